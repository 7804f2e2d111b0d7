// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/datetimes.h"
#include "sandbox/featuretypes.h"
#include "sandbox/freshcontent.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! The first two are those that madeUpTones() tells.
void makeSounds(ContentMaker &maker)
{
    for (const auto name : {"annonce_accueil.wav"_L1, "musique_attente.wav"_L1, "annonce_fermeture.wav"_L1})
        maker.add(maker.path(u"easyHunting"_s) + u"/sound"_s, u"soundId"_s, {{u"name"_s, QString(name)}});
}

QJsonObject agentObject(ContentMaker &maker, const QString &line)
{
    const bool isOutside = line.isEmpty();
    const QJsonObject record = maker.account.objects.object(servicePath(maker.group, line));
    const QString name = isOutside ? u"Mobile – %1"_s.arg(personName(maker.dice)) : record[u"description"_s].toString();
    const int state = maker.dice.below(10);
    return {{u"number"_s, isOutside ? outsideNumber(maker.dice) : line},
            {u"type"_s, isOutside ? u"external"_s : u"internal"_s},
            {u"description"_s, name},
            {u"timeout"_s, isOutside ? 10 : 20},
            {u"wrapUpTime"_s, maker.dice.below(3) * 15},
            {u"simultaneousLines"_s, 1},
            {u"status"_s, state == 0   ? u"loggedOut"_s
                          : state == 1 ? u"onBreak"_s
                                       : u"available"_s},
            {u"breakStatus"_s, QJsonValue()}};
}

void makeAgents(ContentMaker &maker, const QString &queuePath, qint64 queueId)
{
    QStringList lines = maker.account.objects.ids(groupPath(maker.group) + u"/line"_s);
    const QString hunting = maker.path(u"easyHunting"_s) + u"/hunting"_s;
    const int count = maker.dice.between(2, 8);
    for (int i = 0; i < count; ++i) {
        const bool isOutside = lines.isEmpty() || (i > 0 && maker.dice.oneIn(4));
        const QString line = isOutside ? QString() : lines.takeAt(maker.dice.below(lines.size()));
        QJsonObject agent = agentObject(maker, line);
        if (i == 0)
            agent[u"status"_s] = u"available"_s;
        const qint64 id = maker.add(hunting + u"/agent"_s, u"agentId"_s, agent);
        const bool isSpare = i == 5;
        if (!isSpare)
            maker.account.objects.insert(queuePath + u"/agent/%1"_s.arg(id),
                                         {{u"agentId"_s, id}, {u"queueId"_s, queueId}});
    }
}

void makeQueue(ContentMaker &maker)
{
    const QString path = maker.path(u"easyHunting"_s);
    maker.account.objects.set(path + u"/hunting"_s, freshHunting());
    QJsonObject queue = freshQueue();
    queue[u"description"_s] =
        maker.account.objects.object(servicePath(maker.group, maker.service)).value(u"description"_s);
    queue[u"record"_s] = true;
    queue[u"strategy"_s] = maker.dice.pick({u"ringAll"_s, u"sequentiallyByAgentOrder"_s, u"longestIdleAgent"_s});
    queue[u"soundOnHold"_s] = madeUpTones(maker.service)[u"toneOnHold"_s];
    queue[u"actionOnClosure"_s] = u"voicemail"_s;
    queue[u"actionOnClosureParam"_s] = maker.someLine();
    const qint64 id = maker.add(path + u"/hunting/queue"_s, u"queueId"_s, queue);
    makeAgents(maker, path + u"/hunting/queue/%1"_s.arg(id), id);
    for (const auto &[name, colour] : {std::pair{u"Pause déjeuner"_s, u"#f5a623"_s}, {u"Formation"_s, u"#4a90e2"_s}})
        maker.add(path + u"/hunting/customStatus"_s, u"id"_s,
                  {{u"name"_s, name}, {u"color"_s, colour}, {u"description"_s, QJsonValue()}});
}

