// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in the queues of a number, one or many.
#include "api/client.h"
#include "cli/centre.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/table.h"
#include "core/csv.h"
#include "models/livequeuesmodel.h"
#include "service/livecentre.h"
#include "words/callplanwords.h"
#include "words/livewords.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

using Items = QList<Client::Item>;

//! What a number has of queues and agents, and who answers in which queue.
struct Centre
{
    QList<LiveQueue> queues;
    QList<LiveAgent> agents;
};

// One that cannot be read would be missing without a word; one that was removed meanwhile is not missing.
Result<Items> allReadable(const Result<Items> &found)
{
    if (!found)
        return found;
    Items items;
    for (const Client::Item &item : *found) {
        if (item.object)
            items.append(item);
        else if (item.object.error().kind != ApiError::Kind::NotFound)
            return tl::make_unexpected(item.object.error());
    }
    return items;
}

QCoro::Task<Result<QList<LiveQueue>>> readQueues(Client &client, QString hunting)
{
    const QString list = hunting + u"/queue"_s;
    const Result<Items> found = co_await client.list(list, u"queueId"_s, Priority::Foreground);
    const Result<Items> items = allReadable(found);
    if (!items)
        co_return tl::make_unexpected(items.error());
    QList<LiveQueue> queues;
    for (const Client::Item &item : *items) {
        const QString members = u"%1/queue/%2/agent"_s.arg(hunting, item.id);
        const Result<QJsonValue> answer = co_await client.get(members);
        const Result<QStringList> ids = identifiersFromJson(answer);
        if (!ids && ids.error().kind == ApiError::Kind::NotFound)
            continue;
        if (!ids)
            co_return tl::make_unexpected(ids.error());
        queues.append({.id = item.id, .name = item.object->value("description"_L1).toString(), .agents = *ids});
    }
    co_return queues;
}

//! In the order of the queues. Who is in none gets no calls and is left out, as in the window.
QList<LiveAgent> membersOf(const QList<LiveQueue> &queues, const Items &agents)
{
    QHash<QString, LiveAgent> known;
    for (const Client::Item &item : agents)
        known.insert(item.id, {.id = item.id,
                               .name = item.object->value("description"_L1).toString(),
                               .number = item.object->value("number"_L1).toString()});
    QList<LiveAgent> members;
    for (const LiveQueue &queue : queues) {
        for (const QString &id : queue.agents) {
            if (known.contains(id))
                members.append(known.take(id));
        }
    }
    return members;
}

QCoro::Task<Result<Centre>> readCentre(Client &client, QString hunting)
{
    const QString list = hunting + u"/agent"_s;
    const Result<Items> found = co_await client.list(list, u"agentId"_s, Priority::Foreground);
    const Result<Items> agents = allReadable(found);
    if (!agents && agents.error().kind == ApiError::Kind::NotFound)
        co_return Centre(); // a plain voice server
    if (!agents)
        co_return tl::make_unexpected(agents.error());
    const Result<QList<LiveQueue>> queues = co_await readQueues(client, hunting);
    if (!queues)
        co_return tl::make_unexpected(queues.error());
    co_return Centre{*queues, membersOf(*queues, *agents)};
}

qsizetype unreadAgents(const LiveCentre &centre)
{
    return std::ranges::count_if(centre.agents(), [](const LiveAgent &agent) { return agent.status.isEmpty(); });
}

//! Ends with the next reading, or when one failed.
QFuture<void> nextReading(LiveCentre &centre)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    auto *once = new QObject(&centre);
    const auto end = [promise, once] {
        if (!promise->future().isFinished())
            promise->finish();
        once->deleteLater();
    };
    QObject::connect(&centre, &LiveCentre::polled, once, end);
    QObject::connect(&centre, &LiveCentre::stateChanged, once, [&centre, end] {
        if (centre.error())
            end();
    });
    return promise->future();
}

QCoro::Task<Result<void>> readAll(LiveCentre &centre)
{
    constexpr int mostInVain = 3; // who tells no state is not waited for
    const QObject watcher;        // to the end of the reading, however it ends
    centre.setWatched(&watcher, true);
    qsizetype unread = unreadAgents(centre);
    for (int inVain = 0; !centre.isLoaded() || (unread > 0 && inVain < mostInVain);) {
        const QFuture<void> reading = nextReading(centre);
        co_await reading;
        if (centre.error())
            co_return tl::make_unexpected(*centre.error());
        const qsizetype left = unreadAgents(centre);
        inVain = left < unread ? 0 : inVain + 1;
        unread = left;
    }
    co_return Result<void>();
}

//! Each queue, then all together.
QList<LiveQueueRow> linesOf(const LiveCentre &centre)
{
    QList<LiveQueueRow> lines = LiveQueuesModel::rowsOf(centre);
    for (LiveQueueRow &line : lines)
        line.name = Words::callQueueName(line.name, line.id);
    lines.append(LiveQueuesModel::sumOf(centre));
    return lines;
}

