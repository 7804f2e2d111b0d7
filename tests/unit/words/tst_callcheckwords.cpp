// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/callplanbuilder.h"
#include "words/callcheckwords.h"
#include "words/callplacewords.h"

#include <QLocale>
#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

//! One object of each kind.
struct Names
{
    CallPlanBuilder b;
    QString sound = b.sound(u"bienvenue.wav"_s);
    QString text = b.text(u"Bonjour"_s);
    QString longText = b.text(QString(61, u'a'));
    QString agent = b.agent(u"0033199001299"_s);
    QString named = b.agent(u"0033199001298"_s, {{u"description"_s, u"Zoé"_s}});
    QString queue = b.queue(u"Ventes"_s);
    QString nameless = b.queue(QString());
    QString menu = b.menu(u"Accueil"_s, sound);
    QString entry = b.entry(menu, u"1"_s, u"callcenter"_s, queue);
    QString first = b.step();
    QString step = b.step();
    QString slot = b.hours(step, u"monday"_s, u"09:00"_s, u"00:00"_s);
    QString badSlot = b.hours(step, u"someday"_s, u"25:00"_s, u"18:00"_s);
    QString rule = b.rule(step, u"ivr"_s, menu);
    QString negative = b.otherwise(step, u"hangup"_s);
    QString closure =
        b.closure(u"holidays"_s, u"2026-12-24T00:00:00+01:00"_s, u"2026-12-26T23:59:59+01:00"_s, u"Noël"_s);
};

} // namespace

class TestCallCheckWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void places_data();
    void places();
    void everyFindingHasASentence();
    void everyFixHasALabel();
    void wholeLine();
};

void TestCallCheckWords::places_data()
{
    const Names n;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("sound") << n.b.soundPath(n.sound) << u"sound “bienvenue.wav”"_s;
    QTest::newRow("text") << n.b.textPath(n.text) << u"text to speech “Bonjour”"_s;
    QTest::newRow("long text") << n.b.textPath(n.longText) << u"text to speech “%1…”"_s.arg(QString(60, u'a'));
    QTest::newRow("member") << n.b.agentPath(n.agent) << u"member 01 99 00 12 99"_s;
    QTest::newRow("named member") << n.b.agentPath(n.named) << u"member Zoé (01 99 00 12 98)"_s;
    QTest::newRow("queue") << n.b.queuePath(n.queue) << u"queue “Ventes”"_s;
    QTest::newRow("its place of a member") << n.b.queuePath(n.queue) + u"/agent/9"_s << u"queue “Ventes”"_s;
    QTest::newRow("nameless queue") << n.b.queuePath(n.nameless) << u"queue %1"_s.arg(n.nameless);
    QTest::newRow("menu") << n.b.menuPath(n.menu) << u"menu “Accueil”"_s;
    QTest::newRow("key") << n.entry << u"menu “Accueil”, key 1"_s;
    QTest::newRow("step") << n.step << u"step 2"_s;
    QTest::newRow("action") << n.rule << u"step 2, action 1"_s;
    QTest::newRow("negative action") << n.negative << u"step 2, action 1 if conditions are not met"_s;
    QTest::newRow("time slot") << n.slot << u"step 2, Monday 09:00 – 24:00"_s;
    QTest::newRow("odd time slot") << n.badSlot << u"step 2,  ? – 18:00"_s;
    QTest::newRow("closure") << n.closure << u"closure “Noël”"_s;
    QTest::newRow("calendar") << n.b.schedulerRoot() << u"calendar"_s;
    QTest::newRow("plan") << SetupDocument::listOf(SetupDocument::listOf(n.step)) << u"call plan"_s;
    QTest::newRow("nothing") << u"/elsewhere"_s << u"call plan"_s;
}

void TestCallCheckWords::places()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(Words::callPlace(path, Names().b.plan()), name);
}

void TestCallCheckWords::everyFindingHasASentence()
{
    const QMetaEnum kinds = QMetaEnum::fromType<CallFinding::Kind>();
    const CallPlan plan = Names().b.plan();
    QSet<QString> sentences;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        CallFinding finding;
        finding.kind = static_cast<CallFinding::Kind>(kinds.value(i));
        finding.path = plan.root;
        finding.arguments = {u"1"_s, u"2"_s, u"3600"_s, u"7200"_s};
        const QString sentence = Words::finding(finding, plan);
        QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 10, kinds.key(i));
        QVERIFY2(!sentence.contains("%1"_L1) && !sentence.contains("%2"_L1), kinds.key(i));
        QVERIFY2(!sentences.contains(sentence), kinds.key(i));
        sentences.insert(sentence);
    }
}

void TestCallCheckWords::everyFixHasALabel()
{
    const QMetaEnum kinds = QMetaEnum::fromType<CallFix::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const CallFix fix{.kind = static_cast<CallFix::Kind>(kinds.value(i)), .arguments = {u"0033199001299"_s}};
        const QString label = Words::fixLabel(fix);
        QVERIFY2(!label.isEmpty() && !label.contains(u'%'), kinds.key(i));
    }
    QCOMPARE(Words::fixLabel({.kind = CallFix::Kind::WriteInternationally, .arguments = {u"0033199001299"_s}}),
             u"Write +33199001299"_s);
    QCOMPARE(Words::fixLabel({.kind = CallFix::Kind::SetWaitTime, .arguments = {u"80"_s}}),
             u"Let them wait 1 min 20 s"_s);
}

void TestCallCheckWords::wholeLine()
{
    const Names n;
    CallFinding finding;
    finding.kind = CallFinding::Kind::ShortWait;
    finding.path = n.b.queuePath(n.queue);
    finding.arguments = {u"30"_s, u"80"_s};
    QCOMPARE(
        Words::findingLine(finding, n.b.plan()),
        u"Queue “Ventes”: Callers wait 30 s at most, but it takes 1 min 20 s until all members have rung: the last "
        "ones may never ring."_s);
    finding.kind = CallFinding::Kind::UnreachableRule;
    finding.path = n.negative;
    finding.arguments = {n.rule};
    QCOMPARE(Words::findingLine(finding, n.b.plan()),
             u"Step 2, action 1 if conditions are not met: No call gets this far: step 2, action 1 ends it before."_s);
}

QTEST_GUILESS_MAIN(TestCallCheckWords)
#include "tst_callcheckwords.moc"
