// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace Aiguilleur {

using HttpHeader = std::pair<QByteArray, QByteArray>;

//! A request as it goes out. url: exactly the bytes that are signed and sent.
struct HttpRequest
{
    QByteArray method = "GET";
    QByteArray url = {};
    QByteArray body = {};
    QList<HttpHeader> headers = {};

    bool idempotent() const { return method == "GET"; }
};

//! A whole answer, of any status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QList<HttpHeader> headers; //!< names in lower case

    bool operator==(const HttpAnswer &) const = default;
    QByteArray header(const QByteArray &name) const
    {
        for (const HttpHeader &one : headers) {
            if (one.first == name)
                return one.second;
        }
        return {};
    }
};

} // namespace Aiguilleur
