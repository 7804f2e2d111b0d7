// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupfields.h"

#include "core/phonenumber.h"
#include "core/setupschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupFields {

namespace {

using Kind = SetupField::Kind;

constexpr qint64 mostSeconds = 2147483647; // the older editor's limit; the API names none
constexpr qint64 mostCallers = 999999;
constexpr qint64 mostTransferSeconds = 1800; // the control panel's

SetupField field(const QString &key, const QString &resource, const QString &property, Kind kind)
{
    SetupField made;
    made.key = key;
    made.resource = resource;
    made.property = property;
    made.kind = kind;
    return made;
}

SetupField nullable(SetupField made)
{
    made.nullable = true;
    return made;
}

SetupField number(const QString &key, const QString &resource, const QString &property, qint64 least, qint64 greatest,
                  Kind kind = Kind::Number)
{
    SetupField made = field(key, resource, property, kind);
    made.minimum = least;
    made.maximum = greatest;
    return made;
}

SetupField choice(const QString &key, const QString &resource, const QString &property, const QStringList &choices)
{
    SetupField made = field(key, resource, property, Kind::Choice);
    made.choices = choices;
    return made;
}

QList<SetupField> queueOfNumber()
{
    const QString none;
    const QStringList strategies = {u"ringAll"_s,
                                    u"sequentiallyByAgentOrder"_s,
                                    u"cumulationByAgentOrder"_s,
                                    u"longestHangupAgent"_s,
                                    u"longestIdleAgent"_s,
                                    u"roundRobin"_s,
                                    u"random"_s};
    return {choice(u"strategy"_s, none, u"strategy"_s, strategies),
            choice(u"showCallerNumber"_s, none, u"showCallerNumber"_s, {u"caller"_s, u"both"_s, u"alias"_s}),
            field(u"anonymousRejection"_s, none, u"anonymousRejection"_s, Kind::Switch),
            field(u"statusIvrEnabled"_s, none, u"statusIvrEnabled"_s, Kind::Switch),
            nullable(field(u"toneOnOpening"_s, none, u"toneOnOpening"_s, Kind::Sound)),
            nullable(field(u"toneOnHold"_s, none, u"toneOnHold"_s, Kind::Sound)),
            nullable(field(u"toneOnClosing"_s, none, u"toneOnClosing"_s, Kind::Sound)),
            nullable(field(u"voicemail"_s, none, u"voicemail"_s, Kind::Phone)),
            number(u"maxWaitTime"_s, none, u"maxWaitTime"_s, 0, mostSeconds, Kind::Seconds),
            number(u"queueSize"_s, none, u"queueSize"_s, 0, mostSeconds)};
}

QList<SetupField> ofOneQueue()
{
    const QString queue = u"hunting/queue/{first}"_s;
    const QStringList actions = {u"voicemail"_s, u"playback"_s};
    const QStringList digits = {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s};
    SetupField name = nullable(field(u"queue.description"_s, queue, u"description"_s, Kind::Text));
    name.maximum = 255;
    return {name,
            number(u"queue.maxMember"_s, queue, u"maxMember"_s, 0, mostCallers),
            number(u"queue.maxWaitTime"_s, queue, u"maxWaitTime"_s, 0, mostSeconds, Kind::Seconds),
            nullable(choice(u"queue.actionOnOverflow"_s, queue, u"actionOnOverflow"_s, actions)),
            nullable(field(u"queue.actionOnOverflowParam"_s, queue, u"actionOnOverflowParam"_s, Kind::Text)),
            nullable(choice(u"queue.actionOnClosure"_s, queue, u"actionOnClosure"_s, actions)),
            nullable(field(u"queue.actionOnClosureParam"_s, queue, u"actionOnClosureParam"_s, Kind::Text)),
            nullable(field(u"queue.followCallForwards"_s, queue, u"followCallForwards"_s, Kind::Switch)),
            nullable(field(u"queue.soundOnHold"_s, queue, u"soundOnHold"_s, Kind::Sound)),
            nullable(choice(u"queue.confirmKey"_s, queue, u"confirmKey"_s, QStringList{u"#"_s, u"*"_s} + digits)),
            nullable(field(u"queue.record"_s, queue, u"record"_s, Kind::Switch)),
            nullable(field(u"queue.askForRecordDisabling"_s, queue, u"askForRecordDisabling"_s, Kind::Switch)),
            nullable(choice(u"queue.recordDisablingLanguage"_s, queue, u"recordDisablingLanguage"_s,
                            {u"french"_s, u"english"_s})),
            nullable(choice(u"queue.recordDisablingDigit"_s, queue, u"recordDisablingDigit"_s, digits))};
}

QList<SetupField> allQueues()
{
    const QString hunting = u"hunting"_s;
    return {nullable(field(u"hunting.crmUrlTemplate"_s, hunting, u"crmUrlTemplate"_s, Kind::Url)),
            field(u"hunting.g729"_s, hunting, u"g729"_s, Kind::Switch),
            field(u"hunting.statusIvrEnabled"_s, hunting, u"statusIvrEnabled"_s, Kind::Switch)};
}

SetupField timeZone()
{
    return choice(u"hours.timeZone"_s, u"../scheduler"_s, u"timeZone"_s,
                  {u"Europe/Paris"_s, u"Europe/Berlin"_s, u"Europe/Brussels"_s, u"Europe/London"_s, u"Europe/Madrid"_s,
                   u"Europe/Zurich"_s});
}

QList<SetupField> callPlan(bool hasQueues)
{
    const QString plan = u"dialplan/{first}"_s;
    QList<SetupField> fields = {
        field(u"plan.name"_s, plan, u"name"_s, Kind::Text),
        field(u"plan.anonymousRejection"_s, plan, u"anonymousRejection"_s, Kind::Switch),
        choice(u"plan.showCallerNumber"_s, plan, u"showCallerNumber"_s, {u"caller"_s, u"both"_s, u"alias"_s}),
        number(u"plan.transferTimeout"_s, plan, u"transferTimeout"_s, 0, mostTransferSeconds, Kind::Seconds)};
    if (hasQueues)
        fields += allQueues();
    fields.append(timeZone());
    return fields;
}

QList<SetupField> callQueue()
{
    const QString hours = u"timeConditions"_s;
    QList<SetupField> fields = queueOfNumber() + ofOneQueue() + allQueues();
    fields.append(field(u"hours.enable"_s, hours, u"enable"_s, Kind::Switch));
    for (const QString &slot : {u"slot1"_s, u"slot2"_s, u"slot3"_s, u"unavailable"_s}) {
        fields.append(
            nullable(choice(u"hours.%1Type"_s.arg(slot), hours, slot + u"Type"_s, {u"number"_s, u"voicemail"_s})));
        fields.append(nullable(field(u"hours.%1Number"_s.arg(slot), hours, slot + u"Number"_s, Kind::Phone)));
    }
    fields.append(timeZone());
    fields.append(choice(u"filter.status"_s, u"screenListConditions"_s, u"status"_s,
                         {u"disabled"_s, u"incomingBlackList"_s, u"incomingWhiteList"_s}));
    return fields;
}

QList<SetupField> conference()
{
    const QString settings = u"settings"_s;
    SetupField pin = field(u"pin"_s, settings, u"pin"_s, Kind::Pin);
    pin.maximum = 8;
    return {pin,
            field(u"announceFile"_s, settings, u"announceFile"_s, Kind::Switch),
            field(u"recordStatus"_s, settings, u"recordStatus"_s, Kind::Switch),
            field(u"enterMuted"_s, settings, u"enterMuted"_s, Kind::Switch),
            field(u"anonymousRejection"_s, settings, u"anonymousRejection"_s, Kind::Switch),
            choice(u"language"_s, settings, u"language"_s, {u"fr"_s, u"en"_s, u"de"_s, u"es"_s, u"it"_s}),
            choice(u"reportStatus"_s, settings, u"reportStatus"_s, {u"none"_s, u"customer"_s, u"other"_s}),
            nullable(field(u"reportEmail"_s, settings, u"reportEmail"_s, Kind::Email)),
            field(u"whiteLabelReport"_s, settings, u"whiteLabelReport"_s, Kind::Switch)};
}

QList<SetupField> vxml()
{
    return {field(u"url"_s, u"settings"_s, u"url"_s, Kind::Url),
            field(u"urlRecord"_s, u"settings"_s, u"urlRecord"_s, Kind::Url)};
}

QList<SetupField> redirection()
{
    return {nullable(field(u"destination"_s, QString(), u"destination"_s, Kind::Phone))};
}

std::optional<SetupField> among(const QList<SetupField> &fields, const QString &key)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const auto &one) { return one.key == key; });
    return found == fields.cend() ? std::nullopt : std::optional<SetupField>(*found);
}

