// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callchecktesting.h"

namespace Aiguilleur::CallCheckTesting {

QList<Case> menuCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    on(
        "neither sound nor text", Kind::NoGreeting, [](Plan &p) { p.setMenu("greetSound", QJsonValue::Null); },
        [](Plan &p) {
            p.setMenu("greetSound", QJsonValue::Null);
            p.setMenu("greetSoundTts", p.spoken.toInt());
        });
    on(
        "no keys", Kind::NoEntries,
        [](Plan &p) {
            p.remove(p.callQueue);
            p.remove(p.callColleague);
        },
        [](Plan &p) { p.remove(p.callQueue); });
    on(
        "nothing leads there", Kind::UnreachableMenu, [](Plan &p) { p.b.menu(u"Autre"_s, p.welcome); },
        [](Plan &p) { p.b.entry(p.menu, u"5"_s, u"menuSub"_s, p.b.menu(u"Autre"_s, p.welcome)); });
    on(
        "only from a disabled step", Kind::UnreachableMenu,
        [](Plan &p) {
            p.b.rule(p.b.step({{u"enabled"_s, false}}), u"ivr"_s, p.b.menu(u"Autre"_s, p.welcome));
        },
        [](Plan &p) { p.b.otherwise(p.step, u"hangup"_s); });
    return cases;
}

QList<Case> wayOutCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    const auto circle = [](const QString &action, const QString &target) {
        return [action, target](Plan &p) {
            const QString below = p.b.menu(u"Infos"_s, p.welcome);
            p.set(p.callQueue, "action", u"menuSub"_s);
            p.set(p.callQueue, "actionParam", below);
            p.remove(p.callColleague);
            p.b.entry(below, u"1"_s, u"menuSub"_s, p.menu);
            p.b.entry(below, u"2"_s, action, target.isEmpty() ? p.closed : target);
        };
    };
    on("two in a circle", Kind::NoWayOut, circle(u"playback"_s, QString()), circle(u"bridge"_s, line));
    on("left at the end", Kind::NoWayOut, circle(u"menuBack"_s, u" "_s), circle(u"menuExit"_s, u" "_s));
    on(
        "in the first menu", Kind::BackFromTop, [](Plan &p) { p.b.entry(p.menu, u"9"_s, u"menuBack"_s); },
        [](Plan &p) {
            const QString below = p.b.menu(u"Infos"_s, p.welcome);
            p.b.entry(p.menu, u"9"_s, u"menuSub"_s, below);
            p.b.entry(below, u"9"_s, u"menuBack"_s);
        });
    on(
        "in the first menu", Kind::TopFromTop, [](Plan &p) { p.b.entry(p.menu, u"9"_s, u"menuTop"_s); },
        [](Plan &p) {
            const QString below = p.b.menu(u"Infos"_s, p.welcome);
            p.b.entry(p.menu, u"9"_s, u"menuSub"_s, below);
            p.b.entry(below, u"9"_s, u"menuTop"_s);
        });
    on(
        "nothing for a wrong key", Kind::NoInvalidSound, [](Plan &p) { p.setMenu("invalidSound", QJsonValue::Null); },
        [](Plan &p) {
            p.setMenu("invalidSound", QJsonValue::Null);
            p.setMenu("invalidSoundTts", p.spoken.toInt());
        });
    on(
        "no 0", Kind::NoOperatorKey, [](Plan &p) { p.set(p.callColleague, "dtmf", u"2"_s); },
        [](Plan &p) {
            p.set(p.callColleague, "dtmf", u"2"_s);
            p.b.entry(p.menu, u"*"_s, u"menuSub"_s, p.menu);
        });
    const auto keys = [](int count) {
        return [count](Plan &p) {
            for (int key = 2; key < count; ++key)
                p.b.entry(p.menu, QString::number(key), u"playback"_s, p.closed);
        };
    };
    on("seven keys", Kind::ManyEntries, keys(7), keys(6));
    return cases;
}

QList<Case> keyCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    on(
        "a key twice", Kind::UnreachableEntry, [](Plan &p) { p.b.entry(p.menu, u"1"_s, u"bridge"_s, line); },
        [](Plan &p) {
            p.b.entry(p.menu, u"3"_s, u"setCallerName"_s, u"Ventes"_s);
            p.b.entry(p.menu, u"3"_s, u"bridge"_s, line);
        });
    on(
        "1 and 12", Kind::SharedBeginning, [](Plan &p) { p.b.entry(p.menu, u"12"_s, u"bridge"_s, line); },
        [](Plan &p) { p.b.entry(p.menu, u"32"_s, u"bridge"_s, line); });
    const auto pause = [](int milliseconds) {
        return [milliseconds](Plan &p) {
            p.b.entry(p.menu, u"32"_s, u"bridge"_s, line);
            p.setMenu("interDigitTimeout", milliseconds);
        };
    };
    on("half a second", Kind::ShortKeyPause, pause(500), pause(1000));
    on("of single keys", Kind::ShortKeyPause, pause(999), [](Plan &p) { p.setMenu("interDigitTimeout", 500); });
    on(
        "as a key", Kind::HashKey, [](Plan &p) { p.b.entry(p.menu, u"#"_s, u"bridge"_s, line); },
        [](Plan &p) { p.b.entry(p.menu, u"*"_s, u"bridge"_s, line); });
    return cases;
}

