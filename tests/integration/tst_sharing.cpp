// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several people look after one account: what they do is in one database, and a number belongs to one of them at a
// time.
#include "setupedits.h"
#include "setupworld.h"

#include "core/personhere.h"
#include "core/setupplan.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/numberlocks.h"
#include "service/provisionings.h"
#include "service/setupjournal.h"
#include "service/templates.h"
#include "support/testlocation.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ConfigurationChange::State;

namespace {

constexpr int patience = 20000;

//! A person with a computer of their own: another file, another name for the account, the same database.
class Colleague
{
public:
    Colleague(SetupWorld &world, const QString &name, Account::Kind kind = Account::Kind::OvhConf)
        : m_account{.key = u"conf:"_s + name, .kind = kind, .label = name, .endpoint = u"test"_s, .confFile = {}}
        , m_world(world)
        , m_path(world.folder.path(name + u".db"_s))
    {
        open();
    }

    void open()
    {
        const auto shared = databaseOnServer(m_world.folder.path());
        if (!settled(store.open({.path = m_path, .shared = shared})))
            qFatal("The store does not open");
        session = std::make_unique<Session>(m_account, m_world.sandbox.makeClient(m_world.clientOptions), store,
                                            m_world.options);
    }
    //! Signed in, with the numbers of now.
    void start()
    {
        QSignalSpy refreshed(&session->inventory(), &Inventory::refreshFinished);
        session->start();
        if (!refreshed.wait(patience))
            qFatal("The inventory is not refreshed");
    }
    void leave()
    {
        session.reset();
        store.close();
    }

    const NumberLock *lock(const QString &number) const { return session->locks().of(number); }
    Service service(const QString &number) const { return *session->inventory().find(number); }

    Store store;
    std::unique_ptr<Session> session;

private:
    Account m_account;
    SetupWorld &m_world;
    QString m_path;
};

//! Two of them, and a number that forwards its calls.
struct Team
{
    explicit Team(std::chrono::milliseconds taskTime = 300ms, Account::Kind kind = Account::Kind::OvhConf)
        : world(options(taskTime))
        , number(world.numberOf(u"redirect"_s).serviceName)
        , alice(world, u"alice"_s, kind)
        , bob(world, u"bob"_s, kind)
    {
        world.closeSession();
        alice.start();
        bob.start();
    }
    static Sandbox::Options options(std::chrono::milliseconds taskTime)
    {
        Sandbox::Options options = SetupWorld::setupOptions();
        options.taskTime = taskTime;
        return options;
    }

    SetupWorld world;
    QString number;
    Colleague alice;
    Colleague bob;
};

QProcessEnvironment withKeys(SetupWorld &world)
{
    const ApplicationKeys keys = world.sandbox.keys();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AIGUILLEUR_TEST_KEYS"_s,
                       QStringList{keys.applicationKey, keys.applicationSecret, keys.consumerKey}.join(u' '));
    return environment;
}

//! A save of several calls, and the number that it is about.
std::pair<Service, QList<SetupStep>> planned(SetupWorld &world)
{
    const QString edit = u"redirection"_s;
    world.open(SetupEdits::typeOf(edit));
    SetupEdits::make(world, edit);
    const Service service = world.setup->service();
    const QList<SetupStep> steps = setupPlan(world.setup->context(), world.setup->base(), world.setup->draft());
    world.close();
    world.closeSession();
    return {service, steps};
}

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void journalAndTemplatesAreShared();
    void lockIsSeenAndGone();
    void twoWantOneNumber();
    void saveIsRefusedWithTheReason();
    void provisioningLocksAllTheWay();
    void leavingFreesWhatWasStopped();
    void killedInAChange();
    void killedInASave();
    void serverGoneBeforeAChange();
    void serverGoneInAChange();
    void serverGoneInASave();
    void serverAwayAtTheStart();

private:
    static PostgresServer &server() { return PostgresServer::ofTest(); }
};

void TestSharing::initTestCase()
{
    qputenv("AIGUILLEUR_TEST_STORE", "postgresql"); // for the processes that are killed
    server();
}

void TestSharing::init()
{
    server().start(); // also after a test that failed while it was gone
}

