// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/callplanwords.h"

#include "core/weekhours.h"
#include "words/numberwords.h"
#include "words/text.h"

#include <QHash>
#include <QLocale>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

constexpr qsizetype longestSpoken = 60; //!< characters of a text to speech that are shown

QString missing(const QString &id)
{
    return Text::tr("something deleted (number %1)").arg(id);
}

QString soundTarget(const QString &id, const CallPlan &plan)
{
    const CallAnnouncement *sound = plan.sound(id);
    return sound ? Text::tr("“%1”").arg(sound->name) : missing(id);
}

QString queueTarget(const QString &id, const CallPlan &plan)
{
    const CallQueue *queue = plan.queue(id);
    if (!queue)
        return missing(id);
    return queue->name.isEmpty() ? Text::tr("queue %1", "without a name").arg(id) : Text::tr("“%1”").arg(queue->name);
}

QString seconds(const QString &milliseconds)
{
    return Text::tr("%1 s", "seconds")
        .arg(QLocale().toString(milliseconds.toLongLong() / 1000.0, 'f', QLocale::FloatingPointShortest));
}

QString timeOfDay(int second)
{
    if (second < 0)
        return u"?"_s;
    const bool isMidnight = second >= 24 * 60 * 60;
    return isMidnight ? u"24:00"_s : QLocale().toString(QTime(0, 0).addSecs(second), u"HH:mm"_s);
}

QString dayShort(int day)
{
    return day >= 1 && day <= 7 ? QLocale().dayName(day, QLocale::ShortFormat) : u"?"_s;
}

//! « Mon – Fri », « Sat, Sun ».
QString daysText(QList<int> days)
{
    std::sort(days.begin(), days.end());
    const bool isRun = days.size() > 2 && days.last() - days.first() == days.size() - 1;
    if (isRun)
        return Text::tr("%1 – %2", "two days").arg(dayShort(days.first()), dayShort(days.last()));
    QStringList names;
    for (const int day : std::as_const(days))
        names.append(dayShort(day));
    return names.join(u", "_s);
}

} // namespace

QString callActionName(const QString &apiName)
{
    const QHash<QString, QString> names = {
        {u"setCallerName"_s, Text::tr("Set a caller name")},
        {u"playback"_s, Text::tr("Play a sound")},
        {u"endless_playback"_s, Text::tr("Play a sound in a loop")},
        {u"tts"_s, Text::tr("Read a text")},
        {u"sleep"_s, Text::tr("Wait")},
        {u"readDtmf"_s, Text::tr("Read keys into a variable")},
        {u"ivr"_s, Text::tr("Open a menu")},
        {u"menuSub"_s, Text::tr("Open a submenu")},
        {u"hunting"_s, Text::tr("Ring the members of a queue")},
        {u"callcenter"_s, Text::tr("Ring the members of a queue")},
        {u"bridge"_s, Text::tr("Transfer the call")},
        {u"voicemail"_s, Text::tr("Send to voicemail")},
        {u"hangup"_s, Text::tr("Hang up")},
        {u"menuBack"_s, Text::tr("Return to the previous menu")},
        {u"menuTop"_s, Text::tr("Return to the main menu")},
        {u"menuExit"_s, Text::tr("Leave the menus")},
    };
    return names.value(apiName, apiName);
}

QString callText(const QString &text)
{
    return text.size() > longestSpoken ? text.left(longestSpoken) + u'…' : text;
}

QString callAgent(const CallAgent &agent)
{
    const QString shown = number(agent.number);
    return agent.description.isEmpty() ? shown : Text::tr("%1 – %2", "name, number").arg(agent.description, shown);
}

