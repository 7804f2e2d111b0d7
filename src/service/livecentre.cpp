// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/livecentre.h"

#include "api/telephonyapi.h"
#include "service/freshness.h"
#include "service/futuretold.h"
#include "service/liveactions.h"
#include "service/livereading.h"
#include "service/pollloop.h"
#include "service/session.h"

#include <QSet>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

constexpr qsizetype agentsAtOnce = 20; // read in one turn
constexpr qsizetype figuresAtOnce = 10;
constexpr int intervalsUntilStale = 5;

template<class Item>
const Item *findById(const QList<Item> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

//! The next ones whose turn it is.
QStringList turn(const QStringList &ids, qsizetype &next, qsizetype atOnce)
{
    QStringList chosen;
    const qsizetype count = std::min(atOnce, ids.size());
    for (qsizetype i = 0; i < count; ++i)
        chosen.append(ids.at((next + i) % ids.size()));
    next = ids.isEmpty() ? 0 : (next + count) % ids.size();
    return chosen;
}

template<class Item>
QStringList idsOf(const QList<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids.append(item.id);
    return ids;
}

QString wireName(LiveCentre::Order order)
{
    using Order = LiveCentre::Order;
    switch (order) {
    case Order::Eavesdrop:
        return u"eavesdrop"_s;
    case Order::WhisperToAgent:
    case Order::WhisperToAll:
        return u"whisper"_s;
    case Order::Intercept:
        return u"intercept"_s;
    case Order::Transfer:
        return u"transfer"_s;
    case Order::ToggleHold:
        return u"hold"_s;
    case Order::HangUp:
        break;
    }
    return u"hangup"_s;
}

QJsonObject bodyOf(LiveCentre::Order order, const QString &number)
{
    using Order = LiveCentre::Order;
    if (order == Order::ToggleHold || order == Order::HangUp)
        return {};
    QJsonObject body{{u"number"_s, number}};
    if (order == Order::WhisperToAgent)
        body.insert(u"whisperingMode"_s, u"Whisper to agent only"_s);
    if (order == Order::WhisperToAll)
        body.insert(u"whisperingMode"_s, u"Whisper to all participants"_s);
    return body;
}

} // namespace

class LiveCentre::Private : public std::enable_shared_from_this<LiveCentre::Private>
{
public:
    Private(LiveCentre *q, const Service &service, TelephonyApi &api, const SessionOptions &options);

    QCoro::Task<bool> poll();
    QCoro::Task<> readFigures(QString queue);
    QCoro::Task<> readCalls(QString queue);
    QCoro::Task<> readAgent(LiveAgent agent);
    QString pathOf(const QString &queue) const { return u"%1/queue/%2"_s.arg(hunting, queue); }
    LiveQueue *known(const QString &queue);
    void note(const ApiError &why);
    bool leaveOut(const QString &agent);
    void noteGone(const QString &queue, const ApiError &why);
    void end();
    void watch();
    void forget();
    void setQueues(const QList<LiveQueue> &wanted);
    bool setAgents(const QList<LiveAgent> &wanted);

    LiveCentre *q;
    TelephonyApi &api;
    LiveActions actions;
    QString hunting;
    int revision = 0; // of what is read; answers for another one are late
    QList<LiveQueue> queues;
    QList<LiveAgent> agents;
    bool figuresDiffer = false; // in the reading under way
    bool callsDiffer = false;
    bool agentsDiffer = false;
    qsizetype nextFigures = 0;
    qsizetype nextAgent = 0;
    std::optional<ApiError> failed; // in the reading under way
    QSet<QString> gone;             // queues, in the reading under way
    QSet<const QObject *> watchers;
    Freshness freshness;
    Lifetime lifetime;
    PollLoop loop;
};

LiveCentre::Private::Private(LiveCentre *q, const Service &service, TelephonyApi &api, const SessionOptions &options)
    : q(q)
    , api(api)
    , actions(service, api, options)
    , freshness(q, options.clock, options.livePoll * intervalsUntilStale, [q] { emit q->stateChanged(); })
    , loop(lifetime, options.livePoll, [this] { return poll(); })
{
}

