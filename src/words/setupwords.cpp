// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/setupwords.h"

#include "core/setupmembers.h"
#include "words/callobjectwords.h"
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

QString rootOf(const QString &path)
{
    return path.section(u'/', 0, 4);
}

bool isOfPlan(const QString &path)
{
    return path.section(u'/', 3, 3) == "ovhPabx"_L1;
}

QString plainText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

//! What was typed is shown as it is unless it is a whole number: `+336` is the beginning of one.
QString numberOrPrefix(const QString &text)
{
    return text.startsWith("00"_L1) && text.size() >= 10 ? number(text) : text;
}

QString withName(const QString &text, const QString &name)
{
    return name.isEmpty() || name == text ? text : Text::tr("%1 (%2)", "number (name)").arg(text, name);
}

QString member(const QJsonObject &agent)
{
    const QString own = agent.value("number"_L1).toString();
    const QString name = agent.value("description"_L1).toString();
    return withName(number(own), name == own ? QString() : name);
}

QString soundName(const QString &path, const QJsonValue &value, const SetupDocument &document)
{
    const QString id = plainText(value);
    const QString name = document.value(rootOf(path) + u"/sound/"_s + id, u"name"_s).toString();
    return name.isEmpty() ? Text::tr("sound %1").arg(id) : name;
}

QString reasonName(const QString &path, const QJsonValue &value, const SetupDocument &document)
{
    const QString id = plainText(value);
    const QString name = document.value(rootOf(path) + u"/hunting/customStatus/"_s + id, u"name"_s).toString();
    return name.isEmpty() ? id : name;
}

//! An order of members, which the API gives by their identifiers.
QString order(const QString &path, const QJsonArray &ids, const SetupDocument &document)
{
    QStringList names;
    for (const auto &one : ids) {
        const QString id = plainText(one);
        if (isOfPlan(path) && !SetupMembers::isOrdered(path)) {
            names.append(setupObject(path + u'/' + id, document));
            continue;
        }
        const QJsonObject agent = document.object(SetupMembers::agentPath(rootOf(path), id));
        names.append(agent.isEmpty() ? id : member(agent));
    }
    return names.join(Text::tr(", ", "between the items of a list"));
}

//! The parameter of an action is a line or a sound, by which action it is.
QString actionParameter(const QString &path, const QString &property, const QJsonValue &value,
                        const SetupDocument &document)
{
    const QString action = document.value(path, property.chopped(5)).toString();
    const bool isSound = action == "playback"_L1 || (action.isEmpty() && plainText(value).size() < 8);
    return isSound ? soundName(path, value, document) : number(plainText(value));
}

QString textValue(const QString &path, const QString &property, const QJsonValue &value, const SetupDocument &document)
{
    if (property == "timeFrom"_L1 || property == "timeTo"_L1)
        return slotTime(value.toString(), property == "timeTo"_L1);
    if (property == "dateStart"_L1 || property == "dateEnd"_L1) {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
        return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : value.toString();
    }
    if (property.endsWith("Param"_L1))
        return actionParameter(path, property, value, document);
    if (property == "breakStatus"_L1)
        return reasonName(path, value, document);
    if (setupSubject(path) == "place"_L1 && property == "position"_L1)
        return QString::number(value.toInteger() + 1);
    return plainText(value);
}

QString presentValue(const QString &path, const QString &property, const QJsonValue &value,
                     const SetupDocument &document)
{
    switch (setupKind(path, property)) {
    case SetupField::Kind::Pin:
        return QString(4, u'•');
    case SetupField::Kind::Phone:
        return numberOrPrefix(value.toString());
    case SetupField::Kind::Seconds:
        return seconds(value.toInteger());
    case SetupField::Kind::Number:
        return QLocale().toString(value.toInteger());
    case SetupField::Kind::Sound:
        return soundName(path, value, document);
    case SetupField::Kind::Switch:
    case SetupField::Kind::Choice:
        return fieldChoice(setupKey(path, property), value.isBool() ? value.toVariant().toString() : plainText(value));
    default:
        return textValue(path, property, value, document);
    }
}

