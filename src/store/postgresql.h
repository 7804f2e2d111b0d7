// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databasefile.h"
#include "store/storelocation.h"

#include <QDateTime>

class QSqlDatabase;

namespace Aiguilleur {

class Database;

//! What is PostgreSQL's own. Throws StorageFailure.
namespace PostgreSql {

bool isDriverInstalled();
//! Opens the connection that `database` is the description of. Fails with `noDriver unreachable refused noDatabase
//! tls`; the message is the server's or libpq's.
void connect(QSqlDatabase &database, const SharedDatabase &to);
//! Time limits and the schema, which is made where there is none. Everything in it belongs to the role that owns it, so
//! that all its members can use what one of them has made.
void prepare(const Database &database, const QString &schema);
//! As prepare(), and changes nothing.
void prepareForReading(const Database &database, const QString &schema);
//! Whether what is in the schema is ours, and of which version.
DatabaseInspection inspect(const Database &database, const QString &schema);
QString serverVersion(const Database &database); //!< the major one
//! Whether there is such a schema to make tables in, or one can be made.
bool canMakeTables(const Database &database, const QString &schema);
//! Waits for the one write lock of the store, held until the end of the transaction.
void lockForWriting(const Database &database);
//! Tells the other programs, when the transaction is committed, that something has changed.
void announceWrite(const Database &database);
void listen(const Database &database);
QString channel(); //!< of the notifications

//! Held by the connection: the server frees it when the connection ends, however it ends.
void holdOwner(const Database &database, const QString &owner);
void releaseOwner(const Database &database, const QString &owner);
bool isOwnerHeld(const Database &database, const QString &owner);
QDateTime now(const Database &database); //!< by the clock of the server, which is the same for everybody
//! A program that was there before the server was started anew has twenty seconds to come back before it counts as
//! gone. since: by the clock of the server.
bool mayComeBack(const Database &database, const QDateTime &since);

} // namespace PostgreSql
} // namespace Aiguilleur
