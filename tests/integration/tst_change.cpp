// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ConfigurationChange::State;

namespace {

const QString postPath = u"/telephony/*/number/*/changeFeatureType"_s;

Sandbox::Fault onPost(Sandbox::Fault::Kind kind)
{
    Sandbox::Fault fault;
    fault.kind = kind;
    fault.method = u"POST"_s;
    fault.path = postPath;
    fault.times = 1;
    return fault;
}

Sandbox::Fault onGet(Sandbox::Fault::Kind kind, const QString &path)
{
    Sandbox::Fault fault;
    fault.kind = kind;
    fault.method = u"GET"_s;
    fault.path = path;
    return fault;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void applies_data();
    void applies();
    void isInTheJournalBeforeItIsAnnounced();
    void cannotBegin();
    void retried();
    void cancelled();
    void seen();

    void refused();
    void noCopy();
    void changedElsewhereBefore();
    void targetReachedBefore();
    void numberGoneBefore();
    void numberGoneMeanwhile();

    void taskFails();
    void taskPauses();
    void taskGone();
    void notChanged();
    void thirdType();
    void easyHuntingIsTheQueue();

    void answerLost_data();
    void answerLost();
    void neverArrived_data();
    void neverArrived();
    void serverAway();

    void manyShareTheirRequests();
};

void TestChange::applies_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList types = {u"redirect"_s, u"contactCenterSolution"_s,      u"conference"_s, u"cloudIvr"_s,
                               u"svi"_s,      u"contactCenterSolutionExpert"_s};
    for (const QString &type : types) {
        QTest::addRow("empty to %s", qPrintable(type)) << u"empty"_s << type;
        QTest::addRow("%s to empty", qPrintable(type)) << type << u"empty"_s;
    }
    QTest::addRow("redirect to conference") << u"redirect"_s << u"conference"_s;
}

void TestChange::applies()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(from);
    QSignalSpy finished(&session.changes(), &ConfigurationChanges::finished);
    QSignalSpy states(&session.changes(), &ConfigurationChanges::stateChanged);
    QSignalSpy counted(&session.changes(), &ConfigurationChanges::underWayCountChanged);
    ConfigurationChange *change = world.begin(service, FeatureType::fromApiName(to));
    QCOMPARE(toString(change->state()), toString(State::Draft));
    QCOMPARE(session.changes().underWay(service.serviceName), change);
    QStringList seen;
    connect(change, &ConfigurationChange::stateChanged, this, [&seen](State state) { seen.append(toString(state)); });

    COMPARE_END(change, Applied, None);
    QCOMPARE(seen, QStringList({u"snapshotting"_s, u"submitting"_s, u"waiting"_s, u"verifying"_s, u"applied"_s}));
    QCOMPARE(states.count(), 5);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(counted.count(), 2);
    QCOMPARE(world.posts(), 1);
    QVERIFY(change->taskId() > 0);
    QVERIFY(change->submitted().isValid());
    QVERIFY(change->finished() >= change->submitted());
    QCOMPARE(world.server().featureType(service.serviceName), to);
    QCOMPARE(session.inventory().find(service.serviceName)->featureType, FeatureType::fromApiName(to));
    QCOMPARE(session.changes().underWay(service.serviceName), nullptr);
    QCOMPARE(session.changes().latest(service.serviceName), change);

    const Result<StoredSnapshot> snapshot = settled(world.store.snapshot(change->snapshotId()));
    QVERIFY(snapshot.has_value());
    QCOMPARE(snapshot->featureType, FeatureType::fromApiName(from));
    QVERIFY(snapshot->content.value("objects"_L1).toObject().contains("/service/"_L1 + service.serviceName));
}

