// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/filefetch.h"
#include "api/telephonyapi.h"
#include "service/conferencehistory.h"
#include "service/downloads.h"
#include "service/liveconference.h"
#include "service/records.h"
#include "setupworld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What goes on in conferences, and what is recorded, against the sandbox.
class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyConferenceIsNoError();
    void peopleAreActedOn_data();
    void peopleAreActedOn();
    void roomIsLocked();
    void energyIsSent();
    void recordsAreListedAndDeleted();
    void recordsAreDownloaded();
    void stoppedDownloadsStayStopped();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void meetingsOfAPeriod();

private:
    LiveConference &watchConference(bool withPeople = true);
    Service emptyConference();

    std::unique_ptr<SetupWorld> m_world;
    std::unique_ptr<LiveConference> m_conference;
};

void TestLive::init()
{
    m_world = std::make_unique<SetupWorld>();
    m_world->options.livePoll = 20ms;
}

void TestLive::cleanup()
{
    m_conference.reset();
    m_world.reset();
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
    const Records::Failures failures = settled(records.remove(doomed));
    QVERIFY(failures.isEmpty());
    QCOMPARE(settled(records.list())->size(), all->size() - 2);
    m_world->server().addFault(
        {.kind = Sandbox::Fault::Kind::Status, .method = u"DELETE"_s, .times = 1, .status = 403});
    QCOMPARE(settled(records.remove({all->at(2).id})).size(), 1);
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
    const QList<Download> got = settled(downloads.fetch(wanted, folder.path()));
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
    const QList<Download> nowhere = settled(downloads.fetch({wanted.first()}, folder.filePath(u"none"_s)));
    QCOMPARE(toString(nowhere.first().error->kind), toString(ApiError::Kind::Storage));
}

void TestLive::stoppedDownloadsStayStopped()
{
    const Service service = m_world->numberOf(u"easyHunting"_s);
    Records records(service, m_world->session->api());
    const Result<QList<CallRecord>> all = settled(records.list());
    QVERIFY(all && all->size() >= 3);
    QList<Download> wanted;
    for (const CallRecord &record : *all)
        wanted.append({record.url, Records::fileName(record)});
    QTemporaryDir folder;
    Downloads downloads(m_world->session->api());
    const QFuture<QList<Download>> stopped = downloads.fetch(wanted, folder.path());
    downloads.stop();
    const QList<Download> later = settled(downloads.fetch(wanted, folder.path()));
    QCOMPARE(later.size(), wanted.size());
    for (const Download &file : later)
        QVERIFY(!file.error);
    const QList<Download> cut = settled(stopped);
    QVERIFY(!cut.first().error);
    for (const Download &file : cut.mid(1))
        QVERIFY(file.error && file.error->kind == ApiError::Kind::Cancelled);
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

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
