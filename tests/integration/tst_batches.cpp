// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many numbers at once: all of them, with one that fails, paused, cancelled, taken back, and killed in the middle.
#include "serviceworld.h"

#include "service/batches.h"
#include "service/inventory.h"
#include "service/provisionings.h"
#include "service/snapshots.h"

#include <QProcess>
#include <QSignalSpy>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60000;

class World : public ServiceWorld
{
public:
    explicit World(int concurrency = 5)
    {
        options.batchConcurrency = concurrency;
        openSession();
    }

    QList<Service> numbers(int count, const QString &type = u"redirect"_s)
    {
        QList<Service> found;
        for (int index = 0; index < count; ++index)
            found.append(service(type, index));
        return found;
    }

    static QList<Batches::Wish> wishes(const QList<Service> &services, const SetupGoal &goal)
    {
        QList<Batches::Wish> wished;
        for (const Service &service : services)
            wished.append({service, goal});
        return wished;
    }

    Batch *begin(const QList<Service> &services, FeatureType type = FeatureType::Conference)
    {
        const Result<Batch *> begun =
            session->batches().begin(u"Test"_s, wishes(services, SetupGoal::ofType(type)), Provisioning::Origin::Bulk);
        if (!begun)
            qFatal("Not begun: %s", qPrintable(begun.error().message));
        return *begun;
    }

    QStringList types(const QList<Service> &services)
    {
        QStringList found;
        for (const Service &service : services)
            found.append(server().featureType(service.serviceName));
        return found;
    }

    StoredBatch stored(const Batch *batch)
    {
        const auto all = settled(store.batches(u"test"_s, 100)).value_or(QList<StoredBatch>());
        for (const StoredBatch &one : all) {
            if (one.id == batch->id())
                return one;
        }
        return {};
    }
};

Sandbox::Fault refusal(const Service &service, int times = 1)
{
    Sandbox::Fault fault;
    fault.method = u"POST"_s;
    fault.path = u"/telephony/*/number/%1/changeFeatureType"_s.arg(service.serviceName);
    fault.status = 400;
    fault.times = times;
    return fault;
}

int countOf(const Batch *batch, BatchItem::State state)
{
    return batch->count(state);
}

#define TRY_END(batch) QTRY_COMPARE_WITH_TIMEOUT((batch)->state(), Batch::State::Ended, patience)

} // namespace

class TestBatches : public QObject
{
    Q_OBJECT

private slots:
    void allOfThem();
    void neverMoreThanItsPlaces();
    void whatHasItAlready();
    void unfitWishes();
    void oneFails_data();
    void oneFails();
    void pausedAndResumed();
    void cancelled();
    void takenBack();
    void wholeCopiesTakenBack();
    void storeRefuses();
    void killedAnywhere_data();
    void killedAnywhere();
    void rememberedWhenEnded();
};

void TestBatches::allOfThem()
{
    World world;
    const QList<Service> services = world.numbers(8);
    Batch *batch = world.begin(services);
    QCOMPARE(batch->state(), Batch::State::Running);
    QSignalSpy items(batch, &Batch::itemChanged);
    TRY_END(batch);
    QCOMPARE(countOf(batch, BatchItem::State::Done), 8);
    QCOMPARE(world.types(services), QStringList(8, u"conference"_s));
    QVERIFY(items.size() >= 16);
    QVERIFY(batch->finished().isValid());
    QVERIFY(!batch->canRetry());
    QVERIFY(batch->canUndo());
    QTRY_COMPARE(world.stored(batch).state, u"ended"_s);
    const StoredBatch stored = world.stored(batch);
    QCOMPARE(stored.goals.size(), 1); // written once
    for (const StoredBatchItem &item : stored.items) {
        QCOMPARE(item.state, u"done"_s);
        QVERIFY(!item.snapshotId.isEmpty());
    }
}

void TestBatches::neverMoreThanItsPlaces()
{
    World world(3);
    Batch *batch = world.begin(world.numbers(9));
    int most = 0;
    connect(batch, &Batch::itemChanged, batch, [&] { most = std::max(most, batch->count(BatchItem::State::Running)); });
    TRY_END(batch);
    QCOMPARE(most, 3);
    QCOMPARE(countOf(batch, BatchItem::State::Done), 9);
}

void TestBatches::whatHasItAlready()
{
    World world;
    QList<Service> services = world.numbers(2);
    services.append(world.service(u"conference"_s, 2));
    Batch *batch = world.begin(services);
    TRY_END(batch);
    QCOMPARE(countOf(batch, BatchItem::State::Done), 3);
    QVERIFY(!batch->items()[0].changedNothing);
    QVERIFY(batch->items()[2].changedNothing);
    QVERIFY(batch->items()[2].snapshotId.isEmpty());
    QCOMPARE(world.posts(), 2);
}