void TestChange::isInTheJournalBeforeItIsAnnounced()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    struct Reading
    {
        State announced;
        QFuture<Result<QList<JournalEntry>>> history;
        int posts;
    };
    QList<Reading> readings;
    connect(change, &ConfigurationChange::stateChanged, this, [&](State state) {
        readings.append({state, world.store.history(u"test"_s, 1, service.serviceName), world.posts()});
    });
    COMPARE_END(change, Applied, None);
    QCOMPARE(readings.size(), 5);
    for (const Reading &reading : std::as_const(readings)) {
        // The store works in order: what it reads was written before it was asked.
        const Result<QList<JournalEntry>> history = settled(reading.history);
        QVERIFY(history && history->size() == 1);
        QCOMPARE(history->first().state, toString(reading.announced));
        if (reading.announced <= State::Submitting)
            QCOMPARE(reading.posts, 0);
    }
    const JournalEntry entry = world.journal(change);
    QCOMPARE(entry, change->toEntry(u"test"_s));
    QCOMPARE(session.changes().count(), 1);
}

void TestChange::cannotBegin()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.taskTime = 5s;
    ServiceWorld world(options);
    Session &session = world.openSession();
    ConfigurationChanges &changes = session.changes();
    const Service service = world.service(u"easyHunting"_s);
    const auto kindOf = [&](const Service &of, FeatureType to) {
        const Result<ConfigurationChange *> begun = changes.begin(of, to);
        return begun ? ApiError::Kind::Cancelled : begun.error().kind;
    };
    QCOMPARE(toString(kindOf(service, FeatureType::EasyHunting)), toString(ApiError::Kind::BadRequest));
    QCOMPARE(toString(kindOf(service, FeatureType::ContactCenterSolution)),
             toString(ApiError::Kind::BadRequest)); // the same by another name
    QCOMPARE(toString(kindOf(service, FeatureType::Sip)), toString(ApiError::Kind::BadRequest));
    Service line = service;
    line.kind = Service::Kind::Line;
    QCOMPARE(toString(kindOf(line, FeatureType::Redirect)), toString(ApiError::Kind::BadRequest));
    QCOMPARE(changes.count(), 0);
    world.begin(service, FeatureType::Redirect);
    QCOMPARE(toString(kindOf(service, FeatureType::Conference)), toString(ApiError::Kind::Conflict));
    QCOMPARE(changes.count(), 1);
}

void TestChange::retried()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"empty"_s);
    Sandbox::Fault fault = onPost(Sandbox::Fault::Kind::Status);
    fault.status = 400;
    world.server().addFault(fault);
    ConfigurationChange *first = world.begin(service, FeatureType::Redirect);
    QVERIFY(!session.changes().retry(first).has_value());
    COMPARE_END(first, Failed, Refused);
    QVERIFY(first->canRetry());
    const Result<ConfigurationChange *> second = session.changes().retry(first);
    QVERIFY(second.has_value());
    QVERIFY(*second != first);
    COMPARE_END(*second, Applied, None);
    QCOMPARE(session.changes().count(), 2);
    QCOMPARE(session.changes().at(0), *second);
    QCOMPARE(session.changes().rowOf(first), 1);
}

void TestChange::cancelled()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    Sandbox::Fault slow = onGet(Sandbox::Fault::Kind::Delay, u"/telephony/*/service/*"_s);
    slow.delay = 400ms;
    world.server().addFault(slow);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    QTRY_COMPARE(toString(change->state()), toString(State::Snapshotting));
    QVERIFY(change->canCancel());
    session.changes().cancel(change);
    COMPARE_END(change, Cancelled, None);
    QCOMPARE(world.journal(change).state, u"cancelled"_s);
    world.server().clearFaults();
    // The number is free again at once, and the reading that was under way sends nothing when it ends.
    ConfigurationChange *next = world.begin(service, FeatureType::Conference);
    COMPARE_END(next, Applied, None);
    QCOMPARE(world.posts(), 1);
    QCOMPARE(toString(change->state()), toString(State::Cancelled));
}

