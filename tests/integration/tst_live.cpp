// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/filefetch.h"
#include "api/telephonyapi.h"
#include "service/conferencehistory.h"
#include "service/downloads.h"
#include "service/livecentre.h"
#include "service/liveconference.h"
#include "service/queuesamples.h"
#include "service/records.h"
#include "setupworld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<class T>
T ended(const QFuture<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20000) && future.resultCount() ? future.result()
                                                                                                     : T();
}

} // namespace

//! What goes on in queues and conferences, against the sandbox.
class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void queueIsReadWhileWatched();
    void nothingIsAskedWhileUnwatched();
    void staysWhenTheServerFails();
    void textInsteadOfAList();
    void callsAreActedOn_data();
    void callsAreActedOn();
    void refusedActionSaysWhy();
    void taskThatFailsSaysWhy();
    void figuresAreDerived();
    void emptyConferenceIsNoError();
    void peopleAreActedOn_data();
    void peopleAreActedOn();
    void roomIsLocked();
    void energyIsSent();
    void recordsAreListedAndDeleted();
    void recordsAreDownloaded();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void meetingsOfAPeriod();
    void samplesGrow();

private:
    LiveCentre &watchQueue();
    LiveConference &watchConference(bool withPeople = true);
    Service emptyConference();
    std::optional<LiveCall> call(LiveCall::State state);

    std::unique_ptr<SetupWorld> m_world;
    std::unique_ptr<LiveCentre> m_queue;
    std::unique_ptr<LiveConference> m_conference;
};

void TestLive::init()
{
    m_world = std::make_unique<SetupWorld>();
    m_world->options.livePoll = 20ms;
}

void TestLive::cleanup()
{
    m_queue.reset();
    m_conference.reset();
    m_world.reset();
}

LiveCentre &TestLive::watchQueue()
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

Service TestLive::emptyConference()
{
    if (!m_world->session)
        m_world->openSession();
    return m_world->service(u"conference"_s);
}

LiveConference &TestLive::watchConference(bool withPeople)
{
    // A conference that has just been set up has nobody in it.
    const Service service = withPeople ? m_world->numberOf(u"conference"_s) : emptyConference();
    m_conference = std::make_unique<LiveConference>(service, m_world->session->api(), m_world->options);
    m_conference->setWatched(true);
    if (!QTest::qWaitFor([&] { return m_conference->isLoaded(); }))
        qWarning("the conference is not read");
    return *m_conference;
}

std::optional<LiveCall> TestLive::call(LiveCall::State state)
{
    std::optional<LiveCall> found;
    for (int tries = 0; !found && tries < 200; ++tries) {
        QSignalSpy polled(m_queue.get(), &LiveCentre::polled);
        polled.wait(2000);
        for (const LiveCall &one : m_queue->calls())
            if (one.state == state)
                found = one;
        if (!found)
            m_world->server().passTime(3s);
    }
    return found;
}

void TestLive::queueIsReadWhileWatched()
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

void TestLive::nothingIsAskedWhileUnwatched()
{
    LiveCentre &queue = watchQueue();
    QTRY_VERIFY(queue.isLoaded());
    queue.setWatched(this, false);
    QSignalSpy polled(&queue, &LiveCentre::polled);
    polled.wait(200); // the reading that was under way
    m_world->server().clearRequests();
    QVERIFY(!polled.wait(200));
    QCOMPARE(m_world->server().requestCount(u"GET"_s, u"*live*"_s), 0);
    queue.setWatched(this, true);
    QVERIFY(polled.wait());
}

void TestLive::staysWhenTheServerFails()
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

void TestLive::textInsteadOfAList()
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

void TestLive::callsAreActedOn_data()
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

void TestLive::callsAreActedOn()
{
    using Order = LiveCentre::Order;
    QFETCH(LiveCentre::Order, order);
    QFETCH(QString, operation);
    LiveCentre &queue = watchQueue();
    const std::optional<LiveCall> found =
        call(order == Order::Intercept ? LiveCall::State::Waiting : LiveCall::State::Answered);
    QVERIFY(found);
    const Result<void> outcome = ended(queue.order(*found, order, u"0033199009999"_s));
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

void TestLive::refusedActionSaysWhy()
{
    LiveCentre &queue = watchQueue();
    const std::optional<LiveCall> found = call(LiveCall::State::Waiting);
    QVERIFY(found);
    const Result<void> outcome = settled(queue.order(*found, LiveCentre::Order::HangUp));
    QVERIFY(!outcome);
    QCOMPARE(toString(outcome.error().kind), toString(ApiError::Kind::BadRequest));
    QVERIFY(!found->canBe(u"hangup"_s));
    QVERIFY(found->canBe(u"intercept"_s));
}

void TestLive::taskThatFailsSaysWhy()
{
    LiveCentre &queue = watchQueue();
    const std::optional<LiveCall> found = call(LiveCall::State::Answered);
    QVERIFY(found);
    m_world->server().addFault(
        {.kind = Sandbox::Fault::Kind::TaskError, .method = u"POST"_s, .message = u"The line is busy"_s});
    const Result<void> outcome = settled(queue.order(*found, LiveCentre::Order::ToggleHold));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, u"The line is busy"_s);
}

