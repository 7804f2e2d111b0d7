// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Aiguilleur::Sandbox {

struct Request;

//! `$1$` and the SHA-1 of secret, consumer key, method, URL, body and time stamp joined by `+`, in lower-case hex.
QByteArray signature(const QByteArray &applicationSecret, const QByteArray &consumerKey, const QByteArray &method,
                     const QByteArray &url, const QByteArray &body, const QByteArray &timestamp);

//! The URLs that official clients sign for this request: as sent; with https instead; with https and without the port.
QList<QByteArray> signableUrls(const Request &request);

//! Whether the request carries a signature made with these secrets over one of its signable URLs.
bool isSigned(const Request &request, const QByteArray &applicationSecret, const QByteArray &consumerKey);

} // namespace Aiguilleur::Sandbox
