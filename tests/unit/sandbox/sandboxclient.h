// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <memory>

//! What came back; status 0 when no whole answer did.
struct Reply
{
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
    QJsonArray array() const { return json().toArray(); }
    QString message() const { return object().value(QStringLiteral("message")).toString(); }
    QByteArray header(const QByteArray &name) const;
};

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

//! Calls a sandbox over loopback, one request after another, as an official client would sign it.
class SandboxClient
{
public:
    explicit SandboxClient(const Aiguilleur::Sandbox::Server &server);
    ~SandboxClient();

    Aiguilleur::Sandbox::Keys keys;
    qint64 clockOffset = 0; //!< seconds added to the time stamp
    QByteArray signedBase;  //!< what the signature covers instead of http://127.0.0.1:PORT

    //! A signed call; `path` is below /1.0 and already encoded.
    Reply call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
               const HeaderList &headers = {});
    Reply get(const QByteArray &path, const HeaderList &headers = {}) { return call("GET", path, {}, headers); }
    //! Anything, as it is.
    Reply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
               const HeaderList &headers = {});

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
    QByteArray m_host;
    bool m_isTls;
};