void TestBatches::unfitWishes()
{
    World world;
    const Service service = world.service(u"redirect"_s);
    const SetupGoal goal = SetupGoal::ofType(FeatureType::Conference);
    const auto twice =
        world.session->batches().begin({}, {{service, goal}, {service, goal}}, Provisioning::Origin::Bulk);
    QVERIFY(!twice);
    QCOMPARE(toString(twice.error().kind), toString(ApiError::Kind::BadRequest));
    QVERIFY(!world.session->batches().begin({}, {}, Provisioning::Origin::Bulk));
    QVERIFY(world.session->batches().all().isEmpty());
}

void TestBatches::oneFails_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place < 6; ++place)
        QTest::addRow("%d", place) << place;
}

void TestBatches::oneFails()
{
    QFETCH(int, place);
    World world(2);
    const QList<Service> services = world.numbers(6);
    world.server().addFault(refusal(services[place]));
    Batch *batch = world.begin(services);
    TRY_END(batch);
    for (int other = 0; other < 6; ++other) {
        const bool isBad = other == place;
        QCOMPARE(batch->items()[other].state, isBad ? BatchItem::State::Failed : BatchItem::State::Done);
        QCOMPARE(batch->items()[other].error.has_value(), isBad);
        QCOMPARE(world.server().featureType(services[other].serviceName), isBad ? u"redirect"_s : u"conference"_s);
    }
    QVERIFY(batch->canRetry());
    const int posts = world.posts();
    world.session->batches().retry(batch);
    QCOMPARE(batch->state(), Batch::State::Running);
    TRY_END(batch);
    QCOMPARE(countOf(batch, BatchItem::State::Done), 6);
    QCOMPARE(world.posts(), posts + 1);
    QCOMPARE(world.types(services), QStringList(6, u"conference"_s));
}

void TestBatches::pausedAndResumed()
{
    World world(2);
    const QList<Service> services = world.numbers(8);
    Batch *batch = world.begin(services);
    QTRY_VERIFY(batch->count(BatchItem::State::Done) >= 1);
    world.session->batches().pause(batch);
    QTRY_COMPARE_WITH_TIMEOUT(batch->count(BatchItem::State::Running), 0, patience);
    QCOMPARE(batch->state(), Batch::State::Paused);
    const int waiting = batch->count(BatchItem::State::Waiting);
    QVERIFY(waiting > 0);
    QCOMPARE(batch->count(BatchItem::State::Done), 8 - waiting);
    QTRY_COMPARE(world.stored(batch).state, u"paused"_s);

    // A new start leaves it paused.
    const QString id = batch->id();
    world.closeSession();
    world.openSession();
    batch = world.session->batches().byId(id);
    QVERIFY(batch);
    QCOMPARE(batch->state(), Batch::State::Paused);
    QCOMPARE(batch->count(BatchItem::State::Waiting), waiting);
    world.session->batches().resume(batch);
    TRY_END(batch);
    QCOMPARE(batch->count(BatchItem::State::Done), 8);
    QCOMPARE(world.posts(), 8);
}

void TestBatches::cancelled()
{
    World world(2);
    const QList<Service> services = world.numbers(8);
    Batch *batch = world.begin(services);
    QTRY_VERIFY(batch->count(BatchItem::State::Done) >= 1);
    world.session->batches().cancel(batch);
    TRY_END(batch);
    const int done = batch->count(BatchItem::State::Done);
    QVERIFY(batch->count(BatchItem::State::Cancelled) >= 4);
    QCOMPARE(done + batch->count(BatchItem::State::Cancelled), 8);
    QCOMPARE(world.types(services).count(u"conference"_s), done);
    QVERIFY(batch->canRetry());
    world.session->batches().retry(batch);
    TRY_END(batch);
    QCOMPARE(batch->count(BatchItem::State::Done), 8);
}

void TestBatches::takenBack()
{
    World world(3);
    const QList<Service> services = world.numbers(5);
    world.server().addFault(refusal(services[1]));
    Batch *batch = world.begin(services);
    TRY_END(batch);
    QCOMPARE(countOf(batch, BatchItem::State::Done), 4);
    const Result<Batch *> undoing = world.session->batches().undo(batch);
    QVERIFY(undoing);
    TRY_END(*undoing);
    QCOMPARE(toString((*undoing)->origin()), toString(Provisioning::Origin::Undo));
    QCOMPARE((*undoing)->items().first().service.serviceName, services.last().serviceName);
    QCOMPARE((*undoing)->count(BatchItem::State::Done), int((*undoing)->items().size()));
    QCOMPARE(world.types(services), QStringList(5, u"redirect"_s));
}

