// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table of what is filled into a template for each of many numbers.
#include "core/enumname.h"
#include "core/templatetable.h"
#include "support/callplanbuilder.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

Service aliasOf(const QString &name, Service::Kind kind = Service::Kind::Alias)
{
    Service made;
    made.billingAccount = u"ab12345-ovh-1"_s;
    made.serviceName = name;
    made.kind = kind;
    made.featureType = kind == Service::Kind::Line ? FeatureType::Sip : FeatureType::CloudIvr;
    return made;
}

const QList<Service> services{aliasOf(u"0033199001235"_s), aliasOf(u"0033199001236"_s),
                              aliasOf(u"0033199001299"_s, Service::Kind::Line)};

struct Voice
{
    CallPlanBuilder builder{FeatureType::CloudIvr};
    QString menu = builder.menu(u"Accueil"_s, builder.sound());
    QString entry = builder.entry(menu, u"1"_s, u"bridge"_s, u"0033639980011"_s);
    QString name = u"menu/%1.name"_s.arg(menu);
    QString number = u"menu/%1/entry/%2.actionParam"_s.arg(menu, SetupDocument::idOf(entry));

    SetupTemplate pattern() const { return SetupTemplate::of(u"Agence"_s, builder.goal(), {name, number}).value(); }
};

} // namespace

class TestTemplateTable : public QObject
{
    Q_OBJECT

private slots:
    void eachItsOwn();
    void wrong_data();
    void wrong();
};

void TestTemplateTable::eachItsOwn()
{
    const Voice voice;
    const QString text =
        u"number;%1;%2\n01 99 00 12 35;Nantes;06 39 98 00 12\n0033199001236;Brest;+33639980013\n"_s.arg(voice.name,
                                                                                                        voice.number);
    const TemplateTable table = TemplateTable::of(text.toUtf8(), voice.pattern(), services);
    QVERIFY(table.problems.isEmpty());
    QCOMPARE(table.lines.size(), 2);
    const auto value = [&](qsizetype line, const QString &path, const QString &property) {
        return table.lines[line].goal.document.value(u"/telephony/template/ovhPabx/template/"_s + path, property);
    };
    const QString menu = u"menu/"_s + voice.menu;
    QCOMPARE(table.lines[0].service.serviceName, u"0033199001235"_s);
    QCOMPARE(value(0, menu, u"name"_s).toString(), u"Nantes"_s);
    QCOMPARE(value(1, menu, u"name"_s).toString(), u"Brest"_s);
    const QString entry = menu + u"/entry/"_s + SetupDocument::idOf(voice.entry);
    QCOMPARE(value(0, entry, u"actionParam"_s).toString(), u"0033639980012"_s);
    QCOMPARE(value(1, entry, u"actionParam"_s).toString(), u"0033639980013"_s);
    QCOMPARE(table.lines[1].line, 3);
}

void TestTemplateTable::wrong_data()
{
    QTest::addColumn<QString>("text"); // %1, %2: the keys of the blanks
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const QString &text, const QStringList &problems) {
        QTest::newRow(name) << text << problems;
    };
    const QString header = u"number,%1,%2\n"_s;
    row("nothing", u""_s, {u"0 empty"_s});
    row("header only", header, {u"0 empty"_s});
    row("no number", u"%1,%2\nNantes,0639980012\n"_s, {u"1 missingColumn"_s, u"2 missingNumber"_s});
    row("other blank", u"number,%1,%2,tts/1.text\n0199001235,Nantes,0639980012,x\n"_s, {u"1 noSuchBlank"_s});
    row("not of the account", header + u"0199009999,Nantes,0639980012\n"_s, {u"2 unknownNumber"_s});
    row("a line", header + u"0199001299,Nantes,0639980012\n"_s, {u"2 notANumberButLine"_s});
    row("twice", header + u"0199001235,Nantes,0639980012\n0199001235,Brest,0639980012\n"_s, {u"3 numberTwice"_s});
    row("wrong values", header + u"0199001235,Réception,reception\n"_s, {u"2 invalidName"_s, u"2 invalidNumber"_s});
    row("empty cell", header + u"0199001235,,0639980012\n"_s, {u"2 required"_s});
    row("missing blank", u"number,%1\n0199001235,Nantes\n"_s, {u"2 required"_s});
    row("short line", header + u"0199001235,Nantes\n"_s, {u"2 cellCount"_s});
    row("open quote", header + u"0199001235,\"Nantes,0639980012\n"_s, {u"2 openQuote"_s});
}

void TestTemplateTable::wrong()
{
    QFETCH(const QString, text);
    const Voice voice;
    QString file = text;
    file.replace(u"%1"_s, voice.name).replace(u"%2"_s, voice.number);
    QStringList told;
    const TemplateTable table = TemplateTable::of(file.toUtf8(), voice.pattern(), services);
    for (const PlanProblem &problem : table.problems)
        told.append(
            u"%1 %2"_s.arg(problem.line).arg(problem.value ? enumName(problem.value->kind) : enumName(problem.kind)));
    told.sort();
    QFETCH(QStringList, problems);
    problems.sort();
    QCOMPARE(told, problems);
}

QTEST_GUILESS_MAIN(TestTemplateTable)
#include "tst_templatetable.moc"
