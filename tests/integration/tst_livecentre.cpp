// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/telephonyapi.h"
#include "models/livequeuesmodel.h"
#include "service/livecentre.h"
#include "service/observations.h"
#include "setupworld.h"
#include "support/callthatgets.h"
#include "support/livereading.h"

#include <QSignalSpy>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What goes on in the queues of a number, against the sandbox.
class TestLiveCentre : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void queueIsReadWhileWatched();
    void nothingIsAskedWhileUnwatched();
    void manyMayWatch();
    void centreIsReadTogether();
    void largeCentreIsReadInTurns();
    void goneQueueIsNoFailure();
    void goneNumberIsAFailure();
    void goneAgentIsLeftOut();
    void oneReaderOfANumber();
    void whatIsReadIsObserved();
    void sameNumbersInTwoQueues();
    void staysWhenTheServerFails();
    void textInsteadOfAList();
    void callsAreActedOn_data();
    void callsAreActedOn();
    void refusedActionSaysWhy();
    void taskThatFailsSaysWhy();
    void figuresAreDerived();
    void tableAddsQueuesUp();

private:
    LiveCentre &watchQueue();
    LiveCentre &watchCentre();
    //! That has just got into this state, and stays in it while time stands still.
    std::optional<LiveCall> call(LiveCall::State state);
    Result<void> ordered(const LiveCall &call, LiveCentre::Order order, const QString &operation);

    std::unique_ptr<SetupWorld> m_world;
    std::unique_ptr<LiveCentre> m_queue;
};

void TestLiveCentre::init()
{
    m_world = std::make_unique<SetupWorld>();
    m_world->options.livePoll = 20ms;
}

void TestLiveCentre::cleanup()
{
    m_queue.reset();
    m_world.reset();
}

LiveCentre &TestLiveCentre::watchQueue()
{
    Setup &setup = m_world->open(u"easyHunting"_s);
    m_queue = std::make_unique<LiveCentre>(setup.service(), m_world->session->api(), m_world->options);
    QList<LiveAgent> members;
    for (const QString &id : setup.base().ids(m_world->members())) {
        const QJsonObject agent = setup.base().object(m_world->agents() + u'/' + id);
        members.append({.id = id, .name = agent[u"description"_s].toString(), .number = agent[u"number"_s].toString()});
    }
    const LiveQueue queue{.id = setup.base().ids(setup.root() + u"/hunting/queue"_s).first(),
                          .agents = setup.base().ids(m_world->members())};
    m_queue->setCentre(setup.root() + u"/hunting"_s, {queue}, members);
    m_queue->setWatched(this, true);
    return *m_queue;
}

//! Of the first contact centre, as it is set up.
LiveCentre &TestLiveCentre::watchCentre()
{
    Setup &setup = m_world->open(u"contactCenterSolutionExpert"_s);
    m_queue = std::make_unique<LiveCentre>(setup.service(), m_world->session->api(), m_world->options);
    const QString hunting = setup.root() + u"/hunting"_s;
    QList<LiveQueue> queues;
    for (const QString &id : setup.base().ids(hunting + u"/queue"_s))
        queues.append({.id = id, .agents = setup.base().ids(u"%1/queue/%2/agent"_s.arg(hunting, id))});
    QList<LiveAgent> agents;
    for (const QString &id : setup.base().ids(hunting + u"/agent"_s))
        agents.append({.id = id});
    m_queue->setCentre(hunting, queues, agents);
    m_queue->setWatched(this, true);
    return *m_queue;
}

std::optional<LiveCall> TestLiveCentre::call(LiveCall::State state)
{
    const QString path = callThatGets(
        state == LiveCall::State::Waiting ? u"Waiting"_s : u"Answered"_s, m_world->server(),
        [this](const QString &below) { return m_world->other("GET", m_world->setup->root() + u'/' + below); });
    std::optional<LiveCall> found;
    const auto isSeen = [&] {
        for (const LiveCall &one : m_queue->calls())
            if (one.state == state && path.endsWith(u"/%1/liveCalls/%2"_s.arg(one.queue).arg(one.id)))
                found = one;
        return found.has_value();
    };
    return QTest::qWaitFor(isSeen, 10000) ? found : std::nullopt;
}

