// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace Aiguilleur::Sandbox {

//! What goes back over the wire.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QList<QPair<QByteArray, QByteArray>> headers;
};

//! Thrown by a handler: the call is refused and nothing has changed.
struct Refusal
{
    int status = 500;
    QString errorClass; //!< such as `Client::NotFound`, as current back ends say it
    QString message;
    QString errorCode = {}; //!< such as `NOT_GRANTED_CALL`, as older back ends say it; often empty

    static Refusal badRequest(const QString &message, const QString &errorCode = {});
    static Refusal mustLogin();
    static Refusal forbidden(const QString &message, const QString &errorCode);
    static Refusal unknownService();
    static Refusal unknownObject(const QString &what, const QString &id);
    static Refusal unknownUrl();
    static Refusal wrongMethod();
    static Refusal conflict(const QString &message);
    static Refusal expiredService();
    static Refusal internal();

    //! The body that both generations of official clients understand.
    QJsonObject toJson() const;
};

//! What the API says with this status when nothing more precise is known.
Refusal refusalOf(int status);
//! JSON text of any value, bare strings and numbers included; compact.
QByteArray jsonText(const QJsonValue &value);
Answer answerOf(const QJsonValue &value);
Answer answerOf(const Refusal &refusal);
//! "404 Not Found"
QString statusLine(int status);

} // namespace Aiguilleur::Sandbox
