// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content.h"

#include "sandbox/account.h"
#include "sandbox/featuretypes.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Identifiers of made-up content, far from those of what calls create; so many for each service.
constexpr qint64 FirstId = 10'000'000;
constexpr qint64 IdsOfService = 10'000;
constexpr qint64 ServicePlaces = 100'000;

qint64 firstId(const QString &serviceName)
{
    return FirstId + static_cast<qint64>(stableHash(serviceName) % ServicePlaces) * IdsOfService;
}

void makeVxmlOrConference(ContentMaker &maker, const QString &family)
{
    if (family == "conference"_L1)
        makeConference(maker);
    if (family == "vxml"_L1)
        makeVxml(maker);
}

} // namespace

bool readsContent(const QString &routePath)
{
    const QString family = routePath.section(u'/', 3, 3);
    if (family == "scheduler"_L1 || family == "screen"_L1 || family == "timeCondition"_L1)
        return true;
    const QString below = routePath.section(u'/', 5, 5);
    return !below.isEmpty() && (family == "easyHunting"_L1 || family == "ovhPabx"_L1 || family == "conference"_L1 ||
                                family == "vxml"_L1 || below == "phone"_L1);
}

bool makeContent(Account &account, const QString &billingAccount, const QString &serviceName, qint64 now)
{
    if (!account.untouched.remove(serviceName))
        return false;
    ContentMaker maker{account,
                       billingAccount,
                       serviceName,
                       now,
                       Dice(mixed(stableHash(serviceName), account.seed)),
                       firstId(serviceName)};
    const QString type = account.featureType(billingAccount, serviceName);
    if (account.objects.contains(maker.path(u"line"_s)))
        makeLine(maker);
    else if (familyOf(type) == "easyHunting"_L1)
        makeCallQueue(maker);
    else
        makeVxmlOrConference(maker, familyOf(type));
    if (hasScheduler(type))
        makeCalendar(maker);
    if (familyOf(type) == "ovhPabx"_L1)
        makeVoiceServer(maker, type == "contactCenterSolutionExpert"_L1);
    return true;
}

QJsonObject madeUpTones(const QString &serviceName)
{
    const qint64 first = firstId(serviceName);
    return {{u"toneOnOpening"_s, first + 1}, {u"toneOnHold"_s, first + 2}};
}

bool hasPhone(qsizetype index)
{
    return index % 3 != 2;
}

QString ContentMaker::path(const QString &family) const
{
    return familyPath(group, family, service);
}

QStringList ContentMaker::lines() const
{
    return account.objects.ids(groupPath(group) + u"/line"_s);
}

QString ContentMaker::someLine()
{
    const QStringList all = lines();
    return all.isEmpty() ? outsideNumber(dice) : dice.pick(all);
}

QString ContentMaker::someVoicemail()
{
    QStringList all = lines();
    for (const QString &other : account.billingAccounts())
        if (all.isEmpty())
            all = account.objects.ids(groupPath(other) + u"/line"_s);
    return all.isEmpty() ? QString() : dice.pick(all);
}

qint64 ContentMaker::add(const QString &listPath, const QString &key, QJsonObject object)
{
    const qint64 own = id();
    object[key] = own;
    account.objects.insert(u"%1/%2"_s.arg(listPath).arg(own), object);
    return own;
}

} // namespace Aiguilleur::Sandbox
