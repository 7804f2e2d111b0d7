// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "support/manualclock.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Of a task that is begun elsewhere, and found; null when it is not.
ConfigurationChange *followElsewhere(ServiceWorld &world, const Service &service)
{
    const ConfigurationChanges &changes = world.session->changes();
    world.server().beginTask(service.serviceName, u"conference"_s);
    world.session->lookForTasks(service.billingAccount, service.serviceName);
    const bool found = QTest::qWaitFor([&] { return changes.underWay(service.serviceName) != nullptr; }, 20000);
    return found ? changes.underWay(service.serviceName) : nullptr;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void signsIn();
    void serviceAccount();
    void readOnly();
    void offlineAndBack();
    void startsOffline();
    void credentialExpires();
    void serverClockIsWrong();
    void serverFails();
    void renames();
    void refreshesByItself();
    void tasksBegunElsewhere();
    void tasksOfOneNumber();
    void othersTaskFails();
    void storeClosed();
    void endsInTheMiddle_data();
    void endsInTheMiddle();
};

void TestSession::signsIn()
{
    ServiceWorld world;
    Session &session = world.makeSession();
    QCOMPARE(session.state(), Session::State::Connecting);
    QSignalSpy identity(&session, &Session::identityChanged);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Online, 20000);
    QVERIFY(!session.identityName().isEmpty());
    QCOMPARE(identity.count(), 1);
    QVERIFY(session.canWrite());
    QVERIFY(!session.error());
}

void TestSession::serviceAccount()
{
    ServiceWorld world;
    Endpoint endpoint = world.sandbox.endpoint();
    if (endpoint.tokenUrl.isEmpty())
        endpoint.tokenUrl = QUrl(world.server().tokenUrl());
    auto client = std::make_unique<Client>(endpoint, world.sandbox.serviceAccount(), world.clientOptions);
    Session session({.key = u"oauth2"_s, .label = {}, .endpoint = {}, .confFile = {}}, std::move(client), world.store,
                    world.options);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Online, 20000);
    QVERIFY(session.inventory().serviceCount() > 0);
}

void TestSession::readOnly()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.readOnly = true;
    ServiceWorld world(options);
    Session &session = world.openSession();
    QVERIFY(!session.canWrite());
    ConfigurationChange *change = world.begin(world.service(u"empty"_s), FeatureType::Redirect);
    COMPARE_END(change, Failed, Refused);
    QCOMPARE(toString(change->error()->kind), toString(ApiError::Kind::NotGranted));
}

void TestSession::offlineAndBack()
{
    ServiceWorld world;
    const ManualClock clock;
    world.options.clock = clock.clock();
    Session &session = world.openSession();
    const int count = session.inventory().serviceCount();
    QSignalSpy states(&session, &Session::stateChanged);
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.port = world.server().port();
    const auto held = pullAway(world.server());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Offline, 20000);
    QCOMPARE(session.offlineSince(), clock.now());
    QVERIFY(session.error().has_value());
    QCOMPARE(session.inventory().serviceCount(), count);
    Sandbox::Server again(options);
    QString error;
    QVERIFY2(again.start(&error), qPrintable(error));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Online, 20000); // by itself
    QVERIFY(!session.error());
    QVERIFY(states.count() >= 2);
}

void TestSession::startsOffline()
{
    ServiceWorld world;
    const QList<Service> before = world.openSession().inventory().services();
    world.closeSession();
    const auto held = pullAway(world.server());
    Session &session = world.makeSession();
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Offline, 20000);
    QCOMPARE(session.inventory().services(), before);
    QCOMPARE(toString(session.error()->kind), toString(ApiError::Kind::Unreachable));
    ConfigurationChange *change = world.begin(before.first(), FeatureType::Svi);
    COMPARE_END(change, Failed, NotSent);
}

void TestSession::credentialExpires()
{
    ServiceWorld world(SandboxFixture::quickOptions(400ms));
    Session &session = world.openSession();
    ConfigurationChange *change = world.begin(world.service(u"redirect"_s), FeatureType::Conference);
    QTRY_COMPARE(toString(change->state()), u"waiting"_s);
    world.server().expireCredential();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::SignInNeeded, 20000);
    QVERIFY(needsSignIn(session.error()->kind));
    // Nothing is known any more, and nothing is made up.
    QTRY_VERIFY(change->isCheckingWithServer());
    QCOMPARE(toString(change->state()), u"waiting"_s);
    QVERIFY(session.inventory().serviceCount() > 0);
}

void TestSession::serverClockIsWrong()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.clockSkew = 3600s;
    ServiceWorld world(options);
    Session &session = world.openSession();
    QCOMPARE(session.state(), Session::State::Online);
    QVERIFY(session.client().clockOffset() > 3500s);
    ConfigurationChange *change = world.begin(world.service(u"empty"_s), FeatureType::Redirect);
    COMPARE_END(change, Applied, None);
}