void TestChange::seen()
{
    ServiceWorld world;
    Session &session = world.openSession();
    ConfigurationChange *change = world.begin(world.service(u"empty"_s), FeatureType::Redirect);
    session.changes().markSeen(change);
    QVERIFY(!change->isSeen());
    COMPARE_END(change, Applied, None);
    QSignalSpy changed(&session.changes(), &ConfigurationChanges::changed);
    session.changes().markAllSeen();
    QVERIFY(change->isSeen());
    QCOMPARE(changed.count(), 1);
    QVERIFY(world.journal(change).seen);
}

void TestChange::refused()
{
    ServiceWorld world;
    world.openSession();
    Sandbox::Fault fault = onPost(Sandbox::Fault::Kind::Status);
    fault.status = 409;
    fault.body = uR"({"class":"Client::Conflict","message":"A task runs already"})"_s;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(world.service(u"redirect"_s), FeatureType::Conference);
    COMPARE_END(change, Failed, Refused);
    QCOMPARE(toString(change->error()->kind), toString(ApiError::Kind::Conflict));
    QCOMPARE(change->error()->message, u"A task runs already"_s);
    const JournalEntry entry = world.journal(change);
    QCOMPARE(entry.failure, u"refused"_s);
    QCOMPARE(entry.error.message, u"A task runs already"_s);
}

void TestChange::noCopy()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    Sandbox::Fault fault = onGet(Sandbox::Fault::Kind::Status, u"/telephony/*/redirect/*"_s);
    fault.status = 500;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, NoCopy);
    QCOMPARE(toString(change->error()->kind), toString(ApiError::Kind::ServerError));
    QCOMPARE(world.posts(), 0);
    QVERIFY(!change->submitted().isValid());
}

void TestChange::changedElsewhereBefore()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    world.server().setFeatureType(service.serviceName, u"cloudIvr"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, ChangedElsewhere);
    QCOMPARE(world.posts(), 0);
    QTRY_COMPARE(session.inventory().find(service.serviceName)->featureType, FeatureType(FeatureType::CloudIvr));
}

void TestChange::targetReachedBefore()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    world.server().setFeatureType(service.serviceName, u"conference"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Applied, None);
    QCOMPARE(world.posts(), 0);
}

void TestChange::numberGoneBefore()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    QSignalSpy gone(&session.inventory(), &Inventory::serviceGone);
    world.server().removeNumber(service.serviceName);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, NumberGone);
    QCOMPARE(world.posts(), 0);
    QCOMPARE(gone.count(), 1);
    QVERIFY(!session.inventory().find(service.serviceName));
}

void TestChange::numberGoneMeanwhile()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    QTRY_COMPARE(toString(change->state()), toString(State::Waiting));
    world.server().removeNumber(service.serviceName);
    COMPARE_END(change, Unknown, NumberGone);
    QVERIFY(!session.inventory().find(service.serviceName));
}

void TestChange::taskFails()
{
    ServiceWorld world;
    world.openSession();
    Sandbox::Fault fault = onPost(Sandbox::Fault::Kind::TaskError);
    fault.message = u"This range of numbers forbids the change"_s;
    world.server().addFault(fault);
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, TaskFailed);
    QCOMPARE(change->error()->message, fault.message);
    QCOMPARE(world.server().featureType(service.serviceName), u"redirect"_s);
}

void TestChange::taskPauses()
{
    ServiceWorld world;
    Session &session = world.openSession();
    world.server().addFault(onPost(Sandbox::Fault::Kind::TaskPause));
    QSignalSpy changed(&session.changes(), &ConfigurationChanges::changed);
    ConfigurationChange *change = world.begin(world.service(u"redirect"_s), FeatureType::Conference);
    QTRY_COMPARE_WITH_TIMEOUT(change->taskStatus(), Task::Status::Pause, 10000);
    QCOMPARE(toString(change->state()), toString(State::Waiting));
    QVERIFY(!change->canCancel());
    QVERIFY(changed.count() > 0);
}

void TestChange::taskGone()
{
    ServiceWorld world;
    world.openSession();
    world.server().addFault(onPost(Sandbox::Fault::Kind::TaskGone));
    ConfigurationChange *change = world.begin(world.service(u"redirect"_s), FeatureType::Conference);
    COMPARE_END(change, Applied, None);
}

