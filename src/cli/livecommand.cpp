// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numberlookup.h"
#include "cli/report.h"
#include "cli/table.h"
#include "core/setupschema.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString idText(const QJsonValue &id)
{
    return id.isString() ? id.toString() : QString::number(id.toInteger());
}

//! What is there at the moment; null for what is gone between the list and the look at it.
QCoro::Task<Result<QJsonValue>> look(Client &client, QString path)
{
    const Result<QJsonValue> answer = co_await client.get(path);
    if (!answer && answer.error().kind == ApiError::Kind::NotFound)
        co_return QJsonValue(QJsonValue::Null);
    co_return answer;
}

QCoro::Task<Result<QJsonArray>> lookAtAll(Client &client, QString list, QString below)
{
    const Result<QJsonValue> ids = co_await look(client, list);
    if (!ids)
        co_return tl::make_unexpected(ids.error());
    QJsonArray found;
    const QJsonArray all = ids->toArray();
    for (const auto &id : all) {
        const QString path = list + u'/' + idText(id) + below;
        const Result<QJsonValue> one = co_await look(client, path);
        if (!one)
            co_return tl::make_unexpected(one.error());
        if (!one->isObject())
            continue;
        QJsonObject object = one->toObject();
        if (!object.contains(u"id"_s))
            object.insert(u"id"_s, id);
        found.append(object);
    }
    co_return found;
}

QString numberIn(const QJsonObject &object, const QString &key)
{
    return oneLine(Words::number(object.value(key).toString()));
}

QString callTable(const QJsonArray &calls)
{
    if (calls.isEmpty())
        return Cli::tr("No call.") + u'\n';
    Table table({Cli::tr("State"), Cli::tr("Caller"), Cli::tr("Begin"), Cli::tr("Answered by")});
    for (const auto &one : calls) {
        const QJsonObject call = one.toObject();
        table.add({oneLine(call.value("state"_L1).toString()), numberIn(call, u"callerIdNumber"_s),
                   oneLine(call.value("begin"_L1).toString()), numberIn(call, u"agent"_s)});
    }
    return table.toString();
}

QString agentTable(const QJsonArray &agents)
{
    if (agents.isEmpty())
        return {};
    Table table({Cli::tr("Line"), Cli::tr("State"), Cli::tr("Calls answered")});
    for (const auto &one : agents) {
        const QJsonObject agent = one.toObject();
        table.add({numberIn(agent, u"number"_s), oneLine(agent.value("status"_L1).toString()),
                   QString::number(agent.value("answeredCalls"_L1).toInteger())});
    }
    return u'\n' + table.toString();
}

//! The agents of a number with what each does now.
QCoro::Task<Result<QJsonArray>> liveAgents(Client &client, QString hunting)
{
    const QString list = hunting + u"/agent"_s;
    const Result<QJsonArray> agents = co_await lookAtAll(client, list, QString());
    if (!agents)
        co_return agents;
    QJsonArray found;
    for (const auto &one : *agents) {
        const QJsonObject agent = one.toObject();
        const QString path = list + u'/' + idText(agent.value("id"_L1)) + u"/liveStatus"_s;
        const Result<QJsonValue> status = co_await look(client, path);
        if (!status)
            co_return tl::make_unexpected(status.error());
        QJsonObject object = status->toObject();
        for (const QString &key : {u"id"_s, u"number"_s, u"description"_s})
            object.insert(key, agent.value(key));
        found.append(object);
    }
    co_return found;
}

CommandTask liveQueue(Context &context, QString root)
{
    Client &client = context.session().client();
    const QString hunting = root + u"/hunting"_s;
    const QString queues = hunting + u"/queue"_s;
    const Result<QJsonValue> ids = co_await look(client, queues);
    if (!ids)
        co_return problem(Problem::of(ids.error()));
    if (ids->toArray().isEmpty())
        co_return problem({.kind = u"notSupported"_s, .message = Cli::tr("This number has no queue.")});
    const QString queue = queues + u'/' + idText(ids->toArray().first());
    const QString statisticsPath = queue + u"/liveStatistics"_s;
    const QString callsPath = queue + u"/liveCalls"_s;
    const Result<QJsonValue> statistics = co_await look(client, statisticsPath);
    if (!statistics)
        co_return problem(Problem::of(statistics.error()));
    const Result<QJsonArray> calls = co_await lookAtAll(client, callsPath, QString());
    if (!calls)
        co_return problem(Problem::of(calls.error()));
    const Result<QJsonArray> agents = co_await liveAgents(client, hunting);
    if (!agents)
        co_return problem(Problem::of(agents.error()));
    co_return Report{ExitStatus::Done,
                     QJsonObject{{u"statistics"_s, *statistics}, {u"calls"_s, *calls}, {u"agents"_s, *agents}},
                     callTable(*calls) + agentTable(*agents)};
}

QString participantTable(const QJsonArray &participants)
{
    Table table({Cli::tr("Participant"), Cli::tr("Number"), Cli::tr("Since"), Cli::tr("Talks"), Cli::tr("Muted"),
                 Cli::tr("Deafened")});
    const auto yesNo = [](bool is) { return is ? Cli::tr("yes") : Cli::tr("no"); };
    for (const auto &one : participants) {
        const QJsonObject person = one.toObject();
        table.add({idText(person.value("id"_L1)), numberIn(person, u"callerNumber"_s),
                   oneLine(person.value("arrivalDateTime"_L1).toString()), yesNo(person.value("talking"_L1).toBool()),
                   yesNo(!person.value("speak"_L1).toBool()), yesNo(!person.value("hear"_L1).toBool())});
    }
    return table.toString();
}

// Nobody there is answered by 404, and no mistake.
CommandTask liveConference(Context &context, QString root)
{
    Client &client = context.session().client();
    const QString informationPath = root + u"/informations"_s;
    const QString participantsPath = root + u"/participants"_s;
    const Result<QJsonValue> information = co_await look(client, informationPath);
    if (!information)
        co_return problem(Problem::of(information.error()));
    const Result<QJsonArray> participants = co_await lookAtAll(client, participantsPath, QString());
    if (!participants)
        co_return problem(Problem::of(participants.error()));
    co_return Report{ExitStatus::Done, QJsonObject{{u"conference"_s, *information}, {u"participants"_s, *participants}},
                     participants->isEmpty() ? Cli::tr("Nobody is in the conference.") + u'\n'
                                             : participantTable(*participants)};
}

} // namespace

CommandTask live(Context &context)
{
    const Outcome<void> opened = co_await context.openSession();
    if (!opened)
        co_return problem(opened.error());
    co_await loadInventory(context);
    const QString name = context.invocation().serviceName;
    const Outcome<Service> found = co_await findNumber(context, name);
    if (!found)
        co_return problem(found.error());
    const QList<SetupBranch> branches = SetupSchema::branches(found->featureType);
    const QString branch = branches.isEmpty() ? QString() : branches.first().name;
    const QString root = SetupSchema::branchPath(found->billingAccount, branch, found->serviceName);
    if (branch == "easyHunting"_L1)
        co_return co_await liveQueue(context, root);
    if (branch == "conference"_L1)
        co_return co_await liveConference(context, root);
    co_return problem(
        {.kind = u"notSupported"_s, .message = Cli::tr("Only call queues and conferences show what goes on.")});
}

} // namespace Aiguilleur
