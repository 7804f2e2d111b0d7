// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callchecktesting.h"

namespace Aiguilleur::CallCheckTesting {

QList<Case> targetCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    const auto param = [](QString Plan::*rule, const QString &value) {
        return [rule, value](Plan &p) { p.set(p.*rule, "actionParam", value); };
    };
    on("menu of a rule", Kind::MissingObject, param(&Plan::first, u"999"_s), param(&Plan::last, otherLine));
    on("queue of an entry", Kind::MissingObject, param(&Plan::callQueue, u"999"_s),
       [](Plan &p) { p.set(p.callQueue, "actionParam", p.queue); });
    on(
        "sound of a rule", Kind::MissingObject, [](Plan &p) { p.b.otherwise(p.step, u"playback"_s, u"999"_s); },
        [](Plan &p) { p.b.otherwise(p.step, u"playback"_s, p.closed); });
    on(
        "text of a rule", Kind::MissingObject, [](Plan &p) { p.b.rule(p.step, u"tts"_s, u"999"_s); },
        [](Plan &p) { p.b.rule(p.step, u"tts"_s, p.spoken); });
    on(
        "greeting", Kind::MissingObject, [](Plan &p) { p.setMenu("greetSound", 999); },
        [](Plan &p) { p.setMenu("greetSound", p.closed.toInt()); });
    on(
        "spoken refusal", Kind::MissingObject, [](Plan &p) { p.setMenu("invalidSoundTts", 999); },
        [](Plan &p) { p.setMenu("invalidSoundTts", p.spoken.toInt()); });
    on(
        "hold music", Kind::MissingObject, [](Plan &p) { p.setQueue("soundOnHold", 999); },
        [](Plan &p) { p.setQueue("soundOnHold", p.closed.toInt()); });
    on(
        "overflow", Kind::MissingObject,
        [](Plan &p) {
            p.setQueue("actionOnOverflow", u"playback"_s);
            p.setQueue("actionOnOverflowParam", u"999"_s);
        },
        [](Plan &p) {
            p.setQueue("actionOnOverflow", u"playback"_s);
            p.setQueue("actionOnOverflowParam", p.closed);
        });
    on(
        "member", Kind::MissingObject, [](Plan &p) { p.b.member(p.queue, u"999"_s); }, [](Plan &) {});
    on("empty number", Kind::NoParameter, param(&Plan::callColleague, QString()),
       [](Plan &p) { p.b.entry(p.menu, u"3"_s, u"menuExit"_s); });
    on(
        "empty closing action", Kind::NoParameter, [](Plan &p) { p.setQueue("actionOnClosure", u"voicemail"_s); },
        [](Plan &p) {
            p.setQueue("actionOnClosure", u"voicemail"_s);
            p.setQueue("actionOnClosureParam", line);
        });
    on(
        "queue in a voice server", Kind::ActionNotAllowed, [](Plan &) {},
        [](Plan &p) { p.set(p.b.root(), "isCCS", true); }, FeatureType::CloudIvr);
    return cases;
}

QList<Case> numberCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    const auto to = [](const QString &number) {
        return [number](Plan &p) { p.set(p.callColleague, "actionParam", number); };
    };
    on("national", Kind::NotInternational, to(u"0199001298"_s), to(u"+33199001298"_s));
    on("letters", Kind::NotInternational, to(u"accueil"_s), to(line));
    on(
        "national member", Kind::NotInternational, [](Plan &p) { p.setAgent("number", u"01 99 00 12 99"_s); },
        [](Plan &p) { p.setAgent("number", line); });
    on("itself", Kind::CallsItself, to(u"+33199001234"_s), to(line));
    on("redirected back", Kind::CallLoop, to(alias), to(line));
    on("shared cost", Kind::PremiumRate, to(u"0033810123456"_s), to(u"0033800123456"_s));
    on("premium", Kind::PremiumRate, to(u"0033899123456"_s), to(u"0033805123456"_s));
    on("directory", Kind::PremiumRate, to(u"118218"_s), to(line));
    on("short code", Kind::PremiumRate, to(u"3949"_s), to(line));
    on("short code with country", Kind::PremiumRate, to(u"00333949"_s), to(line));
    on(
        "premium member", Kind::PremiumRate, [](Plan &p) { p.setAgent("number", u"+33899123456"_s); },
        [](Plan &p) { p.setAgent("number", u"+33199001299"_s); });
    on(
        "somebody else's", Kind::NoVoicemail, [](Plan &p) { p.set(p.last, "actionParam", outside); },
        [](Plan &p) { p.set(p.last, "actionParam", otherLine); });
    on(
        "redirection", Kind::NoVoicemail, [](Plan &p) { p.set(p.last, "actionParam", alias); },
        [](Plan &p) { p.set(p.last, "actionParam", u"+33199001298"_s); });
    on(
        "of the overflow", Kind::NoVoicemail,
        [](Plan &p) {
            p.setQueue("actionOnOverflow", u"voicemail"_s);
            p.setQueue("actionOnOverflowParam", alias);
        },
        [](Plan &p) {
            p.setQueue("actionOnOverflow", u"voicemail"_s);
            p.setQueue("actionOnOverflowParam", line);
        });
    on("landline", Kind::ExternalTarget, to(outside), to(line));
    on(
        "member of the type", Kind::ExternalTarget, [](Plan &p) { p.setAgent("type", u"external"_s); },
        [](Plan &p) { p.setAgent("type", u"internal"_s); });
    on("mobile", Kind::MobileTarget, to(mobile), to(outside));
    const auto time = [to](const QString &number, int seconds) {
        return [to, number, seconds](Plan &p) {
            to(number)(p);
            p.set(SetupDocument::listOf(SetupDocument::listOf(p.step)), "transferTimeout", seconds);
        };
    };
    on("none", Kind::NoTransferTime, time(line, 0), time(line, 5));
    on("voicemail first", Kind::LongTransfer, time(mobile, 21), time(mobile, 20));
    on("own line", Kind::LongTransfer, time(outside, 60), time(line, 60));
    return cases;
}

