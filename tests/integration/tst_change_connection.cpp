// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes whose request or answer gets lost: what became of them is found out, and nothing is sent twice.
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ConfigurationChange::State;

class TestChangeConnection : public QObject
{
    Q_OBJECT

private slots:
    void answerLost_data();
    void answerLost();
    void neverArrived_data();
    void neverArrived();
    void serverAway();
};

void TestChangeConnection::answerLost_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("connection ended after it") << int(Sandbox::Fault::Kind::ResetAfter);
    QTest::newRow("cut in the body") << int(Sandbox::Fault::Kind::Cut);
    QTest::newRow("broken JSON") << int(Sandbox::Fault::Kind::BrokenJson);
    QTest::newRow("without the task's number") << int(Sandbox::Fault::Kind::MissingKey);
}

// The POST did its work, and nobody heard of it: it is found by its task.
void TestChangeConnection::answerLost()
{
    QFETCH(int, kind);
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    Sandbox::Fault fault = faultOnPost(static_cast<Sandbox::Fault::Kind>(kind));
    fault.key = u"taskId"_s;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Applied, None);
    QCOMPARE(world.posts(), 1);
    QCOMPARE(world.server().featureType(service.serviceName), u"conference"_s);
}

void TestChangeConnection::neverArrived_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("contentType");
    QTest::newRow("connection ended before it") << int(Sandbox::Fault::Kind::Reset) << 0 << QString();
    QTest::newRow("500") << int(Sandbox::Fault::Kind::Status) << 500 << QString();
    QTest::newRow("503 with HTML") << int(Sandbox::Fault::Kind::Status) << 503 << u"text/html"_s;
}

void TestChangeConnection::neverArrived()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QString, contentType);
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    // An earlier change of the number left its ended task behind: it must not be taken for this one's.
    ConfigurationChange *earlier = world.begin(service, FeatureType::CloudIvr);
    COMPARE_END(earlier, Applied, None);
    Sandbox::Fault fault = faultOnPost(static_cast<Sandbox::Fault::Kind>(kind));
    fault.status = status;
    fault.contentType = contentType;
    if (!contentType.isEmpty())
        fault.body = u"<html>Service unavailable</html>"_s;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(*session.inventory().find(service.serviceName), FeatureType::Conference);
    bool wasChecking = false;
    connect(change, &ConfigurationChange::changed, this, [&] {
        wasChecking = wasChecking || (change->state() == State::Submitting && change->isCheckingWithServer());
    });
    COMPARE_END(change, Failed, NotSent);
    QVERIFY(wasChecking);
    QVERIFY(!change->isCheckingWithServer());
    QVERIFY(change->error().has_value());
    QCOMPARE(world.posts(), 2);
    QCOMPARE(world.server().featureType(service.serviceName), u"cloudIvr"_s);
}

void TestChangeConnection::serverAway()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    TemporaryStore folder;
    options.stateFile = folder.path(u"state.json"_s);
    options.taskTime = 600ms;
    ServiceWorld world(options);
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    QTRY_COMPARE(toString(change->state()), toString(State::Waiting));
    options.port = world.server().port();
    const auto held = pullAway(world.server());
    QTRY_VERIFY_WITH_TIMEOUT(change->isCheckingWithServer(), 10000);
    QCOMPARE(toString(change->state()), toString(State::Waiting));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Offline, 10000);
    QVERIFY(session.offlineSince().isValid());
    Sandbox::Server again(options);
    QString error;
    QVERIFY2(again.start(&error), qPrintable(error));
    COMPARE_END(change, Applied, None);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Online, 10000);
    QVERIFY(!session.offlineSince().isValid());
}

QTEST_GUILESS_MAIN(TestChangeConnection)
#include "tst_change_connection.moc"
