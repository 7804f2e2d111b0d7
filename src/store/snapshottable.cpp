// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshottable.h"

#include "store/database.h"
#include "store/storagefailure.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::SnapshotTable {

namespace {

const QString &headerColumns()
{
    static const QString names =
        u"id, account, billing_account, service_name, feature_type, taken, name, cause, size"_s;
    return names;
}

// An unfinished change or provisioning may have to bring it back.
const QString &isNotNeeded()
{
    static const QString condition = u"id NOT IN (SELECT snapshot_id FROM journal WHERE finished IS NULL) "
                                     "AND id NOT IN (SELECT snapshot_id FROM provisioning WHERE finished IS NULL)"_s;
    return condition;
}

StoredSnapshot readHeader(const Statement &row)
{
    StoredSnapshot snapshot;
    snapshot.id = row.text(0);
    snapshot.account = row.text(1);
    snapshot.billingAccount = row.text(2);
    snapshot.serviceName = row.text(3);
    snapshot.featureType = FeatureType::fromApiName(row.text(4));
    snapshot.taken = row.time(5);
    snapshot.name = row.text(6);
    snapshot.cause = row.text(7);
    snapshot.size = row.number(8);
    return snapshot;
}

StoredSnapshot readSnapshot(const Statement &row)
{
    StoredSnapshot snapshot = readHeader(row);
    // An empty object would look like a number that has no settings, and restoring it would lose what is there.
    snapshot.content = row.json(9);
    return snapshot;
}

Statement select(const Database &database, const QString &rest)
{
    return database.statement(u"SELECT %1, content FROM snapshot %2"_s.arg(headerColumns(), rest));
}

} // namespace

void save(const Database &database, const StoredSnapshot &snapshot)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const QString content = storedJson(snapshot.content);
    database
        .statement(
            u"INSERT INTO snapshot (%1, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET taken = excluded.taken, size = excluded.size, content = excluded.content"_s.arg(headerColumns()))
        .run({snapshot.id, storedText(snapshot.account), storedText(snapshot.billingAccount),
              storedText(snapshot.serviceName), storedText(snapshot.featureType.apiName()),
              storedTime(snapshot.taken.isValid() ? snapshot.taken : QDateTime::currentDateTimeUtc()),
              storedText(snapshot.name), storedText(snapshot.cause), content.size(), content});
    transaction.commit();
}

StoredSnapshot read(const Database &database, const QString &id)
{
    Statement row = select(database, u"WHERE id = ?"_s);
    row.run({id});
    if (!row.next())
        throw StorageFailure(ApiError{.kind = ApiError::Kind::NotFound, .message = u"There is no copy %1"_s.arg(id)});
    return readSnapshot(row);
}

QList<StoredSnapshot> ofNumber(const Database &database, const QString &account, const QString &serviceName)
{
    Statement rows = select(database, u"WHERE account = ? AND service_name = ? ORDER BY taken DESC, id DESC"_s);
    rows.run({account, serviceName});
    QList<StoredSnapshot> snapshots;
    while (rows.next())
        snapshots.append(readSnapshot(rows));
    return snapshots;
}

QList<StoredSnapshot> list(const Database &database, const QString &account, const QString &serviceName)
{
    const QString number = serviceName.isEmpty() ? QString() : u"AND service_name = ? "_s;
    Statement rows = database.statement(
        u"SELECT %1 FROM snapshot WHERE account = ? %2ORDER BY taken DESC, id DESC"_s.arg(headerColumns(), number));
    QVariantList values{account};
    if (!serviceName.isEmpty())
        values.append(serviceName);
    rows.run(values);
    QList<StoredSnapshot> snapshots;
    while (rows.next())
        snapshots.append(readHeader(rows));
    return snapshots;
}

void rename(const Database &database, const QString &id, const QString &name)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement change = database.statement(u"UPDATE snapshot SET name = ? WHERE id = ?"_s);
    change.run({storedText(name), id});
    if (change.changedRows() != 1)
        throw StorageFailure(ApiError{.kind = ApiError::Kind::NotFound, .message = u"There is no copy %1"_s.arg(id)});
    transaction.commit();
}

int remove(const Database &database, const QStringList &ids)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement removal = database.statement(u"DELETE FROM snapshot WHERE id = ? AND "_s + isNotNeeded());
    int count = 0;
    for (const QString &id : ids) {
        removal.run({id});
        count += removal.changedRows();
    }
    transaction.commit();
    return count;
}

int prune(const Database &database, const QString &account, const QDateTime &before, int keep, bool isTrial)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement rows = database.statement(
        u"SELECT id, service_name, taken, name FROM snapshot WHERE account = ? AND %1 ORDER BY service_name, taken DESC"_s
            .arg(isNotNeeded()));
    rows.run({account});
    QStringList old;
    QString number;
    int place = 0;
    while (rows.next()) {
        place = rows.text(1) == number ? place + 1 : 0;
        number = rows.text(1);
        if (place >= keep && rows.time(2) < before && rows.text(3).isEmpty())
            old.append(rows.text(0));
    }
    if (isTrial)
        return static_cast<int>(old.size());
    const int count = remove(database, old);
    transaction.commit();
    return count;
}

} // namespace Aiguilleur::SnapshotTable
