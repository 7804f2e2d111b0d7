// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus: keys, menus within menus, and how they are left.
#include "callsimulatortesting.h"

namespace Aiguilleur::CallSimulatorTesting {

namespace {

using Answer = CallScenario::Answer;

const QString voicemail = u"voicemail 0033199001299"_s;
const QString talk = u"talk 0033199001298"_s;

//! Key 2 opens a menu within; what that does.
QString within(World &w, const char *action)
{
    const QString first = w.openMenu();
    const QString sub = w.menu(u"Ventes"_s);
    w.b.entry(first, u"1"_s, u"bridge"_s, colleague);
    w.b.entry(first, u"2"_s, u"menuSub"_s, sub);
    w.b.entry(sub, u"9"_s, QLatin1String(action));
    w.voicemailAfter();
    return sub;
}

} // namespace

static QList<Case> menuCases1()
{
    return {
        {"5.4 point 3: bridge, answered",
         [](World &w) {
             w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, colleague);
             w.call.keys = {u"1"_s};
         },
         talk, u"MenuOpens MenuAsks KeyPressed Transfers Answers"_s},
        {"5.4 point 3: bridge, not answered: the menu again",
         [](World &w) {
             w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, colleague);
             w.voicemailAfter();
             w.call.keys = {u"1"_s};
             w.call.answer = Answer::NoAnswer;
         },
         voicemail, u"NoAnswer MenuAsks NoKey NoKey NoKey MenuLeft Voicemail"_s, u"UnansweredRepeats NoInputRepeats"_s},
        {"5.4 point 3: callcenter, answered",
         [](World &w) {
             const QString queue = w.b.queue();
             w.member(queue);
             w.b.entry(w.openMenu(), u"1"_s, u"callcenter"_s, queue);
             w.call.keys = {u"1"_s};
         },
         u"queueTalk Ventes"_s, u"KeyPressed QueueEntered MemberAnswers"_s},
        {"5.4 point 3: callcenter, not answered: the menu again",
         [](World &w) {
             const QString queue = w.b.queue();
             w.member(queue);
             w.b.entry(w.openMenu(), u"1"_s, u"callcenter"_s, queue);
             w.call.keys = {u"1"_s};
             w.call.answer = Answer::NoAnswer;
         },
         u"nothingLeft"_s, u"QueueTimedOut MenuAsks NoKey"_s, u"UnansweredRepeats NoInputRepeats"_s},
        {"5.4 point 3: playback, then the menu again",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"1"_s, u"playback"_s, w.closed);
             w.b.entry(menu, u"2"_s, u"bridge"_s, colleague);
             w.call.keys = {u"1"_s, u"2"_s};
         },
         talk, u"KeyPressed SoundHeard MenuAsks KeyPressed Answers"_s},
        {"5.4 point 3: setCallerName and bridge on one key",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"1"_s, u"setCallerName"_s, u"Ventes"_s);
             w.b.entry(menu, u"1"_s, u"bridge"_s, colleague);
             w.call.keys = {u"1"_s};
         },
         talk, u"NameSet Transfers Answers"_s, u"SameKeyOrder"_s},
    };
}

static QList<Case> menuCases2()
{
    return {
        {"5.4 point 3: the last entry of a key first, as FreeSWITCH does",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"1"_s, u"bridge"_s, outside);
             w.b.entry(menu, u"1"_s, u"bridge"_s, colleague);
             w.call.keys = {u"1"_s};
             w.call.platform.keysInReverse = true;
         },
         talk,
         {},
         u"SameKeyOrder"_s},
        {"5.4 point 3: menuExit goes on with the next rule",
         [](World &w) {
             const QString step = w.step();
             const QString menu = w.menu();
             w.b.entry(menu, u"9"_s, u"menuExit"_s);
             w.b.rule(step, u"ivr"_s, menu);
             w.b.rule(step, u"voicemail"_s, line);
             w.call.keys = {u"9"_s};
         },
         voicemail, u"MenuExit Voicemail"_s},
        {"5.4 point 3: menuExit, no step left: the call ends",
         [](World &w) {
             w.b.entry(w.openMenu(), u"9"_s, u"menuExit"_s);
             w.call.keys = {u"9"_s};
         },
         u"nothingLeft"_s, u"MenuExit NothingLeft"_s},
        {"5.4 point 3: menuBack in the first menu leaves it",
         [](World &w) {
             w.b.entry(w.openMenu(), u"*"_s, u"menuBack"_s);
             w.voicemailAfter();
             w.call.keys = {u"*"_s};
         },
         voicemail, u"MenuBack MenuLeft Voicemail"_s},
        {"5.4 point 3: menuTop in the first menu repeats it",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"0"_s, u"menuTop"_s);
             w.b.entry(menu, u"1"_s, u"bridge"_s, colleague);
             w.call.keys = {u"0"_s, u"1"_s};
         },
         talk, u"MenuTop MenuAsks KeyPressed Answers"_s},
        {"5.4 point 4: wrong keys, three times, then the menu is left",
         [](World &w) {
             w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, colleague);
             w.voicemailAfter();
             w.call.keys = {u"7"_s, u"8"_s, u"9"_s};
         },
         voicemail, u"WrongKey MenuAsks WrongKey MenuAsks WrongKey MenuLeft Voicemail"_s, u"ErrorRepeats"_s},
    };
}

