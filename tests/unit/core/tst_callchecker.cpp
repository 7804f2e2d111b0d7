// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokenplan.h"
#include "callchecktesting.h"
#include "core/vxmldocument.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::CallCheckTesting;
using namespace Qt::StringLiterals;
using Kind = CallFinding::Kind;
Q_DECLARE_METATYPE(Edit)

namespace {

QList<Case> allCases()
{
    return targetCases() + numberCases() + stepCases() + numberingCases() + endCases() + timeCases() + menuCases() +
           wayOutCases() + keyCases() + queueCases() + orderCases() + filterCases() + leftoverCases();
}

} // namespace

class TestCallChecker : public QObject
{
    Q_OBJECT
private slots:
    void goodPlan();
    void rules_data();
    void rules();
    void everyKindHasACase();
    void fixes_data() { rules_data(); }
    void fixes();
    void otherTypesHaveNone();
    void errorsWhereNoCallGetsAreWarnings();
    void errorsComeFirst();
    void severityFollowsTheRule();
    void nothingIsSaidOfAnUnknownAccount();
    void transfersOfVxml();
    void randomPlans();
    void largePlan();
};

void TestCallChecker::goodPlan()
{
    const QList<CallFinding> findings = findingsOf(Plan());
    QVERIFY2(findings.isEmpty(), told(findings).constData());
}

void TestCallChecker::rules_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<FeatureType>("type");
    QTest::addColumn<Edit>("trigger");
    QTest::addColumn<Edit>("near");
    for (const Case &one : allCases()) {
        const QByteArray title = CallFinding::ruleOf(one.kind).toLatin1() + ' ' + one.name;
        QTest::newRow(title.constData()) << one.kind << one.type << one.trigger << one.near;
    }
}

void TestCallChecker::rules()
{
    QFETCH(Kind, kind);
    QFETCH(FeatureType, type);
    QFETCH(Edit, trigger);
    QFETCH(Edit, near);
    Plan wrong(type);
    trigger(wrong);
    const QList<CallFinding> found = findingsOf(wrong);
    QVERIFY2(!ofKind(found, kind).isEmpty(), told(found).constData());
    Plan right(type);
    near(right);
    const QList<CallFinding> others = findingsOf(right);
    QVERIFY2(ofKind(others, kind).isEmpty(), told(others).constData());
}

// All but that of VXML, which has a test of its own.
void TestCallChecker::everyKindHasACase()
{
    QSet<int> told = {static_cast<int>(Kind::TransferOutside)};
    for (const Case &one : allCases())
        told.insert(static_cast<int>(one.kind));
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        QVERIFY2(told.contains(kinds.value(i)), kinds.key(i));
}

//! A fix makes its finding go away and leaves what else was said about, or lessens it.
void TestCallChecker::fixes()
{
    QFETCH(Kind, kind);
    QFETCH(FeatureType, type);
    QFETCH(Edit, trigger);
    Plan plan(type);
    trigger(plan);
    const QList<CallFinding> found = ofKind(findingsOf(plan), kind);
    for (const CallFinding &one : found) {
        if (!one.fix)
            continue;
        const SetupDocument mended = one.fix->applied(plan.b.document());
        QVERIFY(mended != plan.b.document());
        const QList<CallFinding> left = ofKind(callFindings(contextOf(plan.b), mended), kind);
        const bool isThere = std::any_of(left.begin(), left.end(), [&](const CallFinding &other) {
            return other.path == one.path && other.property == one.property && other.arguments == one.arguments;
        });
        QVERIFY2(!isThere, told(left).constData());
    }
}

void TestCallChecker::otherTypesHaveNone()
{
    Plan plan(FeatureType::Redirect);
    plan.remove(plan.step);
    QVERIFY(findingsOf(plan).isEmpty());
}

void TestCallChecker::errorsWhereNoCallGetsAreWarnings()
{
    Plan plan;
    plan.b.rule(plan.b.step({{u"enabled"_s, false}}), u"playback"_s, u"999"_s);
    const QList<CallFinding> found = ofKind(findingsOf(plan), Kind::MissingObject);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().severity, CallFinding::Severity::Warning);
    QVERIFY(!hasErrors(found));
}

void TestCallChecker::errorsComeFirst()
{
    Plan plan;
    plan.setMenu("invalidSound", QJsonValue::Null);
    plan.set(plan.callColleague, "actionParam", u"3949"_s);
    plan.b.sound(u"annonce.wav"_s);
    const QList<CallFinding> found = findingsOf(plan);
    QVERIFY(hasErrors(found));
    QStringList rules;
    for (const CallFinding &one : found)
        rules.append(one.rule());
    QCOMPARE(rules.join(u' '), u"E07 W10 W19 W19 W23"_s); // nobody plays the sound for wrong keys any more
}

void TestCallChecker::severityFollowsTheRule()
{
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    QSet<QString> rules;
    for (int i = 0; i < kinds.keyCount(); ++i)
        rules.insert(CallFinding::ruleOf(static_cast<Kind>(kinds.value(i))));
    QCOMPARE(rules.size(), 13 + 23);
}

void TestCallChecker::nothingIsSaidOfAnUnknownAccount()
{
    Plan plan;
    plan.set(plan.callColleague, "actionParam", outside);
    plan.set(plan.last, "actionParam", outside);
    CallCheckContext context = contextOf(plan.b);
    context.setup.services.clear();
    const QList<CallFinding> found = callFindings(context, plan.b.document());
    QVERIFY2(found.isEmpty(), told(found).constData());
}

void TestCallChecker::transfersOfVxml()
{
    const QByteArray text = R"(<vxml version="2.1"><form id="a">
<transfer dest="tel:+33199001299"/>
<transfer dest="tel:+33465711234"/>
</form></vxml>)";
    const CallPlanBuilder b(FeatureType::Svi);
    const QList<CallFinding> found = vxmlFindings(contextOf(b), VxmlDocument::read(text));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().kind == Kind::TransferOutside);
    QCOMPARE(found.first().arguments, (QStringList{outside, u"3"_s}));
    QCOMPARE(found.first().rule(), u"E13"_s);
}

// Whatever is wrong: it ends, and doing all that is proposed ends as well.
void TestCallChecker::randomPlans()
{
    constexpr int mostFixes = 400;
    for (quint32 seed = 1; seed <= 120; ++seed) {
        BrokenPlan plan(seed, 40);
        const CallCheckContext context = contextOf(plan.builder());
        SetupDocument document = plan.builder().document();
        int fixes = 0;
        for (; fixes < mostFixes; ++fixes) {
            const QList<CallFinding> found = callFindings(context, document);
            const auto next = std::find_if(found.begin(), found.end(), [](const auto &one) { return one.fix; });
            if (next == found.end())
                break;
            document = next->fix->applied(document);
        }
        QVERIFY2(fixes < mostFixes, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestCallChecker::largePlan()
{
    BrokenPlan plan(7, 300);
    const CallCheckContext context = contextOf(plan.builder());
    callFindings(context, plan.builder().document()); // the first one reads the numbering plans
    QElapsedTimer timer;
    timer.start();
    callFindings(context, plan.builder().document());
    qInfo("%lld us", timer.nsecsElapsed() / 1000);
    QVERIFY(timer.elapsed() < 100);
}

QTEST_GUILESS_MAIN(TestCallChecker)
#include "tst_callchecker.moc"