//! An office week with a lunch break. Friday comes first, it has been written down at another time.
void makeWeek(ContentMaker &maker)
{
    const QString path = maker.path(u"easyHunting"_s) + u"/timeConditions"_s;
    QJsonObject settings = freshTimeSettings();
    settings[u"enable"_s] = true;
    settings[u"unavailableType"_s] = u"voicemail"_s;
    settings[u"unavailableNumber"_s] = maker.someLine();
    settings[u"slot1Type"_s] = u"number"_s;
    settings[u"slot1Number"_s] = outsideNumber(maker.dice);
    maker.account.objects.set(path, settings);
    const auto open = [&](const QString &day, const QString &policy, const QString &from, const QString &to) {
        maker.add(path + u"/conditions"_s, u"conditionId"_s,
                  {{u"weekDay"_s, day}, {u"policy"_s, policy}, {u"timeFrom"_s, from}, {u"timeTo"_s, to}});
    };
    for (const auto &day : {u"friday"_s, u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s}) {
        open(day, u"available"_s, u"09:00:00"_s, u"12:29:59"_s);
        open(day, u"available"_s, u"14:00:00"_s, day == "friday"_L1 ? u"16:59:59"_s : u"17:59:59"_s);
    }
    open(u"saturday"_s, u"slot1"_s, u"09:00:00"_s, u"11:59:59"_s);
}

void makeFilter(ContentMaker &maker)
{
    const QString path = maker.path(u"easyHunting"_s) + u"/screenListConditions"_s;
    maker.account.objects.set(path, {{u"status"_s, maker.dice.oneIn(3) ? u"disabled"_s : u"incomingBlackList"_s}});
    const auto list = [&](const QString &type, const QString &number) {
        maker.add(path + u"/conditions"_s, u"conditionId"_s,
                  {{u"screenListType"_s, type}, {u"callerIdNumber"_s, number}, {u"destinationNumber"_s, QJsonValue()}});
    };
    list(u"incomingBlackList"_s, u"+338"_s);
    const int nuisances = maker.dice.between(1, 4);
    for (int i = 0; i < nuisances; ++i)
        list(u"incomingBlackList"_s, u"00336399800"_s + QString::number(i) + maker.dice.digits(1));
    list(u"incomingWhiteList"_s, outsideNumber(maker.dice));
}

void makeRecords(ContentMaker &maker)
{
    const QStringList agents = maker.account.objects.ids(maker.path(u"easyHunting"_s) + u"/hunting/agent"_s);
    const int count = maker.dice.between(3, 9);
    for (int i = count; i > 0; --i) {
        const QJsonObject agent =
            maker.account.objects.object(maker.path(u"easyHunting"_s) + u"/hunting/agent/"_s + maker.dice.pick(agents));
        const bool isUnknown = maker.dice.oneIn(6);
        const qint64 begin =
            parisTime(parisDate(maker.now - i * OneDay), QTime(9, 0)) + maker.dice.below(8 * 3600) * OneSecond;
        const int duration = maker.dice.between(20, 600);
        maker.add(maker.path(u"easyHunting"_s) + u"/records"_s, u"id"_s,
                  {{u"agent"_s, agent[u"number"_s]},
                   {u"callStart"_s, wireTime(begin)},
                   {u"callEnd"_s, wireTime(begin + duration * OneSecond)},
                   {u"callerIdName"_s, isUnknown ? u"anonymous"_s : personName(maker.dice)},
                   {u"callerIdNumber"_s, isUnknown ? u"anonymous"_s : outsideNumber(maker.dice)},
                   {u"destinationNumber"_s, maker.service},
                   {u"duration"_s, duration}});
    }
}

} // namespace

void makeCallQueue(ContentMaker &maker)
{
    makeSounds(maker);
    makeQueue(maker);
    makeWeek(maker);
    makeFilter(maker);
    makeRecords(maker);
}

} // namespace Aiguilleur::Sandbox