void TestSharing::journalAndTemplatesAreShared()
{
    Team team;
    const auto begun = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    QVERIFY(begun);
    COMPARE_END(*begun, Applied, None);
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.session->changes().byId((*begun)->id()), patience);
    const ConfigurationChange *seen = team.bob.session->changes().byId((*begun)->id());
    QTRY_COMPARE_WITH_TIMEOUT(toString(seen->state()), toString(State::Applied), patience);
    const auto copies = settled(team.bob.store.snapshotList(u"conf:bob"_s, team.number));
    QVERIFY(copies);
    QCOMPARE(copies->size(), 1);
    QCOMPARE(copies->first().account, u"conf:bob"_s);
    const auto calls = settled(team.bob.store.calls(u"conf:bob"_s, {.serviceName = team.number}));
    QVERIFY(!calls->isEmpty());
    QCOMPARE(calls->first().person, personHere());

    const StoredTemplate entry{.id = u"t"_s,
                               .account = u"conf:alice"_s,
                               .name = u"Closing day"_s,
                               .content = {},
                               .changed = QDateTime::currentDateTimeUtc()};
    QVERIFY(settled(team.alice.store.saveTemplate(entry)));
    QCOMPARE(settled(team.bob.store.templates(u"conf:bob"_s))->first().name, u"Closing day"_s);
}

void TestSharing::lockIsSeenAndGone()
{
    Team team;
    QSignalSpy changed(&team.bob.session->locks(), &NumberLocks::changed);
    team.world.server().holdTime(); // the task does not end before it was seen
    const auto begun = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    QVERIFY(begun);
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.lock(team.number), patience);
    QCOMPARE(team.bob.lock(team.number)->person, personHere());
    QVERIFY(team.bob.lock(team.number)->isAlive);
    QVERIFY(!team.alice.lock(team.number));
    QVERIFY(!team.world.session || !team.bob.session->makeSetup(team.bob.service(team.number))->canEdit());
    team.world.server().passTime(1s);
    COMPARE_END(*begun, Applied, None);
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(team.number), patience);
    QVERIFY(changed.count() >= 2);
    // Bob's program follows the task of Alice's until it has seen its end.
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.session->changes().underWay(team.number), patience);
    const auto next = team.bob.session->changes().begin(team.bob.service(team.number), FeatureType::Empty);
    QVERIFY(next || next.error().kind == ApiError::Kind::BadRequest); // as bob's own list of numbers says
}

void TestSharing::twoWantOneNumber()
{
    Team team;
    const int before = team.world.posts();
    const auto first = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    const auto second = team.bob.session->changes().begin(team.bob.service(team.number), FeatureType::Conference);
    QVERIFY(first && second);
    QTRY_VERIFY_WITH_TIMEOUT((*first)->isFinished() && (*second)->isFinished(), patience);
    const ConfigurationChange *refused = (*first)->state() == State::Failed ? *first : *second;
    const ConfigurationChange *applied = refused == *first ? *second : *first;
    QCOMPARE(toString(applied->state()), toString(State::Applied));
    QCOMPARE(toString(refused->failure()), toString(ConfigurationChange::Failure::NotSent));
    QCOMPARE(refused->error()->code, u"locked"_s);
    QVERIFY(refused->error()->message.startsWith(personHere()));
    QCOMPARE(team.world.posts() - before, 1);
}

void TestSharing::saveIsRefusedWithTheReason()
{
    Team team;
    team.world.server().holdTime(); // the task does not end meanwhile
    const auto begun = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    QVERIFY(begun);
    QTRY_COMPARE_WITH_TIMEOUT(toString((*begun)->state()), toString(State::Waiting), patience);
    const SetupStep step{.method = "PUT", .path = u"/telephony/x"_s};
    const auto save = team.bob.session->setupSaves().begin(team.bob.service(team.number), {step});
    if (save) {
        QTRY_COMPARE_WITH_TIMEOUT((*save)->state(), SetupSave::State::Abandoned, patience);
        QCOMPARE((*save)->error()->code, u"locked"_s);
    } else {
        QCOMPARE(toString(save.error().kind), u"conflict"_s); // the change was seen already
    }
    team.world.server().passTime(1s);
    COMPARE_END(*begun, Applied, None);
}

