// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A number is brought to a goal: what was taken from it by a change of type comes back, a copy goes upon another
// number, single settings upon what is there; and whatever happens on the way, the record says what is.
#include "setupworld.h"

#include "core/setupmembers.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/provisionings.h"
#include "service/snapshots.h"
#include "service/sounds.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

using State = Provisioning::State;

class World : public SetupWorld
{
public:
    using SetupWorld::SetupWorld;

    Service fresh(const Service &service) { return session->inventory().find(service.serviceName).value_or(service); }

    StoredSnapshot copy(const Service &service)
    {
        const Result<StoredSnapshot> taken = settled(session->snapshots().take(fresh(service)));
        if (!taken)
            qFatal("No copy: %s", qPrintable(taken.error().message));
        return *taken;
    }

    SetupGoal goal(const StoredSnapshot &snapshot) { return SetupGoal::ofSnapshot(snapshot.content).value(); }

    //! Begun, and followed until it ends or stops.
    Provisioning *provide(const Service &service, const SetupGoal &goal)
    {
        const Result<Provisioning *> begun =
            session->provisionings().begin(fresh(service), goal, Provisioning::Origin::Restore);
        if (!begun)
            qFatal("Not begun: %s", qPrintable(begun.error().message));
        wait(*begun);
        return *begun;
    }

    void wait(Provisioning *provisioning)
    {
        const auto isOver = [=] { return provisioning->isEnded() || provisioning->state() == State::Stopped; };
        if (!QTest::qWaitFor(isOver, 30000))
            qWarning("It is still %s", qPrintable(toString(provisioning->state())));
        if (provisioning->error())
            qWarning("%s: %s", qPrintable(toString(provisioning->error()->kind)),
                     qPrintable(provisioning->error()->message));
    }

    //! What the person would see as different; empty when it is the same.
    QStringList differences(const StoredSnapshot &before, const Service &service)
    {
        const SetupComparison comparison = compared(goal(before), goal(copy(service)));
        QStringList found = comparison.notCompared;
        if (comparison.typeBefore != comparison.typeAfter)
            found.append(comparison.typeAfter.apiName());
        for (const SetupDifference &difference : comparison.differences)
            found.append(difference.path + u' ' + difference.property);
        return found;
    }
};

QList<SetupLoss::Kind> kinds(const QList<SetupLoss> &losses)
{
    QList<SetupLoss::Kind> found;
    for (const SetupLoss &loss : losses) {
        if (!found.contains(loss.kind))
            found.append(loss.kind);
    }
    return found;
}

} // namespace

class TestProvisioning : public QObject
{
    Q_OBJECT

private slots:
    void backAfterAnotherType_data();
    void backAfterAnotherType();
    void soundsFromThisComputer();
    void uponAnotherNumber();
    void singleSettings();
    void wrongSettings();
    void nothingToDo();
    void previewSendsNothing();
    void oneAtATime();
    void refusedTypeEnds();
    void stoppedAndFinished();
    void stoppedAndTakenBack();
    void goesOnAfterRestart();
};

void TestProvisioning::backAfterAnotherType_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("redirect") << u"redirect"_s;
    QTest::newRow("ddi") << u"ddi"_s;
    QTest::newRow("queue") << u"contactCenterSolution"_s;
    QTest::newRow("conference") << u"conference"_s;
    QTest::newRow("vxml") << u"svi"_s;
    QTest::newRow("voice server") << u"cloudIvr"_s;
    QTest::newRow("contact centre") << u"contactCenterSolutionExpert"_s;
}