// Time stands still since the call was found: the task ends when it passes.
Result<void> TestLiveCentre::ordered(const LiveCall &call, LiveCentre::Order order, const QString &operation)
{
    const QFuture<Result<void>> future = m_queue->order(call, order, u"0033199009999"_s);
    const auto pattern = u"*/queue/%1/liveCalls/%2/%3"_s.arg(call.queue).arg(call.id).arg(operation);
    const auto isSent = [&] { return future.isFinished() || m_world->server().requestCount(u"POST"_s, pattern) > 0; };
    if (QTest::qWaitFor(isSent, 10000))
        m_world->server().passTime(1s);
    return settled(future);
}

void TestLiveCentre::queueIsReadWhileWatched()
{
    LiveCentre &queue = watchQueue();
    QTRY_VERIFY(queue.isLoaded());
    QVERIFY(!queue.error());
    QVERIFY(queue.readAt().isValid());
    QVERIFY(queue.figures()->total > 0);
    QTRY_VERIFY(!queue.calls().isEmpty());
    QVERIFY(!queue.agents().isEmpty());
    for (const LiveAgent &agent : queue.agents()) {
        QVERIFY(!agent.status.isEmpty());
        QVERIFY(!agent.number.isEmpty());
    }
    QSignalSpy changed(&queue, &LiveCentre::callsChanged);
    m_world->server().passTime(120s);
    QTRY_VERIFY(!changed.isEmpty());
}

void TestLiveCentre::nothingIsAskedWhileUnwatched()
{
    LiveCentre &queue = watchQueue();
    QTRY_VERIFY(queue.isLoaded());
    queue.setWatched(this, false);
    QSignalSpy polled(&queue, &LiveCentre::polled);
    QVERIFY(nothingIsRead(m_world->server(), m_world->options.livePoll));
    polled.clear();
    QVERIFY(nothingIsRead(m_world->server(), m_world->options.livePoll));
    QCOMPARE(polled.size(), 0);
    queue.setWatched(this, true);
    QVERIFY(polled.wait());
}

void TestLiveCentre::manyMayWatch()
{
    LiveCentre &queue = watchQueue();
    auto other = std::make_unique<QObject>();
    queue.setWatched(other.get(), true);
    queue.setWatched(this, false);
    QVERIFY(queue.isWatched());
    other.reset(); // who is gone watches no more
    QVERIFY(!queue.isWatched());
}

void TestLiveCentre::centreIsReadTogether()
{
    LiveCentre &centre = watchCentre();
    QTRY_VERIFY(centre.isLoaded());
    QVERIFY(centre.queues().size() > 1);
    QueueFigures sum;
    qsizetype calls = 0;
    for (const LiveQueue &queue : centre.queues()) {
        QVERIFY(queue.figures);
        sum += *queue.figures;
        calls += queue.calls.size();
        QVERIFY(std::ranges::all_of(queue.calls, [&](const LiveCall &call) { return call.queue == queue.id; }));
    }
    QCOMPARE(centre.figures()->total, sum.total);
    QCOMPARE(centre.figures()->answered + centre.figures()->lost, sum.answered + sum.lost);
    QCOMPARE(centre.calls().size(), calls);
    const QList<LiveCall> all = centre.calls();
    QVERIFY(std::ranges::is_sorted(all, {}, &LiveCall::begin));
    QVERIFY(std::ranges::none_of(centre.agents(), [](const LiveAgent &agent) { return agent.status.isEmpty(); }));
}

