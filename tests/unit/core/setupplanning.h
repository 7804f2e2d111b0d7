// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupmembers.h"
#include "core/setupplan.h"
#include "core/setupschema.h"

#include <QJsonDocument>
#include <algorithm>

//! A made-up number of each kind, and plans in short.
namespace SetupPlanning {

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

inline const QString group = u"ab12345-ovh-1"_s;
inline const QString number = u"0033199001234"_s;
inline const QString phoneLine = u"0033199005555"_s;
inline const QString bareLine = u"0033199006666"_s;

inline Service service(const QString &name, Service::Kind kind, const QString &type)
{
    Service made;
    made.billingAccount = group;
    made.serviceName = name;
    made.kind = kind;
    made.featureType = FeatureType::fromApiName(type);
    return made;
}

inline SetupContext context(const QString &type)
{
    SetupContext made;
    made.service = service(number, Service::Kind::Alias, type);
    made.services = {made.service, service(phoneLine, Service::Kind::Line, u"sip"_s),
                     service(bareLine, Service::Kind::Line, u"sip"_s)};
    made.phones = {{phoneLine, true}, {bareLine, false}};
    return made;
}

inline const QString root = u"/telephony/ab12345-ovh-1/easyHunting/0033199001234"_s;
inline const QString queue = root + u"/hunting/queue/7"_s;
inline const QString agents = root + u"/hunting/agent"_s;
inline const QString members = queue + u"/agent"_s;
inline const QString hours = root + u"/timeConditions"_s;
inline const QString slotList = hours + u"/conditions"_s;
inline const QString filter = root + u"/screenListConditions"_s;
inline const QString entries = filter + u"/conditions"_s;
inline const QString events = u"/telephony/ab12345-ovh-1/scheduler/0033199001234/events"_s;

inline QJsonObject agent(int id, const QString &agentNumber)
{
    return {{u"agentId"_s, id},
            {u"number"_s, agentNumber},
            {u"description"_s, QJsonValue()},
            {u"timeout"_s, 20},
            {u"wrapUpTime"_s, 0},
            {u"simultaneousLines"_s, 1},
            {u"status"_s, u"available"_s},
            {u"breakStatus"_s, QJsonValue()},
            {u"type"_s, u"internal"_s}};
}

inline QJsonObject slot(const QString &day, const QString &from, const QString &to,
                        const QString &policy = u"available"_s)
{
    return {{u"weekDay"_s, day}, {u"timeFrom"_s, from}, {u"timeTo"_s, to}, {u"policy"_s, policy}};
}

inline QJsonObject closure(const QString &from, const QString &to, const QString &category = u"holidays"_s)
{
    return {{u"dateStart"_s, from}, {u"dateEnd"_s, to}, {u"categories"_s, category}, {u"title"_s, u"Closed"_s}};
}

inline QJsonObject entry(const QString &caller, const QString &list = u"incomingBlackList"_s)
{
    return {{u"callerIdNumber"_s, caller}, {u"destinationNumber"_s, QJsonValue()}, {u"screenListType"_s, list}};
}

inline void insertAll(SetupDocument &document, const QString &list, const QList<QPair<QString, QJsonObject>> &objects)
{
    QStringList ids;
    for (const auto &[id, object] : objects) {
        document.insert(list + u'/' + id, object);
        ids.append(id);
    }
    document.setIds(list, ids);
}

//! A queue with members 1, 2, 3, 4 and two slots.
inline SetupDocument callQueue()
{
    SetupDocument document;
    document.insert(root, {{u"strategy"_s, u"ringAll"_s}, {u"queueSize"_s, 10}, {u"isCCS"_s, true}});
    document.insert(root + u"/hunting"_s, {{u"g729"_s, false}});
    insertAll(document, root + u"/hunting/queue"_s,
              {{u"7"_s,
                {{u"queueId"_s, 7},
                 {u"maxMember"_s, 5},
                 {u"actionOnOverflow"_s, u"playback"_s},
                 {u"actionOnOverflowParam"_s, u"12"_s}}}});
    QList<QPair<QString, QJsonObject>> all;
    QList<QPair<QString, QJsonObject>> links;
    for (int id = 1; id <= 4; ++id) {
        all.append({QString::number(id), agent(id, u"003319900000%1"_s.arg(id))});
        links.append({QString::number(id), {{u"agentId"_s, id}, {u"position"_s, id - 1}}});
    }
    insertAll(document, agents, all);
    insertAll(document, members, links);
    document.insert(hours, {{u"enable"_s, true},
                            {u"slot1Type"_s, QJsonValue()},
                            {u"slot1Number"_s, QJsonValue()},
                            {u"unavailableType"_s, u"number"_s},
                            {u"unavailableNumber"_s, phoneLine}});
    insertAll(document, slotList,
              {{u"21"_s, slot(u"monday"_s, u"08:00:00"_s, u"11:59:59"_s)},
               {u"22"_s, slot(u"monday"_s, u"14:00:00"_s, u"17:59:59"_s)}});
    document.insert(filter, {{u"status"_s, u"disabled"_s}});
    insertAll(document, entries, {{u"31"_s, entry(u"0033899"_s)}});
    document.insert(SetupDocument::listOf(events), {{u"timeZone"_s, u"Europe/Paris"_s}});
    insertAll(document, events, {{u"e1"_s, closure(u"2026-12-25T00:00:00+01:00"_s, u"2026-12-25T23:59:59+01:00"_s)}});
    return document;
}

//! Of each step in short: `PUT hunting/queue/7 {"maxMember":6}`; made-up identifiers as `new`.
inline QStringList brief(const QList<SetupStep> &steps)
{
    QStringList lines;
    for (const SetupStep &step : steps) {
        QString path = step.path;
        for (const SetupStep &other : steps)
            path.replace(other.creates.isEmpty() ? u"\n"_s : other.creates, u"new"_s);
        const QString body = QString::fromUtf8(QJsonDocument(step.body).toJson(QJsonDocument::Compact));
        lines.append(QString::fromLatin1(step.method) + u' ' + path.section(u'/', 3).remove(u'/' + number) +
                     (step.body.isEmpty() ? QString() : u' ' + body));
    }
    return lines;
}

inline QStringList plan(const SetupDocument &base, const SetupDocument &draft)
{
    return brief(setupPlan(context(u"easyHunting"_s), base, draft));
}

//! The orders that the queue goes through, played as the server does it.
inline QStringList played(const QList<SetupStep> &steps, QStringList order)
{
    for (const SetupStep &step : steps) {
        const QString id = SetupDocument::idOf(step.path);
        const qsizetype position = step.body.value("position"_L1).toInteger();
        if (step.method == "POST" && step.path.endsWith("/queue"_L1))
            order.insert(position, step.path.section(u'/', -2, -2));
        else if (step.method == "PUT" && step.path.startsWith(members))
            order.move(order.indexOf(id), position);
        else if (step.method == "DELETE" && step.path.startsWith(agents))
            order.removeOne(step.path.section(u'/', 7, 7));
    }
    return order;
}

inline int movesIn(const QList<SetupStep> &steps)
{
    return int(std::count_if(steps.begin(), steps.end(), [](const SetupStep &step) {
        return step.method == "PUT" && step.path.startsWith(members);
    }));
}

} // namespace SetupPlanning
