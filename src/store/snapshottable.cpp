// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshottable.h"

#include "store/database.h"
#include "store/storagefailure.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur::SnapshotTable {

namespace {

StoredSnapshot readSnapshot(const Statement &row)
{
    StoredSnapshot snapshot;
    snapshot.id = row.text(0);
    snapshot.account = row.text(1);
    snapshot.billingAccount = row.text(2);
    snapshot.serviceName = row.text(3);
    snapshot.featureType = FeatureType::fromApiName(row.text(4));
    snapshot.taken = row.time(5);
    const QJsonDocument content = QJsonDocument::fromJson(row.text(6).toUtf8());
    // An empty object would look like a number that has no settings, and restoring it would lose what is there.
    if (!content.isObject())
        throw StorageFailure(u"damaged"_s, u"The copy %1 cannot be read"_s.arg(snapshot.id));
    snapshot.content = content.object();
    return snapshot;
}

Statement select(const Database &database, const QString &rest)
{
    return database.statement(
        u"SELECT id, account, billing_account, service_name, feature_type, taken, content FROM snapshot "_s + rest);
}

} // namespace

void save(const Database &database, const StoredSnapshot &snapshot)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(
            u"INSERT INTO snapshot (id, account, billing_account, service_name, feature_type, taken, content) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET taken = excluded.taken, content = excluded.content"_s)
        .run({snapshot.id, storedText(snapshot.account), storedText(snapshot.billingAccount),
              storedText(snapshot.serviceName), storedText(snapshot.featureType.apiName()),
              storedTime(snapshot.taken.isValid() ? snapshot.taken : QDateTime::currentDateTimeUtc()),
              QString::fromUtf8(QJsonDocument(snapshot.content).toJson(QJsonDocument::Compact))});
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

} // namespace Aiguilleur::SnapshotTable