// No reading asks more than a bounded number of questions, and each queue and agent has its turn.
void TestLiveCentre::largeCentreIsReadInTurns()
{
    Sandbox::Options options = SetupWorld::setupOptions();
    options.largeCentre = Sandbox::LargeCentre{.queues = 20, .agents = 100, .menus = 1};
    m_world = std::make_unique<SetupWorld>(options);
    m_world->options.livePoll = 20ms;
    LiveCentre &centre = watchCentre();
    const auto unread = [&] {
        return std::ranges::count_if(centre.agents(), [](const LiveAgent &agent) { return agent.status.isEmpty(); });
    };
    std::optional<qsizetype> unreadAtFirst; // the next reading may come before a test looks
    connect(&centre, &LiveCentre::polled, this, [&] { unreadAtFirst = unreadAtFirst.value_or(unread()); });
    QSignalSpy polled(&centre, &LiveCentre::polled);
    QTRY_VERIFY_WITH_TIMEOUT(centre.isLoaded(), 20000);
    QCOMPARE(centre.queues().size(), 20);
    QTRY_COMPARE_WITH_TIMEOUT(unreadAtFirst.value_or(-1), 80, 20000);
    QVERIFY(polled.wait(10000));
    m_world->server().clearRequests();
    QVERIFY(polled.wait(10000));
    const auto asked = m_world->server().requestCount(u"GET"_s, u"*/live*"_s);
    QVERIFY2(asked <= 20 * 2 + 10 + 20, qPrintable(QString::number(asked)));
    QTRY_COMPARE_WITH_TIMEOUT(unread(), 0, 20000);
}

void TestLiveCentre::goneQueueIsNoFailure()
{
    LiveCentre &centre = watchCentre();
    QTRY_VERIFY(centre.isLoaded());
    const QString gone = centre.queues().first().id;
    m_world->server().addFault(
        {.kind = Sandbox::Fault::Kind::Status, .path = u"*/queue/%1/live*"_s.arg(gone), .status = 404});
    QTRY_VERIFY(!centre.queue(gone)->figures);
    QVERIFY(centre.queue(gone)->calls.isEmpty()); // nothing goes on in it any more
    QSignalSpy polled(&centre, &LiveCentre::polled);
    QVERIFY(polled.wait(10000));
    QVERIFY(!centre.error());
    QVERIFY(!centre.staleSince().isValid());
    QVERIFY(centre.figures()); // of the others
}

void TestLiveCentre::goneNumberIsAFailure()
{
    LiveCentre &centre = watchCentre();
    QTRY_VERIFY(centre.isLoaded());
    m_world->server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/queue/*/live*"_s, .status = 404});
    QTRY_VERIFY(centre.error());
    QCOMPARE(toString(centre.error()->kind), toString(ApiError::Kind::NotFound));
    QVERIFY(centre.staleSince().isValid());
}

// Somebody else removed him: nobody waits for what he does, and nobody counts on him.
void TestLiveCentre::goneAgentIsLeftOut()
{
    LiveCentre &centre = watchCentre();
    QTRY_VERIFY(centre.isLoaded());
    const LiveAgent gone = centre.agents().first();
    m_world->server().addFault(
        {.kind = Sandbox::Fault::Kind::Status, .path = u"*/agent/%1/liveStatus"_s.arg(gone.id), .status = 404});
    const auto isHim = [&gone](const LiveAgent &agent) { return agent.id == gone.id; };
    QTRY_VERIFY(std::ranges::none_of(centre.agents(), isHim));
    QVERIFY(!centre.agents().isEmpty());
    for (const LiveQueue &queue : centre.queues())
        QVERIFY(!queue.agents.contains(gone.id));
    QVERIFY(!centre.error());
}

void TestLiveCentre::oneReaderOfANumber()
{
    Setup &setup = m_world->open(u"contactCenterSolutionExpert"_s);
    std::shared_ptr<LiveCentre> one = m_world->session->liveCentre(setup.service());
    QCOMPARE(m_world->session->liveCentre(setup.service()), one);
    const std::weak_ptr<LiveCentre> end = one;
    one.reset();
    QVERIFY(end.expired()); // as long as somebody watches
}

