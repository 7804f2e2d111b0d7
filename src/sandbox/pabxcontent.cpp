// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/freshcontent.h"
#include "sandbox/huntingcontent.h"
#include "sandbox/planmaker.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! What menus and plan lead to.
struct Targets
{
    QString welcome; //!< sounds
    QString closed;
    QList<qint64> queues; //!< none of a plain voice server
    QString closedText;   //!< spoken, empty for a plain voice server
    qint64 menuText = 0;
};

QString text(qint64 id)
{
    return QString::number(id);
}

void makeUnavailableKnown(ContentMaker &maker, const QString &hunting, const QList<qint64> &queues)
{
    // Who does not answer at present is also in the second queue: an agent may be in several.
    for (const QString &id : maker.account.objects.ids(hunting + u"/agent"_s)) {
        const QString link = u"%1/queue/%2/agent/%3"_s.arg(hunting).arg(queues.last()).arg(id);
        const QJsonObject agent = maker.account.objects.object(hunting + u"/agent/"_s + id);
        if (agent[u"status"_s] != "available"_L1 && !maker.account.objects.contains(link))
            maker.account.objects.insert(link, {{u"agentId"_s, id.toLongLong()}, {u"queueId"_s, queues.last()}});
    }
}

QList<qint64> makeQueues(ContentMaker &maker, const QString &hunting, const Targets &targets)
{
    static const QStringList names{u"Commercial"_s, u"Support technique"_s, u"Comptabilité"_s};
    QStringList lines = maker.lines();
    QList<qint64> queues;
    const int count = maker.dice.between(2, 3);
    for (int i = 0; i < count; ++i) {
        QJsonObject queue = freshQueue();
        queue[u"description"_s] = names[i];
        queue[u"strategy"_s] = maker.dice.pick({u"ringAll"_s, u"sequentiallyByAgentOrder"_s, u"roundRobin"_s});
        queue[u"soundOnHold"_s] = targets.welcome.toLongLong() + 1;
        queue[u"maxMember"_s] = 5 + 5 * i;
        queue[u"maxWaitTime"_s] = 120 * (i + 1);
        queue[u"actionOnOverflow"_s] = u"playback"_s;
        queue[u"actionOnOverflowParam"_s] = targets.closed;
        queue[u"record"_s] = i == 0;
        queues.append(maker.add(hunting + u"/queue"_s, u"queueId"_s, queue));
        makeAgents(maker, hunting, queues.last(), &lines);
    }
    makeUnavailableKnown(maker, hunting, queues);
    return queues;
}

//! A key that rings somebody: the queue of a contact centre, or else a telephone.
void ringKey(ContentMaker &maker, PlanMaker &plan, qint64 menu, const QString &key, const Targets &targets, int index)
{
    if (index < targets.queues.size())
        plan.key(menu, key, u"callcenter"_s, text(targets.queues[index]));
    else
        plan.key(menu, key, u"bridge"_s, maker.someLine());
}

QJsonObject greeting(const Targets &targets)
{
    QJsonObject changes{{u"greetSound"_s, targets.welcome.toLongLong()}};
    if (targets.menuText)
        changes = {{u"greetSoundTts"_s, targets.menuText}};
    changes[u"invalidSound"_s] = targets.closed.toLongLong();
    return changes;
}

//! A main menu with two below it; the second leads back to the first, which is a circle. Returns the main one.
qint64 makeMenus(ContentMaker &maker, PlanMaker &plan, const Targets &targets)
{
    const qint64 main = plan.menu(u"Accueil"_s, greeting(targets));
    const qint64 sales = plan.menu(u"Commercial"_s, greeting(targets));
    const qint64 help = plan.menu(u"Assistance"_s, greeting(targets));
    plan.key(main, u"1"_s, u"menuSub"_s, text(sales));
    plan.key(main, u"2"_s, u"menuSub"_s, text(help));
    plan.key(main, u"3"_s, u"setCallerName"_s, u"Accueil"_s);
    ringKey(maker, plan, main, u"3"_s, targets, 2);
    plan.key(main, u"*"_s, u"menuExit"_s);
    ringKey(maker, plan, sales, u"1"_s, targets, 0);
    plan.key(sales, u"2"_s, u"playback"_s, targets.welcome);
    plan.key(sales, u"9"_s, u"menuBack"_s);
    ringKey(maker, plan, help, u"1"_s, targets, 1);
    plan.key(help, u"2"_s, u"readDtmf"_s, u"dossier"_s);
    plan.key(help, u"9"_s, u"menuSub"_s, text(main));
    // Somebody deleted what this key led to, in the times when that could be done.
    if (maker.dice.oneIn(2))
        plan.key(main, u"8"_s, u"menuSub"_s, text(maker.id()));
    return main;
}

