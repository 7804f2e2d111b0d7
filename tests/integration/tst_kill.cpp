// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process is killed in the middle of a change, or works beside another on the same store.
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ConfigurationChange::State;

namespace {

class RunnerProcess : public QProcess
{
public:
    RunnerProcess(ServiceWorld &world, const QString &group, const QString &number, const QString &lastState = {})
    {
        const ApplicationKeys keys = world.sandbox.keys();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AIGUILLEUR_TEST_KEYS"_s,
                           QStringList{keys.applicationKey, keys.applicationSecret, keys.consumerKey}.join(u' '));
        setProcessEnvironment(environment);
        setProcessChannelMode(ForwardedErrorChannel);
        start(QStringLiteral(CHANGE_RUNNER),
              {world.server().url(), world.folder.path(), group, number, u"redirect"_s, u"conference"_s, lastState});
    }
    ~RunnerProcess() override
    {
        kill();
        waitForFinished();
    }

    bool says(const QString &state)
    {
        m_said += QString::fromUtf8(readAllStandardOutput());
        return m_said.split(u'\n').contains(state);
    }

private:
    QString m_said;
};

// A number of the account, before any session knows it.
struct Number
{
    explicit Number(ServiceWorld &world)
        : group(world.server().billingAccounts().first())
    {
        for (const QString &candidate : world.server().billingAccounts()) {
            if (!world.server().numbers(candidate).isEmpty()) {
                group = candidate;
                break;
            }
        }
        name = world.server().numbers(group).first();
        world.server().setFeatureType(name, u"redirect"_s);
    }
    QString group;
    QString name;
};

// Another process has begun a change, and a session of this one sees it. Its task ends when time passes.
struct BegunByAnother
{
    BegunByAnother()
        : number(world)
        , runner(world, number.group, number.name)
    {
        world.server().holdTime();
        if (QTest::qWaitFor([this] { return runner.says(u"waiting"_s); }, 20000))
            change = world.openSession().changes().underWay(number.name);
    }

    ServiceWorld world;
    Number number;
    RunnerProcess runner;
    ConfigurationChange *change = nullptr; // none when it was not seen
};

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void killedAndResumed_data();
    void killedAndResumed();
    void taskEndedMeanwhile_data();
    void taskEndedMeanwhile();
    void closedAndOpenedAgain();
    void besideAnotherProcess();
    void otherProcessDies();
    void takenOverAsItStands();
    void oneAtATimeAcrossProcesses();
};

void TestKill::killedAndResumed_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("posts");
    QTest::newRow("draft") << u"draft"_s << u"failed"_s << 0;
    QTest::newRow("snapshotting") << u"snapshotting"_s << u"failed"_s << 0;
    QTest::newRow("submitting, before the POST") << u"submitting"_s << u"failed"_s << 0;
    QTest::newRow("submitting, after the POST") << u"lost"_s << u"applied"_s << 1;
    QTest::newRow("waiting") << u"waiting"_s << u"applied"_s << 1;
    QTest::newRow("verifying") << u"verifying"_s << u"applied"_s << 1;
    QTest::newRow("applied") << u"applied"_s << u"applied"_s << 1;
}

void TestKill::killedAndResumed()
{
    QFETCH(QString, state);
    QFETCH(QString, end);
    QFETCH(int, posts);
    ServiceWorld world;
    const Number number(world);
    if (state == "lost"_L1)
        world.server().addFault(faultOnPost(Sandbox::Fault::Kind::ResetAfter));
    {
        RunnerProcess runner(world, number.group, number.name, state);
        QVERIFY(runner.waitForFinished());
        QCOMPARE(runner.exitStatus(), QProcess::CrashExit);
        QVERIFY(runner.says(state));
    }
    Session &session = world.openSession();
    if (state != "draft"_L1)
        QTRY_VERIFY(session.changes().latest(number.name)); // a server hears a moment later that the process is gone
    ConfigurationChange *change = session.changes().latest(number.name);
    if (!change) {
        QCOMPARE(state, u"draft"_s); // killed before even the draft was on the disk
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(change->isFinished(), 20000);
        QCOMPARE(toString(change->state()), end);
        if (end == "failed"_L1) {
            QCOMPARE(toString(change->failure()), u"notSent"_s);
            QVERIFY(change->canRetry());
        }
        QCOMPARE(world.journal(change).state, end);
    }
    QCOMPARE(world.posts(), posts);
    QTRY_COMPARE(world.server().featureType(number.name), posts > 0 ? u"conference"_s : u"redirect"_s);
    QCOMPARE(session.changes().underWayCount(), 0);
}

void TestKill::taskEndedMeanwhile_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("end");
    QTest::newRow("done") << -1 << u"applied"_s;
    QTest::newRow("error") << int(Sandbox::Fault::Kind::TaskError) << u"failed"_s;
    QTest::newRow("gone") << int(Sandbox::Fault::Kind::TaskGone) << u"applied"_s;
}

