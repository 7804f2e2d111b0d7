// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a call plan from being saved.
#include "callchecktesting.h"

#include "core/setupproblem.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::CallCheckTesting;
using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(Edit)

namespace {

//! `InvalidName!actionParam`, with `?` for a warning.
QStringList problemsOf(const Plan &base, const Plan &draft)
{
    QStringList all;
    const SetupContext context = contextOf(draft.b).setup;
    const QList<SetupProblem> problems = setupProblems(context, base.b.document(), draft.b.document());
    for (const SetupProblem &one : problems) {
        const bool isError = one.severity == SetupProblem::Severity::Error;
        all.append(enumName(one.kind) + (isError ? u'!' : u'?') + one.property);
    }
    return all;
}

} // namespace

class TestSetupCallPlanRules : public QObject
{
    Q_OBJECT
private slots:
    void aGoodPlanIsSaved();
    void edits_data();
    void edits();
    void whatTheServerHasIsNoError_data() { edits_data(); }
    void whatTheServerHasIsNoError();
    void unfinishedPlansAreSaved();
};

void TestSetupCallPlanRules::aGoodPlanIsSaved()
{
    for (const FeatureType &type :
         {FeatureType(FeatureType::ContactCenterSolutionExpert), FeatureType(FeatureType::CloudIvr)}) {
        Plan plan(type);
        if (type == FeatureType::CloudIvr)
            plan.set(plan.b.root(), "isCCS", true);
        QCOMPARE(problemsOf(plan, plan), QStringList());
    }
}

void TestSetupCallPlanRules::edits_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const QString &problem, const Edit &edit) {
        QTest::newRow(name) << problem << edit;
    };
    const auto otherwise = [](const QString &action, const QString &param) {
        return [action, param](Plan &p) { p.b.otherwise(p.step, action, param); };
    };
    row("missing sound", u"unknownSound!actionParam"_s, otherwise(u"playback"_s, u"999"_s));
    row("missing menu", u"notAllowed!actionParam"_s, otherwise(u"ivr"_s, u"999"_s));
    row("menu deleted under a rule", u"notAllowed!actionParam"_s, [](Plan &p) { p.remove(p.b.menuPath(p.menu)); });
    row("sound deleted under a menu", u"unknownSound!greetSound"_s,
        [](Plan &p) { p.remove(p.b.soundPath(p.welcome)); });
    row("no number", u"required!actionParam"_s, otherwise(u"bridge"_s, QString()));
    row("national number", u"invalidNumber!actionParam"_s, otherwise(u"bridge"_s, u"0199001299"_s));
    row("itself", u"selfReference!actionParam"_s, otherwise(u"bridge"_s, u"0033199001234"_s));
    row("circle", u"loop!actionParam"_s, otherwise(u"bridge"_s, alias));
    row("premium rate", u"premiumRate!actionParam"_s, otherwise(u"bridge"_s, u"3949"_s));
    row("no voicemail", u"noVoicemail!actionParam"_s, otherwise(u"voicemail"_s, alias));
    row("accents", u"invalidName!actionParam"_s, otherwise(u"setCallerName"_s, u"Été"_s));
    row("variable", u"invalidName!actionParam"_s, otherwise(u"readDtmf"_s, u"mon code"_s));
    row("long variable", u"tooLong!actionParam"_s, otherwise(u"readDtmf"_s, QString(25, u'a')));
    row("short wait", u"outOfRange!actionParam"_s, otherwise(u"sleep"_s, u"999"_s));
    row("menu name", u"invalidName!name"_s, [](Plan &p) { p.setMenu("name", u"Été"_s); });
    row("no greeting", u"required!greetSound"_s, [](Plan &p) { p.setMenu("greetSound", QJsonValue::Null); });
    row("key", u"notAllowed!dtmf"_s, [](Plan &p) { p.set(p.callQueue, "dtmf", u"1a"_s); });
    row("no key", u"required!dtmf"_s, [](Plan &p) { p.set(p.callQueue, "dtmf", QString()); });
    row("long text", u"tooLong!text"_s, [](Plan &p) { p.set(p.b.textPath(p.spoken), "text", QString(1025, u'a')); });
    row("no text", u"required!text"_s, [](Plan &p) { p.set(p.b.textPath(p.spoken), "text", QString()); });
    row("long name", u"tooLong!description"_s, [](Plan &p) { p.setQueue("description", QString(101, u'a')); });
    row("transfer time", u"outOfRange!transferTimeout"_s,
        [](Plan &p) { p.set(SetupDocument::listOf(SetupDocument::listOf(p.step)), "transferTimeout", 1801); });
    row("empty slot", u"emptyRange!timeTo"_s, [](Plan &p) { p.b.hours(p.step, u"sunday"_s, u"22:00"_s, u"06:00"_s); });
    row("premium member", u"premiumRate!number"_s, [](Plan &p) { p.setAgent("number", u"0033899123456"_s); });
    row("ringing of a member", u"outOfRange!timeout"_s, [](Plan &p) { p.setAgent("timeout", 0); });
    row("overflow without a sound", u"required!actionOnOverflowParam"_s,
        [](Plan &p) { p.setQueue("actionOnOverflow", u"playback"_s); });
    row("missing music", u"unknownSound!soundOnHold"_s, [](Plan &p) { p.setQueue("soundOnHold", 999); });
    row("overlap", u"eventOverlap!dateStart"_s, [](Plan &p) {
        p.b.closure(u"holidays"_s, u"2026-12-24T00:00:00+01:00"_s, u"2026-12-26T23:59:59+01:00"_s);
        p.b.closure(u"holidays"_s, u"2026-12-26T00:00:00+01:00"_s, u"2026-12-27T23:59:59+01:00"_s);
    });
}

void TestSetupCallPlanRules::edits()
{
    QFETCH(QString, problem);
    QFETCH(Edit, edit);
    const Plan base;
    Plan draft;
    edit(draft);
    QCOMPARE(problemsOf(base, draft), QStringList{problem});
}

// It was there when the number was opened: it keeps nobody from saving something else.
void TestSetupCallPlanRules::whatTheServerHasIsNoError()
{
    QFETCH(Edit, edit);
    Plan plan;
    edit(plan);
    const QStringList problems = problemsOf(plan, plan);
    for (const QString &problem : problems)
        QVERIFY2(problem.contains(u'?'), qPrintable(problem));
}

// A menu is made before its keys are.
void TestSetupCallPlanRules::unfinishedPlansAreSaved()
{
    const Plan base;
    Plan draft;
    draft.b.entry(draft.menu, u"7"_s, u"menuSub"_s, draft.b.menu(u"Nouveau"_s, draft.welcome));
    draft.b.step();
    QCOMPARE(problemsOf(base, draft), QStringList());
}

QTEST_GUILESS_MAIN(TestSetupCallPlanRules)
#include "tst_setupcallplanrules.moc"