void TestProvisioning::backAfterAnotherType()
{
    QFETCH(QString, type);
    World world;
    const Service number = world.numberOf(type);
    const StoredSnapshot before = world.copy(number);
    const FeatureType other = type == "conference"_L1 ? FeatureType::Redirect : FeatureType::Conference;
    QCOMPARE(toString(world.provide(number, SetupGoal::ofType(other))->state()), toString(State::Done));
    QVERIFY(!world.differences(before, number).isEmpty());

    const Provisioning *restored = world.provide(number, world.goal(before));
    QCOMPARE(toString(restored->state()), toString(State::Done));
    QVERIFY(!restored->snapshotId().isEmpty());
    QStringList left = world.differences(before, number);
    if (!before.content.value("objects"_L1).toObject().keys().filter(u"/sound/"_s).isEmpty()) {
        // the bytes of its sounds are gone, and that was said
        QVERIFY(kinds(restored->losses()).contains(SetupLoss::Kind::Sound));
        left.removeIf([](const QString &one) {
            static const QStringList played = {u"/sound/"_s,   u"tone"_s,         u"soundOnHold"_s, u"actionOn"_s,
                                               u"greetSound"_s, u"invalidSound"_s, u"extension"_s,   u"/entry"_s};
            return std::any_of(played.begin(), played.end(), [&](const QString &name) { return one.contains(name); });
        });
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestProvisioning::soundsFromThisComputer()
{
    World world;
    const Service number = world.numberOf(u"contactCenterSolution"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bonjour.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2000, 'x'));
    file.close();
    const Result<qint64> sound = settled(world.session->sounds().upload(number, file.fileName()));
    QVERIFY(sound);
    Setup &setup = world.open(number);
    setup.setValue(setup.root(), u"toneOnOpening"_s, *sound);
    world.save();
    world.close();
    const StoredSnapshot before = world.copy(number);
    QCOMPARE(toString(world.provide(number, SetupGoal::ofType(FeatureType::Redirect))->state()), toString(State::Done));

    const Provisioning *restored = world.provide(number, world.goal(before));
    QCOMPARE(toString(restored->state()), toString(State::Done));
    Setup &again = world.open(world.fresh(number));
    const qint64 opening = again.base().value(again.root(), u"toneOnOpening"_s).toInteger();
    QVERIFY(opening != 0);
    const QString path = again.root() + u"/sound/"_s + QString::number(opening);
    QCOMPARE(again.base().value(path, u"name"_s).toString(), u"bonjour.wav"_s);
}

void TestProvisioning::uponAnotherNumber()
{
    World world;
    const Service from = world.numberOf(u"contactCenterSolution"_s);
    const Service to = world.numberOf(u"empty"_s);
    const StoredSnapshot copy = world.copy(from);
    const Provisioning *done = world.provide(to, world.goal(copy));
    QCOMPARE(toString(done->state()), toString(State::Done));
    QCOMPARE(world.fresh(to).featureType.apiName(), u"contactCenterSolution"_s);
    const Setup &setup = world.open(world.fresh(to));
    const SetupDocument source = world.goal(copy).documentFor(world.fresh(to));
    QStringList wanted;
    QStringList got;
    for (const QString &id : source.ids(world.agents()))
        wanted.append(source.value(world.agents() + u'/' + id, u"number"_s).toString());
    for (const QString &id : setup.base().ids(world.members()))
        got.append(setup.base().value(world.agents() + u'/' + id, u"number"_s).toString());
    QVERIFY(!got.isEmpty());
    for (const QString &number : std::as_const(got))
        QVERIFY(wanted.contains(number));
    QCOMPARE(setup.base().ids(world.hours()).size(), source.ids(world.hours()).size());
    QCOMPARE(setup.base().ids(world.closures()).size(), source.ids(world.closures()).size());
}

void TestProvisioning::singleSettings()
{
    World world;
    const Service number = world.numberOf(u"contactCenterSolution"_s);
    const SetupGoal goal =
        SetupGoal::ofFields(number.featureType, {{u"strategy"_s, u"random"_s}, {u"queue.maxMember"_s, u"7"_s}});
    QCOMPARE(toString(world.provide(number, goal)->state()), toString(State::Done));
    const Setup &setup = world.open(number);
    QCOMPARE(setup.base().value(setup.root(), u"strategy"_s).toString(), u"random"_s);
    QCOMPARE(setup.base().value(world.queue(), u"maxMember"_s).toInt(), 7);
    world.server().clearRequests();
    QCOMPARE(toString(world.provide(number, goal)->state()), toString(State::Done));
    QCOMPARE(world.posts(), 0);
}

void TestProvisioning::wrongSettings()
{
    World world;
    const Service number = world.numberOf(u"contactCenterSolution"_s);
    const SetupGoal goal = SetupGoal::ofFields(number.featureType, {{u"colour"_s, u"red"_s}});
    const Provisioning *stopped = world.provide(number, goal);
    QCOMPARE(toString(stopped->state()), toString(State::Stopped));
    QCOMPARE(kinds(stopped->losses()), QList<SetupLoss::Kind>{SetupLoss::Kind::Field});
    const Result<ProvisioningPreview> preview = settled(world.session->provisionings().preview(number, goal));
    QVERIFY(preview && preview->isBlocked());
}

void TestProvisioning::nothingToDo()
{
    World world;
    const Service number = world.numberOf(u"contactCenterSolution"_s);
    const StoredSnapshot copy = world.copy(number);
    const Result<ProvisioningPreview> preview =
        settled(world.session->provisionings().preview(number, world.goal(copy)));
    QVERIFY(preview);
    QVERIFY(preview->changesNothing());
    world.server().clearRequests();
    const Provisioning *done = world.provide(number, world.goal(copy));
    QCOMPARE(toString(done->state()), toString(State::Done));
    QVERIFY(done->saveId().isEmpty());
    QCOMPARE(world.posts(), 0);
}

void TestProvisioning::previewSendsNothing()
{
    World world;
    const Service from = world.numberOf(u"contactCenterSolution"_s);
    const Service to = world.numberOf(u"conference"_s);
    const StoredSnapshot copy = world.copy(from);
    world.server().clearRequests();
    const Result<ProvisioningPreview> preview = settled(world.session->provisionings().preview(to, world.goal(copy)));
    QVERIFY(preview);
    QVERIFY(preview->changesType);
    QVERIFY(!preview->comparison.isSame());
    QVERIFY(kinds(preview->losses).contains(SetupLoss::Kind::Sound));
    QVERIFY(!preview->isBlocked());
    for (const Sandbox::LoggedRequest &request : world.server().requests())
        QCOMPARE(request.method, u"GET"_s);
}

void TestProvisioning::oneAtATime()
{
    World world;
    const Service number = world.numberOf(u"redirect"_s);
    const SetupGoal goal = SetupGoal::ofType(FeatureType::Conference);
    Provisionings &all = world.session->provisionings();
    const Result<Provisioning *> first = all.begin(number, goal, Provisioning::Origin::Bulk);
    QVERIFY(first);
    QCOMPARE(all.underWay(number.serviceName), *first);
    const Result<Provisioning *> second = all.begin(number, goal, Provisioning::Origin::Bulk);
    QVERIFY(!second);
    QCOMPARE(toString(second.error().kind), toString(ApiError::Kind::Conflict));
    world.wait(*first);
    QCOMPARE(toString((*first)->state()), toString(State::Done));
    QCOMPARE(all.underWay(number.serviceName), nullptr);
}

void TestProvisioning::refusedTypeEnds()
{
    World world;
    const Service number = world.numberOf(u"redirect"_s);
    world.server().addFault(faultOnPost(Sandbox::Fault::Kind::Status));
    const Provisioning *failed = world.provide(number, SetupGoal::ofType(FeatureType::Conference));
    QCOMPARE(toString(failed->state()), toString(State::Failed));
    QVERIFY(failed->error());
    QCOMPARE(world.fresh(number).featureType, number.featureType);
}

void TestProvisioning::stoppedAndFinished()
{
    World world;
    const Service number = world.numberOf(u"contactCenterSolution"_s);
    const StoredSnapshot before = world.copy(number);
    QCOMPARE(toString(world.provide(number, SetupGoal::ofType(FeatureType::Empty))->state()), toString(State::Done));
    Sandbox::Fault fault;
    fault.method = u"POST"_s;
    fault.path = u"*/hunting/agent"_s;
    fault.kind = Sandbox::Fault::Kind::Status;
    fault.status = 500;
    fault.times = 1;
    world.server().addFault(fault);
    Provisioning *restored = world.provide(number, world.goal(before));
    QCOMPARE(toString(restored->state()), toString(State::Stopped));
    QVERIFY(restored->error());
    world.session->provisionings().finish(restored);
    world.wait(restored);
    QCOMPARE(toString(restored->state()), toString(State::Done));
    QVERIFY(!restored->error());
    const Setup &setup = world.open(world.fresh(number));
    QCOMPARE(setup.base().ids(world.agents()).size(), world.goal(before).document.ids(world.agents()).size());
}

void TestProvisioning::stoppedAndTakenBack()
{
    World world;
    const Service from = world.numberOf(u"contactCenterSolution"_s);
    const Service to = world.numberOf(u"conference"_s);
    const StoredSnapshot wanted = world.copy(from);
    const StoredSnapshot before = world.copy(to);
    Sandbox::Fault fault;
    fault.method = u"POST"_s;
    fault.path = u"*/hunting/agent"_s;
    fault.kind = Sandbox::Fault::Kind::Status;
    fault.status = 500;
    fault.times = 1;
    world.server().addFault(fault);
    Provisioning *stopped = world.provide(to, world.goal(wanted));
    QCOMPARE(toString(stopped->state()), toString(State::Stopped));
    QSignalSpy added(&world.session->provisionings(), &Provisionings::added);
    world.session->provisionings().takeBack(stopped);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(toString(stopped->state()), toString(State::Failed));
    Provisioning *back = world.session->provisionings().all().first();
    QCOMPARE(toString(back->origin()), toString(Provisioning::Origin::Undo));
    world.wait(back);
    QCOMPARE(toString(back->state()), toString(State::Done));
    QCOMPARE(world.differences(before, to), QStringList());
}

void TestProvisioning::goesOnAfterRestart()
{
    World world;
    const Service number = world.numberOf(u"contactCenterSolution"_s);
    const StoredSnapshot before = world.copy(number);
    QCOMPARE(toString(world.provide(number, SetupGoal::ofType(FeatureType::Empty))->state()), toString(State::Done));
    for (const State state : {State::Waiting, State::ChangingType, State::Reading, State::Saving, State::Verifying}) {
        const Result<Provisioning *> begun =
            world.session->provisionings().begin(world.fresh(number), world.goal(before), Provisioning::Origin::Undo);
        QVERIFY(begun);
        const QString id = (*begun)->id();
        Provisioning *running = *begun;
        const auto isThere = [&] { return running->state() == state || running->isEnded(); };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20000);
        QVERIFY(!running->isEnded());
        world.closeSession();
        world.openSession();
        Provisioning *again = world.session->provisionings().byId(id);
        QVERIFY2(again, qPrintable(toString(state)));
        world.wait(again);
        QCOMPARE(toString(again->state()), toString(State::Done));
        QCOMPARE(world.fresh(number).featureType, number.featureType);
        const Setup &setup = world.open(world.fresh(number));
        QCOMPARE(setup.base().ids(world.agents()).size(), world.goal(before).document.ids(world.agents()).size());
        world.close();
        QCOMPARE(toString(world.provide(number, SetupGoal::ofType(FeatureType::Empty))->state()),
                 toString(State::Done));
    }
}

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