QCoro::Task<bool> LiveCentre::Private::poll()
{
    const auto self = shared_from_this();
    const int asked = revision;
    failed.reset();
    gone.clear();
    figuresDiffer = callsDiffer = agentsDiffer = false;
    freshness.begin();
    std::vector<QCoro::Task<>> parts;
    const QStringList all = idsOf(queues);
    for (const QString &queue : all)
        parts.push_back(readCalls(queue));
    // All of them at first, so that the sum is one.
    const QStringList counted = turn(all, nextFigures, freshness.isLoaded() ? figuresAtOnce : all.size());
    for (const QString &queue : counted)
        parts.push_back(readFigures(queue));
    const QStringList looked = turn(idsOf(agents), nextAgent, agentsAtOnce);
    for (const QString &agent : looked)
        parts.push_back(readAgent(*findById(agents, agent)));
    for (QCoro::Task<> &part : parts)
        co_await part;
    if (lifetime.isOver() || asked != revision)
        co_return false;
    if (figuresDiffer)
        emit q->figuresChanged();
    if (callsDiffer)
        emit q->callsChanged();
    if (agentsDiffer)
        emit q->agentsChanged();
    end();
    co_return !failed;
}

// Somebody else may have removed an agent since the set-up was read: that is no failure.
void LiveCentre::Private::note(const ApiError &why)
{
    if (!failed && why.kind != Kind::NotFound)
        failed = why;
}

LiveQueue *LiveCentre::Private::known(const QString &queue)
{
    for (LiveQueue &one : queues)
        if (one.id == queue)
            return &one;
    return nullptr;
}

QCoro::Task<> LiveCentre::Private::readFigures(QString queue)
{
    const auto self = shared_from_this();
    const int asked = revision;
    auto reading = LiveReading::figures(&api.client(), pathOf(queue));
    const Result<QueueFigures> read = co_await reading;
    LiveQueue *one = known(queue);
    if (lifetime.isOver() || asked != revision || !one)
        co_return;
    const bool isGone = !read && read.error().kind == Kind::NotFound;
    if (!read && !isGone) {
        note(read.error());
        co_return;
    }
    const std::optional<QueueFigures> now = isGone ? std::nullopt : std::optional(*read);
    figuresDiffer |= one->figures != now;
    one->figures = now;
}

QCoro::Task<> LiveCentre::Private::readCalls(QString queue)
{
    const auto self = shared_from_this();
    const int asked = revision;
    auto reading = LiveReading::calls(&api.client(), pathOf(queue));
    Result<QList<LiveCall>> read = co_await reading;
    LiveQueue *one = known(queue);
    if (lifetime.isOver() || asked != revision || !one)
        co_return;
    if (!read && read.error().kind == Kind::NotFound) {
        noteGone(queue, read.error());
        read = QList<LiveCall>();
    }
    if (!read) {
        note(read.error());
        co_return;
    }
    for (LiveCall &call : *read)
        call.queue = queue;
    callsDiffer |= one->calls != *read;
    one->calls = *read;
}

QCoro::Task<> LiveCentre::Private::readAgent(LiveAgent agent)
{
    const auto self = shared_from_this();
    const int asked = revision;
    auto reading = LiveReading::agent(&api.client(), u"%1/agent/%2"_s.arg(hunting, agent.id), agent);
    const Result<LiveAgent> read = co_await reading;
    if (lifetime.isOver() || asked != revision)
        co_return;
    if (!read && read.error().kind == Kind::NotFound)
        agentsDiffer |= leaveOut(agent.id);
    if (!read) {
        note(read.error());
        co_return;
    }
    for (LiveAgent &one : agents) {
        if (one.id != agent.id || one == *read)
            continue;
        // How he is called may have been changed meanwhile.
        const QString name = one.name;
        const QString number = one.number;
        one = *read;
        one.name = name;
        one.number = number;
        agentsDiffer = true;
    }
}

// Whoever counts would count him as somebody who may answer.
bool LiveCentre::Private::leaveOut(const QString &agent)
{
    for (LiveQueue &queue : queues)
        queue.agents.removeAll(agent);
    return agents.removeIf([&agent](const LiveAgent &one) { return one.id == agent; }) > 0;
}

// Nor is a queue that was removed, as long as there is another one: nothing goes on in it.
void LiveCentre::Private::noteGone(const QString &queue, const ApiError &why)
{
    gone.insert(queue);
    if (gone.size() == queues.size())
        failed = why;
}

void LiveCentre::Private::end()
{
    if (failed) {
        freshness.fail(failed->kind == Kind::Cancelled ? std::nullopt : failed);
        return;
    }
    freshness.succeed();
    emit q->polled();
}

void LiveCentre::Private::watch()
{
    const bool isWatched = !watchers.isEmpty() && !queues.isEmpty();
    if (!isWatched)
        freshness.pause();
    loop.setWatched(shared_from_this(), isWatched);
}

void LiveCentre::Private::forget()
{
    freshness.forget();
    queues.clear();
    agents.clear();
    nextFigures = nextAgent = 0;
}

