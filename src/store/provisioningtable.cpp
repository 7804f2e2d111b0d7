// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/provisioningtable.h"

#include "store/database.h"
#include "store/journaltable.h"
#include "store/locktable.h"
#include "store/setupsavetable.h"
#include "store/storagefailure.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::ProvisioningTable {

namespace {

// In the order in which values() and readProvisioning() have them; the first is the key.
const QStringList &provisioningColumns()
{
    static const QStringList names = {u"id"_s,       u"account"_s,     u"billing_account"_s, u"service_name"_s,
                                      u"batch_id"_s, u"origin"_s,      u"state"_s,           u"owner"_s,
                                      u"goal"_s,     u"snapshot_id"_s, u"change_id"_s,       u"save_id"_s,
                                      u"outcome"_s,  u"created"_s,     u"finished"_s};
    return names;
}

QVariantList values(const StoredProvisioning &provisioning)
{
    const QDateTime created = provisioning.created.isValid() ? provisioning.created : QDateTime::currentDateTimeUtc();
    return {provisioning.id,
            storedText(provisioning.account),
            storedText(provisioning.billingAccount),
            storedText(provisioning.serviceName),
            storedText(provisioning.batchId),
            storedText(provisioning.origin),
            storedText(provisioning.state),
            storedText(provisioning.owner),
            storedJson(provisioning.goal),
            storedText(provisioning.snapshotId),
            storedText(provisioning.changeId),
            storedText(provisioning.saveId),
            storedJson(provisioning.outcome),
            storedTime(created),
            storedTime(provisioning.finished)};
}

StoredProvisioning readProvisioning(const Statement &row)
{
    StoredProvisioning provisioning;
    int column = 0;
    for (QString *text :
         {&provisioning.id, &provisioning.account, &provisioning.billingAccount, &provisioning.serviceName,
          &provisioning.batchId, &provisioning.origin, &provisioning.state, &provisioning.owner})
        *text = row.text(column++);
    provisioning.goal = row.json(column++);
    for (QString *text : {&provisioning.snapshotId, &provisioning.changeId, &provisioning.saveId})
        *text = row.text(column++);
    provisioning.outcome = row.json(column++);
    provisioning.created = row.time(column++);
    provisioning.finished = row.time(column);
    return provisioning;
}

void write(const Database &database, const StoredProvisioning &provisioning)
{
    const QStringList marks(provisioningColumns().size(), u"?"_s);
    QStringList assignments;
    for (const QString &column : provisioningColumns().mid(1))
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
    Statement upsert =
        database.statement(u"INSERT INTO provisioning (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3 "
                           "WHERE provisioning.owner = excluded.owner"_s.arg(
                               provisioningColumns().join(", "_L1), marks.join(", "_L1), assignments.join(", "_L1)));
    upsert.run(values(provisioning));
    LockTable::refuseTakenOver(upsert, provisioning.serviceName);
}

QList<StoredProvisioning> provisionings(const Database &database, const QString &rest, const QVariantList &values)
{
    Statement rows =
        database.statement(u"SELECT %1 FROM provisioning %2"_s.arg(provisioningColumns().join(", "_L1), rest));
    rows.run(values);
    QList<StoredProvisioning> found;
    while (rows.next())
        found.append(readProvisioning(rows));
    return found;
}

bool isBusy(const Database &database, const StoredProvisioning &provisioning)
{
    Statement other = database.statement(
        u"SELECT id FROM provisioning WHERE account = ? AND service_name = ? AND finished IS NULL AND id <> ?"_s);
    other.run({storedText(provisioning.account), storedText(provisioning.serviceName), provisioning.id});
    return other.next() || JournalTable::isUnderWay(database, provisioning.account, provisioning.serviceName) ||
           SetupSaveTable::isRunning(database, provisioning.account, provisioning.serviceName);
}

} // namespace

void begin(const Database &database, const StoredProvisioning &provisioning)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (isBusy(database, provisioning)) {
        const QString message = u"Something else is under way for %1"_s.arg(provisioning.serviceName);
        throw LockTable::conflict(database, provisioning.account, provisioning.serviceName, provisioning.owner,
                                  message);
    }
    write(database, provisioning);
    transaction.commit();
}

void save(const Database &database, const StoredProvisioning &provisioning)
{
    Transaction transaction(database, Transaction::Kind::Write);
    write(database, provisioning);
    transaction.commit();
}

QList<StoredProvisioning> unfinished(const Database &database, const QString &account)
{
    return provisionings(database,
                         u"WHERE account = ? AND (finished IS NULL OR batch_id IN "
                         "(SELECT id FROM batch WHERE finished IS NULL)) ORDER BY created, id"_s,
                         {account});
}

std::optional<StoredProvisioning> claim(const Database &database, const QString &id, const QString &from,
                                        const QString &to)
{
    return LockTable::claimed(database, u"provisioning"_s, id, from, to,
                              [&] { return provisionings(database, u"WHERE id = ?"_s, {id}).first(); });
}

} // namespace Aiguilleur::ProvisioningTable