QString callActionTarget(const CallAction &action, const CallPlan &plan)
{
    using Kind = CallAction::Kind;
    if (action.param.isEmpty())
        return {};
    switch (action.kind) {
    case Kind::Playback:
    case Kind::EndlessPlayback:
        return soundTarget(action.param, plan);
    case Kind::Tts: {
        const CallAnnouncement *text = plan.text(action.param);
        return text ? Text::tr("“%1”").arg(callText(text->text)) : missing(action.param);
    }
    case Kind::Menu: {
        const CallMenu *menu = plan.menu(action.param);
        return menu ? Text::tr("“%1”").arg(menu->name) : missing(action.param);
    }
    case Kind::Queue:
        return queueTarget(action.param, plan);
    case Kind::Bridge:
    case Kind::Voicemail:
        return number(action.param);
    case Kind::Sleep:
        return seconds(action.param);
    case Kind::SetCallerName:
        return Text::tr("“%1”").arg(action.param);
    default:
        return action.param;
    }
}

QString callAction(const CallAction &action, const CallPlan &plan)
{
    using Kind = CallAction::Kind;
    const QString target = callActionTarget(action, plan);
    if (target.isEmpty())
        return callActionName(action.apiName);
    switch (action.kind) {
    case Kind::Bridge:
        return Text::tr("Transfer the call to %1").arg(target);
    case Kind::Voicemail:
        return Text::tr("Voicemail of %1").arg(target);
    case Kind::Menu:
        return Text::tr("Menu %1").arg(target);
    case Kind::Queue:
        return Text::tr("Queue %1").arg(target);
    case Kind::Sleep:
        return Text::tr("Wait %1").arg(target);
    case Kind::Playback:
        return Text::tr("Play %1").arg(target);
    case Kind::EndlessPlayback:
        return Text::tr("Play %1 in a loop").arg(target);
    case Kind::Tts:
        return Text::tr("Read %1").arg(target);
    default:
        return Text::tr("%1: %2", "an action and what it works on").arg(callActionName(action.apiName), target);
    }
}

QString callQueueName(const QString &name, const QString &id)
{
    return name.trimmed().isEmpty() ? Text::tr("Queue %1").arg(id) : name.trimmed();
}

QString closureCategory(const QString &category)
{
    if (category == "holidays"_L1)
        return Text::tr("Holidays");
    if (category.startsWith("scheduler"_L1))
        return Text::tr("Slot %1", "category of exceptional days").arg(category.mid(9));
    return category;
}

QString filterList(CallFilterList list)
{
    switch (list) {
    case CallFilterList::IncomingBlack:
        return Text::tr("Blacklist of callers");
    case CallFilterList::IncomingWhite:
        return Text::tr("Whitelist of callers");
    case CallFilterList::DestinationBlack:
        return Text::tr("Blacklist of called numbers");
    case CallFilterList::DestinationWhite:
        return Text::tr("Whitelist of called numbers");
    case CallFilterList::None:
        break;
    }
    return Text::tr("No list");
}

QString callHours(const QList<CallTimeSlot> &hours)
{
    QMap<QPair<int, int>, QList<int>> days;
    for (const CallTimeSlot &slot : hours)
        days[{slot.from, slot.to}].append(slot.day);
    QStringList parts;
    for (auto it = days.begin(); it != days.end(); ++it)
        parts.append(Text::tr("%1 %2 – %3", "days and two times")
                         .arg(daysText(it.value()), timeOfDay(it.key().first), timeOfDay(it.key().second)));
    return parts.join(u"; "_s);
}

QString callConditions(const CallStep &step)
{
    QStringList parts;
    if (!step.category.isEmpty())
        parts.append(Text::tr("Exceptional days: %1").arg(closureCategory(step.category)));
    const QString hours = callHours(step.hours);
    if (!hours.isEmpty())
        parts.append(hours);
    if (step.list != CallFilterList::None)
        parts.append(
            Text::tr("%1 (%n number(s))", nullptr, static_cast<int>(step.entries.size())).arg(filterList(step.list)));
    return parts.isEmpty() ? Text::tr("Always", "a step without conditions") : parts.join(u" + "_s);
}

} // namespace Aiguilleur::Words