void TestSharing::provisioningLocksAllTheWay()
{
    Team team;
    QSignalSpy ended(&team.alice.session->provisionings(), &Provisionings::ended);
    SetupGoal goal;
    goal.kind = SetupGoal::Kind::Type;
    goal.type = FeatureType::Conference;
    team.world.server().holdTime(); // it does not end before it was seen
    QVERIFY(
        team.alice.session->provisionings().begin(team.alice.service(team.number), goal, Provisioning::Origin::Copy));
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.lock(team.number), patience);
    team.world.server().passTime(1s);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(team.number), patience);
}

void TestSharing::leavingFreesWhatWasStopped()
{
    Team team;
    // A call that cannot be made stops the save; the person who began it goes home.
    const SetupStep step{.method = "PUT", .path = u"/telephony/nowhere"_s, .body = {{u"a"_s, 1}}};
    const auto save = team.alice.session->setupSaves().begin(team.alice.service(team.number), {step});
    QVERIFY(save);
    QTRY_COMPARE_WITH_TIMEOUT((*save)->state(), SetupSave::State::Stopped, patience);
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.lock(team.number), patience);
    QVERIFY(!team.bob.session->setupSaves().unfinished(team.number));
    team.alice.leave();
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.session->setupSaves().unfinished(team.number), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(team.number), patience);
    team.bob.session->setupSaves().abandon(team.bob.session->setupSaves().unfinished(team.number));
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.session->setupSaves().unfinished(team.number), patience);
}

void TestSharing::killedInAChange()
{
    Team team(2500ms, Account::Kind::Sandbox);
    const Service service = team.bob.service(team.number);
    QProcess runner;
    runner.setProcessEnvironment(withKeys(team.world));
    runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    runner.start(QStringLiteral(CHANGE_RUNNER),
                 {team.world.server().url(), team.world.folder.path(), service.billingAccount, service.serviceName,
                  u"redirect"_s, u"conference"_s, u"waiting"_s});
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.lock(team.number) || team.bob.session->changes().underWay(team.number), patience);
    QTRY_COMPARE_WITH_TIMEOUT(runner.state(), QProcess::NotRunning, patience);
    QCOMPARE(runner.exitStatus(), QProcess::CrashExit);
    // Taken up by one of those who are left, and seen through to its end.
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(team.number) || !team.alice.lock(team.number), patience);
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.session->changes().latest(team.number) &&
                                 team.bob.session->changes().latest(team.number)->isFinished(),
                             patience);
    QCOMPARE(toString(team.bob.session->changes().latest(team.number)->state()), toString(State::Applied));
    QCOMPARE(team.world.posts(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(team.number) && !team.alice.lock(team.number), patience);
}

void TestSharing::killedInASave()
{
    Team team(300ms, Account::Kind::Sandbox);
    team.alice.leave();
    const auto [service, plan] = planned(team.world);
    QJsonArray steps;
    for (const SetupStep &step : plan)
        steps.append(stepToJournal(step));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(QJsonDocument(steps).toJson()) > 0 && file.flush());
    QProcess runner;
    runner.setProcessEnvironment(withKeys(team.world));
    runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    runner.start(QStringLiteral(SETUP_RUNNER),
                 {team.world.server().url(), team.world.folder.path(), service.billingAccount, service.serviceName,
                  service.featureType.apiName(), file.fileName(), u"1"_s, u"after"_s});
    QVERIFY(runner.waitForFinished());
    QCOMPARE(runner.exitStatus(), QProcess::CrashExit);
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.session->setupSaves().unfinished(service.serviceName), patience);
    SetupSave *save = team.bob.session->setupSaves().unfinished(service.serviceName);
    QTRY_COMPARE_WITH_TIMEOUT(save->state(), SetupSave::State::Stopped, patience);
    team.bob.session->setupSaves().finish(save);
    QTRY_COMPARE_WITH_TIMEOUT(save->state(), SetupSave::State::Done, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(service.serviceName), patience);
}