static QList<Case> menuCases3()
{
    return {
        {"5.4 point 4: a wrong key plays its sound",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"1"_s, u"bridge"_s, colleague);
             w.b.document().setValue(w.b.menuPath(menu), u"invalidSound"_s, w.closed.toInt());
             w.call.keys = {u"7"_s, u"1"_s};
         },
         talk, u"WrongKey SoundHeard MenuAsks KeyPressed"_s, u"ErrorRepeats"_s},
        {"5.4 point 5: no key, three times, then the next step",
         [](World &w) {
             w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, colleague);
             w.voicemailAfter();
         },
         voicemail, u"NoKey@15000 NoKey@30000 NoKey@45000 MenuLeft Voicemail"_s, u"NoInputRepeats"_s},
        {"5.4 point 5: maxNoInput 1",
         [](World &w) {
             w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, colleague);
             w.voicemailAfter();
             w.call.keys = {QString(), u"1"_s};
             w.call.platform.mostNoInputs = 1;
         },
         voicemail, u"NoKey MenuLeft Voicemail"_s, u"NoInputRepeats"_s},
        {"5.4 point 5: no key, then one",
         [](World &w) {
             w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, colleague);
             w.call.keys = {QString(), u"1"_s};
         },
         talk, u"NoKey MenuAsks KeyPressed"_s, u"NoInputRepeats"_s},
        {"5.4 point 6: left with nothing after it: hung up", [](World &w) { w.openMenu(); }, u"nothingLeft"_s,
         u"MenuLeft NothingLeft"_s, u"NoInputRepeats"_s},
        {"5.4 point 8: a menu that says nothing takes no key",
         [](World &w) {
             const QString menu = w.b.menu();
             w.b.entry(menu, u"1"_s, u"bridge"_s, colleague);
             w.b.rule(w.step(), u"ivr"_s, menu);
             w.voicemailAfter();
             w.call.keys = {u"1"_s};
         },
         voicemail, u"NoGreeting NoGreeting NoGreeting MenuLeft Voicemail"_s, u"SilentMenuFails"_s},
    };
}

QList<Case> menuCases()
{
    return menuCases1() + menuCases2() + menuCases3();
}

static QList<Case> subMenuCases1()
{
    return {
        {"5.4 point 3: menuBack asks the menu before again",
         [](World &w) {
             within(w, "menuBack");
             w.call.keys = {u"2"_s, u"9"_s, u"1"_s};
         },
         talk, u"MenuOpens MenuBack MenuAsks KeyPressed Answers"_s},
        {"5.4 point 3: menuExit leaves all menus",
         [](World &w) {
             within(w, "menuExit");
             w.call.keys = {u"2"_s, u"9"_s, u"1"_s};
         },
         voicemail, u"MenuExit Voicemail"_s},
        {"5.4 point 3: menuTop from three deep",
         [](World &w) {
             const QString sub = within(w, "menuBack");
             const QString third = w.menu(u"SAV"_s);
             w.b.entry(sub, u"3"_s, u"menuSub"_s, third);
             w.b.entry(third, u"0"_s, u"menuTop"_s);
             w.call.keys = {u"2"_s, u"3"_s, u"0"_s, u"1"_s};
         },
         talk, u"MenuTop MenuAsks KeyPressed Answers"_s},
        {"5.4 point 3: left without a key, the menu before asks again",
         [](World &w) {
             within(w, "menuBack");
             w.call.keys = {u"2"_s, QString(), QString(), QString(), u"1"_s};
         },
         talk, u"NoKey NoKey NoKey MenuLeft MenuAsks KeyPressed Answers"_s, u"NoInputRepeats"_s},
        {"5.4 point 3: a menu that opens itself repeats",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"1"_s, u"menuSub"_s, menu);
             w.b.entry(menu, u"2"_s, u"bridge"_s, colleague);
             w.call.keys = {u"1"_s, u"2"_s};
         },
         talk, u"MenuOpens MenuOpens MenuAsks KeyPressed Answers"_s},
        {"5.4 point 7: twelve menus deep, not more",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"1"_s, u"menuSub"_s, menu);
             w.b.entry(menu, u"9"_s, u"menuExit"_s);
             w.voicemailAfter();
             w.call.keys = QStringList(12, u"1"_s) + QStringList{u"9"_s};
         },
         voicemail, u"MenuTooDeep MenuAsks KeyPressed MenuExit Voicemail"_s, u"MenuDepth"_s},
    };
}

