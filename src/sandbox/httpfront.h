// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <functional>
#include <memory>

namespace Aiguilleur::Sandbox {

class Connection;

//! The HTTP side: listens on 127.0.0.1, turns what comes in into requests and answers into what goes out.
class HttpFront
{
public:
    //! Called from many threads at once; may set how the answer leaves on the connection.
    using Responder = std::function<Answer(const Request &, Connection &)>;

    HttpFront(Responder responder, const QString &certificateFile, const QString &keyFile);
    ~HttpFront(); //!< stops

    //! Binds and answers from then on. Port 0 picks a free one. Returns what is wrong, or nothing.
    QString start(quint16 port);
    //! Closes every connection and waits until no request is being answered.
    void stop();
    quint16 port() const;
    bool isTls() const;

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace Aiguilleur::Sandbox
