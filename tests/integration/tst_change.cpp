// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A change of configuration from its draft to its end, when nothing goes wrong.
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
    void easyHuntingIsTheQueue();
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
    ServiceWorld world(SandboxFixture::quickOptions(5s));
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
    Sandbox::Fault fault = faultOnPost(Sandbox::Fault::Kind::Status);
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
    Sandbox::Fault slow = faultOnGet(Sandbox::Fault::Kind::Delay, u"/telephony/*/service/*"_s);
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

void TestChange::easyHuntingIsTheQueue()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::ContactCenterSolution);
    QTRY_COMPARE(toString(change->state()), toString(State::Waiting));
    Sandbox::Fault fault = faultOnGet(Sandbox::Fault::Kind::WrongValue, u"/telephony/*/service/*"_s);
    fault.key = u"featureType"_s;
    fault.value = u"easyHunting"_s;
    world.server().addFault(fault);
    COMPARE_END(change, Applied, None);
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