void TestSession::serverFails()
{
    ServiceWorld world;
    Session &session = world.openSession();
    Sandbox::Fault fault;
    fault.path = u"/telephony"_s;
    fault.status = 503;
    fault.contentType = u"text/html"_s;
    fault.body = u"<html>Maintenance</html>"_s;
    world.server().addFault(fault);
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Offline, 20000);
    QCOMPARE(toString(session.error()->kind), toString(ApiError::Kind::ServerError));
    world.server().clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Online, 20000);
}

void TestSession::renames()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    QSignalSpy renamed(&session, &Session::renamed);
    QSignalSpy failed(&session, &Session::renameFailed);
    session.rename(service.billingAccount, service.serviceName, u"Accueil général"_s);
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(session.inventory().find(service.serviceName)->description, u"Accueil général"_s);
    session.rename(service.billingAccount, service.serviceName, QString(25, u'x'));
    QTRY_COMPARE(failed.count(), 1);
    session.rename(service.billingAccount, u"0033199009999"_s, u"Nobody"_s);
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(toString(failed.last().at(1).value<ApiError>().kind), toString(ApiError::Kind::NotFound));
}

void TestSession::refreshesByItself()
{
    ServiceWorld world;
    world.options.refreshEvery = 100ms;
    Session &session = world.openSession();
    const QString number = world.server().numbers().first();
    world.server().setFeatureType(number, u"svi"_s);
    QTRY_COMPARE(session.inventory().find(number)->featureType, FeatureType(FeatureType::Svi));
}

void TestSession::tasksBegunElsewhere()
{
    ServiceWorld world(SandboxFixture::quickOptions(1500ms));
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s, 5);
    const qint64 task = world.server().beginTask(service.serviceName, u"conference"_s);
    QVERIFY(task > 0);
    session.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(session.changes().underWay(service.serviceName), 20000);
    ConfigurationChange *change = session.changes().underWay(service.serviceName);
    QVERIFY(change->isExternal());
    QCOMPARE(change->taskId(), task);
    QVERIFY(!change->canRetry() && !change->canCancel());
    QCOMPARE(session.changes().underWayCount(), 1);
    const auto second = session.changes().begin(service, FeatureType::CloudIvr);
    QVERIFY(!second.has_value());
    COMPARE_END(change, Applied, None);
    QCOMPARE(change->to(), FeatureType(FeatureType::Conference));
    QCOMPARE(session.inventory().find(service.serviceName)->featureType, FeatureType(FeatureType::Conference));
    QCOMPARE(world.posts(), 0);
}

void TestSession::tasksOfOneNumber()
{
    ServiceWorld world(SandboxFixture::quickOptions(800ms));
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = followElsewhere(world, service);
    QVERIFY(change);
    session.lookForTasks(service.billingAccount, service.serviceName); // known already
    COMPARE_END(change, Applied, None);
    QCOMPARE(session.changes().count(), 1);
}

void TestSession::othersTaskFails()
{
    ServiceWorld world(SandboxFixture::quickOptions(500ms));
    world.openSession();
    ConfigurationChange *change = followElsewhere(world, world.service(u"redirect"_s));
    QVERIFY(change);
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::WrongValue;
    fault.path = u"/telephony/*/task/*"_s;
    fault.key = u"status"_s;
    fault.value = u"error"_s;
    world.server().addFault(fault);
    COMPARE_END(change, Failed, TaskFailed);
}

// As a disk that cannot be written: nothing is sent that is not written down.
void TestSession::storeClosed()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    world.store.close();
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, Storage);
    QCOMPARE(toString(change->error()->kind), toString(ApiError::Kind::Storage));
    QCOMPARE(world.posts(), 0);
    QCOMPARE(session.inventory().find(service.serviceName)->featureType, FeatureType(FeatureType::Redirect));
}

void TestSession::endsInTheMiddle_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 3, 10, 30, 60, 100, 150})
        QTest::addRow("after %d ms", after) << after;
}

// Whatever is under way when a session is destroyed ends without touching what is gone.
void TestSession::endsInTheMiddle()
{
    QFETCH(int, after);
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.latency = 20ms;
    ServiceWorld world(options);
    world.openSession();
    for (int i = 0; i < 8; ++i)
        world.begin(world.service(i % 2 == 0 ? u"redirect"_s : u"easyHunting"_s, i), FeatureType::Conference);
    world.session->refresh();
    const QDeadlineTimer moment(after);
    QTRY_VERIFY(moment.hasExpired());
    world.closeSession();
    const QDeadlineTimer later(20);
    QTRY_VERIFY(later.hasExpired());
    // The journal has them all, and the next session ends them.
    Session &again = world.openSession();
    QTRY_COMPARE_WITH_TIMEOUT(again.changes().underWayCount(), 0, 30000);
    QVERIFY(world.posts() <= 8);
    for (int row = 0; row < again.changes().count(); ++row) {
        const ConfigurationChange *change = again.changes().at(row);
        const bool applied = world.server().featureType(change->serviceName()) == "conference"_L1;
        QCOMPARE(change->state() == ConfigurationChange::State::Applied, applied);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
