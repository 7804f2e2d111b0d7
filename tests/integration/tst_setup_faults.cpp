// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of every save of several calls goes wrong once, in every way: afterwards the number is as it was, or as it
// was wanted, or the save says where it stands and can be finished and taken back.
#include "setupedits.h"

#include <QSignalSpy>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Sandbox::Fault::Kind;

struct Trouble
{
    const char *name;
    Kind kind;
    int status;
    bool ofTasks;
};

const QList<Trouble> &troubles()
{
    static const QList<Trouble> all = {{"400", Kind::Status, 400, false},
                                       {"500", Kind::Status, 500, false},
                                       {"reset before", Kind::Reset, 0, false},
                                       {"reset after", Kind::ResetAfter, 0, false},
                                       {"cut", Kind::Cut, 0, false},
                                       {"task fails", Kind::TaskError, 0, true},
                                       {"task is gone", Kind::TaskGone, 0, true}};
    return all;
}

//! The plan of an edit as it is sent when nothing goes wrong, and what comes out.
struct Wanted
{
    explicit Wanted(const QString &edit)
    {
        SetupWorld world;
        world.open(SetupEdits::typeOf(edit));
        SetupEdits::make(world, edit);
        before = world.contents();
        world.save();
        if (world.setup->state() != Setup::State::Ready || !world.setup->save())
            qFatal("%s cannot be saved", qPrintable(edit));
        after = world.contents();
        steps = world.setup->save()->steps();
    }
    QByteArray before;
    QByteArray after;
    QList<SetupStep> steps;
};

const Wanted &wanted(const QString &edit)
{
    static QHash<QString, std::shared_ptr<Wanted>> known;
    std::shared_ptr<Wanted> &one = known[edit];
    if (!one)
        one = std::make_shared<Wanted>(edit);
    return *one;
}

QString pattern(const SetupStep &step)
{
    QStringList segments = step.path.split(u'/');
    for (QString &segment : segments) {
        if (SetupDocument::isNew(segment) || segment.contains(u'@')) // on the wire it is %40
            segment = u"*"_s;
    }
    return segments.join(u'/');
}

//! Strikes the place-th call of the plan, once.
Sandbox::Fault faultAt(const QList<SetupStep> &steps, int place, const Trouble &trouble)
{
    Sandbox::Fault fault;
    fault.kind = trouble.kind;
    fault.method = QString::fromLatin1(steps[place].method);
    fault.path = pattern(steps[place]);
    fault.times = 1;
    fault.status = trouble.status;
    fault.message = u"Not today"_s;
    for (int other = 0; other < place; ++other) {
        const SetupStep &step = steps[other];
        if (step.method == steps[place].method && pattern(step) == fault.path)
            ++fault.after;
    }
    return fault;
}

void endSave(SetupWorld &world, void (Setup::*how)())
{
    (world.setup.get()->*how)();
    world.waitWhileBusy();
}

} // namespace

class TestSetupFaults : public QObject
{
    Q_OBJECT

private slots:
    void everyCall_data();
    void everyCall();
    void takenBackInTrouble_data();
    void takenBackInTrouble();
    void withoutConnection();
    void left();
    void secretsAreNotTold();
};

void TestSetupFaults::everyCall_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("trouble");
    const QStringList edits = SetupEdits::names();
    for (const QString &edit : edits) {
        const QList<SetupStep> steps = wanted(edit).steps;
        for (int place = 0; place < steps.size(); ++place) {
            for (int trouble = 0; trouble < troubles().size(); ++trouble) {
                const Kind kind = troubles()[trouble].kind;
                if (troubles()[trouble].ofTasks && !steps[place].isTask)
                    continue;
                // Each of its calls has been through all of them by itself.
                if (edit == "all"_L1 && troubles()[trouble].status != 400 && kind != Kind::ResetAfter)
                    continue;
                QTest::addRow("%s %d %s", qPrintable(edit), place, troubles()[trouble].name)
                    << edit << place << trouble;
            }
        }
    }
}

void TestSetupFaults::everyCall()
{
    QFETCH(const QString, edit);
    QFETCH(const int, place);
    QFETCH(const int, trouble);
    const Wanted &plan = wanted(edit);
    const Sandbox::Fault fault = faultAt(plan.steps, place, troubles()[trouble]);
    SetupWorld world;
    Setup &setup = world.open(SetupEdits::typeOf(edit));
    SetupEdits::make(world, edit);
    world.server().addFault(fault);
    world.save();
    if (setup.state() == Setup::State::Ready) { // what was lost has been found
        QVERIFY(fault.kind != Kind::Status || fault.status != 400);
        QCOMPARE(SetupWorld::unlike(world.contents(), plan.after), QByteArray());
        return;
    }
    QCOMPARE(setup.state(), Setup::State::Stopped);
    QVERIFY(setup.error());
    const SetupSave *save = setup.save();
    QCOMPARE(save->doneCount(), place);
    QCOMPARE(save->steps()[place].state, SetupStep::State::Failed);
    endSave(world, &Setup::takeSaveBack);
    QCOMPARE(setup.state(), Setup::State::Ready);
    QCOMPARE(SetupWorld::unlike(world.contents(), plan.before), QByteArray());
    // What the person wants is still in the draft.
    QVERIFY(setup.isModified());
    world.server().addFault(fault);
    world.save();
    QCOMPARE(setup.state(), Setup::State::Stopped);
    endSave(world, &Setup::finishSave);
    QCOMPARE(setup.state(), Setup::State::Ready);
    QVERIFY(!setup.error());
    QVERIFY(!setup.isModified());
    QCOMPARE(SetupWorld::unlike(world.contents(), plan.after), QByteArray());
}