QList<Case> stepCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    on(
        "no plan", Kind::NoStep, [](Plan &p) { p.b.document().setIds(p.b.root() + u"/dialplan"_s, {}); },
        [](Plan &) {});
    on(
        "no step", Kind::NoStep, [](Plan &p) { p.remove(p.step); }, [](Plan &p) { p.set(p.step, "enabled", false); });
    on(
        "all disabled", Kind::NoStepEnabled, [](Plan &p) { p.set(p.step, "enabled", false); },
        [](Plan &p) {
            p.set(p.step, "enabled", false);
            p.b.step();
        });
    on(
        "nothing to do", Kind::NothingDone,
        [](Plan &p) {
            p.set(p.step, "enabled", false);
            p.b.step();
        },
        [](Plan &p) {
            p.set(p.step, "enabled", false);
            p.b.rule(p.b.step(), u"hangup"_s);
        });
    on(
        "after voicemail", Kind::UnreachableRule, [](Plan &p) { p.b.rule(p.step, u"playback"_s, p.closed); },
        [](Plan &p) {
            p.set(p.last, "action", u"bridge"_s);
            p.b.rule(p.step, u"playback"_s, p.closed);
        });
    on(
        "after hanging up", Kind::UnreachableRule,
        [](Plan &p) {
            p.b.otherwise(p.step, u"hangup"_s);
            p.b.otherwise(p.step, u"playback"_s, p.closed);
        },
        [](Plan &) {});
    on(
        "after a step for all", Kind::UnreachableStep, [](Plan &p) { p.b.rule(p.b.step(), u"hangup"_s); },
        [](Plan &p) {
            p.dropOtherwise();
            p.b.rule(p.b.step(), u"hangup"_s);
        });
    return cases;
}

QList<Case> numberingCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    on(
        "without conditions", Kind::DeadOtherwise, [](Plan &p) { p.dropHours(); },
        [](Plan &p) {
            p.dropHours();
            p.dropOtherwise();
        });
    on(
        "under conditions", Kind::AnnouncesOnly,
        [](Plan &p) {
            p.dropOtherwise();
            p.remove(p.last);
            p.set(p.first, "action", u"playback"_s);
            p.set(p.first, "actionParam", p.closed);
            p.b.rule(p.b.step(), u"voicemail"_s, line);
        },
        [](Plan &p) {
            p.dropOtherwise();
            p.set(p.first, "action", u"playback"_s);
            p.set(p.first, "actionParam", p.closed);
            p.b.rule(p.b.step(), u"voicemail"_s, line);
        });
    on(
        "a second one", Kind::SeveralPlans, [](Plan &p) { p.b.dialplan(); },
        [](Plan &p) { p.b.rule(p.b.step(), u"hangup"_s); });
    on(
        "from 2", Kind::OddPositions, [](Plan &p) { p.set(p.step, "position", 2); },
        [](Plan &p) { p.set(p.step, "position", 1); });
    on(
        "in another order", Kind::OddPositions,
        [](Plan &p) {
            p.set(p.step, "position", 2);
            p.b.step({{u"position"_s, 1}});
        },
        [](Plan &p) {
            p.b.step({{u"position"_s, 2}});
        });
    return cases;
}