QString timeSlot(const QJsonObject &condition)
{
    const QString policy = condition.value("policy"_L1).toString();
    return Text::tr("%1, %2 %3 – %4", "time slot, day from – to")
        .arg(fieldChoice(u"condition.policy"_s, policy), weekDay(condition.value("weekDay"_L1).toString()),
             slotTime(condition.value("timeFrom"_L1).toString(), false),
             slotTime(condition.value("timeTo"_L1).toString(), true));
}

QString settingsOf(const QString &path)
{
    const QString branch = path.section(u'/', 3, 3);
    if (branch == "easyHunting"_L1)
        return Text::tr("settings of the call queue");
    if (branch == "conference"_L1)
        return Text::tr("settings of the conference");
    if (branch == "vxml"_L1)
        return Text::tr("settings of the VXML script");
    return branch == "redirect"_L1 || branch == "ddi"_L1 ? Text::tr("call forwarding") : path;
}

QString place(const QString &path, const SetupDocument &document)
{
    if (SetupDocument::idOf(path) == "agent"_L1)
        return Text::tr("order of the lines");
    const QString agent = SetupMembers::agentPath(rootOf(path), SetupDocument::idOf(path));
    return Text::tr("place of the line %1").arg(member(document.object(agent)));
}

QString queue(const QJsonObject &object)
{
    const QString name = object.value("description"_L1).toString();
    return name.isEmpty() ? Text::tr("queue", "of calls") : Text::tr("queue “%1”").arg(name);
}

} // namespace

QString propertyLabel(const QString &path, const QString &property)
{
    const QString key = setupKey(path, property);
    const QString label = fieldLabel(key);
    return label == key ? property : label;
}

QString propertyValue(const QString &path, const QString &property, const QJsonValue &value,
                      const SetupDocument &document)
{
    if (value.isUndefined())
        return Text::tr("deleted", "of a setting or an object");
    if (value.isArray() && property == "position"_L1)
        return order(path, value.toArray(), document);
    if (value.isArray() && value.toArray().size() == 1)
        return propertyValue(path, property, value.toArray().first(), document);
    if (value.isNull() || plainText(value).isEmpty()) {
        if (!value.isBool() && !value.isObject())
            return Text::tr("none", "no value");
    }
    if (!value.isObject()) {
        const QString ofPlan = isOfPlan(path) ? callValue(path, property, value, document) : QString();
        return ofPlan.isEmpty() ? presentValue(path, property, value, document) : ofPlan;
    }
    SetupDocument alone = isOfPlan(path) ? document : SetupDocument();
    alone.insert(path, value.toObject());
    return setupObject(path, alone);
}

QString setupObject(const QString &path, const SetupDocument &document)
{
    const QString subject = setupSubject(path);
    const QJsonObject object = document.object(path);
    if (isOfPlan(path) && !path.section(u'/', 5).startsWith("hunting"_L1) && subject != "sound"_L1)
        return subject.isEmpty() ? Text::tr("call plan") : callObject(path, document);
    if (subject == "agent"_L1)
        return Text::tr("line %1").arg(member(object));
    if (subject == "place"_L1)
        return place(path, document);
    if (subject == "queue"_L1)
        return queue(object);
    if (subject == "condition"_L1)
        return Text::tr("time slot “%1”").arg(timeSlot(object));
    if (subject == "event"_L1)
        return Text::tr("closure “%1”").arg(object.value("title"_L1).toString());
    if (subject == "entry"_L1)
        return Text::tr("filtered number %1").arg(numberOrPrefix(object.value("callerIdNumber"_L1).toString()));
    if (subject == "reason"_L1)
        return Text::tr("break reason “%1”").arg(object.value("name"_L1).toString());
    if (subject == "sound"_L1)
        return Text::tr("sound “%1”").arg(object.value("name"_L1).toString());
    if (subject == "hours"_L1)
        return Text::tr("settings of the time slots");
    if (subject == "filter"_L1)
        return Text::tr("call filtering");
    if (subject == "presentation"_L1)
        return Text::tr("line %1").arg(number(path.section(u'/', 4, 4)));
    return subject == "hunting"_L1 ? Text::tr("settings of the queues") : settingsOf(path);
}

} // namespace Aiguilleur::Words
