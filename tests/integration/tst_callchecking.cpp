// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the check of a call plan proposes can be saved, and the server then has it.
#include "setupworld.h"

#include "core/callplan.h"
#include "service/callchecks.h"
#include "service/sounds.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

QList<CallFinding> findingsOf(SetupWorld &world)
{
    const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());
    const CallCheckContext context = callCheckContext(*world.setup, world.session->sounds(), now);
    return callFindings(context, world.setup->draft());
}

QStringList rulesOf(const QList<CallFinding> &findings)
{
    QStringList rules;
    for (const CallFinding &finding : findings) {
        if (!rules.contains(finding.rule()))
            rules.append(finding.rule());
    }
    return rules;
}

bool hasFix(const CallFinding &finding)
{
    return finding.fix.has_value();
}

//! Everything that is proposed, one after the other; how often.
int mendAll(SetupWorld &world)
{
    constexpr int most = 200;
    int mended = 0;
    for (; mended < most; ++mended) {
        const QList<CallFinding> found = findingsOf(world);
        const auto next = std::find_if(found.begin(), found.end(), hasFix);
        if (next == found.end())
            break;
        world.setup->setDraft(next->fix->applied(world.setup->draft()));
    }
    return mended;
}

//! Wrongs that the server takes.
void spoil(Setup &setup)
{
    SetupDocument draft = setup.draft();
    const CallPlan plan = CallPlan::of(draft, setup.service());
    const QString step = draft.add(plan.planPath + u"/extension"_s, {{u"position"_s, 99},
                                                                     {u"enabled"_s, true},
                                                                     {u"schedulerCategory"_s, QJsonValue::Null},
                                                                     {u"screenListType"_s, QJsonValue::Null}});
    for (const QString &action : {u"hangup"_s, u"setCallerName"_s, u"hangup"_s}) {
        draft.add(step + u"/rule"_s, {{u"action"_s, action},
                                      {u"actionParam"_s, action == "hangup"_L1 ? QString() : u"Trop tard"_s},
                                      {u"negativeAction"_s, false},
                                      {u"position"_s, draft.ids(step + u"/rule"_s).size() + 1}});
    }
    draft.add(plan.root + u"/menu"_s, {{u"name"_s, u"Orphelin"_s},
                                       {u"greetSound"_s, draft.value(plan.menus.first().path, u"greetSound"_s)},
                                       {u"greetSoundTts"_s, draft.value(plan.menus.first().path, u"greetSoundTts"_s)},
                                       {u"invalidSound"_s, QJsonValue::Null},
                                       {u"invalidSoundTts"_s, QJsonValue::Null},
                                       {u"timeout"_s, 5000},
                                       {u"interDigitTimeout"_s, 2000}});
    setup.setDraft(draft);
}

} // namespace

class TestCallChecking : public QObject
{
    Q_OBJECT

private slots:
    void fixesCanBeSaved_data();
    void fixesCanBeSaved();
    void uploadedSoundsAreInTheLibrary();
};

void TestCallChecking::fixesCanBeSaved_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("voice server") << u"cloudIvr"_s;
    QTest::newRow("contact centre") << u"contactCenterSolutionExpert"_s;
}

void TestCallChecking::fixesCanBeSaved()
{
    QFETCH(QString, type);
    SetupWorld world;
    Setup &setup = world.open(type);
    spoil(setup);
    QSignalSpy saved(&setup, &Setup::saved);
    world.save();
    QVERIFY2(saved.count() == 1, setup.error() ? qPrintable(setup.error()->message) : "not saved");

    // Saving numbers the steps; somebody else does not.
    const CallPlan plan = CallPlan::of(setup.draft(), setup.service());
    world.other("PUT", plan.steps.last().path, {{u"position"_s, 40}});
    QSignalSpy loaded(&setup, &Setup::loaded);
    setup.load();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 20000);

    const QStringList rules = rulesOf(findingsOf(world));
    for (const QString &expected : {u"W01"_s, u"W03"_s, u"W19"_s, u"W21"_s})
        QVERIFY2(rules.contains(expected), qPrintable(expected + u" of "_s + rules.join(u' ')));
    QVERIFY(mendAll(world) >= 4);
    QVERIFY(setup.isModified());
    world.save();
    QVERIFY2(saved.count() == 2, setup.error() ? qPrintable(setup.error()->message) : "not saved");

    world.close();
    world.open(type);
    const QList<CallFinding> left = findingsOf(world);
    for (const CallFinding &finding : left)
        QVERIFY2(!finding.fix, qPrintable(finding.rule() + u' ' + finding.path));
}

void TestCallChecking::uploadedSoundsAreInTheLibrary()
{
    SetupWorld world;
    Setup &setup = world.open(u"cloudIvr"_s);
    QVERIFY(soundsHere(setup.service(), setup.draft(), world.session->sounds()).isEmpty());
    QVERIFY(rulesOf(findingsOf(world)).contains(u"W23"_s));

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"nouveau.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(2000, 'x')) == 2000);
    file.close();
    const QFuture<Result<qint64>> upload = world.session->sounds().upload(setup.service(), file.fileName());
    QVERIFY(settled(upload).has_value());
    QSignalSpy loaded(&setup, &Setup::loaded);
    setup.load();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 20000);
    QCOMPARE(soundsHere(setup.service(), setup.draft(), world.session->sounds()), QSet<QString>{u"nouveau.wav"_s});
}

QTEST_GUILESS_MAIN(TestCallChecking)
#include "tst_callchecking.moc"