QList<Case> endCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    on(
        "nothing otherwise", Kind::SilentEnd, [](Plan &p) { p.dropOtherwise(); },
        [](Plan &p) {
            p.dropOtherwise();
            p.b.rule(p.b.step(), u"voicemail"_s, line);
        });
    on(
        "after a menu", Kind::DeadEnd, [](Plan &p) { p.remove(p.last); },
        [](Plan &p) {
            p.remove(p.last);
            p.b.rule(p.step, u"playback"_s, p.closed);
        });
    on(
        "after a transfer", Kind::DeadEnd,
        [](Plan &p) {
            p.dropOtherwise();
            p.b.otherwise(p.step, u"bridge"_s, line);
        },
        [](Plan &p) {
            p.dropOtherwise();
            p.b.otherwise(p.step, u"bridge"_s, line);
            p.b.rule(p.b.step(), u"voicemail"_s, line);
        });
    on(
        "after a queue", Kind::DeadEnd,
        [](Plan &p) {
            p.set(p.last, "action", u"hunting"_s);
            p.set(p.last, "actionParam", p.queue);
        },
        [](Plan &p) {
            p.set(p.last, "action", u"hunting"_s);
            p.set(p.last, "actionParam", p.queue);
            p.setQueue("maxWaitTime", 0);
            p.setQueue("maxMember", 0);
        });
    return cases;
}

QList<Case> timeCases()
{
    QList<Case> cases;
    const auto on = [&](const char *name, Kind kind, const Edit &trigger, const Edit &near,
                        FeatureType type = FeatureType::ContactCenterSolutionExpert) {
        cases.append({name, kind, trigger, near, type});
    };
    const auto second = [](const QString &start, const QString &category) {
        return [start, category](Plan &p) {
            p.b.closure(u"holidays"_s, u"2026-12-24T00:00:00+01:00"_s, u"2026-12-26T23:59:59+01:00"_s);
            p.b.closure(category, start, u"2026-12-31T23:59:59+01:00"_s);
        };
    };
    on("of one category", Kind::ClosuresOverlap, second(u"2026-12-26T12:00:00+01:00"_s, u"holidays"_s),
       second(u"2026-12-27T00:00:00+01:00"_s, u"holidays"_s));
    on("of another category", Kind::ClosuresOverlap, second(u"2026-12-26T12:00:00+01:00"_s, u"holidays"_s),
       second(u"2026-12-26T12:00:00+01:00"_s, u"scheduler1"_s));
    const auto slot = [](const QString &from, const QString &to) {
        return [from, to](Plan &p) { p.b.hours(p.step, u"saturday"_s, from, to); };
    };
    on("over midnight", Kind::EmptySlot, slot(u"22:00"_s, u"06:00"_s), slot(u"22:00"_s, u"00:00"_s));
    on("of no length", Kind::EmptySlot, slot(u"09:00"_s, u"09:00"_s), slot(u"00:00"_s, u"00:00"_s));
    const auto afternoon = [](const QString &from) {
        return [from](Plan &p) {
            p.dropOtherwise();
            const QString later = p.b.step();
            p.b.hours(later, u"monday"_s, from, u"20:00"_s);
            p.b.rule(later, u"voicemail"_s, line);
            p.b.rule(p.b.step(), u"hangup"_s);
        };
    };
    on("taken before", Kind::StepsOverlap, afternoon(u"17:00"_s), afternoon(u"18:00"_s));
    const auto weekend = [](bool isCovered) {
        return [isCovered](Plan &p) {
            p.dropOtherwise();
            const QString later = p.b.step();
            p.b.hours(later, u"saturday"_s, u"09:00"_s, u"12:00"_s);
            p.b.rule(later, u"voicemail"_s, line);
            if (isCovered)
                p.b.rule(p.b.step(), u"hangup"_s);
        };
    };
    on("at night", Kind::HolesInWeek, weekend(false), weekend(true));
    const auto holidays = [](const QString &end) {
        return [end](Plan &p) {
            p.set(p.step, "schedulerCategory", u"holidays"_s);
            p.b.closure(u"holidays"_s, u"2025-12-24T00:00:00+01:00"_s, end);
        };
    };
    on("all past", Kind::NoFutureClosure, holidays(u"2025-12-26T23:59:59+01:00"_s),
       holidays(u"2026-12-26T23:59:59+01:00"_s));
    on(
        "of a neighbour", Kind::OddZone, [](Plan &p) { p.set(p.b.schedulerRoot(), "timeZone", u"Europe/London"_s); },
        [](Plan &p) { p.set(p.b.schedulerRoot(), "timeZone", u"Europe/Paris"_s); });
    return cases;
}

} // namespace Aiguilleur::CallCheckTesting
