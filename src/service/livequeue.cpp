// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/livequeue.h"

#include "api/telephonyapi.h"
#include "service/liveactions.h"
#include "service/pollloop.h"
#include "service/session.h"
#include "service/setupreader.h"

#include <QFutureWatcher>
#include <QTimer>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

constexpr qsizetype agentsAtOnce = 20; // read in one turn
constexpr int intervalsUntilStale = 5;

} // namespace

class LiveQueue::Private : public std::enable_shared_from_this<LiveQueue::Private>
{
public:
    Private(LiveQueue *q, const Service &service, TelephonyApi &api, const SessionOptions &options);

    QCoro::Task<bool> poll();
    QCoro::Task<> readFigures(QString queue);
    QCoro::Task<> readCalls(QString queue);
    QCoro::Task<> readAgent(QString queue, LiveAgent agent);
    QList<LiveAgent> nextAgents();
    void note(const ApiError &why);
    void end();
    void setStale(const QDateTime &since, const std::optional<ApiError> &why);
    QFuture<Result<void>> act(qint64 call, const QString &action, const QJsonObject &body = {});

    LiveQueue *q;
    TelephonyApi &api;
    Clock clock;
    LiveActions actions;
    QString queue;
    bool isLoaded = false;
    std::optional<QueueFigures> figures;
    QList<LiveCall> calls;
    QList<LiveAgent> agents;
    bool agentsDiffer = false;
    qsizetype nextAgent = 0;
    QDateTime readAt;
    QDateTime staleSince;
    std::optional<ApiError> error;
    std::optional<ApiError> failed; // in the reading under way
    QTimer staleTimer;
    Lifetime lifetime;
    PollLoop loop;
};

LiveQueue::Private::Private(LiveQueue *q, const Service &service, TelephonyApi &api, const SessionOptions &options)
    : q(q)
    , api(api)
    , clock(options.clock)
    , actions(service, api, options)
    , loop(lifetime, options.livePoll, [this] { return poll(); })
{
    staleTimer.setSingleShot(true);
    staleTimer.setInterval(options.livePoll * intervalsUntilStale);
    connect(&staleTimer, &QTimer::timeout, q, [this] {
        if (loop.isWatched())
            setStale(readAt, error);
    });
}

QCoro::Task<bool> LiveQueue::Private::poll()
{
    const auto self = shared_from_this();
    const QString asked = queue;
    failed.reset();
    agentsDiffer = false;
    if (!staleTimer.isActive() && !staleSince.isValid())
        staleTimer.start();
    std::vector<QCoro::Task<>> parts;
    parts.push_back(readFigures(asked));
    parts.push_back(readCalls(asked));
    for (const LiveAgent &agent : nextAgents())
        parts.push_back(readAgent(asked, agent));
    for (QCoro::Task<> &part : parts)
        co_await part;
    if (lifetime.isOver() || asked != queue)
        co_return false;
    if (agentsDiffer)
        emit q->agentsChanged();
    end();
    co_return !failed;
}

QCoro::Task<> LiveQueue::Private::readFigures(QString asked)
{
    const auto self = shared_from_this();
    auto reading = api.client().get(SetupReader::wirePath(asked + u"/liveStatistics"_s), Priority::Foreground);
    const Result<QJsonValue> answer = co_await reading;
    if (lifetime.isOver() || asked != queue)
        co_return;
    const Result<QueueFigures> read =
        answer.and_then([](const QJsonValue &value) { return queueFiguresFromJson(value.toObject()); });
    if (!read) {
        note(read.error());
    } else if (figures != *read) {
        figures = *read;
        emit q->figuresChanged();
    }
}

QCoro::Task<> LiveQueue::Private::readCalls(QString asked)
{
    const auto self = shared_from_this();
    const QString list = SetupReader::wirePath(asked + u"/liveCalls"_s);
    auto listing = api.client().get(list, Priority::Foreground);
    const Result<QStringList> ids = identifiersFromJson(co_await listing);
    if (lifetime.isOver() || asked != queue)
        co_return;
    if (!ids) {
        note(ids.error());
        co_return;
    }
    QList<LiveCall> read;
    QList<Client::Item> items;
    if (!ids->isEmpty()) {
        auto reading = api.client().objects(list, *ids, Priority::Foreground);
        items = co_await reading;
    }
    if (lifetime.isOver() || asked != queue)
        co_return;
    for (const Client::Item &item : std::as_const(items)) {
        const Result<LiveCall> call = item.object.and_then(liveCallFromJson);
        if (call) {
            read.append(*call);
        } else if (call.error().kind != Kind::NotFound) { // else it ended between the list and its detail
            note(call.error());
            co_return;
        }
    }
    std::sort(read.begin(), read.end(), [](const LiveCall &one, const LiveCall &other) {
        return one.begin != other.begin ? one.begin < other.begin : one.id < other.id;
    });
    if (calls != read) {
        calls = read;
        emit q->callsChanged();
    }
}

// A part of the members each time, so that a large queue does not keep everybody else's requests waiting.
QList<LiveAgent> LiveQueue::Private::nextAgents()
{
    QList<LiveAgent> chosen;
    const qsizetype count = std::min(agentsAtOnce, agents.size());
    for (qsizetype i = 0; i < count; ++i)
        chosen.append(agents.at((nextAgent + i) % agents.size()));
    nextAgent = agents.isEmpty() ? 0 : (nextAgent + count) % agents.size();
    return chosen;
}