QList<Case> queueCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    on(
        "nobody", Kind::EmptyQueue, [](Plan &p) { p.b.document().setIds(p.b.queuePath(p.queue) + u"/agent"_s, {}); },
        [](Plan &p) { p.b.queue(); });
    const auto out = [](Plan &p) {
        p.setAgent("status", u"loggedOut"_s);
        p.set(p.b.agentPath(p.otherAgent), "status", u"loggedOut"_s);
    };
    on("all out", Kind::NobodyLoggedIn, out, [](Plan &p) { p.setAgent("status", u"loggedOut"_s); });
    on("all out, closed", Kind::NobodyLoggedIn, out, [out](Plan &p) {
        out(p);
        p.setQueue("actionOnClosure", u"playback"_s);
        p.setQueue("actionOnClosureParam", p.closed);
    });
    on(
        "for ever", Kind::EndlessWait, [](Plan &p) { p.setQueue("maxWaitTime", 0); },
        [](Plan &p) { p.setQueue("maxWaitTime", 600); });
    const auto ringing = [](const QString &strategy, int wait) {
        return [strategy, wait](Plan &p) {
            p.setQueue("strategy", strategy);
            p.setQueue("maxWaitTime", wait);
        };
    };
    on("one after the other", Kind::ShortWait, ringing(u"sequentiallyByAgentOrder"_s, 39),
       ringing(u"sequentiallyByAgentOrder"_s, 40));
    on("together", Kind::ShortWait, ringing(u"random"_s, 30), ringing(u"ringAll"_s, 30));
    on("longer than callers wait", Kind::LongRing, ringing(u"ringAll"_s, 15), ringing(u"ringAll"_s, 20));
    return cases;
}

QList<Case> orderCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    const auto second = [](const QString &strategy, int position) {
        return [strategy, position](Plan &p) {
            p.setQueue("strategy", strategy);
            p.set(p.b.queuePath(p.queue) + u"/agent/"_s + p.otherAgent, "position", position);
        };
    };
    on("the same position", Kind::UnorderedMembers, second(u"cumulationByAgentOrder"_s, 1),
       second(u"cumulationByAgentOrder"_s, 5));
    on("of no order", Kind::UnorderedMembers, second(u"sequentiallyByAgentOrder"_s, 0), second(u"ringAll"_s, 0));
    on(
        "five callers", Kind::SmallQueue, [](Plan &p) { p.setQueue("maxMember", 5); },
        [](Plan &p) { p.setQueue("maxMember", 6); });
    on(
        "with an announcement", Kind::SmallQueue, [](Plan &p) { p.setQueue("maxMember", 1); },
        [](Plan &p) {
            p.setQueue("maxMember", 1);
            p.setQueue("actionOnOverflow", u"playback"_s);
            p.setQueue("actionOnOverflowParam", p.closed);
        });
    on(
        "silence", Kind::NoHoldMusic, [](Plan &p) { p.setQueue("soundOnHold", QJsonValue::Null); },
        [](Plan &p) { p.setQueue("soundOnHold", p.welcome.toInt()); });
    on(
        "no key", Kind::NoRefusal, [](Plan &p) { p.setQueue("record", true); },
        [](Plan &p) {
            p.setQueue("record", true);
            p.setQueue("askForRecordDisabling", true);
            p.setQueue("recordDisablingDigit", u"3"_s);
        });
    on(
        "one of two", Kind::ForwardsDiffer,
        [](Plan &p) {
            p.b.queue(u"Autre"_s, {{u"followCallForwards"_s, true}});
        },
        [](Plan &p) {
            p.setQueue("followCallForwards", true);
            p.b.queue(u"Autre"_s, {{u"followCallForwards"_s, true}});
        });
    return cases;
}

QList<Case> filterCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    const auto list = [](const QString &name) {
        return [name](Plan &p) {
            p.set(p.step, "screenListType", name);
            p.b.document().setIds(p.step + u"/conditionScreenList"_s, {});
        };
    };
    on("nobody on it", Kind::EmptyWhiteList, list(u"incomingWhiteList"_s), list(u"incomingBlackList"_s));
    on(
        "one of the other", Kind::MixedLists,
        [](Plan &p) {
            p.b.filter(p.step, u"+33465"_s);
            p.b.filter(p.step, u"+33261"_s, u"incomingWhiteList"_s);
        },
        [](Plan &p) {
            p.b.filter(p.step, u"+33465"_s);
            p.b.filter(p.step, u"+33261"_s);
        });
    const auto anonymous = [](const QString &caller) {
        return [caller](Plan &p) {
            p.set(SetupDocument::listOf(SetupDocument::listOf(p.step)), "anonymousRejection", true);
            p.b.filter(p.step, caller);
        };
    };
    on("told apart", Kind::AnonymousRejected, anonymous(u"anonymous"_s), anonymous(u"+33465"_s));
    return cases;
}

QList<Case> leftoverCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    on(
        "sound", Kind::Unused, [](Plan &p) { p.b.sound(u"musique.wav"_s); },
        [](Plan &p) { p.b.otherwise(p.step, u"playback"_s, p.b.sound(u"musique.wav"_s)); });
    on(
        "text", Kind::Unused, [](Plan &p) { p.b.text(); },
        [](Plan &p) { p.b.otherwise(p.step, u"tts"_s, p.b.text()); });
    on(
        "queue", Kind::Unused, [](Plan &p) { p.b.queue(); },
        [](Plan &p) { p.b.entry(p.menu, u"5"_s, u"callcenter"_s, p.b.queue()); });
    on(
        "member", Kind::Unused, [](Plan &p) { p.b.agent(outside); },
        [](Plan &p) { p.b.member(p.queue, p.b.agent(outside)); });
    const auto sound = [](const QString &name) {
        return [name](Plan &p) { p.b.otherwise(p.step, u"playback"_s, p.b.sound(name)); };
    };
    on("only online", Kind::NotInLibrary, sound(u"annonce.wav"_s), sound(u"musique.wav"_s));
    return cases;
}

} // namespace Aiguilleur::CallCheckTesting