// Whoever watches.
void TestLiveCentre::whatIsReadIsObserved()
{
    Setup &setup = m_world->open(u"contactCenterSolutionExpert"_s);
    const std::shared_ptr<LiveCentre> centre = m_world->session->liveCentre(setup.service());
    const QString hunting = setup.root() + u"/hunting"_s;
    const QString queue = setup.base().ids(hunting + u"/queue"_s).first();
    centre->setCentre(hunting, {{.id = queue}}, {});
    centre->setWatched(this, true);
    const auto counted = [&] {
        qint64 sum = 0;
        const QueueSamples &samples = m_world->session->observations().of(setup.service().serviceName, queue);
        for (const QueueSamples::Quarter &quarter : samples.quarters())
            sum += quarter.total;
        return sum;
    };
    QTRY_VERIFY(centre->isLoaded());
    const qint64 before = counted();
    m_world->server().passTime(180s); // calls come in
    QTRY_VERIFY(counted() > before);
}

// An order goes to the queue that the call is in, even where another queue has a call of the same number.
void TestLiveCentre::sameNumbersInTwoQueues()
{
    LiveCentre &centre = watchCentre();
    QTRY_VERIFY(centre.isLoaded());
    const QString second = centre.queues().at(1).id;
    std::optional<LiveCall> found;
    for (int tries = 0; tries < 20 && (!found || found->queue != second); ++tries)
        found = call(LiveCall::State::Answered);
    QVERIFY(found && found->queue == second);
    QVERIFY(ordered(*found, LiveCentre::Order::ToggleHold, u"hold"_s));
    const auto pattern = u"*/queue/%1/liveCalls/%2/hold"_s.arg(second).arg(found->id);
    QCOMPARE(m_world->server().requestCount(u"POST"_s, pattern), 1);
}

void TestLiveCentre::staysWhenTheServerFails()
{
    LiveCentre &queue = watchQueue();
    QTRY_VERIFY(queue.isLoaded());
    const QDateTime read = queue.readAt();
    m_world->server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/live*"_s, .status = 403});
    QTRY_VERIFY(queue.staleSince().isValid());
    QVERIFY(queue.staleSince() >= read);
    QVERIFY(queue.error());
    QVERIFY(queue.figures());
    m_world->server().clearFaults();
    QTRY_VERIFY(!queue.staleSince().isValid());
    QVERIFY(!queue.error());
}

void TestLiveCentre::textInsteadOfAList()
{
    LiveCentre &queue = watchQueue();
    QTRY_VERIFY(queue.isLoaded());
    m_world->server().addFault({.kind = Sandbox::Fault::Kind::Status,
                                .path = u"*/liveCalls"_s,
                                .status = 200,
                                .contentType = u"application/json"_s,
                                .body = u"\"no calls for you\""_s});
    QTRY_VERIFY(queue.error());
    QCOMPARE(toString(queue.error()->kind), toString(ApiError::Kind::InvalidResponse));
    QVERIFY(queue.staleSince().isValid());
}

void TestLiveCentre::callsAreActedOn_data()
{
    using Order = LiveCentre::Order;
    QTest::addColumn<LiveCentre::Order>("order");
    QTest::addColumn<QString>("operation");
    QTest::newRow("listen") << Order::Eavesdrop << u"eavesdrop"_s;
    QTest::newRow("whisper") << Order::WhisperToAgent << u"whisper"_s;
    QTest::newRow("speak to both") << Order::WhisperToAll << u"whisper"_s;
    QTest::newRow("take") << Order::Intercept << u"intercept"_s;
    QTest::newRow("transfer") << Order::Transfer << u"transfer"_s;
    QTest::newRow("hang up") << Order::HangUp << u"hangup"_s;
    QTest::newRow("hold") << Order::ToggleHold << u"hold"_s;
}