void TestSetupFaults::takenBackInTrouble_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("trouble");
    for (const QString &edit : {u"members removed"_s, u"members added"_s, u"redirection"_s, u"hours"_s}) {
        for (int call = 0; call < 4; ++call) {
            for (int trouble = 0; trouble < 4; ++trouble)
                QTest::addRow("%s %d %s", qPrintable(edit), call, troubles()[trouble].name) << edit << call << trouble;
        }
    }
}

// The last step fails, and then one call of the way back.
void TestSetupFaults::takenBackInTrouble()
{
    QFETCH(const QString, edit);
    QFETCH(const int, call);
    QFETCH(const int, trouble);
    const Wanted &plan = wanted(edit);
    SetupWorld world;
    Setup &setup = world.open(SetupEdits::typeOf(edit));
    SetupEdits::make(world, edit);
    world.server().addFault(faultAt(plan.steps, int(plan.steps.size()) - 1, troubles()[0]));
    world.save();
    QCOMPARE(setup.state(), Setup::State::Stopped);
    const QString methods[] = {u"POST"_s, u"DELETE"_s, u"PUT"_s};
    for (const QString &method : methods) {
        Sandbox::Fault fault;
        fault.kind = troubles()[trouble].kind;
        fault.status = troubles()[trouble].status;
        fault.method = method;
        fault.times = 1;
        fault.after = call / 2;
        world.server().addFault(fault);
    }
    bool isOtherWay = call % 2 == 1;
    for (int tries = 0; tries < 8 && setup.state() == Setup::State::Stopped; ++tries) {
        // Now and then the person thinks better of it.
        endSave(world, isOtherWay && tries == 1 ? &Setup::finishSave : &Setup::takeSaveBack);
    }
    QCOMPARE(setup.state(), Setup::State::Ready);
    const QByteArray now = world.contents();
    if (setup.save()->state() == SetupSave::State::Done)
        QCOMPARE(now, plan.after);
    else
        QCOMPARE(now, plan.before);
}

// Nothing can be asked: the step is not known, and is looked for as soon as the save goes on.
void TestSetupFaults::withoutConnection()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    SetupEdits::make(world, u"members added"_s);
    Sandbox::Fault lost;
    lost.kind = Kind::ResetAfter;
    lost.method = u"POST"_s;
    lost.path = u"*/hunting/agent"_s;
    lost.times = 1;
    world.server().addFault(lost);
    setup.startSave();
    QTRY_COMPARE(setup.state(), Setup::State::Saving);
    Sandbox::Fault away = faultOnGet(Kind::Reset, u"*/hunting/agent/*"_s);
    away.times = -1;
    world.server().addFault(away);
    world.waitWhileBusy();
    QCOMPARE(setup.state(), Setup::State::Stopped);
    QCOMPARE(setup.save()->steps()[0].state, SetupStep::State::Unknown);
    world.server().clearFaults();
    endSave(world, &Setup::finishSave);
    QCOMPARE(setup.state(), Setup::State::Ready);
    QCOMPARE(world.contents(), wanted(u"members added"_s).after);
}

void TestSetupFaults::left()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    SetupEdits::make(world, u"filter"_s);
    const Wanted &plan = wanted(u"filter"_s);
    world.server().addFault(faultAt(plan.steps, 2, troubles()[0]));
    world.save();
    QCOMPARE(setup.state(), Setup::State::Stopped);
    QVERIFY(!setup.canEdit());
    setup.setValue(setup.root(), u"queueSize"_s, 3); // not now
    const QByteArray half = world.contents();
    setup.leaveSave();
    QTRY_COMPARE(setup.state(), Setup::State::Ready);
    QVERIFY(!setup.error());
    QCOMPARE(world.contents(), half);
    QVERIFY(!world.session->setupSaves().unfinished(setup.service().serviceName));
    // What is missing is still wanted, and only that is sent.
    QVERIFY(setup.isModified());
    world.save();
    QCOMPARE(setup.state(), Setup::State::Ready);
    QCOMPARE(setup.save()->steps().size(), plan.steps.size() - 2);
    QCOMPARE(SetupWorld::unlike(world.contents(), plan.after), QByteArray());
}

void TestSetupFaults::secretsAreNotTold()
{
    SetupWorld world;
    Setup &setup = world.open(u"conference"_s);
    SetupEdits::make(world, u"conference"_s);
    Sandbox::Fault fault = faultAt(wanted(u"conference"_s).steps, 1, troubles()[0]);
    fault.body = u"{\"class\": \"Client::BadRequest\", \"message\": \"[pin] Given data (97531) is bad\"}"_s;
    world.server().addFault(fault);
    world.save();
    QCOMPARE(setup.state(), Setup::State::Stopped);
    QVERIFY(!setup.error()->message.contains("97531"_L1));
    QFile database(world.folder.path());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("97531"));
    QFile log(world.folder.path() + u"-wal"_s);
    if (log.open(QIODevice::ReadOnly))
        QVERIFY(!log.readAll().contains("97531"));
}

QTEST_GUILESS_MAIN(TestSetupFaults)
#include "tst_setup_faults.moc"