void TestChange::notChanged()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    Sandbox::Fault fault = onGet(Sandbox::Fault::Kind::WrongValue, u"/telephony/*/service/*"_s);
    fault.key = u"featureType"_s;
    fault.value = u"redirect"_s;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, NotChanged);
    QCOMPARE(world.posts(), 1);
}

void TestChange::thirdType()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    QTRY_COMPARE(toString(change->state()), toString(State::Waiting));
    Sandbox::Fault fault = onGet(Sandbox::Fault::Kind::WrongValue, u"/telephony/*/service/*"_s);
    fault.key = u"featureType"_s;
    fault.value = u"cloudIvr"_s;
    world.server().addFault(fault);
    COMPARE_END(change, Unknown, ChangedElsewhere);
    QVERIFY(change->canRetry());
    QCOMPARE(session.inventory().find(service.serviceName)->featureType, FeatureType(FeatureType::CloudIvr));
}

void TestChange::easyHuntingIsTheQueue()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::ContactCenterSolution);
    QTRY_COMPARE(toString(change->state()), toString(State::Waiting));
    Sandbox::Fault fault = onGet(Sandbox::Fault::Kind::WrongValue, u"/telephony/*/service/*"_s);
    fault.key = u"featureType"_s;
    fault.value = u"easyHunting"_s;
    world.server().addFault(fault);
    COMPARE_END(change, Applied, None);
}

void TestChange::answerLost_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("connection ended after it") << int(Sandbox::Fault::Kind::ResetAfter);
    QTest::newRow("cut in the body") << int(Sandbox::Fault::Kind::Cut);
    QTest::newRow("broken JSON") << int(Sandbox::Fault::Kind::BrokenJson);
    QTest::newRow("without the task's number") << int(Sandbox::Fault::Kind::MissingKey);
}

// The POST did its work, and nobody heard of it: it is found by its task.
void TestChange::answerLost()
{
    QFETCH(int, kind);
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    Sandbox::Fault fault = onPost(static_cast<Sandbox::Fault::Kind>(kind));
    fault.key = u"taskId"_s;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Applied, None);
    QCOMPARE(world.posts(), 1);
    QCOMPARE(world.server().featureType(service.serviceName), u"conference"_s);
}

void TestChange::neverArrived_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("contentType");
    QTest::newRow("connection ended before it") << int(Sandbox::Fault::Kind::Reset) << 0 << QString();
    QTest::newRow("500") << int(Sandbox::Fault::Kind::Status) << 500 << QString();
    QTest::newRow("503 with HTML") << int(Sandbox::Fault::Kind::Status) << 503 << u"text/html"_s;
}

void TestChange::neverArrived()
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
    Sandbox::Fault fault = onPost(static_cast<Sandbox::Fault::Kind>(kind));
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

void TestChange::serverAway()
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
    world.server().stop();
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

void TestChange::manyShareTheirRequests()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.groups = 2;
    options.numbers = 60;
    ServiceWorld world(options);
    Session &session = world.openSession();
    QList<Service> services;
    for (int i = 0; i < 60; ++i)
        services.append(world.service(u"empty"_s, i));
    world.server().clearRequests();
    const qint64 before = session.client().requestCount();
    for (const Service &service : std::as_const(services))
        world.begin(service, FeatureType::Redirect);
    QTRY_COMPARE_WITH_TIMEOUT(session.changes().underWayCount(), 0, 30000);
    for (int row = 0; row < session.changes().count(); ++row)
        QCOMPARE(toString(session.changes().at(row)->state()), toString(State::Applied));
    QCOMPARE(world.posts(), 60);
    const qint64 requests = session.client().requestCount() - before;
    qInfo("%lld requests for 60 changes", static_cast<long long>(requests));
    QVERIFY2(requests <= 2 * 60, qPrintable(QString::number(requests)));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