void TestSharing::serverGoneBeforeAChange()
{
    Team team;
    QTRY_VERIFY_WITH_TIMEOUT(team.alice.session->canChange(), patience);
    QSignalSpy told(team.alice.session.get(), &Session::sharedStoreChanged);
    const int before = team.world.posts();
    server().stop();
    // Whoever is quicker than the program is refused all the same.
    const auto begun = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    QVERIFY(begun);
    COMPARE_END(*begun, Failed, Storage);
    QCOMPARE((*begun)->error()->code, u"unreachable"_s);
    QCOMPARE(team.world.posts(), before);
    QTRY_VERIFY_WITH_TIMEOUT(!team.alice.session->canChange(), patience);
    QVERIFY(!told.isEmpty());
    QCOMPARE(team.alice.session->sharedStore().error->code, u"unreachable"_s);
    QVERIFY(team.alice.session->sharedStore().since.isValid());
    QVERIFY(team.alice.session->inventory().serviceCount() > 0);
    server().start();
    team.alice.session->tryStoreAgain();
    QTRY_VERIFY_WITH_TIMEOUT(team.alice.session->canChange(), patience);
    const auto again = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    QVERIFY(again);
    COMPARE_END(*again, Applied, None);
}

void TestSharing::serverGoneInAChange()
{
    Team team;
    team.world.server().holdTime(); // the task does not end before the database is gone
    const auto begun = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    QVERIFY(begun);
    QTRY_COMPARE_WITH_TIMEOUT(toString((*begun)->state()), toString(State::Waiting), patience);
    server().stop();
    team.world.server().passTime(1s);
    COMPARE_END(*begun, Applied, None); // OVHcloud has done it, whatever the database is doing
    server().start();
    QTRY_VERIFY_WITH_TIMEOUT(team.alice.session->canChange(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.session->canChange(), patience);
    const auto journal = settled(team.bob.store.history(u"conf:bob"_s, 1, team.number));
    QVERIFY(journal);
    QCOMPARE(journal->first().id, (*begun)->id());
    QCOMPARE(journal->first().state, toString(State::Applied));
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(team.number), patience);
    QCOMPARE(team.world.posts(), 1);
}

void TestSharing::serverGoneInASave()
{
    Team team;
    const auto [service, steps] = planned(team.world);
    QVERIFY(steps.size() > 1);
    const auto begun = team.alice.session->setupSaves().begin(service, steps);
    QVERIFY(begun);
    SetupSave *save = *begun;
    connect(save, &SetupSave::changed, this, [save] {
        if (save->steps().first().state == SetupStep::State::Done && save->state() == SetupSave::State::Running)
            server().stop();
    });
    QTRY_COMPARE_WITH_TIMEOUT(save->state(), SetupSave::State::Stopped, patience);
    QCOMPARE(save->error()->code, u"unreachable"_s);
    // What could not be written down was not sent.
    QVERIFY(save->steps().last().state != SetupStep::State::Done);
    disconnect(save, nullptr, this, nullptr);
    server().start();
    team.alice.session->tryStoreAgain();
    QTRY_VERIFY_WITH_TIMEOUT(team.alice.session->canChange(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(team.bob.lock(service.serviceName), patience);
    team.alice.session->setupSaves().finish(save);
    QTRY_COMPARE_WITH_TIMEOUT(save->state(), SetupSave::State::Done, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!team.bob.lock(service.serviceName), patience);
}

void TestSharing::serverAwayAtTheStart()
{
    Team team;
    const auto begun = team.alice.session->changes().begin(team.alice.service(team.number), FeatureType::Conference);
    QVERIFY(begun);
    COMPARE_END(*begun, Applied, None);
    const QString id = (*begun)->id();
    team.alice.leave();
    server().stop();
    team.alice.open();
    QSignalSpy loaded(&team.alice.session->inventory(), &Inventory::loaded);
    team.alice.session->start();
    QVERIFY(loaded.wait(patience));
    QVERIFY(team.alice.session->inventory().find(team.number)); // from this computer
    QTRY_COMPARE_WITH_TIMEOUT(team.alice.session->state(), Session::State::Online, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!team.alice.session->sharedStore().isConnecting, patience);
    QVERIFY(!team.alice.session->canChange());
    QVERIFY(!team.alice.session->changes().byId(id));
    server().start();
    QTRY_VERIFY_WITH_TIMEOUT(team.alice.session->canChange(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(team.alice.session->changes().byId(id), patience);
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