void LiveCentre::Private::setQueues(const QList<LiveQueue> &wanted)
{
    QList<LiveQueue> kept;
    for (LiveQueue queue : wanted) {
        if (const LiveQueue *before = findById(queues, queue.id)) {
            queue.figures = before->figures;
            queue.calls = before->calls;
        }
        kept.append(queue);
    }
    queues = kept;
}

bool LiveCentre::Private::setAgents(const QList<LiveAgent> &wanted)
{
    QList<LiveAgent> kept;
    for (const LiveAgent &given : wanted) {
        const LiveAgent *before = findById(agents, given.id);
        LiveAgent agent = before ? *before : given;
        agent.name = given.name;
        agent.number = given.number;
        kept.append(agent);
    }
    const bool differ = kept != agents;
    agents = kept;
    return differ;
}

LiveCentre::LiveCentre(Service service, TelephonyApi &api, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, service, api, options))
{
}

LiveCentre::~LiveCentre()
{
    d->lifetime.end();
}

void LiveCentre::setCentre(const QString &hunting, const QList<LiveQueue> &queues, const QList<LiveAgent> &agents)
{
    const bool isOther = hunting != d->hunting;
    const QStringList before = idsOf(d->queues);
    if (isOther)
        d->forget();
    d->hunting = hunting;
    const QList<LiveQueue> known = d->queues;
    d->setQueues(queues);
    const bool agentsDiffer = d->setAgents(agents);
    const bool queuesDiffer = isOther || known != d->queues;
    if (isOther || before != idsOf(d->queues)) {
        ++d->revision;
        d->loop.pollNow();
        d->watch();
    }
    if (queuesDiffer) {
        emit figuresChanged();
        emit callsChanged();
    }
    if (isOther)
        emit stateChanged();
    if (agentsDiffer || queuesDiffer)
        emit agentsChanged();
}

QString LiveCentre::hunting() const
{
    return d->hunting;
}

void LiveCentre::setWatched(const QObject *watcher, bool watched)
{
    if (watched && !d->watchers.contains(watcher))
        connect(watcher, &QObject::destroyed, this, [this, watcher] { setWatched(watcher, false); });
    if (watched)
        d->watchers.insert(watcher);
    else if (d->watchers.remove(watcher))
        disconnect(watcher, &QObject::destroyed, this, nullptr);
    d->watch();
}

bool LiveCentre::isWatched() const
{
    return d->loop.isWatched();
}

bool LiveCentre::isLoaded() const
{
    return d->freshness.isLoaded();
}

const QList<LiveQueue> &LiveCentre::queues() const
{
    return d->queues;
}

const LiveQueue *LiveCentre::queue(const QString &id) const
{
    return findById(d->queues, id);
}

const QList<LiveAgent> &LiveCentre::agents() const
{
    return d->agents;
}

QList<LiveAgent> LiveCentre::agentsOf(const QString &queue) const
{
    QList<LiveAgent> agents = d->agents;
    if (queue.isEmpty())
        return agents;
    const LiveQueue *one = this->queue(queue);
    agents.removeIf([one](const LiveAgent &agent) { return !one || !one->agents.contains(agent.id); });
    return agents;
}

QList<LiveCall> LiveCentre::calls() const
{
    QList<LiveCall> all;
    for (const LiveQueue &queue : std::as_const(d->queues))
        all += queue.calls;
    std::sort(all.begin(), all.end(), LiveReading::isOlder);
    return all;
}

std::optional<QueueFigures> LiveCentre::figures() const
{
    std::optional<QueueFigures> sum;
    for (const LiveQueue &queue : std::as_const(d->queues)) {
        if (!queue.figures)
            continue;
        if (sum)
            *sum += *queue.figures;
        else
            sum = queue.figures;
    }
    return sum;
}

QDateTime LiveCentre::readAt() const
{
    return d->freshness.readAt();
}

QDateTime LiveCentre::staleSince() const
{
    return d->freshness.staleSince();
}

std::optional<ApiError> LiveCentre::error() const
{
    return d->freshness.error();
}

QFuture<Result<void>> LiveCentre::order(const LiveCall &call, Order order, const QString &number)
{
    const QString path = u"%1/liveCalls/%2/%3"_s.arg(d->pathOf(call.queue)).arg(call.id).arg(wireName(order));
    const QFuture<Result<void>> future = d->actions.act(path, bodyOf(order, number));
    whenTold(this, future, [this](const Result<void> &) { d->loop.pollNow(); }); // what it did
    return future;
}

} // namespace Aiguilleur
