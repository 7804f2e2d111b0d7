// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/largequeue.h"

#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/featuretypes.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

void addObject(Account &account, const QString &listPath, const QString &key, QJsonObject object)
{
    const qint64 id = account.newId();
    object[key] = id;
    account.objects.insert(u"%1/%2"_s.arg(listPath).arg(id), object);
}

//! Half an hour each, every day and policy in turn, so that none overlaps another one.
void addConditions(Account &account, const QString &listPath, int count)
{
    static const QStringList days{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                  u"friday"_s, u"saturday"_s, u"sunday"_s};
    static const QStringList policies{u"available"_s, u"slot1"_s, u"slot2"_s, u"slot3"_s};
    constexpr int halfHour = 30 * 60;
    for (int i = 0; i < count; ++i) {
        const QTime from = QTime(0, 0).addSecs(i / 28 * halfHour);
        addObject(account, listPath, u"conditionId"_s,
                  {{u"weekDay"_s, days[i % 7]},
                   {u"policy"_s, policies[i / 7 % 4]},
                   {u"timeFrom"_s, from.toString(u"HH:mm:ss"_s)},
                   {u"timeTo"_s, from.addSecs(halfHour - 1).toString(u"HH:mm:ss"_s)}});
    }
}

void addEntries(Account &account, const QString &listPath, int count)
{
    for (int i = 0; i < count; ++i)
        addObject(account, listPath, u"conditionId"_s,
                  {{u"screenListType"_s, i % 10 ? u"incomingBlackList"_s : u"incomingWhiteList"_s},
                   {u"callerIdNumber"_s, u"003363998%1"_s.arg(i, 4, 10, QChar(u'0'))},
                   {u"destinationNumber"_s, QJsonValue()}});
}

} // namespace

Place placeOf(const Account &account, const std::function<bool(const QString &)> &isGood)
{
    Place first;
    for (const QString &group : account.billingAccounts()) {
        if (account.isExpired(group))
            continue;
        for (const QString &number : account.numbers(group)) {
            if (isGood(account.featureType(group, number)))
                return {group, number};
            if (first.number.isEmpty())
                first = {group, number};
        }
    }
    return first;
}

void emptyList(ObjectStore &objects, const QString &listPath)
{
    const QStringList ids = objects.ids(listPath);
    for (const QString &id : ids)
        objects.remove(listPath + u'/' + id);
}

void addMembers(Account &account, const Place &place, const QString &hunting, int count)
{
    const QStringList lines = account.objects.ids(groupPath(place.group) + u"/line"_s);
    for (int i = 0; i < count; ++i) {
        const bool isOwn = i < lines.size();
        addObject(account, hunting + u"/agent"_s, u"agentId"_s,
                  {{u"number"_s, isOwn ? lines[i] : u"003363998%1"_s.arg(i % 10'000, 4, 10, QChar(u'0'))},
                   {u"type"_s, isOwn ? u"internal"_s : u"external"_s},
                   {u"description"_s, u"Membre %1"_s.arg(i + 1)},
                   {u"timeout"_s, 20},
                   {u"wrapUpTime"_s, 0},
                   {u"simultaneousLines"_s, 1},
                   {u"status"_s, i % 7 == 6 ? u"loggedOut"_s : u"available"_s},
                   {u"breakStatus"_s, QJsonValue()}});
    }
}

void makeLargeQueue(Account &account, const LargeQueue &size, qint64 now)
{
    const auto isQueue = [](const QString &type) { return familyOf(type) == "easyHunting"_L1; };
    const Place place = placeOf(account, isQueue);
    if (place.number.isEmpty())
        return;
    if (!isQueue(account.featureType(place.group, place.number)))
        account.convertNumber(place.group, place.number, u"contactCenterSolution"_s);
    makeContent(account, place.group, place.number, now);
    const QString path = familyPath(place.group, u"easyHunting"_s, place.number);
    const QString queues = path + u"/hunting/queue"_s;
    const QString conditions = path + u"/timeConditions/conditions"_s;
    const QString entries = path + u"/screenListConditions/conditions"_s;
    for (const QString &list :
         {QString(path + u"/hunting/agent"_s),
          QString(u"%1/%2/agent"_s.arg(queues, account.objects.ids(queues).value(0))), conditions, entries})
        emptyList(account.objects, list);
    addMembers(account, place, path + u"/hunting"_s, size.members);
    const QString queue = account.objects.ids(queues).value(0);
    for (const QString &agent : account.objects.ids(path + u"/hunting/agent"_s))
        account.objects.insert(u"%1/%2/agent/%3"_s.arg(queues, queue, agent),
                               {{u"agentId"_s, agent.toLongLong()}, {u"queueId"_s, queue.toLongLong()}});
    addConditions(account, conditions, size.conditions);
    addEntries(account, entries, size.entries);
    account.largeQueue = place.number;
}

} // namespace Aiguilleur::Sandbox
