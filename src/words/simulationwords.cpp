// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/simulationwords.h"

#include "words/callplacewords.h"
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/text.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using Event = CallEvent::Kind;

//! What the argument of a sentence is.
enum class EventArgument { AsIs, Number, Sound, Speech, Menu, Agent, Milliseconds, Seconds };

struct EventSentence
{
    Event kind;
    EventArgument argument;
    const char *text;
};

// clang-format off
constexpr EventSentence eventSentences[] = {
    {Event::Rejected, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Anonymous calls are rejected")},
    {Event::StepInactive, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Inactive: passed over")},
    {Event::StepDiffers, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Conditions not met")},
    {Event::NameSet, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller is shown as “%1” from here on")},
    {Event::SoundHeard, EventArgument::Sound, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller hears “%1”")},
    {Event::SoundLoops, EventArgument::Sound, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller hears “%1” again and again, until they hang up")},
    {Event::TextHeard, EventArgument::Speech, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A voice says: “%1”")},
    {Event::Pauses, EventArgument::Milliseconds, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Silence for %1")},
    {Event::MenuOpens, EventArgument::Menu, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Menu “%1” opens")},
    {Event::MenuAsks, EventArgument::Menu, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The greeting begins")},
    {Event::NoGreeting, EventArgument::Menu, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Without a greeting no key is taken")},
    {Event::KeyPressed, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller presses %1")},
    {Event::WrongKey, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller presses %1: no such key")},
    {Event::NoKey, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No key is pressed (time %1)")},
    {Event::MenuTooDeep, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Not opened: %1 menus are open already")},
    {Event::MenuBack, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Back to the menu before")},
    {Event::MenuTop, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Back to the main menu")},
    {Event::MenuExit, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The menu is left")},
    {Event::QueueFull, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The queue is full: %1 callers wait already")},
    {Event::QueueNobody, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nobody is logged in to the queue")},
    {Event::QueueBusy, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "All members are on a break or on the phone: the caller waits")},
    {Event::MemberRings, EventArgument::Agent, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 rings")},
    {Event::MemberAnswers, EventArgument::Agent, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 answers")},
    {Event::QueueClosing, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The closing action of the queue begins")},
    {Event::QueueTimedOut, EventArgument::Seconds, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nobody has answered for %1: the call leaves the queue")},
    {Event::Transfers, EventArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 rings")},
    {Event::Answers, EventArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 answers")},
    {Event::NoAnswer, EventArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 does not answer")},
    {Event::Busy, EventArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is busy")},
    {Event::ComesBack, EventArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is this number itself: the call comes back")},
    {Event::Voicemail, EventArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The caller leaves a message for %1")},
    {Event::HangsUp, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The call is hung up")},
    {Event::NothingLeft, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No step is left: the call is hung up")},
    {Event::EndsWithStep, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The step is done, and no other one follows: the call is hung up")},
    {Event::StepDone, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The step is done: the next one follows")},
    {Event::Unknown, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Unknown action “%1”: passed over")},
    {Event::TooLong, EventArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The call goes round in a circle")},
};
// clang-format on

QString announcementName(const CallAnnouncement *sound, const QString &id)
{
    return sound ? sound->name : id;
}

QString memberName(const CallAgent *agent, const QString &id)
{
    if (!agent)
        return id;
    const QString shown = number(agent->number);
    return agent->description.isEmpty() ? shown
                                        : Text::tr("%1 (%2)", "a name, a number").arg(agent->description, shown);
}

QString eventArgument(EventArgument kind, const QString &argument, const CallPlan &plan)
{
    switch (kind) {
    case EventArgument::AsIs:
        return argument;
    case EventArgument::Number:
        return caller(argument);
    case EventArgument::Sound:
        return announcementName(plan.sound(argument), argument);
    case EventArgument::Speech: {
        const CallAnnouncement *text = plan.text(argument);
        return text ? text->text : argument;
    }
    case EventArgument::Menu: {
        const CallMenu *menu = plan.menu(argument);
        return menu ? menu->name : argument;
    }
    case EventArgument::Agent:
        return memberName(plan.agent(argument), argument);
    case EventArgument::Milliseconds:
        return seconds((argument.toLongLong() + 999) / 1000);
    case EventArgument::Seconds:
        return seconds(argument.toLongLong());
    }
    return argument;
}

QString arrival(const CallEvent &event)
{
    const QString called = number(event.arguments.value(1));
    return event.argument().isEmpty() ? Text::tr("An anonymous caller calls %1").arg(called)
                                      : Text::tr("%1 calls %2").arg(caller(event.argument()), called);
}

QString menuLeft(const QString &reason)
{
    if (reason == "noInput"_L1)
        return Text::tr("The menu is left, as no key was pressed");
    return reason == "errors"_L1 ? Text::tr("The menu is left, as no key was a right one")
                                 : Text::tr("There is no menu before: the menu is left");
}

QString digitsRead(const CallEvent &event)
{
    const QString typed = event.arguments.value(1);
    return typed.isEmpty() ? Text::tr("Digits for “%1” are waited for: none are typed").arg(event.argument())
                           : Text::tr("The caller types %2 for “%1”").arg(event.argument(), typed);
}

//! Those whose words depend on more than one thing.
QString ownEventSentence(const CallEvent &event, const CallPlan &plan)
{
    const auto isThere = [](const CallReason &reason) { return reason.state != CallReason::State::Absent; };
    switch (event.kind) {
    case Event::Arrives:
        return arrival(event);
    case Event::StepMatches:
        return std::any_of(event.reasons.begin(), event.reasons.end(), isThere)
                   ? Text::tr("Conditions met")
                   : Text::tr("No conditions: always carried out");
    case Event::DigitsRead:
        return digitsRead(event);
    case Event::MenuLeft:
        return menuLeft(event.argument());
    case Event::QueueEntered: {
        const CallQueue *queue = plan.queue(event.argument());
        const bool isNamed = queue && !queue->name.isEmpty();
        return Text::tr("The call enters queue “%1”").arg(isNamed ? queue->name : event.argument());
    }
    case Event::QueueRecords:
        return event.argument().isEmpty()
                   ? Text::tr("The caller is told that the call is recorded")
                   : Text::tr("The caller is told that the call is recorded, and that %1 prevents it")
                         .arg(event.argument());
    case Event::Missing:
        return event.argument().isEmpty()
                   ? Text::tr("What it needs is not filled in: passed over")
                   : Text::tr("What it refers to (%1) is not there: passed over").arg(event.argument());
    default:
        return {};
    }
}

const CallStep *stepOf(const CallEvent &event, const CallPlan &plan)
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(),
                                    [&](const CallStep &step) { return step.path == event.path; });
    return found == plan.steps.end() ? nullptr : &*found;
}

QString daysWords(const CallReason &reason, const CallPlan &plan)
{
    const auto found = std::find_if(plan.closures.begin(), plan.closures.end(),
                                    [&](const Closure &closure) { return closure.path == reason.path; });
    return found == plan.closures.end() ? Text::tr("Exceptional days: no, it is none of them")
                                        : Text::tr("Exceptional days: yes, “%1”").arg(found->title);
}

//! In which list a number is, or is not.
QString filterWords(const CallReason &reason, const CallStep &step)
{
    const auto entry = std::find_if(step.entries.begin(), step.entries.end(),
                                    [&](const CallFilterEntry &one) { return one.path == reason.path; });
    const bool isIn = entry != step.entries.end();
    const QString beginning =
        !isIn ? QString() : entry->callerNumber + entry->destinationNumber; // one of them only is there
    switch (step.list) {
    case CallFilterList::IncomingWhite:
        return isIn ? Text::tr("Whitelist: yes, the caller is in it (%1)").arg(beginning)
                    : Text::tr("Whitelist: no, the caller is not in it");
    case CallFilterList::IncomingBlack:
        return isIn ? Text::tr("Blacklist: no, the caller is in it (%1)").arg(beginning)
                    : Text::tr("Blacklist: yes, the caller is not in it");
    case CallFilterList::DestinationWhite:
        return isIn ? Text::tr("Whitelist: yes, the called number is in it (%1)").arg(beginning)
                    : Text::tr("Whitelist: no, the called number is not in it");
    case CallFilterList::DestinationBlack:
        return isIn ? Text::tr("Blacklist: no, the called number is in it (%1)").arg(beginning)
                    : Text::tr("Blacklist: yes, the called number is not in it");
    case CallFilterList::None:
        break;
    }
    return {};
}

} // namespace

QString callEvent(const CallEvent &event, const CallPlan &plan)
{
    const auto *const found = std::ranges::find_if(
        eventSentences, [&](const EventSentence &sentence) { return sentence.kind == event.kind; });
    if (found == std::end(eventSentences))
        return ownEventSentence(event, plan);
    const QString text = Text::tr(found->text);
    return text.contains("%1"_L1) ? text.arg(eventArgument(found->argument, event.argument(), plan)) : text;
}

QStringList callReasons(const CallEvent &event, const CallPlan &plan)
{
    QStringList lines;
    const CallStep *step = stepOf(event, plan);
    for (const CallReason &reason : event.reasons) {
        if (reason.state == CallReason::State::Absent || !step)
            continue;
        if (reason.kind == CallReason::Kind::ExceptionalDays)
            lines.append(daysWords(reason, plan));
        else if (reason.kind == CallReason::Kind::Filter)
            lines.append(filterWords(reason, *step));
        else if (reason.path.isEmpty())
            lines.append(Text::tr("Time slots: no, it is outside all of them"));
        else
            lines.append(Text::tr("Time slots: yes, %1").arg(callPlace(reason.path, plan)));
    }
    return lines;
}

} // namespace Aiguilleur::Words