void TestLive::figuresAreDerived()
{
    QueueFigures figures{.total = 10, .answered = 8, .lost = 2, .callTime = 804s, .waitingTime = 95s};
    QCOMPARE(figures.averageWait()->count(), 10);
    QCOMPARE(figures.averageCall()->count(), 101);
    QCOMPARE(*figures.qualityOfService(), 0.8);
    QVERIFY(!QueueFigures().averageWait());
    QVERIFY(!QueueFigures().averageCall());
    QVERIFY(!QueueFigures().qualityOfService());
}

void TestLive::emptyConferenceIsNoError()
{
    LiveConference &conference = watchConference(false);
    QVERIFY(!conference.room());
    QVERIFY(conference.participants().isEmpty());
    QVERIFY(!conference.error());
    QVERIFY(!conference.staleSince().isValid());
}

void TestLive::peopleAreActedOn_data()
{
    QTest::addColumn<LiveConference::Order>("order");
    using Order = LiveConference::Order;
    QTest::newRow("mute") << Order::Mute;
    QTest::newRow("unmute") << Order::Unmute;
    QTest::newRow("deaf") << Order::Deafen;
    QTest::newRow("undeaf") << Order::Undeafen;
    QTest::newRow("kick") << Order::Kick;
}

void TestLive::peopleAreActedOn()
{
    QFETCH(LiveConference::Order, order);
    LiveConference &conference = watchConference();
    using Order = LiveConference::Order;
    QTRY_VERIFY(conference.participants().size() >= 2);
    QList<qint64> ids;
    for (const Participant &person : conference.participants())
        ids.append(person.id);
    if (order == Order::Unmute)
        QVERIFY(settled(conference.order(ids, Order::Mute)));
    if (order == Order::Undeafen)
        QVERIFY(settled(conference.order(ids, Order::Deafen)));
    QVERIFY(settled(conference.order(ids, order)));
    const auto fits = [&] {
        return std::all_of(conference.participants().begin(), conference.participants().end(),
                           [&](const Participant &person) {
                               if (!ids.contains(person.id))
                                   return true;
                               if (order == Order::Mute || order == Order::Unmute)
                                   return person.speak == (order == Order::Unmute);
                               return order != Order::Kick && person.hear == (order == Order::Undeafen);
                           });
    };
    QTRY_VERIFY(fits());
}

void TestLive::roomIsLocked()
{
    LiveConference &conference = watchConference();
    QVERIFY(settled(conference.setLocked(true)));
    QTRY_VERIFY(conference.room() && conference.room()->locked);
    QVERIFY(settled(conference.setLocked(false)));
    QTRY_VERIFY(conference.room() && !conference.room()->locked);
    LiveConference &empty = watchConference(false);
    QVERIFY(!settled(empty.setLocked(true)));
}

void TestLive::energyIsSent()
{
    LiveConference &conference = watchConference();
    QVERIFY(!conference.participants().isEmpty());
    QVERIFY(settled(conference.setEnergy(conference.participants().first().id, 450)));
    QCOMPARE(m_world->server().requestCount(u"POST"_s, u"*/energy"_s), 1);
}

void TestLive::recordsAreListedAndDeleted()
{
    const Service service = m_world->numberOf(u"easyHunting"_s);
    Records records(service, m_world->session->api());
    const Result<QList<CallRecord>> all = settled(records.list());
    QVERIFY(all);
    QVERIFY(all->size() >= 3);
    for (qsizetype i = 1; i < all->size(); ++i)
        QVERIFY(all->at(i - 1).begin >= all->at(i).begin);
    const QList<qint64> doomed{all->at(0).id, all->at(1).id, 424242};
    const Records::Failures failures = ended(records.remove(doomed));
    QVERIFY(failures.isEmpty());
    QCOMPARE(settled(records.list())->size(), all->size() - 2);
    m_world->server().addFault(
        {.kind = Sandbox::Fault::Kind::Status, .method = u"DELETE"_s, .times = 1, .status = 403});
    QCOMPARE(ended(records.remove({all->at(2).id})).size(), 1);
}