void TestLiveCentre::callsAreActedOn()
{
    using Order = LiveCentre::Order;
    QFETCH(LiveCentre::Order, order);
    QFETCH(QString, operation);
    LiveCentre &queue = watchQueue();
    const std::optional<LiveCall> found =
        call(order == Order::Intercept ? LiveCall::State::Waiting : LiveCall::State::Answered);
    QVERIFY(found);
    const Result<void> outcome = ordered(*found, order, operation);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(m_world->server().requestCount(u"POST"_s, u"*/liveCalls/*/"_s + operation), 1);
    if (order == Order::ToggleHold) {
        const auto isHeld = [&](const LiveCall &one) { return one.id == found->id && one.onHold; };
        QTRY_VERIFY(std::ranges::any_of(queue.calls(), isHeld));
    }
    if (order == Order::HangUp || order == Order::Transfer) {
        const auto isIt = [&](const LiveCall &one) { return one.id == found->id; };
        QTRY_VERIFY(std::ranges::none_of(queue.calls(), isIt));
    }
}

void TestLiveCentre::refusedActionSaysWhy()
{
    watchQueue();
    const std::optional<LiveCall> found = call(LiveCall::State::Waiting);
    QVERIFY(found);
    const Result<void> outcome = ordered(*found, LiveCentre::Order::HangUp, u"hangup"_s);
    QVERIFY(!outcome);
    QCOMPARE(toString(outcome.error().kind), toString(ApiError::Kind::BadRequest));
    QVERIFY(!found->canBe(u"hangup"_s));
    QVERIFY(found->canBe(u"intercept"_s));
}

void TestLiveCentre::taskThatFailsSaysWhy()
{
    watchQueue();
    const std::optional<LiveCall> found = call(LiveCall::State::Answered);
    QVERIFY(found);
    m_world->server().addFault(
        {.kind = Sandbox::Fault::Kind::TaskError, .method = u"POST"_s, .message = u"The line is busy"_s});
    const Result<void> outcome = ordered(*found, LiveCentre::Order::ToggleHold, u"hold"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, u"The line is busy"_s);
}

void TestLiveCentre::figuresAreDerived()
{
    QueueFigures figures{.total = 10, .answered = 8, .lost = 2, .callTime = 804s, .waitingTime = 95s};
    QCOMPARE(figures.averageWait()->count(), 10);
    QCOMPARE(figures.averageCall()->count(), 101);
    QCOMPARE(*figures.qualityOfService(), 0.8);
    QVERIFY(!QueueFigures().averageWait());
    QVERIFY(!QueueFigures().averageCall());
    QVERIFY(!QueueFigures().qualityOfService());
}

void TestLiveCentre::tableAddsQueuesUp()
{
    const LiveCentre &centre = watchCentre();
    m_world->server().passTime(60s);
    QTRY_VERIFY(centre.isLoaded() && centre.figures() && !centre.calls().isEmpty());
    LiveQueuesModel model;
    model.show(centre);
    QCOMPARE(model.rowCount(), int(centre.queues().size()) + 1);
    LiveQueueRow sum; // of the queues, in which an agent may be more than once
    sum.figures = QueueFigures();
    for (const LiveQueueRow &row : model.rows().mid(1)) {
        sum.waiting += row.waiting;
        sum.talking += row.talking;
        *sum.figures += row.figures.value_or(QueueFigures());
        if (row.oldest.isValid() && (!sum.oldest.isValid() || row.oldest < sum.oldest))
            sum.oldest = row.oldest;
        QCOMPARE(row.members, int(centre.agentsOf(row.id).size()));
    }
    const LiveQueueRow all = model.row(0);
    QVERIFY(all.id.isEmpty());
    QVERIFY(all.waiting + all.talking > 0);
    QCOMPARE(all.talking, sum.talking);
    QCOMPARE(all.waiting, sum.waiting);
    QCOMPARE(all.oldest, sum.oldest);
    QCOMPARE(all.figures->total, sum.figures->total);
    QCOMPARE(all.members, int(centre.agents().size()));
    cleanup();
    init();
    const LiveCentre &alone = watchQueue();
    QTRY_VERIFY(alone.isLoaded());
    model.show(alone);
    QCOMPARE(model.rowCount(), 1); // nothing is added up
    QVERIFY(!model.row(0).id.isEmpty());
}

QTEST_GUILESS_MAIN(TestLiveCentre)
#include "tst_livecentre.moc"
