// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"
#include "support/postgresserver.h"

#include <QCryptographicHash>

namespace Aiguilleur::Test {

//! What can be shared is in a private server: AIGUILLEUR_TEST_STORE=postgresql.
inline bool isOnServer()
{
    return qEnvironmentVariable("AIGUILLEUR_TEST_STORE") == QLatin1StringView("postgresql");
}

//! In a schema for each path.
inline SharedDatabase databaseOnServer(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {.host = PostgresServer::ofTest().folder(),
            .database = QStringLiteral("postgres"),
            .user = PostgresServer::user(),
            .password = {},
            .tls = SharedDatabase::Tls::Off,
            .authorityFile = {},
            .schema = QStringLiteral("t") + QString::fromLatin1(hash.first(20))};
}

//! Where a store is that has its file there.
inline StoreLocation testLocation(const QString &path)
{
    StoreLocation location{.path = path};
    if (isOnServer())
        location.shared = databaseOnServer(path);
    return location;
}

} // namespace Aiguilleur::Test
