// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of steps, what their rules do, and when a call is over.
#include "callsimulatortesting.h"

namespace Aiguilleur::CallSimulatorTesting {

namespace {

using Answer = CallScenario::Answer;

const QString voicemail = u"voicemail 0033199001299"_s;

} // namespace

static QList<Case> stepCases1()
{
    return {
        {"5.2 point 1: anonymous callers are rejected",
         [](World &w) {
             w.b.dialplan({{u"anonymousRejection"_s, true}});
             w.voicemailAfter();
             w.call.caller.clear();
         },
         u"rejected"_s, u"Rejected"_s},
        {"5.2 point 1: a caller with a number is not",
         [](World &w) {
             w.b.dialplan({{u"anonymousRejection"_s, true}});
             w.voicemailAfter();
         },
         voicemail},
        {"5.2 point 1: without rejection anonymous callers pass",
         [](World &w) {
             w.voicemailAfter();
             w.call.caller.clear();
         },
         voicemail},
        {"5.2 point 2: steps in their order",
         [](World &w) {
             w.b.rule(w.step(), u"hangup"_s);
             w.voicemailAfter();
         },
         u"hungUp"_s, u"StepMatches HangsUp"_s},
        {"5.2 point 2: an inactive step is passed over",
         [](World &w) {
             w.b.rule(w.step({{u"enabled"_s, false}}), u"hangup"_s);
             w.voicemailAfter();
         },
         voicemail, u"StepInactive StepMatches Voicemail"_s},
        {"5.2 point 4: rules by position",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"hangup"_s, {}, false, {{u"position"_s, 2}});
             w.b.rule(step, u"voicemail"_s, line, false, {{u"position"_s, 1}});
         },
         voicemail, u"Voicemail"_s, u"VoicemailEnds"_s},
        {"5.2 point 5: conditions not met and nothing for that: the next step",
         [](World &w) {
             const QString step = w.step();
             w.b.workingHours(step, u"14:00"_s);
             w.b.rule(step, u"hangup"_s);
             w.voicemailAfter();
         },
         voicemail, u"StepDiffers StepMatches Voicemail"_s},
        {"5.2 point 5: a step that announces goes on, unless it is taken to stop",
         [](World &w) {
             w.b.rule(w.step(), u"playback"_s, w.closed);
             w.voicemailAfter();
         },
         voicemail, u"SoundHeard StepDone Voicemail"_s, u"GoesOnAfterMatch"_s},
    };
}

static QList<Case> stepCases2()
{
    return {
        {"5.2 point 5: afterMatchedStep stop",
         [](World &w) {
             w.b.rule(w.step(), u"playback"_s, w.closed);
             w.voicemailAfter();
             w.call.platform.goesOnAfterMatch = false;
         },
         u"nothingLeft"_s, u"SoundHeard EndsWithStep"_s, u"GoesOnAfterMatch"_s},
        {"5.2 point 5: a transfer without answer goes on even so",
         [](World &w) {
             w.b.rule(w.step(), u"bridge"_s, outside);
             w.voicemailAfter();
             w.call.answer = Answer::NoAnswer;
             w.call.platform.goesOnAfterMatch = false;
         },
         voicemail, u"Transfers NoAnswer StepDone Voicemail"_s},
        {"5.2 point 5: negative rules that end nothing go on",
         [](World &w) {
             const QString step = w.step();
             w.b.workingHours(step, u"14:00"_s);
             w.b.otherwise(step, u"playback"_s, w.closed);
             w.voicemailAfter();
         },
         voicemail, u"StepDiffers SoundHeard Voicemail"_s, u"GoesOnAfterOtherwise"_s},
        {"5.2 point 5: negative rules taken to stop",
         [](World &w) {
             const QString step = w.step();
             w.b.workingHours(step, u"14:00"_s);
             w.b.otherwise(step, u"playback"_s, w.closed);
             w.voicemailAfter();
             w.call.platform.goesOnAfterOtherwise = false;
         },
         u"nothingLeft"_s, u"EndsWithStep"_s, u"GoesOnAfterOtherwise"_s},
        {"5.2 point 6: no step left", [](World &w) { w.b.rule(w.step(), u"playback"_s, w.closed); }, u"nothingLeft"_s,
         u"SoundHeard NothingLeft"_s},
        {"5.2 point 6: no step at all", [](World &w) { w.b.dialplan(); }, u"nothingLeft"_s, u"NothingLeft"_s},
        {"1.6: several dialplans, the first one counts",
         [](World &w) {
             w.voicemailAfter();
             w.b.dialplan();
         },
         voicemail,
         {},
         u"FirstPlanCounts"_s},
    };
}

static QList<Case> stepCases3()
{
    return {
        {"5.7: Tuesday 19:05, key 2 is never used",
         [](World &w) {
             const QString step = w.step();
             w.b.workingHours(step);
             w.b.rule(step, u"ivr"_s, w.menu());
             w.b.otherwise(step, u"voicemail"_s, line);
             w.call.at = moment("2026-11-24 19:05:00");
             w.call.keys = {u"2"_s};
         },
         voicemail, u"StepDiffers Voicemail"_s},
    };
}

