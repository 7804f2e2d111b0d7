// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inventorytable.h"

#include "store/database.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Aiguilleur::InventoryTable {

namespace {

//! One copy of each text that thousands of rows repeat, such as the name of a group or of an offer.
class TextPool
{
public:
    QString shared(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

QList<StoredGroup> readGroups(const Database &database, const QString &account)
{
    Statement rows = database.statement(u"SELECT name, description, status, refreshed, error_kind FROM telephony_group "
                                        "WHERE account = ? ORDER BY name"_s);
    rows.run({account});
    QList<StoredGroup> groups;
    while (rows.next()) {
        const QString status = rows.text(2);
        groups.append({{rows.text(0), rows.text(1), billingAccountStatus(status), status}, rows.time(3), rows.text(4)});
    }
    return groups;
}

Service readService(const Statement &row, TextPool &pool)
{
    Service service;
    service.billingAccount = pool.shared(row.text(0));
    service.serviceName = row.text(1);
    service.description = row.text(2);
    service.kindName = pool.shared(row.text(3));
    service.kind = serviceKind(service.kindName);
    service.featureType = FeatureType::fromApiName(pool.shared(row.text(4)));
    service.countryCode = pool.shared(row.text(5));
    service.offer = pool.shared(row.text(6));
    return service;
}

QList<Service> readServices(const Database &database, const QString &condition, const QVariantList &values)
{
    Statement rows = database.statement(
        u"SELECT billing_account, service_name, description, kind, feature_type, country_code, offer FROM service "
        "WHERE %1 ORDER BY account, billing_account, service_name"_s.arg(condition));
    rows.run(values);
    TextPool pool;
    QList<Service> services;
    while (rows.next())
        services.append(readService(rows, pool));
    return services;
}

QDateTime readRefreshed(const Database &database, const QString &account)
{
    Statement row = database.statement(u"SELECT refreshed FROM account WHERE account = ?"_s);
    row.run({account});
    return row.next() ? row.time(0) : QDateTime();
}

//! Services may be known before the list of groups is: the group's own row follows.
void ensureGroup(const Database &database, const QString &account, const QString &name)
{
    database
        .statement(u"INSERT INTO telephony_group (account, name, description, status, error_kind) "
                   "VALUES (?, ?, '', '', '') ON CONFLICT (account, name) DO NOTHING"_s)
        .run({account, name});
}

Statement serviceUpsert(const Database &database)
{
    return database.statement(
        u"INSERT INTO service (account, service_name, billing_account, description, kind, feature_type, country_code, "
        u"offer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, service_name) DO UPDATE SET "
        "billing_account = excluded.billing_account, description = excluded.description, kind = excluded.kind, "
        "feature_type = excluded.feature_type, country_code = excluded.country_code, offer = excluded.offer"_s);
}

QVariantList serviceValues(const QString &account, const Service &service)
{
    return {account,
            service.serviceName,
            service.billingAccount,
            storedText(service.description),
            storedText(service.kindName),
            storedText(service.featureType.apiName()),
            storedText(service.countryCode),
            storedText(service.offer)};
}

void deleteGroups(const Database &database, const QString &account, const QSet<QString> &names)
{
    Statement remove = database.statement(u"DELETE FROM telephony_group WHERE account = ? AND name = ?"_s);
    for (const QString &name : names)
        remove.run({account, name});
}

QSet<QString> groupNames(const Database &database, const QString &account)
{
    QSet<QString> names;
    for (const StoredGroup &stored : readGroups(database, account))
        names.insert(stored.group.name);
    return names;
}

//! Writes what is new or different; what is left in `before` is gone.
void writeChangedServices(const Database &database, const QString &account, const QString &billingAccount,
                          const QList<Service> &services, QHash<QString, Service> &before)
{
    Statement upsert = serviceUpsert(database);
    for (Service service : services) {
        service.billingAccount = billingAccount;
        const auto known = before.constFind(service.serviceName);
        if (known == before.constEnd() || *known != service)
            upsert.run(serviceValues(account, service));
        if (known != before.constEnd())
            before.erase(known);
    }
}

void deleteServices(const Database &database, const QString &account, const QHash<QString, Service> &services)
{
    if (services.isEmpty())
        return;
    Statement remove = database.statement(u"DELETE FROM service WHERE account = ? AND service_name = ?"_s);
    for (auto service = services.keyBegin(); service != services.keyEnd(); ++service)
        remove.run({account, *service});
}

} // namespace

StoredInventory read(const Database &database, const QString &account)
{
    Transaction transaction(database, Transaction::Kind::Read);
    StoredInventory inventory;
    inventory.groups = readGroups(database, account);
    inventory.services = readServices(database, u"account = ?"_s, {account});
    inventory.refreshed = readRefreshed(database, account);
    transaction.commit();
    return inventory;
}

void saveGroups(const Database &database, const QString &account, const QList<BillingAccount> &groups)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement upsert = database.statement(
        u"INSERT INTO telephony_group (account, name, description, status, error_kind) VALUES (?, ?, ?, ?, '') "
        "ON CONFLICT (account, name) DO UPDATE SET description = excluded.description, status = excluded.status "
        "WHERE telephony_group.description <> excluded.description OR telephony_group.status <> excluded.status"_s);
    QSet<QString> gone = groupNames(database, account);
    for (const BillingAccount &group : groups) {
        upsert.run({account, group.name, storedText(group.description), storedText(group.statusName)});
        gone.remove(group.name);
    }
    deleteGroups(database, account, gone);
    transaction.commit();
}

void saveServices(const Database &database, const QString &account, const QString &billingAccount,
                  const QList<Service> &services, const QDateTime &refreshed)
{
    Transaction transaction(database, Transaction::Kind::Write);
    ensureGroup(database, account, billingAccount);
    QHash<QString, Service> before;
    for (const Service &service :
         readServices(database, u"account = ? AND billing_account = ?"_s, {account, billingAccount}))
        before.insert(service.serviceName, service);
    writeChangedServices(database, account, billingAccount, services, before);
    deleteServices(database, account, before);
    database.statement(u"UPDATE telephony_group SET refreshed = ?, error_kind = '' WHERE account = ? AND name = ?"_s)
        .run({storedTime(refreshed), account, billingAccount});
    transaction.commit();
}

void saveGroupError(const Database &database, const QString &account, const QString &billingAccount,
                    const QString &errorKind)
{
    Transaction transaction(database, Transaction::Kind::Write);
    ensureGroup(database, account, billingAccount);
    database.statement(u"UPDATE telephony_group SET error_kind = ? WHERE account = ? AND name = ?"_s)
        .run({storedText(errorKind), account, billingAccount});
    transaction.commit();
}

void saveService(const Database &database, const QString &account, const Service &service)
{
    Transaction transaction(database, Transaction::Kind::Write);
    ensureGroup(database, account, service.billingAccount);
    serviceUpsert(database).run(serviceValues(account, service));
    transaction.commit();
}

void saveRefreshed(const Database &database, const QString &account, const QDateTime &refreshed)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(u"INSERT INTO account (account, refreshed) VALUES (?, ?) "
                   "ON CONFLICT (account) DO UPDATE SET refreshed = excluded.refreshed"_s)
        .run({account, storedTime(refreshed)});
    transaction.commit();
}

} // namespace Aiguilleur::InventoryTable
