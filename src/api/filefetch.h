// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoroTask>

#include <QByteArray>
#include <QString>

class QUrl;

namespace Aiguilleur {

class Client;

//! Whether a file may be fetched from an address that the server named: HTTPS, and no address of a network behind a
//! router; a loopback address only for a server that is on loopback itself.
bool mayFetch(const QUrl &url, bool fromLoopback);

//! The bytes of a file (a recording) at an address that the server named. Neither credentials nor cookies are sent;
//! up to three redirections are followed, each to an address that is allowed as well. InsecureEndpoint for one that is
//! not; the address itself, which may hold a token, is in no error.
QCoro::Task<Result<QByteArray>> fetchFile(Client &client, QString url);

} // namespace Aiguilleur