std::optional<QJsonValue> truth(const QString &text)
{
    const QString word = text.toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(word))
        return true;
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s}.contains(word))
        return false;
    return std::nullopt;
}

std::optional<QJsonValue> whole(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber ? std::optional<QJsonValue>(value) : std::nullopt;
}

} // namespace

QList<SetupField> of(const FeatureType &type)
{
    const QList<SetupBranch> branches = SetupSchema::branches(type);
    const QString branch = branches.isEmpty() ? QString() : branches.first().name;
    if (branch == "easyHunting"_L1)
        return callQueue();
    if (branch == "ovhPabx"_L1)
        return callPlan(type.value() == FeatureType::ContactCenterSolutionExpert);
    if (branch == "conference"_L1)
        return conference();
    if (branch == "vxml"_L1)
        return vxml();
    if (branch == "redirect"_L1 || branch == "ddi"_L1)
        return redirection();
    return {};
}

std::optional<SetupField> find(const FeatureType &type, const QString &key)
{
    return among(of(type), key);
}

std::optional<SetupField> findOfQueue(const QString &key)
{
    return among(ofOneQueue(), key);
}

QString path(const SetupField &field, const SetupDocument &document, const QString &root)
{
    if (field.resource.isEmpty())
        return root;
    if (field.resource == "../scheduler"_L1)
        return SetupSchema::branchPath(root.section(u'/', 2, 2), u"scheduler"_s, root.section(u'/', 4, 4));
    QString path = root + u'/' + field.resource;
    const QString first = u"/{first}"_s;
    if (!path.endsWith(first))
        return path;
    path.chop(first.size());
    const QStringList ids = document.ids(path);
    return ids.isEmpty() ? QString() : path + u'/' + ids.first();
}

void set(SetupDocument &document, const QString &path, const QString &property, const QJsonValue &value)
{
    document.setValue(path, property, value);
    if (property != "askForRecordDisabling"_L1)
        return;
    const std::pair<QString, QString> usual[] = {{u"recordDisablingLanguage"_s, u"french"_s},
                                                 {u"recordDisablingDigit"_s, u"0"_s}};
    for (const auto &[needed, first] : usual) {
        if (!value.toBool())
            document.setValue(path, needed, QJsonValue());
        else if (document.value(path, needed).toString().isEmpty())
            document.setValue(path, needed, first);
    }
}

std::optional<QJsonValue> parse(const SetupField &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (field.nullable && (trimmed.isEmpty() || trimmed == "null"_L1))
        return QJsonValue(QJsonValue::Null);
    switch (field.kind) {
    case Kind::Switch:
        return truth(trimmed);
    case Kind::Number:
    case Kind::Seconds:
    case Kind::Sound:
        return whole(trimmed);
    case Kind::Phone:
        if (const auto number = PhoneNumber::parse(trimmed))
            return number->serviceName();
        return std::nullopt;
    default:
        return trimmed;
    }
}

} // namespace Aiguilleur::SetupFields
