// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace Aiguilleur {

//! A signed call that may change something: POST, PUT, DELETE.
struct WriteCall
{
    QByteArray method;
    QString path;    //!< below the endpoint, percent-encoded, with its query
    QByteArray body; //!< JSON, secrets included
};

//! How it ended.
struct WriteOutcome
{
    int status = 0;                     //!< 0 when no answer came
    std::optional<ApiError> error = {}; //!< nothing when it was done
    QString queryId = {};               //!< X-Ovh-Queryid
};

//! Is told of every call that may change something, for a journal. Called in the client's thread.
class CallObserver
{
public:
    virtual ~CallObserver() = default;
    //! Before it is sent, which waits for `proceed`; calling it at once is allowed. Returns a name for ended().
    virtual QString aboutToSend(const WriteCall &call, std::function<void()> proceed) = 0;
    //! Once, also when the client was shut down meanwhile (Cancelled: whether it arrived is not known).
    virtual void ended(const QString &name, const WriteOutcome &outcome) = 0;
};

} // namespace Aiguilleur