QJsonValue secondsJson(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? QJsonValue(static_cast<qint64>(duration->count())) : QJsonValue();
}

QJsonValue statisticsJson(const std::optional<QueueFigures> &figures)
{
    if (!figures)
        return QJsonValue::Null;
    return QJsonObject{{u"callsTotal"_s, figures->total},
                       {u"callsAnswered"_s, figures->answered},
                       {u"callsLost"_s, figures->lost},
                       {u"totalCallDuration"_s, static_cast<qint64>(figures->callTime.count())},
                       {u"totalWaitingDuration"_s, static_cast<qint64>(figures->waitingTime.count())},
                       {u"lastReset"_s, timeJson(figures->lastReset)}};
}

QJsonObject lineJson(const LiveQueueRow &line)
{
    const std::optional<QueueFigures> &figures = line.figures;
    const std::optional<double> quality = figures ? figures->qualityOfService() : std::nullopt;
    return {{u"statistics"_s, statisticsJson(figures)},
            {u"qualityOfService"_s, quality ? QJsonValue(*quality) : QJsonValue()},
            {u"averageWait"_s, secondsJson(figures ? figures->averageWait() : std::nullopt)},
            {u"averageCall"_s, secondsJson(figures ? figures->averageCall() : std::nullopt)},
            {u"callsInProgress"_s, line.talking},
            {u"callsWaiting"_s, line.waiting},
            {u"longestWait"_s, secondsJson(line.longestWait(QDateTime::currentDateTimeUtc()))},
            {u"agentsInCall"_s, line.inCall},
            {u"agentsAvailable"_s, line.available},
            {u"agentsAway"_s, line.away()}};
}

QJsonArray queuesJson(const LiveCentre &centre, const QList<LiveQueueRow> &lines)
{
    QJsonArray queues;
    for (qsizetype i = 0; i < centre.queues().size(); ++i) {
        const LiveQueue &queue = centre.queues().at(i);
        QJsonObject object = lineJson(lines.at(i));
        object.insert(u"queueId"_s, queue.id.toLongLong());
        object.insert(u"description"_s, queue.name);
        QJsonArray agents;
        for (const QString &agent : queue.agents)
            agents.append(agent.toLongLong());
        object.insert(u"agents"_s, agents);
        queues.append(object);
    }
    return queues;
}

QJsonArray callsJson(const LiveCentre &centre)
{
    QJsonArray calls;
    for (const LiveCall &call : centre.calls())
        calls.append(QJsonObject{{u"id"_s, call.id},
                                 {u"queueId"_s, call.queue.toLongLong()},
                                 {u"state"_s, call.stateName},
                                 {u"begin"_s, timeJson(call.begin)},
                                 {u"answered"_s, timeJson(call.answered)},
                                 {u"agent"_s, call.agent},
                                 {u"callerIdName"_s, call.callerName},
                                 {u"callerIdNumber"_s, call.callerNumber},
                                 {u"destinationNumber"_s, call.destination},
                                 {u"onHold"_s, call.onHold}});
    return calls;
}

QJsonArray agentsJson(const QList<LiveAgent> &agents)
{
    QJsonArray list;
    for (const LiveAgent &agent : agents) {
        const bool isRead = !agent.status.isEmpty();
        list.append(
            QJsonObject{{u"id"_s, agent.id.toLongLong()},
                        {u"number"_s, agent.number},
                        {u"description"_s, agent.name},
                        {u"status"_s, isRead ? QJsonValue(agent.status) : QJsonValue()},
                        {u"lastStatusChange"_s, timeJson(agent.lastChange)},
                        {u"answeredCalls"_s, isRead ? QJsonValue(agent.answeredCalls) : QJsonValue()},
                        {u"totalCallDuration"_s, secondsJson(isRead ? std::optional(agent.callTime) : std::nullopt)}});
    }
    return list;
}

QString clock(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? Words::duration(*duration) : u"–"_s;
}

QStringList figureCells(const std::optional<QueueFigures> &figures)
{
    if (!figures)
        return QStringList(6, u"–"_s);
    const std::optional<double> quality = figures->qualityOfService();
    return {quality ? u"%1 %"_s.arg(*quality * 100, 0, 'f', 0) : u"–"_s,
            QString::number(figures->total),
            QString::number(figures->answered),
            QString::number(figures->lost),
            clock(figures->averageWait()),
            clock(figures->averageCall())};
}

QString figureTable(const QList<LiveQueueRow> &lines)
{
    Table table({Cli::tr("Queue"), Cli::tr("Quality"), Cli::tr("Calls"), Cli::tr("Answered"), Cli::tr("Lost"),
                 Cli::tr("Average wait"), Cli::tr("Average call"), Cli::tr("In conversation"), Cli::tr("Waiting"),
                 Cli::tr("Longest wait")});
    for (const LiveQueueRow &line : lines) {
        // Of a single queue the sum says nothing new.
        if (line.id.isEmpty() && lines.size() == 2)
            continue;
        const QString name = line.id.isEmpty() ? Cli::tr("All queues") : oneLine(line.name);
        table.add(QStringList{name} + figureCells(line.figures) +
                  QStringList{QString::number(line.talking), QString::number(line.waiting),
                              clock(line.longestWait(QDateTime::currentDateTimeUtc()))});
    }
    return table.toString();
}