void TestBatches::wholeCopiesTakenBack()
{
    World world;
    const QList<Service> services = world.numbers(3, u"contactCenterSolution"_s);
    const SetupGoal calm = SetupGoal::ofFields(FeatureType::ContactCenterSolution, {{u"strategy"_s, u"random"_s}});
    const auto before = settled(world.session->snapshots().take(services[0]));
    QVERIFY(before);
    const Result<Batch *> begun =
        world.session->batches().begin(u"Test"_s, World::wishes(services, calm), Provisioning::Origin::Bulk);
    QVERIFY(begun);
    TRY_END(*begun);
    QCOMPARE((*begun)->count(BatchItem::State::Done), 3);
    const auto between = settled(world.session->snapshots().take(services[0]));
    QVERIFY(between->content.value("objects"_L1) != before->content.value("objects"_L1));
    const Result<Batch *> undoing = world.session->batches().undo(*begun);
    QVERIFY(undoing);
    TRY_END(*undoing);
    QCOMPARE((*undoing)->count(BatchItem::State::Done), 3);
    const auto after = settled(world.session->snapshots().take(services[0]));
    QCOMPARE(after->content.value("objects"_L1), before->content.value("objects"_L1));
}

void TestBatches::storeRefuses()
{
    World world;
    const QList<Service> services = world.numbers(3);
    world.store.close();
    Batch *batch = world.begin(services);
    TRY_END(batch);
    QCOMPARE(countOf(batch, BatchItem::State::Failed), 3);
    QCOMPARE(toString(batch->items()[0].error->kind), toString(ApiError::Kind::Storage));
    QCOMPARE(world.posts(), 0);
}

void TestBatches::killedAnywhere_data()
{
    QTest::addColumn<int>("event");
    for (int event = 0; event < 10; ++event)
        QTest::addRow("%d", event) << event;
}

void TestBatches::killedAnywhere()
{
    QFETCH(int, event);
    World world(2);
    const QList<Service> services = world.numbers(5);
    world.server().addFault(refusal(services[1]));
    world.closeSession();
    const ApplicationKeys keys = world.sandbox.keys();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AIGUILLEUR_TEST_KEYS"_s,
                       QStringList{keys.applicationKey, keys.applicationSecret, keys.consumerKey}.join(u' '));
    QStringList arguments{world.server().url(), world.folder.path(), u"conference"_s, QString::number(event)};
    for (const Service &service : services)
        arguments.append(service.serviceName);
    QProcess runner;
    runner.setProcessEnvironment(environment);
    runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    runner.start(QStringLiteral(BATCH_RUNNER), arguments);
    QVERIFY(runner.waitForFinished(patience));
    QCOMPARE(runner.exitStatus(), QProcess::CrashExit);

    const auto left = settled(world.store.batches(u"test"_s, 1));
    QVERIFY(left && left->size() == 1);
    // A server hears a moment later that the process is gone.
    QTRY_VERIFY(!settled(world.store.isOwnerAlive(left->first().owner)).value_or(true));
    world.openSession();
    QCOMPARE(world.session->batches().all().size(), 1);
    Batch *batch = world.session->batches().all().first();
    TRY_END(batch);
    // One that was killed before its POST was known to be out says so; the others are what was wanted.
    for (const BatchItem &item : batch->items()) {
        const QString type = world.server().featureType(item.service.serviceName);
        QCOMPARE(item.state, type == "conference"_L1 ? BatchItem::State::Done : BatchItem::State::Failed);
    }
    if (batch->canRetry())
        world.session->batches().retry(batch);
    TRY_END(batch);
    QCOMPARE(batch->count(BatchItem::State::Done), 5);
    QCOMPARE(world.types(services), QStringList(5, u"conference"_s));
    QCOMPARE(world.posts(), 6); // each once, and once more the one that was refused
    const Result<Batch *> undoing = world.session->batches().undo(batch);
    QVERIFY(undoing);
    QCOMPARE((*undoing)->items().size(), 5);
    TRY_END(*undoing);
    QCOMPARE(world.types(services), QStringList(5, u"redirect"_s));
}

void TestBatches::rememberedWhenEnded()
{
    World world;
    Batch *batch = world.begin(world.numbers(3));
    TRY_END(batch);
    const QString id = batch->id();
    QTRY_COMPARE(world.stored(batch).state, u"ended"_s);
    world.closeSession();
    world.openSession();
    batch = world.session->batches().byId(id);
    QVERIFY(batch);
    QCOMPARE(batch->state(), Batch::State::Ended);
    QCOMPARE(batch->title(), u"Test"_s);
    QCOMPARE(batch->count(BatchItem::State::Done), 3);
    QVERIFY(batch->canUndo());
}

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
