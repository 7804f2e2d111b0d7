// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/freshcontent.h"

#include "sandbox/account.h"
#include "sandbox/dice.h"
#include "sandbox/featuretypes.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonObject withNulls(QJsonObject object, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        object.insert(QLatin1String(name), QJsonValue());
    return object;
}

void addFirstQueue(Account &account, const QString &path)
{
    QJsonObject queue = freshQueue();
    const qint64 id = account.newId();
    queue[u"queueId"_s] = id;
    account.objects.insert(path + u"/hunting/queue/%1"_s.arg(id), queue);
}

void addFreshCallQueue(Account &account, const QString &path)
{
    account.objects.set(path + u"/hunting"_s, freshHunting());
    addFirstQueue(account, path);
    account.objects.set(path + u"/timeConditions"_s, freshTimeSettings());
    account.objects.set(path + u"/screenListConditions"_s, {{u"status"_s, u"disabled"_s}});
}

} // namespace

QJsonObject freshQueue()
{
    return withNulls({{u"askForRecordDisabling"_s, false},
                      {u"followCallForwards"_s, false},
                      {u"maxMember"_s, 20},
                      {u"maxWaitTime"_s, 300},
                      {u"record"_s, false},
                      {u"strategy"_s, u"ringAll"_s}},
                     {"actionOnClosure", "actionOnClosureParam", "actionOnOverflow", "actionOnOverflowParam",
                      "confirmKey", "description", "recordDisablingDigit", "recordDisablingLanguage", "soundOnHold"});
}

QJsonObject freshHunting()
{
    return withNulls({{u"name"_s, u"Call center"_s}, {u"g729"_s, false}, {u"statusIvrEnabled"_s, true}},
                     {"crmUrlTemplate"});
}

QJsonObject freshTimeSettings()
{
    return withNulls({{u"enable"_s, false}}, {"slot1Number", "slot1Type", "slot2Number", "slot2Type", "slot3Number",
                                              "slot3Type", "unavailableNumber", "unavailableType"});
}

QJsonObject freshLineTimeOptions()
{
    QJsonObject options = withNulls({{u"status"_s, u"disabled"_s}}, {"timeout"});
    for (const auto slot : {"slot1"_L1, "slot2"_L1, "slot3"_L1, "unavailable"_L1}) {
        options.insert(slot + u"Number"_s, QString());
        options.insert(slot + u"Type"_s, u"number"_s);
    }
    return options;
}

QJsonObject freshConference(const QString &serviceName)
{
    Dice dice(stableHash(serviceName));
    const int room = dice.between(10'000, 99'999);
    return withNulls({{u"announceFile"_s, false},
                      {u"anonymousRejection"_s, false},
                      {u"enterMuted"_s, false},
                      {u"eventsChannel"_s, dice.hex(32)},
                      {u"language"_s, u"fr"_s},
                      {u"pin"_s, QString()},
                      {u"recordStatus"_s, false},
                      {u"reportStatus"_s, u"none"_s},
                      {u"roomNumber"_s, room},
                      {u"whiteLabelReport"_s, false}},
                     {"announceFilename", "announceSoundId", "reportEmail"});
}

void addFreshContent(Account &account, const QString &billingAccount, const QString &serviceName)
{
    const QString type = account.featureType(billingAccount, serviceName);
    const QString family = familyOf(type);
    const QString path = familyPath(billingAccount, family, serviceName);
    if (family == "easyHunting"_L1)
        addFreshCallQueue(account, path);
    if (family == "ovhPabx"_L1)
        account.objects.set(path + u"/hunting"_s, freshHunting());
    if (type == "contactCenterSolutionExpert"_L1)
        addFirstQueue(account, path);
    if (family == "conference"_L1)
        account.objects.set(path + u"/settings"_s, freshConference(serviceName));
    if (hasScheduler(type))
        account.objects.set(familyPath(billingAccount, u"scheduler"_s, serviceName),
                            {{u"serviceName"_s, serviceName}, {u"timeZone"_s, u"Europe/Paris"_s}});
}

} // namespace Aiguilleur::Sandbox