QCoro::Task<> LiveQueue::Private::readAgent(QString asked, LiveAgent agent)
{
    const auto self = shared_from_this();
    const QString hunting = asked.section(u'/', 0, -3);
    const QString path = SetupReader::wirePath(u"%1/agent/%2/liveStatus"_s.arg(hunting, agent.id));
    auto reading = api.client().get(path, Priority::Background);
    const Result<QJsonValue> answer = co_await reading;
    if (lifetime.isOver() || asked != queue)
        co_return;
    const Result<LiveAgent> read =
        answer.and_then([&](const QJsonValue &value) { return liveAgentFromJson(value.toObject(), agent); });
    if (!read) {
        // Somebody else may have removed him.
        if (read.error().kind != Kind::NotFound)
            note(read.error());
        co_return;
    }
    for (LiveAgent &known : agents) {
        if (known.id == agent.id && known != *read) {
            known = *read;
            agentsDiffer = true;
        }
    }
}

void LiveQueue::Private::note(const ApiError &why)
{
    if (!failed && why.kind != Kind::Cancelled)
        failed = why;
}

void LiveQueue::Private::end()
{
    staleTimer.stop();
    if (failed) {
        setStale(readAt, failed);
        return;
    }
    readAt = clock().toUTC();
    const bool wasLoaded = std::exchange(isLoaded, true);
    const bool wasStale = staleSince.isValid() || error;
    staleSince = {};
    error.reset();
    if (!wasLoaded || wasStale)
        emit q->stateChanged();
    emit q->polled();
}

void LiveQueue::Private::setStale(const QDateTime &since, const std::optional<ApiError> &why)
{
    if (staleSince == since && error == why)
        return;
    staleSince = since;
    error = why;
    emit q->stateChanged();
}

QFuture<Result<void>> LiveQueue::Private::act(qint64 call, const QString &action, const QJsonObject &body)
{
    const QFuture<Result<void>> future = actions.act(u"%1/liveCalls/%2/%3"_s.arg(queue).arg(call).arg(action), body);
    auto *watcher = new QFutureWatcher<Result<void>>(q);
    connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher] {
        watcher->deleteLater();
        loop.pollNow();
    });
    watcher->setFuture(future);
    return future;
}

LiveQueue::LiveQueue(Service service, TelephonyApi &api, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, service, api, options))
{
}

LiveQueue::~LiveQueue()
{
    d->lifetime.end();
}

void LiveQueue::setQueue(const QString &path, const QList<LiveAgent> &members)
{
    const bool isOther = path != d->queue;
    if (isOther) {
        d->queue = path;
        d->isLoaded = false;
        d->figures.reset();
        d->calls.clear();
        d->readAt = d->staleSince = {};
        d->error.reset();
    }
    QList<LiveAgent> agents;
    for (LiveAgent agent : members) {
        for (const LiveAgent &known : std::as_const(d->agents)) {
            if (!isOther && known.id == agent.id) {
                const LiveAgent given = agent;
                agent = known;
                agent.name = given.name;
                agent.number = given.number;
            }
        }
        agents.append(agent);
    }
    const bool differ = agents != d->agents;
    d->agents = agents;
    if (isOther) {
        emit figuresChanged();
        emit callsChanged();
        emit stateChanged();
        d->loop.pollNow();
    }
    if (differ || isOther)
        emit agentsChanged();
}

QString LiveQueue::queue() const
{
    return d->queue;
}

void LiveQueue::setWatched(bool watched)
{
    if (!watched)
        d->staleTimer.stop();
    d->loop.setWatched(d, watched && !d->queue.isEmpty());
}

bool LiveQueue::isWatched() const
{
    return d->loop.isWatched();
}

bool LiveQueue::isLoaded() const
{
    return d->isLoaded;
}

const std::optional<QueueFigures> &LiveQueue::figures() const
{
    return d->figures;
}

const QList<LiveCall> &LiveQueue::calls() const
{
    return d->calls;
}

const QList<LiveAgent> &LiveQueue::agents() const
{
    return d->agents;
}

QDateTime LiveQueue::readAt() const
{
    return d->readAt;
}

QDateTime LiveQueue::staleSince() const
{
    return d->staleSince;
}

std::optional<ApiError> LiveQueue::error() const
{
    return d->error;
}

QFuture<Result<void>> LiveQueue::eavesdrop(qint64 call, const QString &number)
{
    return d->act(call, u"eavesdrop"_s, {{u"number"_s, number}});
}

QFuture<Result<void>> LiveQueue::whisper(qint64 call, const QString &number, bool whisperToAll)
{
    const QString mode = whisperToAll ? u"Whisper to all participants"_s : u"Whisper to agent only"_s;
    return d->act(call, u"whisper"_s, {{u"number"_s, number}, {u"whisperingMode"_s, mode}});
}

QFuture<Result<void>> LiveQueue::intercept(qint64 call, const QString &number)
{
    return d->act(call, u"intercept"_s, {{u"number"_s, number}});
}

QFuture<Result<void>> LiveQueue::transfer(qint64 call, const QString &number)
{
    return d->act(call, u"transfer"_s, {{u"number"_s, number}});
}

QFuture<Result<void>> LiveQueue::hangUp(qint64 call)
{
    return d->act(call, u"hangup"_s);
}

QFuture<Result<void>> LiveQueue::toggleHold(qint64 call)
{
    return d->act(call, u"hold"_s);
}

} // namespace Aiguilleur
