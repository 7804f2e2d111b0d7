// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/largecentre.h"

#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/featuretypes.h"
#include "sandbox/freshcontent.h"
#include "sandbox/largequeue.h"
#include "sandbox/planmaker.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr int RulesOfStep = 3;
constexpr int ShareOfSteps = 20; //!< one node of the plan in so many is a step
constexpr int Branches = 3;      //!< menus below a menu

QList<qint64> addQueues(ContentMaker &maker, const QString &hunting, int count)
{
    QList<qint64> queues;
    for (int i = 0; i < count; ++i) {
        QJsonObject queue = freshQueue();
        queue[u"description"_s] = u"File %1"_s.arg(i + 1);
        queues.append(maker.add(hunting + u"/queue"_s, u"queueId"_s, queue));
    }
    return queues;
}

//! Each agent answers in one queue, every fifth one in the next one too.
void linkAgents(ContentMaker &maker, const QString &hunting, const QList<qint64> &queues)
{
    const QStringList agents = maker.account.objects.ids(hunting + u"/agent"_s);
    const auto link = [&](qsizetype agent, qsizetype place) {
        const qint64 queue = queues[place % queues.size()];
        maker.account.objects.insert(u"%1/queue/%2/agent/%3"_s.arg(hunting).arg(queue).arg(agents[agent]),
                                     {{u"agentId"_s, agents[agent].toLongLong()}, {u"queueId"_s, queue}});
    };
    for (qsizetype i = 0; !queues.isEmpty() && i < agents.size(); ++i) {
        link(i, i);
        if (i % 5 == 4 && queues.size() > 1)
            link(i, i + 1);
    }
}

QString keyAt(int index)
{
    static const QString keys = u"123456789*0#"_s;
    return index < keys.size() ? QString(keys[index]) : QString::number(100 + index);
}

//! A tree of menus; what is left of their keys rings queues and telephones.
QList<qint64> addMenus(ContentMaker &maker, PlanMaker &plan, int count, int keys, const QList<qint64> &queues)
{
    const QString sounds = maker.path(u"ovhPabx"_s) + u"/sound"_s;
    const qint64 sound = maker.account.objects.ids(sounds).first().toLongLong();
    QList<qint64> menus;
    for (int i = 0; i < count; ++i)
        menus.append(plan.menu(u"Menu %1"_s.arg(i + 1), {{u"greetSound"_s, sound}}));
    QList<int> taken(count);
    for (int i = 1; i < count; ++i)
        plan.key(menus[(i - 1) / Branches], keyAt(taken[(i - 1) / Branches]++), u"menuSub"_s,
                 QString::number(menus[i]));
    for (int i = 0; count && i < keys - (count - 1); ++i) {
        const int menu = count - 1 - i % count;
        const QString key = keyAt(taken[menu]++);
        if (queues.isEmpty())
            plan.key(menus[menu], key, u"bridge"_s, outsideNumber(maker.dice));
        else
            plan.key(menus[menu], key, u"callcenter"_s, QString::number(queues[i % queues.size()]));
    }
    return menus;
}

void addSteps(ContentMaker &maker, PlanMaker &plan, int count, const QList<qint64> &menus, const QList<qint64> &queues)
{
    plan.plan(u"Plan principal"_s);
    for (int i = 0; i < count; ++i) {
        plan.step({{u"enabled"_s, i % 5 != 4}});
        plan.opens(i % 2 ? u"monday"_s : u"tuesday"_s, u"09:00:00"_s, u"18:00:00"_s);
        plan.does(u"setCallerName"_s, u"Etape %1"_s.arg(i + 1));
        if (!menus.isEmpty() && i == 0)
            plan.does(u"ivr"_s, QString::number(menus.first()));
        else if (!queues.isEmpty())
            plan.does(u"hunting"_s, QString::number(queues[i % queues.size()]));
        else
            plan.does(u"bridge"_s, outsideNumber(maker.dice));
        plan.otherwise(u"voicemail"_s, maker.someVoicemail());
    }
}

} // namespace

void makeLargeCentre(Account &account, const LargeCentre &size, qint64 now)
{
    const Place place = placeOf(account, [](const QString &type) { return type == "contactCenterSolutionExpert"_L1; });
    if (place.number.isEmpty())
        return;
    if (account.featureType(place.group, place.number) != "contactCenterSolutionExpert"_L1)
        account.convertNumber(place.group, place.number, u"contactCenterSolutionExpert"_s);
    makeContent(account, place.group, place.number, now);
    const QString path = familyPath(place.group, u"ovhPabx"_s, place.number);
    const QString hunting = path + u"/hunting"_s;
    for (const auto &list : {u"/hunting/agent"_s, u"/hunting/queue"_s, u"/menu"_s, u"/dialplan"_s, u"/sound"_s})
        emptyList(account.objects, path + list);
    ContentMaker maker{account, place.group, place.number, now, Dice(mixed(account.seed, 1)), account.lastId};
    maker.add(path + u"/sound"_s, u"soundId"_s, {{u"name"_s, u"annonce_accueil.wav"_s}});
    const QList<qint64> queues = addQueues(maker, hunting, size.queues);
    account.lastId = maker.lastId;
    addMembers(account, place, hunting, size.agents);
    maker.lastId = account.lastId;
    linkAgents(maker, hunting, queues);
    PlanMaker plan(maker);
    const int steps = size.nodes / ShareOfSteps;
    const int keys = size.nodes - steps * (1 + RulesOfStep);
    const QList<qint64> menus = addMenus(maker, plan, size.menus, keys, queues);
    addSteps(maker, plan, steps, menus, queues);
    account.lastId = maker.lastId;
    account.largeCentre = place.number;
}

} // namespace Aiguilleur::Sandbox