QString callTable(const LiveCentre &centre)
{
    if (centre.calls().isEmpty())
        return Cli::tr("No call.") + u'\n';
    Table table({Cli::tr("State"), Cli::tr("Queue"), Cli::tr("Caller"), Cli::tr("Begin"), Cli::tr("Answered by")});
    for (const LiveCall &call : centre.calls()) {
        const LiveQueue *queue = centre.queue(call.queue);
        table.add({oneLine(Words::callState(call)),
                   queue ? oneLine(Words::callQueueName(queue->name, queue->id)) : call.queue,
                   oneLine(Words::number(call.callerNumber)), call.begin.toLocalTime().toString(u"HH:mm:ss"_s),
                   oneLine(Words::number(call.agent))});
    }
    return table.toString();
}

QString agentTable(const QList<LiveAgent> &agents)
{
    if (agents.isEmpty())
        return {};
    Table table({Cli::tr("Line"), Cli::tr("Name"), Cli::tr("State"), Cli::tr("Calls answered"), Cli::tr("Talk time")});
    for (const LiveAgent &agent : agents) {
        const bool isRead = !agent.status.isEmpty();
        table.add({oneLine(Words::number(agent.number)), oneLine(agent.name), oneLine(Words::agentStatus(agent)),
                   isRead ? QString::number(agent.answeredCalls) : u"–"_s,
                   clock(isRead ? std::optional(agent.callTime) : std::nullopt)});
    }
    return u'\n' + table.toString();
}

QString csvSeconds(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? QString::number(duration->count()) : QString();
}

//! Empty where nothing was read: zero calls are something else.
QStringList figureFields(const std::optional<QueueFigures> &figures)
{
    if (!figures)
        return QStringList(6, QString());
    const std::optional<double> quality = figures->qualityOfService();
    return {quality ? QString::number(*quality, 'f', 4) : QString(),
            QString::number(figures->total),
            QString::number(figures->answered),
            QString::number(figures->lost),
            csvSeconds(figures->averageWait()),
            csvSeconds(figures->averageCall())};
}

QString figureCsv(const QList<LiveQueueRow> &lines)
{
    QList<QStringList> rows{{u"queueId"_s, u"queue"_s, u"qualityOfService"_s, u"callsTotal"_s, u"callsAnswered"_s,
                             u"callsLost"_s, u"averageWait"_s, u"averageCall"_s, u"callsInProgress"_s,
                             u"callsWaiting"_s, u"longestWait"_s, u"agentsInCall"_s, u"agentsAvailable"_s,
                             u"agentsAway"_s, u"lastReset"_s}};
    for (const LiveQueueRow &line : lines) {
        const QString reset = timeJson(line.figures.value_or(QueueFigures()).lastReset).toString();
        rows.append(QStringList{line.id, line.id.isEmpty() ? u"*"_s : line.name} + figureFields(line.figures) +
                    QStringList{QString::number(line.talking), QString::number(line.waiting),
                                csvSeconds(line.longestWait(QDateTime::currentDateTimeUtc())),
                                QString::number(line.inCall), QString::number(line.available),
                                QString::number(line.away()), reset});
    }
    return QString::fromUtf8(Csv::write(rows));
}

} // namespace

CommandTask liveCentre(Context &context, Service service, QString hunting)
{
    const Result<Centre> found = co_await readCentre(context.session().client(), hunting);
    if (!found)
        co_return problem(Problem::of(found.error()));
    if (found->queues.isEmpty())
        co_return problem({.kind = u"notSupported"_s, .message = Cli::tr("This number has no queue.")});
    SessionOptions options = context.session().options();
    options.livePoll = 100ms; // the agents of a large centre are read in turns: the next one soon
    LiveCentre centre(service, context.session().api(), options);
    centre.setCentre(hunting, found->queues, found->agents);
    const Result<void> read = co_await readAll(centre);
    if (!read)
        co_return problem(Problem::of(read.error()));
    const QList<LiveQueueRow> lines = linesOf(centre);
    const QJsonObject total = lineJson(lines.last());
    const QJsonObject json{{u"queues"_s, queuesJson(centre, lines)},
                           {u"total"_s, total},
                           {u"statistics"_s, total.value("statistics"_L1)},
                           {u"calls"_s, callsJson(centre)},
                           {u"agents"_s, agentsJson(centre.agents())}};
    const QString text = context.invocation().csv
                             ? figureCsv(lines)
                             : figureTable(lines) + u'\n' + callTable(centre) + agentTable(centre.agents());
    co_return Report{ExitStatus::Done, json, text};
}

} // namespace Aiguilleur
