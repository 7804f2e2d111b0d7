// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/huntingcontent.h"

#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/datetimes.h"
#include "sandbox/featuretypes.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

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

//! A call of so many days ago. The platform does not always know when one ended.
void makeRecord(ContentMaker &maker, const QString &path, Dice &dice, int days, bool hasEnd)
{
    const QStringList agents = maker.account.objects.ids(path + u"/hunting/agent"_s);
    const QJsonObject agent = maker.account.objects.object(path + u"/hunting/agent/"_s + dice.pick(agents));
    const bool isUnknown = dice.oneIn(6);
    const qint64 begin =
        parisTime(parisDate(maker.now - days * OneDay), QTime(9, 0)) + dice.below(8 * 3600) * OneSecond;
    const int duration = dice.between(20, 600);
    maker.add(path + u"/records"_s, u"id"_s,
              {{u"agent"_s, agent[u"number"_s]},
               {u"callStart"_s, wireTime(begin)},
               {u"callEnd"_s, hasEnd ? QJsonValue(wireTime(begin + duration * OneSecond)) : QJsonValue()},
               {u"callerIdName"_s, isUnknown ? u"anonymous"_s : personName(dice)},
               {u"callerIdNumber"_s, isUnknown ? u"anonymous"_s : outsideNumber(dice)},
               {u"destinationNumber"_s, maker.service},
               {u"duration"_s, duration}});
}

} // namespace

void makeSounds(ContentMaker &maker, const QString &path)
{
    for (const auto name : {"annonce_accueil.wav"_L1, "musique_attente.wav"_L1, "annonce_fermeture.wav"_L1})
        maker.add(path + u"/sound"_s, u"soundId"_s, {{u"name"_s, QString(name)}});
}

void makeAgents(ContentMaker &maker, const QString &hunting, qint64 queueId, QStringList *lines)
{
    const int count = maker.dice.between(2, 8);
    for (int i = 0; i < count; ++i) {
        const bool isOutside = lines->isEmpty() || (i > 0 && maker.dice.oneIn(4));
        const QString line = isOutside ? QString() : lines->takeAt(maker.dice.below(lines->size()));
        QJsonObject agent = agentObject(maker, line);
        if (i == 0)
            agent[u"status"_s] = u"available"_s;
        const qint64 id = maker.add(hunting + u"/agent"_s, u"agentId"_s, agent);
        const bool isSpare = i == 5;
        if (!isSpare)
            maker.account.objects.insert(u"%1/queue/%2/agent/%3"_s.arg(hunting).arg(queueId).arg(id),
                                         {{u"agentId"_s, id}, {u"queueId"_s, queueId}});
    }
}

void makeStatuses(ContentMaker &maker, const QString &hunting)
{
    for (const auto &[name, colour] : {std::pair{u"Pause déjeuner"_s, u"#f5a623"_s}, {u"Formation"_s, u"#4a90e2"_s}})
        maker.add(hunting + u"/customStatus"_s, u"id"_s,
                  {{u"name"_s, name}, {u"color"_s, colour}, {u"description"_s, QJsonValue()}});
}

void makeRecords(ContentMaker &maker, const QString &path)
{
    const int count = maker.dice.between(3, 9);
    for (int i = count; i > 0; --i)
        makeRecord(maker, path, maker.dice, i, true);
}

void makeEarlierRecords(ContentMaker &maker, const QString &path)
{
    // Dice of its own, so that what else is made up stays as it is.
    Dice dice(mixed(maker.account.seed, stableHash(path)));
    for (const int days : {12, 17, 17, 24, 31, 38, 38, 45, 54, 57, 59})
        makeRecord(maker, path, dice, days, days != 31);
}

} // namespace Aiguilleur::Sandbox
