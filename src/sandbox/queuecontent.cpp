// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/datetimes.h"
#include "sandbox/featuretypes.h"
#include "sandbox/freshcontent.h"
#include "sandbox/huntingcontent.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

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
    QStringList lines = maker.lines();
    makeAgents(maker, path + u"/hunting"_s, id, &lines);
    makeStatuses(maker, path + u"/hunting"_s);
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

} // namespace

void makeCallQueue(ContentMaker &maker)
{
    makeSounds(maker, maker.path(u"easyHunting"_s));
    makeQueue(maker);
    makeWeek(maker);
    makeFilter(maker);
    makeRecords(maker, maker.path(u"easyHunting"_s));
    makeEarlierRecords(maker, maker.path(u"easyHunting"_s));
}

} // namespace Aiguilleur::Sandbox