QList<Case> stepCases()
{
    return stepCases1() + stepCases2() + stepCases3();
}

static QList<Case> ruleCases1()
{
    return {
        {"5.3: setCallerName never ends the call",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"setCallerName"_s, u"Accueil"_s);
             w.b.rule(step, u"voicemail"_s, line);
         },
         voicemail, u"NameSet Voicemail"_s},
        {"5.3: tts is heard, then the next rule",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"tts"_s, w.b.text());
             w.b.rule(step, u"hangup"_s);
         },
         u"hungUp"_s, u"TextHeard HangsUp"_s},
        {"5.3: sleep lasts its milliseconds",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"sleep"_s, u"3000"_s);
             w.b.rule(step, u"hangup"_s);
         },
         u"hungUp"_s, u"Pauses HangsUp@3000"_s},
        {"5.3: readDtmf reads and goes on",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"readDtmf"_s, u"dossier"_s);
             w.b.rule(step, u"hangup"_s);
             w.call.keys = {u"1234"_s};
         },
         u"hungUp"_s, u"DigitsRead HangsUp"_s, u"ReadsAndGoesOn"_s},
        {"5.3: endless_playback never continues",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"endless_playback"_s, w.closed);
             w.b.rule(step, u"hangup"_s);
         },
         u"endlessSound ferme.wav"_s, u"SoundLoops"_s},
        {"5.3: hangup ends the call",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"hangup"_s);
             w.b.rule(step, u"voicemail"_s, line);
         },
         u"hungUp"_s},
        {"5.3: an answered transfer ends the call",
         [](World &w) {
             w.b.rule(w.step(), u"bridge"_s, outside);
             w.voicemailAfter();
         },
         u"talk +33465711234"_s, u"Transfers Answers"_s},
    };
}

static QList<Case> ruleCases2()
{
    return {
        {"5.3: not answered within transferTimeout: the next rule of the step first",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"bridge"_s, outside);
             w.b.rule(step, u"voicemail"_s, line);
             w.b.rule(w.step(), u"hangup"_s);
             w.call.answer = Answer::NoAnswer;
         },
         voicemail, u"Transfers NoAnswer@20000 Voicemail"_s},
        {"5.3: busy: the next rule at once",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"bridge"_s, outside);
             w.b.rule(step, u"voicemail"_s, line);
             w.call.answer = Answer::Busy;
         },
         voicemail, u"Transfers Busy@0 Voicemail"_s},
        {"5.3: not answered and nothing else: the next step",
         [](World &w) {
             w.b.rule(w.step(), u"bridge"_s, outside);
             w.voicemailAfter();
             w.call.answer = Answer::NoAnswer;
         },
         voicemail},
        {"5.3: a queue waited out: the next rule of the step",
         [](World &w) {
             const QString step = w.step();
             const QString queue = w.b.queue();
             w.member(queue);
             w.b.rule(step, u"hunting"_s, queue);
             w.b.rule(step, u"voicemail"_s, line);
             w.call.answer = Answer::NoAnswer;
         },
         voicemail, u"QueueEntered MemberRings QueueTimedOut@120000 Voicemail"_s},
        {"1.6: transferTimeout 0 is shown as 60",
         [](World &w) {
             w.b.dialplan({{u"transferTimeout"_s, 0}});
             w.b.rule(w.step(), u"bridge"_s, outside);
             w.call.answer = Answer::NoAnswer;
         },
         u"nothingLeft"_s, u"NoAnswer@60000"_s},
        {"5.7: one answer for each transfer",
         [](World &w) {
             const QString step = w.step();
             const QString first = w.b.rule(step, u"bridge"_s, outside);
             w.b.rule(step, u"bridge"_s, colleague);
             w.call.answers = {{first, Answer::Busy}};
         },
         u"talk 0033199001298"_s, u"Busy Answers"_s},
        {"5.8 E06: a transfer to the number itself goes round in a circle",
         [](World &w) { w.b.rule(w.step(), u"bridge"_s, u"+33199001234"_s); }, u"loop"_s, u"Transfers ComesBack"_s},
    };
}

static QList<Case> ruleCases3()
{
    return {
        {"5.8 E01: what is not there is passed over",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"playback"_s, u"999"_s);
             w.b.rule(step, u"ivr"_s, u"999"_s);
             w.b.rule(step, u"hunting"_s, u"999"_s);
             w.b.rule(step, u"bridge"_s);
             w.b.rule(step, u"voicemail"_s);
             w.b.rule(step, u"hangup"_s);
         },
         u"hungUp"_s, u"Missing Missing Missing Missing Missing HangsUp"_s, u"MissingIsPassed"_s},
        {"1.8: an action that is not known is passed over",
         [](World &w) {
             const QString step = w.step();
             w.b.rule(step, u"teleport"_s);
             w.b.rule(step, u"hangup"_s);
         },
         u"hungUp"_s, u"Unknown HangsUp"_s, u"UnknownIsPassed"_s},
    };
}

QList<Case> ruleCases()
{
    return ruleCases1() + ruleCases2() + ruleCases3();
}

} // namespace Aiguilleur::CallSimulatorTesting
