// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/callcheckwords.h"

#include "core/weekhours.h"
#include "words/callplacewords.h"
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/setupwords.h"
#include "words/text.h"

#include <QTime>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using Found = CallFinding::Kind;

//! How the arguments of a sentence are written.
enum class CheckArgument { AsIs, Number, Seconds, Place };

struct CheckSentence
{
    Found kind;
    CheckArgument argument;
    const char *text;
};

// clang-format off
constexpr CheckSentence checkSentences[] = {
    {Found::NoParameter, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What it works on is missing: the number, the sound, the name. Fill it in.")},
    {Found::NoGreeting, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers hear nothing and do not know which keys there are. Choose a greeting sound or a text to speech.")},
    {Found::NoEntries, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The menu has no key: callers cannot choose anything. Add one.")},
    {Found::EmptyQueue, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nobody is in the queue: nothing rings. Add a member.")},
    {Found::NobodyLoggedIn, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "All members are offline, and nothing is set for that case. Set one of them to available, or choose a closing announcement.")},
    {Found::NotInternational, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "“%1” is not an international number. Write it with its country code, +33 or 0033.")},
    {Found::CallsItself, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls would come back to the number itself. Choose another number.")},
    {Found::PremiumRate, CheckArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is a premium-rate number: the law forbids sending calls there. Choose another number.")},
    {Found::NoVoicemail, CheckArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 has no voicemail. Choose a line of your account that has one.")},
    {Found::NoStep, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "There is no step: calls are hung up at once. Add a step.")},
    {Found::NoStepEnabled, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No step is active: calls are hung up at once. Activate one.")},
    {Found::NothingDone, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No active step has an action: calls are hung up at once. Add an action.")},
    {Found::ClosuresOverlap, CheckArgument::Place, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "It overlaps with %1, of the same category. Change the dates of one of them, or its category.")},
    {Found::EmptySlot, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The time slot does not end after it begins. For a night, make two: one up to midnight, one from midnight on.")},
    {Found::UnreachableRule, CheckArgument::Place, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No call gets this far: %1 ends it before.")},
    {Found::UnreachableStep, CheckArgument::Place, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No call gets this far: %1 ends all of them. Move the step up, or deactivate it.")},
    {Found::UnreachableMenu, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No call gets there: nothing that callers reach opens this menu.")},
    {Found::UnreachableEntry, CheckArgument::Place, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "An earlier action of the same key (%1) takes the call elsewhere: this one is never carried out.")},
    {Found::SharedBeginning, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Who presses %1 has to wait, because %2 begins alike. Give one of them another key.")},
    {Found::ShortKeyPause, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers have %1 ms between two keys: too little for choices of several digits.")},
    {Found::HashKey, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "# also ends what a caller types, so that this key may not be recognised. Choose another one.")},
    {Found::DeadOtherwise, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The step has no condition, but actions for when conditions are not met: they are never carried out, and OVHcloud's control panel does not show them.")},
    {Found::SilentEnd, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "When its conditions are not met nothing follows: callers are hung up on without a word. Add an action for that case, or another step.")},
    {Found::AnnouncesOnly, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "After the announcement the call goes on with the next step. If it is to end here, hang up.")},
    {Found::DeadEnd, CheckArgument::Place, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nothing follows %1: whoever gets no answer there is hung up on without a word. Add a voicemail, or an announcement and then hang up.")},
    {Found::NoWayOut, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "No key leads to anybody, or out of the menu: callers go round in a circle.")},
    {Found::BackFromTop, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "There is no menu before this one: the key leaves the menu, and the call goes on with the next action.")},
    {Found::TopFromTop, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "This is the main menu already: the key only repeats it.")},
    {Found::NoInvalidSound, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Who presses a wrong key hears nothing about it. Choose a sound for that.")},
    {Found::NoOperatorKey, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "There is neither a key 0, to reach somebody, nor one to hear the choices again. Add one of them.")},
    {Found::EndlessWait, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers wait without limit. Set a maximum wait time, and what follows then.")},
    {Found::ShortWait, CheckArgument::Seconds, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers wait %1 at most, but it takes %2 until all members have rung: the last ones may never ring.")},
    {Found::LongRing, CheckArgument::Seconds, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "It is to ring for %1, but callers of the queue wait %2 at most.")},
    {Found::UnorderedMembers, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The members ring in their order, but their positions leave it open. Number them again.")},
    {Found::NoHoldMusic, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Callers wait in silence. Choose a hold music.")},
    {Found::NoRefusal, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Calls are recorded, and callers cannot refuse that. Give them a key to do so.")},
    {Found::ForwardsDiffer, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Another queue follows call forwards. OVHcloud then does so for all queues, this one as well.")},
    {Found::ExternalTarget, CheckArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is not one of your lines: calls that go there may be billed.")},
    {Found::MobileTarget, CheckArgument::Number, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "%1 is a mobile number: calls that go there may be billed, and its own voicemail may answer.")},
    {Found::EmptyWhiteList, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The whitelist is empty: the conditions are never met. Add numbers, or remove the filtering.")},
    {Found::MixedLists, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Some of its numbers are of another list than the one that the step applies: what OVHcloud does with them is not known.")},
    {Found::AnonymousRejected, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "It is about anonymous callers, but the plan rejects them before any step.")},
    {Found::Unused, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Nothing uses it.")},
    {Found::OddPositions, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The positions of the steps are not 1, 2, 3… in their order: which step comes first may look different in OVHcloud's control panel.")},
    {Found::NoTransferTime, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The call transfer timeout is 0: telephones may not have the time to ring.")},
    {Found::LongTransfer, CheckArgument::Seconds, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Transfers ring for %1: the voicemail of an external number answers before, and the plan does not go on.")},
    {Found::NotInLibrary, CheckArgument::AsIs, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "This computer has no copy of it, and OVHcloud gives none: it could not be restored. Upload it once more from here.")},
};
// clang-format on

QString missingObject(const QString &what)
{
    if (what == "tts"_L1)
        return Text::tr("The text to speech is not there any more. Choose another one.");
    if (what == "menu"_L1)
        return Text::tr("The menu it leads to is not there any more. Choose another one.");
    if (what == "queue"_L1)
        return Text::tr("The queue it leads to is not there any more. Choose another one.");
    if (what == "agent"_L1)
        return Text::tr("One of its members is not there any more. Take it out of the queue.");
    return Text::tr("The sound is not there any more. Choose another one.");
}

QString checkClock(const QString &seconds)
{
    constexpr int day = 24 * 60 * 60;
    const int second = seconds.toInt();
    return second >= day ? u"24:00"_s : QTime(0, 0).addSecs(second).toString(u"HH:mm"_s);
}

QString checkDay(const QString &day)
{
    return weekDay(WeekHours::dayName(day.toInt()));
}

QString circle(const QStringList &numbers)
{
    QStringList way;
    for (const QString &one : numbers)
        way.append(number(one));
    return Text::tr("Calls would go round in a circle: %1. Choose another number.").arg(way.join(u" → "_s));
}

QString notAllowed(const QString &action)
{
    return action == "tts"_L1
               ? Text::tr("An interactive voice server has no text to speech: this needs a Contact Center Solution.")
               : Text::tr("An interactive voice server has no queues: this needs a Contact Center Solution.");
}

//! Sentences with arguments of different kinds, or with a count.
QString ownSentence(const CallFinding &finding, const CallPlan &plan)
{
    const QStringList &said = finding.arguments;
    switch (finding.kind) {
    case Found::MissingObject:
        return missingObject(said.value(0));
    case Found::CallLoop:
        return circle(said);
    case Found::ActionNotAllowed:
        return notAllowed(said.value(0));
    case Found::TransferOutside:
        return Text::tr("Line %1 of the document transfers calls to %2, which is not one of your numbers: OVHcloud "
                        "does not make such transfers.")
            .arg(said.value(1), number(said.value(0)));
    case Found::ManyEntries:
        return Text::tr("%n key(s) are more than callers can remember. Six at most are better; put some of them into "
                        "a menu of their own.",
                        nullptr, said.value(0).toInt());
    case Found::SmallQueue:
        return Text::tr("Only %n caller(s) can wait, and nothing is set for those who find the queue full. Choose an "
                        "overflow announcement.",
                        nullptr, said.value(0).toInt());
    case Found::StepsOverlap:
        return Text::tr("It shares %1 from %2 to %3 with %4, which takes all calls then. Change the times of one of them.")
            .arg(checkDay(said.value(1)), checkClock(said.value(2)), checkClock(said.value(3)),
                 callPlace(said.value(0), plan));
    case Found::HolesInWeek:
        return Text::tr("No step is there for %n part(s) of the week, the first one %1 from %2 to %3: callers are hung "
                        "up on without a word then.",
                        nullptr, said.value(3).toInt())
            .arg(checkDay(said.value(0)), checkClock(said.value(1)), checkClock(said.value(2)));
    case Found::NoFutureClosure:
        return Text::tr("The calendar has no event “%1” to come: the condition is never met.")
            .arg(fieldChoice(u"event.category"_s, said.value(0)));
    case Found::OddZone:
        return Text::tr("The time zone of the calendar is %1, that of the number's country is %2.")
            .arg(said.value(0), said.value(1));
    case Found::SeveralPlans:
        return Text::tr("The number has %n plan(s), of which the control panel shows the first only. Which one calls "
                        "follow is not known: keep one.",
                        nullptr, said.value(0).toInt());
    default:
        return {};
    }
}

QString checkArgument(CheckArgument kind, const QString &argument, const CallPlan &plan)
{
    switch (kind) {
    case CheckArgument::Number:
        return number(argument.startsWith(u'+') ? u"00"_s + argument.mid(1) : argument);
    case CheckArgument::Seconds:
        return seconds(argument.toLongLong());
    case CheckArgument::Place:
        return callPlace(argument, plan);
    case CheckArgument::AsIs:
        break;
    }
    return argument;
}

struct FixLabel
{
    CallFix::Kind kind;
    const char *text;
};

// clang-format off
constexpr FixLabel fixLabels[] = {
    {CallFix::Kind::ForgetSound, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Leave the sound out")},
    {CallFix::Kind::ForgetAction, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Leave the announcement out")},
    {CallFix::Kind::WriteInternationally, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Write %1")},
    {CallFix::Kind::RemoveRule, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the action")},
    {CallFix::Kind::RemoveRules, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the actions")},
    {CallFix::Kind::RemoveEntry, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the action of the key")},
    {CallFix::Kind::RemoveSlot, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete the time slot")},
    {CallFix::Kind::DisableStep, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Deactivate the step")},
    {CallFix::Kind::EnableStep, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Activate the step")},
    {CallFix::Kind::AddHangup, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Hang up at the end")},
    {CallFix::Kind::AddHangupOtherwise, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Hang up in that case")},
    {CallFix::Kind::AddRepeatKey, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Repeat the menu with %1")},
    {CallFix::Kind::SetSound, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Play “%1”")},
    {CallFix::Kind::SetKeyPause, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Set %1 ms")},
    {CallFix::Kind::SetWaitTime, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Let them wait %1")},
    {CallFix::Kind::SetRingTime, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Let it ring for %1")},
    {CallFix::Kind::SetTransfer, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Let it ring for %1")},
    {CallFix::Kind::LetRefuse, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Let callers refuse with %1")},
    {CallFix::Kind::FollowEverywhere, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Set it on all queues")},
    {CallFix::Kind::Renumber, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Number them again")},
    {CallFix::Kind::SetZone, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Set %1")},
    {CallFix::Kind::AcceptAnonymous, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Accept anonymous calls")},
    {CallFix::Kind::MoveEntries, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Put them into the step's list")},
    {CallFix::Kind::RemoveObject, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Delete it")},
};
// clang-format on

} // namespace

QString finding(const CallFinding &finding, const CallPlan &plan)
{
    const auto *const found = std::ranges::find_if(
        checkSentences, [&](const CheckSentence &sentence) { return sentence.kind == finding.kind; });
    if (found == std::end(checkSentences))
        return ownSentence(finding, plan);
    const QString text = Text::tr(found->text);
    const auto said = [&](qsizetype i) { return checkArgument(found->argument, finding.arguments.value(i), plan); };
    if (text.contains("%2"_L1))
        return text.arg(said(0), said(1));
    return text.contains("%1"_L1) ? text.arg(said(0)) : text;
}

QString findingLine(const CallFinding &finding, const CallPlan &plan)
{
    return Text::tr("%1: %2", "a place in a call plan, a sentence")
        .arg(callPlaceTitle(finding.path, plan), Words::finding(finding, plan));
}

QString fixLabel(const CallFix &fix)
{
    const auto *const found =
        std::ranges::find_if(fixLabels, [&](const FixLabel &label) { return label.kind == fix.kind; });
    if (found == std::end(fixLabels))
        return {};
    const QString text = Text::tr(found->text);
    const QString about = fix.arguments.value(0);
    switch (fix.kind) {
    case CallFix::Kind::SetWaitTime:
    case CallFix::Kind::SetRingTime:
    case CallFix::Kind::SetTransfer:
        return text.arg(seconds(about.toLongLong()));
    case CallFix::Kind::WriteInternationally:
        return text.arg(u'+' + about.mid(2));
    default:
        return text.contains("%1"_L1) ? text.arg(about) : text;
    }
}

} // namespace Aiguilleur::Words