static QList<Case> subMenuCases2()
{
    return {
        {"5.7: two menus that open each other, the same key again and again: a circle",
         [](World &w) {
             const QString one = w.openMenu();
             const QString other = w.menu(u"Autre"_s);
             w.b.entry(one, u"1"_s, u"menuSub"_s, other);
             w.b.entry(other, u"1"_s, u"menuTop"_s);
             w.call.keys = {u"1"_s};
             w.call.repeatsLastKey = true;
         },
         u"loop"_s, u"MenuTop TooLong"_s},
        {"5.7: nobody ever answers, and the caller tries for ever: a circle",
         [](World &w) {
             w.b.entry(w.openMenu(), u"1"_s, u"bridge"_s, colleague);
             w.call.keys = {u"1"_s};
             w.call.repeatsLastKey = true;
             w.call.answer = Answer::NoAnswer;
         },
         u"loop"_s, u"NoAnswer TooLong"_s, u"UnansweredRepeats"_s},
        {"5.8 E01: a menu within that is not there asks again",
         [](World &w) {
             const QString menu = w.openMenu();
             w.b.entry(menu, u"1"_s, u"menuSub"_s, u"999"_s);
             w.b.entry(menu, u"2"_s, u"bridge"_s, colleague);
             w.call.keys = {u"1"_s, u"2"_s};
         },
         talk, u"Missing MenuAsks Answers"_s, u"MissingIsPassed"_s},
    };
}

QList<Case> subMenuCases()
{
    return subMenuCases1() + subMenuCases2();
}

QList<Case> keyCases()
{
    const auto pressed = [](const char *keys) {
        return [keys](World &w) {
            const QString menu = w.openMenu();
            w.b.entry(menu, u"1"_s, u"bridge"_s, outside);
            w.b.entry(menu, u"12"_s, u"bridge"_s, colleague);
            w.call.keys = {QLatin1String(keys)};
        };
    };
    return {
        {"5.4 point 2: 1 waits for interDigitTimeout where there is 12", pressed("1"), u"talk +33465711234"_s,
         u"KeyPressed@3000 Answers"_s},
        {"5.4 point 2: the longer one", pressed("12"), talk, u"KeyPressed@2000 Answers"_s},
        {"5.4 point 1: # ends what is typed", pressed("1#"), u"talk +33465711234"_s, u"KeyPressed@2000 Answers"_s,
         u"HashEnds"_s},
        {"5.4 point 2: a beginning of no entry is wrong", pressed("13"), u"nothingLeft"_s, u"WrongKey NoKey"_s,
         u"ErrorRepeats NoInputRepeats"_s},
        {"5.4 point 1: an entry on # is fragile",
         [](World &w) {
             w.b.entry(w.openMenu(), u"#"_s, u"bridge"_s, colleague);
             w.call.keys = {u"#"_s};
         },
         talk, u"KeyPressed"_s, u"HashEnds"_s},
        {"5.4 point 1: what is typed ahead is for the next menu",
         [](World &w) {
             const QString first = w.openMenu();
             const QString sub = w.menu(u"Ventes"_s);
             w.b.entry(first, u"2"_s, u"menuSub"_s, sub);
             w.b.entry(sub, u"1"_s, u"bridge"_s, colleague);
             w.call.keys = {u"21"_s};
         },
         talk, u"KeyPressed MenuAsks KeyPressed Answers"_s},
    };
}

} // namespace Aiguilleur::CallSimulatorTesting
