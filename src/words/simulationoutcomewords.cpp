// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How simulated calls end, what was assumed, and what is expected.
#include "words/numberwords.h"
#include "words/simulationwords.h"
#include "words/text.h"

#include <QLocale>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using Assumed = CallAssumption::Kind;

struct AssumptionSentence
{
    Assumed kind;
    const char *text;
};

// clang-format off
constexpr AssumptionSentence assumptionSentences[] = {
    {Assumed::FirstPlanCounts, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Of several plans the first one counts.")},
    {Assumed::SlotsInCalendarZone, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Time slots are read in the time zone of the calendar.")},
    {Assumed::EndNotInSlot, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "The moment at which a time slot ends is outside it.")},
    {Assumed::GoesOnAfterMatch, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "After a step that only announces something the next one follows.")},
    {Assumed::GoesOnAfterOtherwise, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "After the actions for conditions that are not met the next step follows.")},
    {Assumed::EmptyList, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "An empty whitelist lets nobody pass, an empty blacklist everybody.")},
    {Assumed::AnonymousInNoList, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Anonymous callers are in no list.")},
    {Assumed::MixedLists, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Numbers that belong to another list than the step's do not count.")},
    {Assumed::NoInputRepeats, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A menu in which no key is pressed asks again, and is left after a few times.")},
    {Assumed::ErrorRepeats, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A menu asks again after a wrong key, and is left after a few of them.")},
    {Assumed::SilentMenuFails, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A menu without a greeting takes no key.")},
    {Assumed::MenuDepth, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Menus open within each other up to a limit.")},
    {Assumed::HashEnds, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "# ends what callers type, unless a key of the menu has it.")},
    {Assumed::SameKeyOrder, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Several actions of one key are carried out in their order.")},
    {Assumed::UnansweredRepeats, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "When nobody answers, the menu that the call comes from asks again.")},
    {Assumed::ReadsAndGoesOn, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "How long digits are waited for is not known.")},
    {Assumed::VoicemailEnds, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A voicemail ends the call: what follows it does not happen.")},
    {Assumed::OverflowGoesOn, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "What follows the announcement of a full queue is not certain: the next action, or the end of the call.")},
    {Assumed::OverflowPasses, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A full queue for which nothing is set is passed over.")},
    {Assumed::NobodyWaits, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Whether callers wait in a queue without anybody in it, when nothing is set for that, is not certain.")},
    {Assumed::ClosingGoesOn, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "After the closing announcement of a queue the next action follows.")},
    {Assumed::ClosesAfterWait, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Whether the closing action of a queue also takes callers who have waited too long is not certain.")},
    {Assumed::ZeroIsForever, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A maximum wait time of 0 is none at all.")},
    {Assumed::MemberOrder, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "Which member rings first depends on earlier calls; here it is the order of the list.")},
    {Assumed::ForwardsFollowed, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "A queue follows call forwards: the forward or the voicemail of a member may take the call.")},
    {Assumed::MissingIsPassed, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "An action that refers to nothing is passed over.")},
    {Assumed::UnknownIsPassed, QT_TRANSLATE_NOOP("Aiguilleur::Words::Text", "An unknown action is passed over.")},
};
// clang-format on

QString momentWords(const CallExpectation &expectation)
{
    const QLocale locale;
    const QString time = locale.toString(expectation.time, QLocale::ShortFormat);
    if (expectation.date.isValid()) {
        const QString date = locale.toString(expectation.date, QLocale::ShortFormat);
        return Text::tr("%1 at %2", "a date, a time").arg(date, time);
    }
    return Text::tr("Each %1 at %2", "a day of the week, a time").arg(locale.dayName(expectation.weekDay), time);
}

} // namespace

QString caller(const QString &number)
{
    if (number.isEmpty())
        return Text::tr("anonymous", "a caller");
    return Words::number(number.startsWith(u'+') ? u"00"_s + number.mid(1) : number);
}

QString callOffset(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString callOutcome(const CallOutcome &outcome)
{
    using Kind = CallOutcome::Kind;
    switch (outcome.kind) {
    case Kind::HungUp:
        return Text::tr("Hung up");
    case Kind::NothingLeft:
        return Text::tr("Hung up, as nothing is left");
    case Kind::Rejected:
        return Text::tr("Rejected as anonymous");
    case Kind::Talk:
        return Text::tr("Talks with %1").arg(caller(outcome.target));
    case Kind::QueueTalk:
        return outcome.agent.isEmpty()
                   ? Text::tr("Answered in queue “%1”").arg(outcome.target)
                   : Text::tr("Answered in queue “%1” by %2").arg(outcome.target, caller(outcome.agent));
    case Kind::Voicemail:
        return Text::tr("Voicemail of %1").arg(caller(outcome.target));
    case Kind::EndlessSound:
        return Text::tr("Sound “%1” without end").arg(outcome.target);
    case Kind::WaitsForever:
        return Text::tr("Waits in queue “%1” without end").arg(outcome.target);
    case Kind::Loop:
        return Text::tr("Goes round in a circle");
    }
    return {};
}

QString callAssumption(CallAssumption::Kind kind)
{
    const auto *const found = std::ranges::find_if(
        assumptionSentences, [&](const AssumptionSentence &sentence) { return sentence.kind == kind; });
    return found == std::end(assumptionSentences) ? QString() : Text::tr(found->text);
}

QString callExpectation(const CallExpectation &expectation)
{
    const CallScenario &call = expectation.scenario;
    const QString keys = CallScenario::keysText(call.keys, call.repeatsLastKey);
    const QString from =
        Text::tr("%1, from %2", "a moment, a caller").arg(momentWords(expectation), caller(call.caller));
    const QString asked = keys.isEmpty() ? from : Text::tr("%1, keys %2", "a moment and a caller").arg(from, keys);
    return Text::tr("%1: %2", "a call, how it ends").arg(asked, callOutcome(expectation.outcome));
}

} // namespace Aiguilleur::Words
