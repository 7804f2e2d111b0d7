// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process is killed at every point of a restoration; the next one brings it to its end, and nothing is there twice.
#include "restoringworld.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostPoints = 200; // far more than a small restoration has

//! Lets another process bring the number to the goal. Nothing when it came to its end before it was to kill itself.
std::optional<bool> killedAt(RestoringWorld &world, const Service &number, const SetupGoal &goal, int when,
                             const QString &point)
{
    QTemporaryFile file;
    if (!file.open() || file.write(QJsonDocument(goal.toJson()).toJson()) < 0 || !file.flush())
        return false;
    const ApplicationKeys keys = world.sandbox.keys();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AIGUILLEUR_TEST_KEYS"_s,
                       QStringList{keys.applicationKey, keys.applicationSecret, keys.consumerKey}.join(u' '));
    QProcess runner;
    runner.setProcessEnvironment(environment);
    runner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    runner.start(QStringLiteral(RESTORING_RUNNER), {world.server().url(), world.folder.path(), number.serviceName,
                                                    file.fileName(), QString::number(when), point});
    if (!runner.waitForFinished())
        return false;
    if (runner.exitStatus() == QProcess::NormalExit && runner.exitCode() == 0)
        return {};
    return runner.exitStatus() == QProcess::CrashExit;
}

} // namespace

class TestRestoringKill : public QObject
{
    Q_OBJECT

private slots:
    void everyPoint_data();
    void everyPoint();
};

void TestRestoringKill::everyPoint_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("point");
    for (const QString &type : {u"contactCenterSolution"_s, u"redirect"_s, u"cloudIvr"_s}) {
        for (const QString &point : {u"at-once"_s, u"later"_s})
            QTest::addRow("%s %s", qPrintable(type), qPrintable(point)) << type << point;
    }
}

void TestRestoringKill::everyPoint()
{
    QFETCH(const QString, type);
    QFETCH(const QString, point);
    Sandbox::Options options = SetupWorld::setupOptions();
    options.taskTime = 40ms;
    RestoringWorld world(options);
    const Service number = world.numberOf(type);
    const SetupGoal wanted = RestoringWorld::cutShort(world.goalOf(number));
    int killed = 0;
    for (int when = 1; when < mostPoints; ++when) {
        QCOMPARE(toString(world.bring(number, SetupGoal::ofType(FeatureType::Empty))->state()), u"done"_s);
        world.closeSession();
        world.server().clearRequests();
        world.server().setLatency(point == "later"_L1 ? 5ms : 0ms);
        const std::optional<bool> crashed = killedAt(world, number, wanted, when, point);
        world.server().setLatency(0ms);
        world.openSession();
        if (!crashed)
            break;
        QVERIFY2(*crashed, qPrintable(QString::number(when)));
        ++killed;
        Provisioning *left = world.session->provisionings().underWay(number.serviceName);
        const int asked = world.server().requestCount(u"POST"_s, u"/telephony/*/number/*/changeFeatureType"_s);
        if (!left) // after its end, of which there may be no trace, or before it was written down
            left = world.session->provisionings().all().value(0);
        if (!left && asked == 0) {
            QCOMPARE(world.fresh(number).featureType.apiName(), u"empty"_s);
            continue;
        }
        QVERIFY2(left, qPrintable(QString::number(when)));
        world.wait(left);
        const QString where =
            u"%1: %2 %3"_s.arg(when).arg(toString(left->state()), left->error() ? left->error()->message : QString());
        QVERIFY2(left->state() == Provisioning::State::Done, qPrintable(where));
        const QStringList different = world.differences(wanted, number, left->losses());
        QVERIFY2(different.isEmpty(), qPrintable(where + u'\n' + different.join(u'\n')));
        const int all = world.server().requestCount(u"POST"_s, u"/telephony/*/number/*/changeFeatureType"_s);
        QVERIFY2(all == 1, qPrintable(where + u' ' + QString::number(all)));
    }
    QVERIFY(killed > 4);
    qInfo("killed at %d points", killed);
}

QTEST_GUILESS_MAIN(TestRestoringKill)
#include "tst_restoring_kill.moc"
