// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the blanks of a template are called, also when what they are in has lost its name to another blank.
#include "core/setuptemplate.h"
#include "support/callplanbuilder.h"
#include "words/batchwords.h"

#include <QSet>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

SetupGoal centreGoal()
{
    CallPlanBuilder builder;
    const QString sound = builder.sound();
    const QString text = builder.text(u"Bienvenue."_s);
    const QString sales = builder.queue(u"Ventes"_s);
    const QString after = builder.queue(u"SAV"_s);
    builder.member(sales, builder.agent(u"0033199001301"_s, {{u"description"_s, u"Anne"_s}}));
    builder.member(after, builder.agent(u"0033199001302"_s));
    for (const QString &name : {u"Accueil"_s, u"Choix"_s})
        builder.entry(builder.menu(name, sound), u"2"_s, u"bridge"_s, u"0033639980011"_s);
    const QString step = builder.step();
    builder.rule(step, u"setCallerName"_s, u"Siege"_s);
    builder.rule(step, u"tts"_s, text);
    builder.rule(step, u"playback"_s, sound);
    return builder.goal();
}

} // namespace

class TestBlankWords : public QObject
{
    Q_OBJECT

private slots:
    void ofAnElement();
    void eachIsToldFromTheOthers();
    void withoutNames();
};

void TestBlankWords::ofAnElement()
{
    const SetupGoal goal = centreGoal();
    const QStringList labels = Words::blankLabels(goal, SetupTemplate::possibleBlanks(goal));
    QVERIFY(labels.contains(u"Name of the plan"_s));
    QVERIFY(labels.contains(u"Lines of the queue “Ventes”"_s));
    QVERIFY(labels.contains(u"Menu “Accueil”: Name of the menu"_s));
    QVERIFY(labels.contains(u"Menu “Accueil”: Greeting sound"_s));
    QVERIFY2(labels.filter(u"Menu “Accueil”, key 2: "_s).size() == 1, qPrintable(labels.join(u'\n')));
    QVERIFY2(labels.filter(u"Step 1, action 3: "_s).size() == 1, qPrintable(labels.join(u'\n')));
}

void TestBlankWords::eachIsToldFromTheOthers()
{
    const SetupGoal goal = centreGoal();
    const QStringList keys = SetupTemplate::possibleBlanks(goal);
    const QStringList labels = Words::blankLabels(goal, keys);
    QCOMPARE(labels.size(), keys.size());
    QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), keys.size());
}

// Their names are what is asked for.
void TestBlankWords::withoutNames()
{
    const SetupGoal goal = centreGoal();
    const SetupTemplate made = SetupTemplate::of(u"Agence"_s, goal, SetupTemplate::possibleBlanks(goal)).value();
    const QStringList labels = Words::blankLabels(made.goal, made.blankKeys());
    QVERIFY2(labels.contains(u"Menu “2”: Name of the menu"_s), qPrintable(labels.join(u'\n')));
    QVERIFY(labels.contains(u"Lines of the queue “2”"_s));
    QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), labels.size());
}

QTEST_GUILESS_MAIN(TestBlankWords)
#include "tst_blankwords.moc"