void TestLive::recordsAreDownloaded()
{
    const Service service = m_world->numberOf(u"easyHunting"_s);
    Records records(service, m_world->session->api());
    const Result<QList<CallRecord>> all = settled(records.list());
    QVERIFY(all && all->size() >= 2);
    QTemporaryDir folder;
    Downloads downloads(m_world->session->api());
    QList<Download> wanted;
    for (const CallRecord &record : *all)
        wanted.append({record.url, Records::fileName(record)});
    wanted.append({all->first().url, Records::fileName(all->first())});
    wanted.append({all->first().url + u"x"_s, u"gone.wav"_s});
    const QList<Download> got = ended(downloads.fetch(wanted, folder.path()));
    QCOMPARE(got.size(), wanted.size());
    QSet<QString> paths;
    for (qsizetype i = 0; i + 1 < got.size(); ++i) {
        QVERIFY2(!got.at(i).error, got.at(i).error ? qPrintable(got.at(i).error->message) : "");
        QVERIFY(QFileInfo(got.at(i).path).size() > 100);
        paths.insert(got.at(i).path);
    }
    QCOMPARE(paths.size(), got.size() - 1);
    QVERIFY(got.last().error);
    QVERIFY(!QFile::exists(folder.filePath(u"gone.wav"_s)));
    const QList<Download> nowhere = ended(downloads.fetch({wanted.first()}, folder.filePath(u"none"_s)));
    QCOMPARE(toString(nowhere.first().error->kind), toString(ApiError::Kind::Storage));
}

void TestLive::addressesAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fromInternet");
    QTest::addColumn<bool>("fromLoopback");
    QTest::newRow("https") << u"https://records.example.com/1.wav"_s << true << true;
    QTest::newRow("http") << u"http://records.example.com/1.wav"_s << false << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/1.wav"_s << false << true;
    QTest::newRow("loopback by name") << u"https://localhost/1.wav"_s << false << true;
    QTest::newRow("router") << u"https://192.168.1.1/1.wav"_s << false << false;
    QTest::newRow("link local") << u"https://169.254.169.254/latest"_s << false << false;
    QTest::newRow("v6") << u"https://[fe80::1]/1.wav"_s << false << false;
    QTest::newRow("mapped") << u"https://[::ffff:10.0.0.1]/1.wav"_s << false << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
    QTest::newRow("user") << u"https://a:b@records.example.com/1.wav"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestLive::addressesAreChecked()
{
    QFETCH(QString, url);
    QTEST(mayFetch(QUrl(url), false), "fromInternet");
    QTEST(mayFetch(QUrl(url), true), "fromLoopback");
}

void TestLive::meetingsOfAPeriod()
{
    const Service service = m_world->numberOf(u"conference"_s);
    ConferenceHistory history(service, m_world->session->api());
    const Result<QList<Meeting>> all = settled(history.list());
    QVERIFY(all);
    QVERIFY(!all->isEmpty());
    const Meeting &first = all->first();
    QVERIFY(!first.events.isEmpty());
    QVERIFY(first.participants > 0);
    const Result<QList<Meeting>> later = settled(history.list(first.begin.addSecs(1)));
    QVERIFY(later);
    QVERIFY(later->isEmpty());
    const Result<QList<Meeting>> same = settled(history.list(first.begin, first.begin));
    QVERIFY(same);
    QCOMPARE(same->size(), 1);
}

void TestLive::samplesGrow()
{
    QueueSamples samples;
    const QDateTime start(QDate(2026, 11, 26), QTime(9, 14, 30), Qt::UTC);
    QueueFigures figures{.total = 100, .answered = 80, .lost = 20};
    samples.add(figures, start);
    figures.total = 101;
    figures.answered = 81;
    samples.add(figures, start.addSecs(20));
    QCOMPARE(samples.quarters().size(), 1);
    QCOMPARE(samples.quarters().first().total, 1);
    figures.total = 103;
    figures.lost = 21;
    samples.add(figures, start.addSecs(40)); // in the next quarter, right after
    QCOMPARE(samples.quarters().size(), 2);
    QCOMPARE(samples.quarters().last().total, 2);
    QCOMPARE(samples.quarters().last().lost, 1);
    figures.total = 200;
    samples.add(figures, start.addSecs(3600)); // nobody watched for an hour
    QCOMPARE(samples.quarters().last().total, 0);
    QCOMPARE(samples.quarters().size(), 5);
    QList<LiveAgent> agents{
        {.id = u"1"_s, .name = u"Anne"_s, .status = u"waiting"_s, .answeredCalls = 4, .callTime = 60s}};
    samples.add(agents);
    agents[0].answeredCalls = 6;
    agents[0].callTime = 100s;
    samples.add(agents);
    QCOMPARE(samples.agents().first().answered, 2);
    QCOMPARE(samples.agents().first().callTime.count(), 40);
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