void TestKill::taskEndedMeanwhile()
{
    QFETCH(int, kind);
    QFETCH(QString, end);
    ServiceWorld world;
    const Number number(world);
    if (kind >= 0) {
        Sandbox::Fault fault = faultOnPost(static_cast<Sandbox::Fault::Kind>(kind));
        fault.message = u"Not possible for this number"_s;
        world.server().addFault(fault);
    }
    {
        RunnerProcess runner(world, number.group, number.name, u"waiting"_s);
        QVERIFY(runner.waitForFinished());
    }
    if (kind != int(Sandbox::Fault::Kind::TaskError))
        QTRY_COMPARE(world.server().featureType(number.name), u"conference"_s);
    Session &session = world.openSession();
    QTRY_VERIFY(session.changes().latest(number.name));
    ConfigurationChange *change = session.changes().latest(number.name);
    QTRY_VERIFY_WITH_TIMEOUT(change->isFinished(), 20000);
    QCOMPARE(toString(change->state()), end);
    if (end == "failed"_L1)
        QCOMPARE(change->error()->message, u"Not possible for this number"_s);
    QCOMPARE(world.posts(), 1);
}

// The same without a death: what a session leaves unfinished, the next one of the same process goes on with.
void TestKill::closedAndOpenedAgain()
{
    ServiceWorld world;
    Session &first = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *begun = world.begin(service, FeatureType::Conference);
    QTRY_COMPARE(toString(begun->state()), toString(State::Waiting));
    const QString id = begun->id();
    QVERIFY(first.changes().byId(id));
    world.closeSession();
    Session &second = world.openSession();
    ConfigurationChange *change = second.changes().byId(id);
    QVERIFY(change);
    COMPARE_END(change, Applied, None);
    QCOMPARE(world.posts(), 1);
}

void TestKill::besideAnotherProcess()
{
    BegunByAnother begun;
    ServiceWorld &world = begun.world;
    ConfigurationChange *change = begun.change;
    QVERIFY(change);
    Session &session = *world.session;
    QVERIFY(!change->isFinished());
    const std::optional<Service> service = session.inventory().find(begun.number.name);
    QVERIFY(service.has_value());
    const auto second = session.changes().begin(*service, FeatureType::CloudIvr);
    QVERIFY(!second.has_value());
    QCOMPARE(toString(second.error().kind), toString(ApiError::Kind::Conflict));
    world.server().passTime(1s);
    COMPARE_END(change, Applied, None);
    QTRY_COMPARE(session.inventory().find(begun.number.name)->featureType, FeatureType(FeatureType::Conference));
    QTRY_COMPARE_WITH_TIMEOUT(begun.runner.state(), QProcess::NotRunning, 20000);
    QCOMPARE(begun.runner.exitStatus(), QProcess::NormalExit);
    QCOMPARE(world.posts(), 1);
}

void TestKill::otherProcessDies()
{
    BegunByAnother begun;
    ServiceWorld &world = begun.world;
    ConfigurationChange *change = begun.change;
    QVERIFY(change);
    begun.runner.kill();
    QVERIFY(begun.runner.waitForFinished());
    world.server().passTime(1s);
    COMPARE_END(change, Applied, None);
    QCOMPARE(world.journal(change).owner, world.store.owner());
    QCOMPARE(world.posts(), 1);
}

//! The other program writes once more and dies between the reading of its change and the taking over.
void TestKill::takenOverAsItStands()
{
    ServiceWorld world;
    const Number number(world);
    world.openSession(); // a shared store learns the account's name
    world.closeSession();
    JournalEntry entry;
    entry.id = u"1"_s;
    entry.account = u"test"_s;
    entry.billingAccount = number.group;
    entry.serviceName = number.name;
    entry.from = FeatureType::Redirect;
    entry.to = FeatureType::Conference;
    entry.state = toString(State::Snapshotting);
    entry.owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.created = QDateTime::currentDateTimeUtc();
    QVERIFY(settled(world.store.beginChange(entry)));

    Session &session = world.makeSession();
    QFuture<Result<void>> writing;
    connect(&session.changes(), &ConfigurationChanges::added, this, [&] {
        entry.state = toString(State::Waiting);
        entry.submitted = QDateTime::currentDateTimeUtc();
        entry.taskId = world.server().beginTask(number.name, u"conference"_s);
        writing = world.store.saveChange(entry);
    });
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.changes().byId(entry.id), 20000);
    const ConfigurationChange *change = session.changes().byId(entry.id);
    COMPARE_END(change, Applied, None);
    QVERIFY(settled(writing));
    QCOMPARE(change->taskId(), entry.taskId);
    QCOMPARE(world.posts(), 0);
}

void TestKill::oneAtATimeAcrossProcesses()
{
    ServiceWorld world;
    world.server().holdTime();
    world.options.taskPollOld = 1min; // this session does not look into the journal by itself meanwhile
    const Number number(world);
    Session &session = world.openSession();
    RunnerProcess runner(world, number.group, number.name);
    QTRY_VERIFY_WITH_TIMEOUT(runner.says(u"waiting"_s), 20000);
    ConfigurationChange *change = world.begin(*session.inventory().find(number.name), FeatureType::CloudIvr);
    COMPARE_END(change, Failed, NotSent);
    QCOMPARE(toString(change->error()->kind), toString(ApiError::Kind::Conflict));
    QCOMPARE(world.posts(), 1);
    world.server().passTime(1s);
    QTRY_COMPARE_WITH_TIMEOUT(runner.state(), QProcess::NotRunning, 20000);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
