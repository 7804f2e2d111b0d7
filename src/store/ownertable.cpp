// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownertable.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::OwnerTable {

namespace {

StoredOwner readOwner(const Statement &row)
{
    return {.owner = row.text(0), .person = row.text(1), .since = row.time(2)};
}

} // namespace

void save(const Database &database, const StoredOwner &owner)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(u"INSERT INTO store_owner (owner, person, since) VALUES (?, ?, ?) ON CONFLICT (owner) DO UPDATE "
                   "SET person = excluded.person, since = excluded.since"_s)
        .run({owner.owner, storedText(owner.person), storedTime(owner.since)});
    transaction.commit();
}

std::optional<StoredOwner> find(const Database &database, const QString &owner)
{
    Statement row = database.statement(u"SELECT owner, person, since FROM store_owner WHERE owner = ?"_s);
    row.run({owner});
    if (!row.next())
        return std::nullopt;
    return readOwner(row);
}

// Whoever takes over what it left wants to be told whose it was.
void remove(const Database &database, const QString &owner)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(u"DELETE FROM store_owner WHERE owner = ? "
                   "AND owner NOT IN (SELECT owner FROM journal WHERE finished IS NULL) "
                   "AND owner NOT IN (SELECT owner FROM setup_save WHERE finished IS NULL) "
                   "AND owner NOT IN (SELECT owner FROM provisioning WHERE finished IS NULL)"_s)
        .run({owner});
    transaction.commit();
}

void removeGone(const Database &database, const std::function<bool(const StoredOwner &)> &isAlive)
{
    QList<StoredOwner> owners;
    Statement rows = database.statement(u"SELECT owner, person, since FROM store_owner"_s);
    rows.run();
    while (rows.next())
        owners.append(readOwner(rows));
    for (const StoredOwner &owner : std::as_const(owners)) {
        if (!isAlive(owner))
            remove(database, owner.owner);
    }
}

QString sharedAccount(const Database &database, const QString &account)
{
    Statement row = database.statement(u"SELECT name FROM shared_account WHERE account = ?"_s);
    row.run({account});
    return row.next() ? row.text(0) : QString();
}

void saveSharedAccount(const Database &database, const QString &account, const QString &name)
{
    if (sharedAccount(database, account) == name)
        return;
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(u"INSERT INTO shared_account (account, name) VALUES (?, ?) "
                   "ON CONFLICT (account) DO UPDATE SET name = excluded.name"_s)
        .run({account, name});
    transaction.commit();
}

} // namespace Aiguilleur::OwnerTable
