// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMultiMap>
#include <QString>

namespace Aiguilleur::Sandbox {

//! One HTTP request as it came over the wire.
struct Request
{
    QByteArray scheme; //!< http or https
    QByteArray method;
    QByteArray target;                     //!< raw path and query, never normalised: signatures cover it
    QByteArray body;                       //!< raw
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QString remoteAddress;

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    //! Path without the query, still percent-encoded.
    QByteArray rawPath() const;
    QByteArray rawQuery() const;
    //! Decoded query items; a name may come several times.
    QMultiMap<QString, QString> query() const;
};

//! The path below /1.0 or /v1, still percent-encoded, or the whole path for anything else.
QByteArray apiPath(const QByteArray &rawPath);
//! Whether the path is below /1.0 or /v1.
bool isApiPath(const QByteArray &rawPath);
//! Items of a query or of a form, decoded.
QMultiMap<QString, QString> formItems(const QByteArray &text);
//! Whether text matches a pattern in which each * stands for any run of characters, / included.
bool globMatches(const QString &pattern, const QString &text);

} // namespace Aiguilleur::Sandbox
