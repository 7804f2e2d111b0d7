// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is scheduled: done in time, by one program only, missed, asked about, edited and cancelled.
#include "serviceworld.h"

#include "core/enumname.h"
#include "service/batches.h"
#include "service/inventory.h"
#include "service/schedule.h"

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
    World()
    {
        options.clock = [this] { return now; };
        options.scheduleEvery = 1h; // only when a test says so
        openSession();
        settled(schedule().load());
    }

    Schedule &schedule() { return session->schedule(); }

    ScheduledChange made(const QList<Service> &services, bool isWeekly = false)
    {
        ScheduledChange change;
        change.title = u"Test"_s;
        change.time = {.date = now.date(), .time = now.time().addSecs(3600), .zone = "UTC", .isWeekly = isWeekly};
        for (const Service &service : services)
            change.wishes.append({service, SetupGoal::ofType(FeatureType::Conference)});
        return change;
    }

    ScheduledChange added(const QList<Service> &services, bool isWeekly = false)
    {
        const Result<ScheduledChange> saved = settled(schedule().save(made(services, isWeekly)));
        if (!saved)
            qFatal("Not saved: %s", qPrintable(saved.error().message));
        return *saved;
    }

    QList<ScheduledRun> run() { return settled(schedule().runDue()).value_or(QList<ScheduledRun>()); }

    QDateTime now = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
};

QString stateOf(const QList<ScheduledRun> &runs)
{
    return runs.size() == 1 ? enumName(runs.first().state) : QString::number(runs.size());
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private slots:
    void doneInTime();
    void nothingBefore();
    void onlyOnce();
    void weekly();
    void twoPrograms();
    void missedIsAskedAbout();
    void missedIsIgnored();
    void ofManyWeeksOneIsMissed();
    void serverAway();
    void numberGone();
    void nothingToDo();
    void edited();
    void cancelled();
    void takenByOneThatIsGone();
    void timeThatIsOver();
};

void TestSchedule::doneInTime()
{
    World world;
    const Service number = world.service(u"redirect"_s);
    world.added({number});
    world.now = world.now.addSecs(3600 + 60);
    const QList<ScheduledRun> runs = world.run();
    QCOMPARE(stateOf(runs), u"begun"_s);
    const Batch *batch = world.session->batches().byId(runs.first().batchId);
    QVERIFY(batch);
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QCOMPARE(batch->count(BatchItem::State::Done), 1);
    QCOMPARE(world.server().featureType(number.serviceName), u"conference"_s);
    QVERIFY(world.schedule().all().isEmpty());
}

void TestSchedule::nothingBefore()
{
    World world;
    world.added({world.service(u"redirect"_s)});
    world.now = world.now.addSecs(3599);
    QCOMPARE(world.run().size(), 0);
    QCOMPARE(world.posts(), 0);
}

void TestSchedule::onlyOnce()
{
    World world;
    world.added({world.service(u"redirect"_s)});
    world.now = world.now.addSecs(3600);
    QCOMPARE(world.run().size(), 1);
    QCOMPARE(world.run().size(), 0);
    QCOMPARE(world.schedule().runs().size(), 1);
}

void TestSchedule::weekly()
{
    World world;
    world.added({world.service(u"redirect"_s)}, true);
    const QDateTime first = world.now.addSecs(3600);
    world.now = first.addSecs(10);
    QCOMPARE(world.run().size(), 1);
    QCOMPARE(world.schedule().all().first().due, first.addDays(7));
}

void TestSchedule::twoPrograms()
{
    World world;
    const Service number = world.service(u"redirect"_s);
    world.added({number});
    Store otherStore;
    QVERIFY(settled(otherStore.open(world.store.path())));
    auto client = world.sandbox.makeClient(world.clientOptions);
    Session other(world.session->account(), std::move(client), otherStore, world.options);
    other.start();
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), Session::State::Online, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!other.inventory().isRefreshing(), patience);
    world.now = world.now.addSecs(3600);
    const QFuture<Result<QList<ScheduledRun>>> one = world.schedule().runDue();
    const QFuture<Result<QList<ScheduledRun>>> two = other.schedule().runDue();
    const Result<QList<ScheduledRun>> oneRan = settled(one);
    const Result<QList<ScheduledRun>> twoRan = settled(two);
    QVERIFY(oneRan && twoRan);
    QCOMPARE(oneRan->size() + twoRan->size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(world.server().featureType(number.serviceName), u"conference"_s, patience);
    QCOMPARE(world.posts(), 1);
}

void TestSchedule::missedIsAskedAbout()
{
    World world;
    const Service number = world.service(u"redirect"_s);
    world.added({number});
    world.now = world.now.addSecs(3600 + 16 * 60);
    const QList<ScheduledRun> runs = world.run();
    QCOMPARE(stateOf(runs), u"missed"_s);
    QCOMPARE(world.posts(), 0);
    const Result<ScheduledRun> applied = settled(world.schedule().applyNow(runs.first().id));
    QVERIFY(applied);
    QCOMPARE(enumName(applied->state), u"begun"_s);
    QTRY_COMPARE_WITH_TIMEOUT(world.server().featureType(number.serviceName), u"conference"_s, patience);
    QVERIFY(!settled(world.schedule().applyNow(runs.first().id)));
}