//! Customers with a contract reach the telephone of the one on duty on Saturday mornings.
void makeDuty(ContentMaker &maker, PlanMaker &plan)
{
    plan.step({{u"screenListType"_s, u"incomingWhiteList"_s}});
    plan.opens(u"saturday"_s, u"09:00:00"_s, u"12:00:00"_s);
    plan.lists(u"incomingWhiteList"_s, outsideNumber(maker.dice));
    plan.lists(u"incomingWhiteList"_s, u"+3336399801"_s);
    plan.does(u"setCallerName"_s, u"Astreinte"_s);
    plan.does(u"bridge"_s, outsideNumber(maker.dice));
}

void sayClosed(PlanMaker &plan, const Targets &targets, void (PlanMaker::*say)(const QString &, const QString &))
{
    if (targets.closedText.isEmpty())
        (plan.*say)(u"playback"_s, targets.closed);
    else
        (plan.*say)(u"tts"_s, targets.closedText);
}

void makeOfficeHours(ContentMaker &maker, PlanMaker &plan, const Targets &targets, qint64 mainMenu)
{
    plan.step();
    for (const auto &day : {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s}) {
        plan.opens(day, u"09:00:00"_s, u"12:30:00"_s);
        plan.opens(day, u"14:00:00"_s, day == "friday"_L1 ? u"17:00:00"_s : u"18:00:00"_s);
    }
    plan.does(u"playback"_s, targets.welcome);
    plan.does(u"ivr"_s, text(mainMenu));
    sayClosed(plan, targets, &PlanMaker::otherwise);
    plan.otherwise(u"voicemail"_s, maker.someVoicemail());
}

void makePlan(ContentMaker &maker, PlanMaker &plan, const Targets &targets, qint64 mainMenu)
{
    plan.plan(u"Plan principal"_s);
    makeDuty(maker, plan);
    plan.step({{u"schedulerCategory"_s, u"holidays"_s}});
    sayClosed(plan, targets, &PlanMaker::does);
    plan.does(u"hangup"_s);
    plan.step({{u"schedulerCategory"_s, u"scheduler1"_s}, {u"enabled"_s, false}});
    plan.does(u"endless_playback"_s, targets.closed);
    makeOfficeHours(maker, plan, targets, mainMenu);
    plan.step({{u"screenListType"_s, u"incomingBlackList"_s}});
    plan.lists(u"incomingBlackList"_s, u"+338"_s);
    plan.does(u"sleep"_s, u"1000"_s);
    if (!targets.queues.isEmpty())
        plan.does(u"hunting"_s, text(targets.queues.first()));
    plan.does(u"voicemail"_s, maker.someVoicemail());
    plan.otherwise(u"hangup"_s);
}

} // namespace

void makeVoiceServer(ContentMaker &maker, bool isCentre)
{
    const QString path = maker.path(u"ovhPabx"_s);
    const QString hunting = path + u"/hunting"_s;
    maker.account.objects.set(hunting, freshHunting());
    makeSounds(maker, path);
    const QStringList sounds = maker.account.objects.ids(path + u"/sound"_s);
    PlanMaker plan(maker);
    Targets targets{sounds.first(), sounds.last(), {}, {}, 0};
    if (isCentre) {
        targets.closedText = text(plan.tts(u"Nos bureaux sont fermés. Merci de laisser un message."_s));
        targets.menuText = plan.tts(u"Pour le commercial, tapez 1. Pour l'assistance, tapez 2."_s, u"Loic"_s);
        plan.tts(u"For English, please hold the line."_s, u"Jenny"_s);
        targets.queues = makeQueues(maker, hunting, targets);
        makeStatuses(maker, hunting);
        makeRecords(maker, path);
    }
    makePlan(maker, plan, targets, makeMenus(maker, plan, targets));
    if (isCentre)
        makeEarlierRecords(maker, path);
}

} // namespace Aiguilleur::Sandbox
