// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queues: full, without anybody, and who rings when.
#include "callsimulatortesting.h"

namespace Aiguilleur::CallSimulatorTesting {

namespace {

using Answer = CallScenario::Answer;

const QString voicemail = u"voicemail 0033199001299"_s;
const QString talk = u"queueTalk Ventes"_s;

//! A queue with two members, and a voicemail after it.
QString twoMembers(World &w, const QJsonObject &properties, QStringList *members = nullptr)
{
    const QString queue = w.openQueue(properties);
    const QStringList made = {w.member(queue, line), w.member(queue, colleague)};
    if (members)
        *members = made;
    w.voicemailAfter();
    return queue;
}

QJsonObject strategy(const QString &name, int wait = 120)
{
    return {{u"strategy"_s, name}, {u"maxWaitTime"_s, wait}};
}

std::function<void(World &)> full(const QJsonObject &properties)
{
    return [properties](World &w) {
        QJsonObject all = properties;
        all.insert(u"maxMember"_s, 2);
        w.call.waiting = {{twoMembers(w, all), 2}};
    };
}

std::function<void(World &)> deserted(const QJsonObject &properties)
{
    return [properties](World &w) {
        w.openQueue(properties);
        w.voicemailAfter();
    };
}

} // namespace

static QList<Case> queueCases1()
{
    return {
        {"5.5 point 1: full, nothing set: the next rule", full({}), voicemail, u"QueueFull Voicemail"_s,
         u"OverflowPasses"_s},
        {"5.5 point 1: full, announcement, then the next rule",
         [](World &w) {
             full({{u"actionOnOverflow"_s, u"playback"_s}, {u"actionOnOverflowParam"_s, w.closed}})(w);
         },
         voicemail, u"QueueFull SoundHeard Voicemail"_s, u"OverflowGoesOn"_s},
        {"5.5 point 1: full, the call ends after the announcement",
         [](World &w) {
             full({{u"actionOnOverflow"_s, u"playback"_s}, {u"actionOnOverflowParam"_s, w.closed}})(w);
             w.call.platform.overflowEndsCall = true;
         },
         u"hungUp"_s, u"QueueFull SoundHeard HangsUp"_s, u"OverflowGoesOn"_s},
        {"5.5 point 1: full, voicemail",
         full({{u"actionOnOverflow"_s, u"voicemail"_s}, {u"actionOnOverflowParam"_s, colleague}}),
         u"voicemail 0033199001298"_s, u"QueueFull Voicemail"_s},
        {"5.5 point 1: one fewer waits: it rings",
         [](World &w) {
             w.call.waiting = {{twoMembers(w, {{u"maxMember"_s, 2}}), 1}};
         },
         talk, u"MemberRings"_s},
        {"2.4: 0 callers is no limit",
         [](World &w) {
             w.call.waiting = {{twoMembers(w, {{u"maxMember"_s, 0}}), 50}};
         },
         talk},
        {"5.5 point 2: nobody, closing announcement",
         [](World &w) {
             w.openQueue({{u"actionOnClosure"_s, u"playback"_s}, {u"actionOnClosureParam"_s, w.closed}});
             w.voicemailAfter();
         },
         voicemail, u"QueueNobody QueueClosing SoundHeard Voicemail"_s, u"ClosingGoesOn"_s},
        {"5.5 point 2: nobody, closing voicemail",
         deserted({{u"actionOnClosure"_s, u"voicemail"_s}, {u"actionOnClosureParam"_s, colleague}}),
         u"voicemail 0033199001298"_s, u"QueueNobody QueueClosing Voicemail"_s},
        {"5.5 point 2: nobody, nothing set: waits", deserted({}), voicemail,
         u"QueueNobody QueueTimedOut@120000 Voicemail"_s, u"NobodyWaits"_s},
        {"5.5 point 2: nobody, nothing set: does not wait",
         [](World &w) {
             deserted({})(w);
             w.call.platform.waitsForNobody = false;
         },
         voicemail, u"QueueNobody Voicemail@0"_s, u"NobodyWaits"_s},
        {"5.5 point 2: all logged out is nobody",
         [](World &w) {
             w.member(w.openQueue(), line, {{u"status"_s, u"loggedOut"_s}});
             w.voicemailAfter();
         },
         voicemail, u"QueueNobody QueueTimedOut Voicemail"_s, u"NobodyWaits"_s},
    };
}

static QList<Case> queueCases2()
{
    return {
        {"5.5 point 2: somebody on a break is there, and does not ring",
         [](World &w) {
             w.member(w.openQueue(), line, {{u"status"_s, u"onBreak"_s}});
             w.voicemailAfter();
         },
         voicemail, u"QueueBusy QueueTimedOut Voicemail"_s},
        {"5.7: states of members as they are said",
         [](World &w) {
             const QString agent = w.member(w.openQueue(), line, {{u"status"_s, u"loggedOut"_s}});
             w.call.agentStates = {{agent, u"available"_s}};
         },
         talk},
        {"5.5 point 2: all lines taken: waits",
         [](World &w) {
             twoMembers(w, {});
             w.call.answer = Answer::Busy;
         },
         voicemail, u"QueueBusy QueueTimedOut Voicemail"_s},
        {"2.4: waited too long, the closing action takes the call",
         [](World &w) {
             twoMembers(w, {{u"actionOnClosure"_s, u"voicemail"_s}, {u"actionOnClosureParam"_s, colleague}});
             w.call.answer = Answer::NoAnswer;
         },
         u"voicemail 0033199001298"_s, u"QueueTimedOut QueueClosing Voicemail"_s, u"ClosesAfterWait"_s},
        {"2.4: waited too long, the closing action is for empty queues only",
         [](World &w) {
             twoMembers(w, {{u"actionOnClosure"_s, u"voicemail"_s}, {u"actionOnClosureParam"_s, colleague}});
             w.call.answer = Answer::NoAnswer;
             w.call.platform.closesAfterWait = false;
         },
         voicemail, u"QueueTimedOut Voicemail"_s, u"ClosesAfterWait"_s},
        {"2.4: 0 seconds is for ever",
         [](World &w) {
             twoMembers(w, {{u"maxWaitTime"_s, 0}});
             w.call.answer = Answer::NoAnswer;
         },
         u"waitsForever Ventes"_s, u"MemberRings"_s, u"ZeroIsForever"_s},
        {"5.5 point 6: recording is announced first",
         [](World &w) {
             twoMembers(w, {{u"record"_s, true}});
         },
         talk, u"QueueRecords MemberRings MemberAnswers"_s},
        {"5.5 point 5: a forward of any queue may take the call",
         [](World &w) {
             twoMembers(w, {});
             w.b.queue(u"SAV"_s, {{u"followCallForwards"_s, true}});
             w.call.answer = Answer::NoAnswer;
         },
         voicemail,
         {},
         u"ForwardsFollowed"_s},
    };
}

static QList<Case> queueCases3()
{
    return {
        {"5.8 E06: a member that is the number itself", [](World &w) { w.member(w.openQueue(), number); }, u"loop"_s,
         u"MemberRings ComesBack"_s},
    };
}

QList<Case> queueCases()
{
    return queueCases1() + queueCases2() + queueCases3();
}

QList<Case> ringCases()
{
    const auto firstDoesNot = [](const QString &how, int wait = 120) {
        return [=](World &w) {
            QStringList members;
            twoMembers(w, strategy(how, wait), &members);
            w.call.answers = {{w.b.agentPath(members[0]), Answer::NoAnswer}};
        };
    };
    return {
        {"5.5 point 3: all ring at once", firstDoesNot(u"ringAll"_s), talk,
         u"MemberRings@0 MemberRings@0 MemberAnswers@5000"_s},
        {"5.5 point 3: one after the other", firstDoesNot(u"sequentiallyByAgentOrder"_s), talk,
         u"MemberRings@0 MemberRings@20000 MemberAnswers@25000"_s},
        {"5.5 point 3: the second one joins", firstDoesNot(u"cumulationByAgentOrder"_s), talk,
         u"MemberRings@0 MemberRings@20000 MemberAnswers@25000"_s},
        {"2.5: who comes first is not known", firstDoesNot(u"roundRobin"_s), talk, u"MemberRings MemberRings"_s,
         u"MemberOrder"_s},
        {"5.5 point 3: up to maxWaitTime", firstDoesNot(u"sequentiallyByAgentOrder"_s, 15), voicemail,
         u"MemberRings QueueTimedOut@15000 Voicemail"_s},
        {"5.5 point 3: the first one answers, the second never rings",
         [](World &w) { twoMembers(w, strategy(u"sequentiallyByAgentOrder"_s)); }, talk,
         u"MemberRings MemberAnswers@5000"_s},
        {"5.5 point 2: a member whose lines are taken does not ring",
         [](World &w) {
             QStringList members;
             twoMembers(w, strategy(u"sequentiallyByAgentOrder"_s), &members);
             w.call.answers = {{w.b.agentPath(members[0]), Answer::Busy}};
         },
         talk, u"MemberRings@0 MemberAnswers@5000"_s},
    };
}

} // namespace Aiguilleur::CallSimulatorTesting
