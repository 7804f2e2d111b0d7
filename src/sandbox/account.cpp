// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"

#include "sandbox/featuretypes.h"
#include "sandbox/freshcontent.h"
#include "sandbox/taskeffects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr int StateVersion = 1;

//! Lists in which a service may have an object of its own.
const QStringList &serviceLists()
{
    static const QStringList lists{u"number"_s,      u"line"_s,          u"voicemail"_s, u"redirect"_s, u"ddi"_s,
                                   u"easyHunting"_s, u"conference"_s,    u"ovhPabx"_s,   u"vxml"_s,     u"scheduler"_s,
                                   u"screen"_s,      u"timeCondition"_s, u"service"_s};
    return lists;
}

//! A file of an earlier release does not know of content: all of it is still to be made.
QSet<QString> untouchedIn(const QJsonObject &json, const Account &account)
{
    QSet<QString> names;
    if (json.contains(u"untouched"_s)) {
        for (const auto name : json[u"untouched"_s].toArray())
            names.insert(name.toString());
        return names;
    }
    for (const QString &group : account.billingAccounts())
        for (const QString &list : {u"/number"_s, u"/line"_s})
            for (const QString &name : account.objects.ids(groupPath(group) + list))
                names.insert(name);
    return names;
}

} // namespace

QStringList Account::numbers(const QString &billingAccount) const
{
    return objects.ids(groupPath(billingAccount) + u"/number"_s);
}

QString Account::groupOfNumber(const QString &serviceName) const
{
    for (const QString &billingAccount : billingAccounts())
        if (objects.contains(numberPath(billingAccount, serviceName)))
            return billingAccount;
    return {};
}

QString Account::featureType(const QString &billingAccount, const QString &serviceName) const
{
    return objects.object(servicePath(billingAccount, serviceName)).value(u"featureType"_s).toString();
}

bool Account::isExpired(const QString &billingAccount) const
{
    return objects.object(groupPath(billingAccount)).value(u"status"_s) == "expired"_L1;
}

void Account::setExpired(const QString &billingAccount, bool expired)
{
    const QString path = groupPath(billingAccount);
    if (!objects.contains(path))
        return;
    QJsonObject group = objects.object(path);
    group[u"status"_s] = expired ? u"expired"_s : u"enabled"_s;
    objects.set(path, group);
}

bool Account::setFeatureType(const QString &serviceName, const QString &featureType)
{
    const QString group = groupOfNumber(serviceName);
    if (group.isEmpty() || featureType.isEmpty())
        return false;
    convertNumber(group, serviceName, featureType);
    return true;
}

void Account::convertNumber(const QString &billingAccount, const QString &serviceName, const QString &featureType)
{
    untouched.remove(serviceName);
    convert(objects, billingAccount, serviceName, featureType);
    addFreshContent(*this, billingAccount, serviceName);
}

void Account::removeService(const QString &billingAccount, const QString &serviceName)
{
    untouched.remove(serviceName);
    for (const QString &list : serviceLists())
        objects.remove(u"/telephony/%1/%2/%3"_s.arg(billingAccount, list, serviceName));
}

Task Account::changeOf(const QString &billingAccount, const QString &serviceName, const QString &featureType) const
{
    Task task;
    task.billingAccount = billingAccount;
    task.serviceName = serviceName;
    task.action = u"changeType"_s;
    task.serviceType = u"alias"_s;
    task.featureType = featureType;
    return task;
}

qint64 Account::beginChange(const QString &billingAccount, const QString &serviceName, const QString &featureType,
                            qint64 begin, qint64 end)
{
    Task task = changeOf(billingAccount, serviceName, featureType);
    task.begin = begin;
    task.end = end;
    return tasks.add(task);
}

bool Account::advance(qint64 now, qint64 taskLifetime)
{
    return tasks.advance(now, taskLifetime, [this](Task &task) { applyTask(*this, task); });
}

QJsonObject Account::toJson() const
{
    return {{u"version"_s, StateVersion},
            {u"seed"_s, static_cast<qint64>(seed)},
            {u"nichandle"_s, nichandle},
            {u"holder"_s, holder},
            {u"objects"_s, objects.toJson()},
            {u"untouched"_s, QJsonArray::fromStringList(untouched.values())},
            {u"lastId"_s, lastId},
            {u"largeCentre"_s, largeCentre},
            {u"largeQueue"_s, largeQueue},
            {u"tasks"_s, tasks.toJson()},
            {u"credentials"_s, credentials.toJson()},
            {u"documents"_s, documents.toJson()}};
}

std::optional<Account> Account::fromJson(const QJsonObject &json, QString *error)
{
    if (json[u"version"_s].toInt() != StateVersion || !json[u"objects"_s].isObject()) {
        *error = u"not a state of this version of the sandbox"_s;
        return std::nullopt;
    }
    Account account;
    account.nichandle = json[u"nichandle"_s].toString();
    account.holder = json[u"holder"_s].toObject();
    account.objects = ObjectStore::fromJson(json[u"objects"_s].toObject());
    account.seed = static_cast<quint32>(json[u"seed"_s].toInteger(account.seed));
    account.lastId = json[u"lastId"_s].toInteger(account.lastId);
    account.largeCentre = json[u"largeCentre"_s].toString();
    account.largeQueue = json[u"largeQueue"_s].toString();
    account.untouched = untouchedIn(json, account);
    account.tasks = TaskBook::fromJson(json[u"tasks"_s].toObject());
    account.credentials = Credentials::fromJson(json[u"credentials"_s].toObject());
    account.documents = Documents::fromJson(json[u"documents"_s].toArray());
    return account;
}

} // namespace Aiguilleur::Sandbox
