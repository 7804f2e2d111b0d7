// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process is killed in the middle of a save; the next one finishes it, or takes it back.
#include "setupedits.h"

#include "core/setupplan.h"
#include "service/setupjournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray asText(const QList<SetupStep> &steps)
{
    QJsonArray array;
    for (const SetupStep &step : steps)
        array.append(stepToJournal(step));
    return QJsonDocument(array).toJson();
}

//! Lets another process make the plan until it kills itself. True when it did.
bool killedAt(SetupWorld &world, const QList<SetupStep> &steps, int place, const QString &point)
{
    QTemporaryFile file;
    if (!file.open() || file.write(asText(steps)) < 0 || !file.flush())
        return false;
    const ApplicationKeys keys = world.sandbox.keys();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AIGUILLEUR_TEST_KEYS"_s,
                       QStringList{keys.applicationKey, keys.applicationSecret, keys.consumerKey}.join(u' '));
    const Service service = world.setup->service();
    QProcess runner;
    runner.setProcessEnvironment(environment);
    runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    runner.start(QStringLiteral(SETUP_RUNNER),
                 {world.server().url(), world.folder.path(), service.billingAccount, service.serviceName,
                  service.featureType.apiName(), file.fileName(), QString::number(place), point});
    return runner.waitForFinished() && runner.exitStatus() == QProcess::CrashExit;
}

} // namespace

class TestSetupKill : public QObject
{
    Q_OBJECT

private slots:
    void killedAndResumed_data();
    void killedAndResumed();
    void closedAndOpenedAgain();
    void withoutItsSecret();
};

void TestSetupKill::killedAndResumed_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("finished");
    const QList<QPair<QString, int>> edits = {{u"members added"_s, 4},
                                              {u"members removed"_s, 2},
                                              {u"closures"_s, 4},
                                              {u"redirection"_s, 3},
                                              {u"call plan"_s, 17}};
    for (const auto &[edit, count] : edits) {
        for (int place = 0; place < count; ++place) {
            for (const QString &point : {u"before"_s, u"after"_s}) {
                for (const bool finished : {true, false})
                    QTest::addRow("%s %d %s %s", qPrintable(edit), place, qPrintable(point),
                                  finished ? "finished" : "taken back")
                        << edit << place << point << finished;
            }
        }
    }
}

void TestSetupKill::killedAndResumed()
{
    QFETCH(const QString, edit);
    QFETCH(const int, place);
    QFETCH(const QString, point);
    QFETCH(const bool, finished);
    SetupWorld world;
    world.open(SetupEdits::typeOf(edit));
    SetupEdits::make(world, edit);
    const QByteArray before = world.contents();
    const QList<SetupStep> steps = setupPlan(world.setup->context(), world.setup->base(), world.setup->draft());
    QCOMPARE_GT(steps.size(), place);
    QVERIFY(killedAt(world, steps, place, point));
    // A session that had no part in it does not see it; the next one does.
    const Service service = world.setup->service();
    world.close();
    world.closeSession();
    world.openSession();
    // A server hears a moment later that the process is gone.
    QTRY_VERIFY(world.session->setupSaves().unfinished(service.serviceName));
    SetupSave *save = world.session->setupSaves().unfinished(service.serviceName);
    QTRY_COMPARE(save->state(), SetupSave::State::Stopped);
    QCOMPARE(save->doneCount(), place); // that one is not known yet
    QCOMPARE(save->steps()[place].state, SetupStep::State::Unknown);
    world.setup = world.session->makeSetup(service);
    QCOMPARE(world.setup->state(), Setup::State::Stopped);
    world.setup->load();
    QTRY_COMPARE(world.setup->state(), Setup::State::Stopped);
    QVERIFY(!world.setup->canEdit());
    if (finished)
        world.setup->finishSave();
    else
        world.setup->takeSaveBack();
    world.waitWhileBusy();
    QCOMPARE(world.setup->state(), Setup::State::Ready);
    QVERIFY(!world.setup->isModified());
    if (finished) {
        QCOMPARE(save->doneCount(), steps.size());
        QVERIFY(world.contents() != before);
        const QByteArray now = world.contents();
        SetupWorld other;
        other.open(SetupEdits::typeOf(edit));
        SetupEdits::make(other, edit);
        other.save();
        QCOMPARE(SetupWorld::unlike(now, other.contents()), QByteArray());
    } else {
        QCOMPARE(SetupWorld::unlike(world.contents(), before), QByteArray());
    }
    QVERIFY(world.session->setupSaves().unfinished().isEmpty());
}

void TestSetupKill::closedAndOpenedAgain()
{
    SetupWorld world;
    Setup &setup = world.open(u"easyHunting"_s);
    SetupEdits::make(world, u"filter"_s);
    const QByteArray before = world.contents();
    world.server().setLatency(std::chrono::milliseconds(30));
    setup.startSave();
    QTRY_VERIFY(setup.save() && setup.save()->doneCount() == 1);
    const Service service = setup.service();
    world.close();
    world.closeSession();
    world.server().setLatency(std::chrono::milliseconds(0));
    world.openSession();
    world.open(service);
    QCOMPARE(world.setup->state(), Setup::State::Stopped);
    world.setup->takeSaveBack();
    world.waitWhileBusy();
    QCOMPARE(world.setup->state(), Setup::State::Ready);
    QCOMPARE(SetupWorld::unlike(world.contents(), before), QByteArray());
}

void TestSetupKill::withoutItsSecret()
{
    SetupWorld world;
    Setup &setup = world.open(u"conference"_s);
    SetupEdits::make(world, u"conference"_s);
    const QByteArray before = world.contents();
    Sandbox::Fault fault;
    fault.method = u"PUT"_s;
    fault.path = u"*/settings"_s;
    fault.after = 1;
    fault.status = 400;
    fault.times = 1;
    world.server().addFault(fault);
    world.save();
    QCOMPARE(setup.state(), Setup::State::Stopped);
    QVERIFY(!setup.save()->needsSecret()); // known as long as the program runs
    const Service service = setup.service();
    world.close();
    world.closeSession();
    world.openSession();
    world.open(service);
    QCOMPARE(world.setup->state(), Setup::State::Stopped);
    QVERIFY(world.setup->save()->needsSecret());
    world.setup->finishSave();
    world.waitWhileBusy();
    QCOMPARE(world.setup->state(), Setup::State::Stopped);
    QVERIFY(world.setup->error());
    QVERIFY(world.setup->error()->kind == ApiError::Kind::SecretStorage);
    world.setup->takeSaveBack();
    world.waitWhileBusy();
    QCOMPARE(world.setup->state(), Setup::State::Ready);
    QCOMPARE(SetupWorld::unlike(world.contents(), before), QByteArray());
}

QTEST_GUILESS_MAIN(TestSetupKill)
#include "tst_setup_kill.moc"
