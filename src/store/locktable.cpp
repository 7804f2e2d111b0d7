// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locktable.h"

#include "store/database.h"
#include "store/storagefailure.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Aiguilleur::LockTable {

namespace {

// Tasks that were begun in the web panel are followed, not held: whose program does it says nothing to anybody.
const QString &heldNumbers()
{
    static const QString held =
        u"SELECT held.service_name, held.billing_account, held.owner, held.created, store_owner.person FROM ("
        "SELECT account, service_name, billing_account, owner, created FROM journal "
        "WHERE finished IS NULL AND begun_elsewhere = 0 "
        "UNION ALL SELECT account, service_name, billing_account, owner, created FROM setup_save "
        "WHERE finished IS NULL "
        "UNION ALL SELECT account, service_name, billing_account, owner, created FROM provisioning "
        "WHERE finished IS NULL) held LEFT JOIN store_owner ON store_owner.owner = held.owner "
        "WHERE held.account = ? AND held.owner <> ?"_s;
    return held;
}

QList<StoredLock> locks(const Database &database, const QString &condition, const QVariantList &values)
{
    Statement rows = database.statement(heldNumbers() + condition + u" ORDER BY held.created, held.service_name"_s);
    rows.run(values);
    QList<StoredLock> found;
    QSet<QString> numbers;
    while (rows.next()) {
        const StoredLock lock{.serviceName = rows.text(0),
                              .billingAccount = rows.text(1),
                              .owner = rows.text(2),
                              .person = rows.text(4),
                              .since = rows.time(3)};
        if (!numbers.contains(lock.serviceName))
            found.append(lock);
        numbers.insert(lock.serviceName);
    }
    return found;
}

} // namespace

QList<StoredLock> ofOthers(const Database &database, const QString &account, const QString &owner)
{
    return locks(database, {}, {account, owner});
}

StorageFailure conflict(const Database &database, const QString &account, const QString &serviceName,
                        const QString &owner, const QString &otherwise)
{
    const QList<StoredLock> found =
        locks(database, u" AND held.service_name = ?"_s, {account, storedText(owner), serviceName});
    ApiError error{.kind = ApiError::Kind::Conflict, .message = otherwise};
    if (!found.isEmpty() && !found.first().person.isEmpty()) {
        error.code = u"locked"_s;
        error.message = found.first().person + u' ' + found.first().since.toString(Qt::ISODate);
    }
    return StorageFailure(error);
}

bool isProvidedByOther(const Database &database, const QString &account, const QString &serviceName,
                       const QString &owner)
{
    Statement other = database.statement(u"SELECT id FROM provisioning WHERE account = ? AND service_name = ? "
                                         "AND finished IS NULL AND owner <> ?"_s);
    other.run({storedText(account), storedText(serviceName), storedText(owner)});
    return other.next();
}

bool claim(const Database &database, const QString &table, const QString &id, const QString &from, const QString &to)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement change =
        database.statement(u"UPDATE %1 SET owner = ? WHERE id = ? AND owner = ? AND finished IS NULL"_s.arg(table));
    change.run({to, id, from});
    const bool claimed = change.changedRows() == 1;
    transaction.commit();
    return claimed;
}

void refuseTakenOver(const Statement &upsert, const QString &what)
{
    if (upsert.changedRows() > 0)
        return;
    const QString message = u"Another program has taken over what was under way for %1"_s.arg(what);
    throw StorageFailure(ApiError{.kind = ApiError::Kind::Conflict, .code = u"takenOver"_s, .message = message});
}

} // namespace Aiguilleur::LockTable
