// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/setupkeys.h"

#include "core/setupschema.h"
#include "words/text.h"

#include <QHash>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

QString branchOf(const QString &path)
{
    return path.section(u'/', 3, 3);
}

QString subjectInQueue(const QString &rest)
{
    const bool isOfOneQueue = rest.startsWith("hunting/queue/"_L1);
    if (isOfOneQueue && rest.section(u'/', 3, 3) == "agent"_L1)
        return u"place"_s;
    if (rest.startsWith("hunting/queue"_L1))
        return u"queue"_s;
    if (rest.startsWith("hunting/agent"_L1))
        return u"agent"_s;
    if (rest.startsWith("hunting/customStatus"_L1))
        return u"reason"_s;
    if (rest.startsWith("screenListConditions/"_L1))
        return u"entry"_s;
    if (rest.startsWith("timeConditions/"_L1))
        return u"condition"_s;
    const QHash<QString, QString> others = {
        {u"hunting"_s, u"hunting"_s}, {u"screenListConditions"_s, u"filter"_s}, {u"timeConditions"_s, u"hours"_s}};
    return others.value(rest, rest.section(u'/', 0, 0));
}

QString subjectInPlan(const QString &path)
{
    const QString rest = path.section(u'/', 5);
    if (rest.startsWith("hunting"_L1))
        return subjectInQueue(rest);
    const QHash<QString, QString> subjects = {{u"sound"_s, u"sound"_s},
                                              {u"tts"_s, u"text"_s},
                                              {u"menu"_s, u"menu"_s},
                                              {u"entry"_s, u"key"_s},
                                              {u"dialplan"_s, u"plan"_s},
                                              {u"extension"_s, u"step"_s},
                                              {u"rule"_s, u"rule"_s},
                                              {u"conditionTime"_s, u"condition"_s},
                                              {u"conditionScreenList"_s, u"entry"_s}};
    const SetupResource *resource = SetupSchema::resourceAt(path);
    return resource ? subjects.value(resource->name) : QString();
}

FeatureType typeOf(const QString &branch)
{
    const QHash<QString, FeatureType> types = {{u"easyHunting"_s, FeatureType::EasyHunting},
                                               {u"ovhPabx"_s, FeatureType::EasyHunting},
                                               {u"scheduler"_s, FeatureType::EasyHunting},
                                               {u"conference"_s, FeatureType::Conference},
                                               {u"vxml"_s, FeatureType::Vxml},
                                               {u"redirect"_s, FeatureType::Redirect},
                                               {u"ddi"_s, FeatureType::Ddi}};
    return types.value(branch);
}

} // namespace

QString setupSubject(const QString &path)
{
    const QString branch = branchOf(path);
    const QString rest = path.section(u'/', 5);
    if (branch == "easyHunting"_L1)
        return subjectInQueue(rest);
    if (branch == "ovhPabx"_L1)
        return subjectInPlan(path);
    if (branch == "scheduler"_L1)
        return rest.startsWith("events"_L1) ? u"event"_s : u"hours"_s;
    return branch == "line"_L1 ? u"presentation"_s : QString();
}

QString setupKey(const QString &path, const QString &property)
{
    const QString subject = setupSubject(path);
    const QString name = subject == "event"_L1 && property == "categories"_L1 ? u"category"_s : property;
    return subject.isEmpty() ? name : subject + u'.' + name;
}

SetupField::Kind setupKind(const QString &path, const QString &property)
{
    using Kind = SetupField::Kind;
    const QString key = setupKey(path, property);
    const QHash<QString, Kind> ofLists = {{u"agent.number"_s, Kind::Phone},
                                          {u"agent.timeout"_s, Kind::Seconds},
                                          {u"agent.wrapUpTime"_s, Kind::Seconds},
                                          {u"agent.simultaneousLines"_s, Kind::Number},
                                          {u"agent.status"_s, Kind::Choice},
                                          {u"agent.type"_s, Kind::Choice},
                                          {u"condition.policy"_s, Kind::Choice},
                                          {u"condition.weekDay"_s, Kind::Choice},
                                          {u"event.category"_s, Kind::Choice},
                                          {u"entry.callerIdNumber"_s, Kind::Phone},
                                          {u"entry.screenListType"_s, Kind::Choice},
                                          {u"entry.destinationNumber"_s, Kind::Phone},
                                          {u"queue.strategy"_s, Kind::Choice},
                                          {u"presentation.displayNumber"_s, Kind::Phone},
                                          {u"plan.transferTimeout"_s, Kind::Seconds},
                                          {u"plan.showCallerNumber"_s, Kind::Choice},
                                          {u"plan.anonymousRejection"_s, Kind::Switch},
                                          {u"step.enabled"_s, Kind::Switch},
                                          {u"step.screenListType"_s, Kind::Choice},
                                          {u"rule.negativeAction"_s, Kind::Switch},
                                          {u"menu.greetSound"_s, Kind::Sound},
                                          {u"menu.invalidSound"_s, Kind::Sound}};
    if (const auto known = ofLists.constFind(key); known != ofLists.cend())
        return *known;
    const auto field = SetupFields::find(typeOf(branchOf(path)), key);
    return field ? field->kind : Kind::Text;
}

QString seconds(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600) {
        const QString minutes = Text::tr("%1 min", "minutes").arg(seconds / 60);
        return seconds % 60 == 0 ? minutes : Text::tr("%1 %2 s", "minutes, seconds").arg(minutes).arg(seconds % 60);
    }
    const QString hours = Text::tr("%1 h", "hours").arg(seconds / 3600);
    return seconds % 3600 == 0 ? hours : Text::tr("%1 %2", "hours, minutes").arg(hours, Words::seconds(seconds % 3600));
}

// An end is stored one second early: the hour that people mean is the next one, and midnight is the end of the day.
QString slotTime(const QString &time, bool isEnd)
{
    const QTime parsed = QTime::fromString(time, u"HH:mm:ss"_s);
    if (!parsed.isValid())
        return time;
    const bool isEarly = isEnd && parsed.second() == 59 && parsed.minute() % 15 == 14;
    if (isEarly && parsed == QTime(23, 59, 59))
        return u"24:00"_s;
    return (isEarly ? parsed.addSecs(1) : parsed).toString(u"HH:mm"_s);
}

QString weekDay(const QString &day)
{
    const QHash<QString, QString> names = {{u"monday"_s, Text::tr("Monday", "within a sentence")},
                                           {u"tuesday"_s, Text::tr("Tuesday", "within a sentence")},
                                           {u"wednesday"_s, Text::tr("Wednesday", "within a sentence")},
                                           {u"thursday"_s, Text::tr("Thursday", "within a sentence")},
                                           {u"friday"_s, Text::tr("Friday", "within a sentence")},
                                           {u"saturday"_s, Text::tr("Saturday", "within a sentence")},
                                           {u"sunday"_s, Text::tr("Sunday", "within a sentence")}};
    return names.value(day, day);
}

} // namespace Aiguilleur::Words
