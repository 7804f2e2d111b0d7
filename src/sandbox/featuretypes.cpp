// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/featuretypes.h"

#include "sandbox/objectstore.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! What a change of type creates. Types that are not offered can be kept, never chosen.
struct Conversion
{
    const char *type;
    const char *family;
    bool offered;
};

constexpr Conversion Conversions[] = {
    {"empty", "", true},
    {"redirect", "redirect", true},
    {"ddi", "ddi", true},
    {"contactCenterSolution", "easyHunting", true},
    {"easyHunting", "easyHunting", true},
    {"cloudHunting", "easyHunting", true},
    {"conference", "conference", true},
    {"cloudIvr", "ovhPabx", true},
    {"contactCenterSolutionExpert", "ovhPabx", true},
    {"svi", "vxml", true},
    {"vxml", "vxml", false},
    {"oldConference", "", false},
    {"easyPabx", "", false},
    {"miniPabx", "", false},
};

const Conversion *conversionOf(const QString &featureType)
{
    const auto it = std::find_if(std::begin(Conversions), std::end(Conversions),
                                 [&](const Conversion &row) { return featureType == QLatin1String(row.type); });
    return it == std::end(Conversions) ? nullptr : it;
}

QJsonObject callQueue(const QString &featureType)
{
    return {{u"anonymousRejection"_s, false},
            {u"isCCS"_s, featureType == "contactCenterSolution"_L1},
            {u"maxWaitTime"_s, 300},
            {u"queueSize"_s, 10},
            {u"showCallerNumber"_s, u"caller"_s},
            {u"statusIvrEnabled"_s, false},
            {u"strategy"_s, u"ringAll"_s},
            {u"toneOnClosing"_s, QJsonValue()},
            {u"toneOnHold"_s, QJsonValue()},
            {u"toneOnOpening"_s, QJsonValue()},
            {u"voicemail"_s, QJsonValue()}};
}

//! What the family's object has beside what it shares with the service.
QJsonObject freshObject(const QString &family, const QString &featureType, const QString &destination)
{
    if (family == "redirect"_L1 || family == "ddi"_L1)
        return {{u"destination"_s, destination.isEmpty() ? QJsonValue() : QJsonValue(destination)}};
    if (family == "easyHunting"_L1)
        return callQueue(featureType);
    if (family == "ovhPabx"_L1)
        return {{u"isCCS"_s, featureType == "contactCenterSolutionExpert"_L1}};
    return {};
}

} // namespace

QString groupPath(const QString &billingAccount)
{
    return u"/telephony/"_s + billingAccount;
}

QString servicePath(const QString &billingAccount, const QString &serviceName)
{
    return u"/telephony/%1/service/%2"_s.arg(billingAccount, serviceName);
}

QString numberPath(const QString &billingAccount, const QString &serviceName)
{
    return u"/telephony/%1/number/%2"_s.arg(billingAccount, serviceName);
}

QString familyPath(const QString &billingAccount, const QString &family, const QString &serviceName)
{
    return u"/telephony/%1/%2/%3"_s.arg(billingAccount, family, serviceName);
}

QString familyOf(const QString &featureType)
{
    const Conversion *row = conversionOf(featureType);
    return row ? QString::fromLatin1(row->family) : QString();
}

bool isOffered(const QString &featureType)
{
    const Conversion *row = conversionOf(featureType);
    return row && row->offered;
}

QStringList offeredFeatureTypes()
{
    QStringList types;
    for (const Conversion &row : Conversions)
        if (row.offered)
            types.append(QString::fromLatin1(row.type));
    return types;
}

bool hasScheduler(const QString &featureType)
{
    const QString family = familyOf(featureType);
    return family == "easyHunting"_L1 || family == "ovhPabx"_L1;
}

void convert(ObjectStore &objects, const QString &billingAccount, const QString &serviceName,
             const QString &featureType, const QString &destination)
{
    const QString service = servicePath(billingAccount, serviceName);
    QJsonObject record = objects.object(service);
    if (const QString former = familyOf(record[u"featureType"_s].toString()); !former.isEmpty())
        objects.remove(familyPath(billingAccount, former, serviceName));
    objects.remove(familyPath(billingAccount, u"scheduler"_s, serviceName));
    record[u"featureType"_s] = featureType;
    objects.set(service, record);
    if (const QString family = familyOf(featureType); !family.isEmpty())
        objects.insert(familyPath(billingAccount, family, serviceName), freshObject(family, featureType, destination));
}

} // namespace Aiguilleur::Sandbox