void TestSchedule::missedIsIgnored()
{
    World world;
    world.added({world.service(u"redirect"_s)});
    world.now = world.now.addDays(1);
    const QList<ScheduledRun> runs = world.run();
    QVERIFY(settled(world.schedule().ignore(runs.first().id)));
    QCOMPARE(enumName(world.schedule().runs().first().state), u"ignored"_s);
    QVERIFY(!world.schedule().runs().first().needsAnswer());
    QCOMPARE(world.run().size(), 0);
    QCOMPARE(world.posts(), 0);
}

void TestSchedule::ofManyWeeksOneIsMissed()
{
    World world;
    world.added({world.service(u"redirect"_s)}, true);
    const QDateTime first = world.now.addSecs(3600);
    world.now = first.addDays(30);
    QCOMPARE(stateOf(world.run()), u"missed"_s);
    QCOMPARE(world.run().size(), 0);
    QCOMPARE(world.schedule().all().first().due, first.addDays(35));
}

void TestSchedule::serverAway()
{
    World world;
    const Service number = world.service(u"contactCenterSolution"_s);
    world.added({number});
    world.now = world.now.addSecs(3600);
    Sandbox::Fault fault;
    fault.method = u"GET"_s;
    fault.path = u"/telephony/*/easyHunting/%1"_s.arg(number.serviceName);
    fault.status = 503;
    fault.times = 100;
    world.server().addFault(fault);
    const QList<ScheduledRun> runs = world.run();
    QCOMPARE(stateOf(runs), u"missed"_s);
    QVERIFY(runs.first().error);
    QCOMPARE(world.posts(), 0);
}

void TestSchedule::numberGone()
{
    World world;
    Service number = world.service(u"redirect"_s);
    number.serviceName = u"0033199009999"_s;
    world.added({world.service(u"redirect"_s, 1), number});
    world.now = world.now.addSecs(3600);
    const QList<ScheduledRun> runs = world.run();
    QCOMPARE(stateOf(runs), u"failed"_s);
    QCOMPARE(runs.first().error->message, u"0033199009999"_s);
    QCOMPARE(world.posts(), 0);
}

void TestSchedule::nothingToDo()
{
    World world;
    world.added({world.service(u"conference"_s)});
    world.now = world.now.addSecs(3600);
    QCOMPARE(stateOf(world.run()), u"nothingToDo"_s);
    QCOMPARE(world.posts(), 0);
}

void TestSchedule::edited()
{
    World world;
    ScheduledChange change = world.added({world.service(u"redirect"_s)});
    QSignalSpy changed(&world.schedule(), &Schedule::changed);
    change.time.date = change.time.date.addDays(1);
    change.title = u"Another day"_s;
    QVERIFY(settled(world.schedule().save(change)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(world.schedule().all().size(), 1);
    QCOMPARE(world.schedule().byId(change.id)->title, u"Another day"_s);
    world.now = world.now.addSecs(3600);
    QCOMPARE(world.run().size(), 0);
    world.now = world.now.addDays(1);
    QCOMPARE(world.run().size(), 1);
}

void TestSchedule::cancelled()
{
    World world;
    const ScheduledChange change = world.added({world.service(u"redirect"_s)});
    QVERIFY(settled(world.schedule().cancel(change.id)));
    QCOMPARE(world.schedule().all().size(), 0);
    world.now = world.now.addSecs(3600);
    QCOMPARE(world.run().size(), 0);
}

void TestSchedule::takenByOneThatIsGone()
{
    World world;
    const ScheduledChange change = world.added({world.service(u"redirect"_s)});
    const QList<StoredSchedule> stored = settled(world.store.schedules(u"test"_s)).value_or(QList<StoredSchedule>());
    QCOMPARE(stored.size(), 1);
    StoredScheduledRun run;
    run.id = u"run"_s;
    run.changeId = change.id;
    run.account = u"test"_s;
    run.title = change.title;
    run.content = stored.first().content;
    run.due = stored.first().due;
    run.state = u"taken"_s;
    run.owner = u"gone"_s;
    run.taken = world.now;
    QVERIFY(settled(world.store.claimScheduled(run, {})).value_or(false));
    QVERIFY(!settled(world.store.claimScheduled(run, {})).value_or(true));
    world.run();
    QCOMPARE(stateOf(world.schedule().runs()), u"missed"_s);
    QCOMPARE(world.posts(), 0);
}

void TestSchedule::timeThatIsOver()
{
    World world;
    ScheduledChange change = world.made({world.service(u"redirect"_s)});
    change.time.date = change.time.date.addDays(-1);
    QVERIFY(settled(world.schedule().save(change)).error().kind == ApiError::Kind::BadRequest);
    change = world.made({});
    QVERIFY(settled(world.schedule().save(change)).error().kind == ApiError::Kind::BadRequest);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
