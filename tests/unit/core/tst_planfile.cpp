// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planfile.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

QList<Service> account()
{
    const auto service = [](const QString &name, FeatureType type, Service::Kind kind) {
        Service made;
        made.billingAccount = u"ab12345-ovh-1"_s;
        made.serviceName = name;
        made.featureType = type;
        made.kind = kind;
        return made;
    };
    return {service(u"0033199001234"_s, FeatureType::Redirect, Service::Kind::Alias),
            service(u"0033199001235"_s, FeatureType::ContactCenterSolution, Service::Kind::Alias),
            service(u"0033199001236"_s, FeatureType::EasyPabx, Service::Kind::Alias),
            service(u"0033199005678"_s, FeatureType::Sip, Service::Kind::Line)};
}

QStringList problems(const QByteArray &file)
{
    QStringList found;
    const PlanFile plan = PlanFile::read(file, account());
    for (const PlanProblem &problem : plan.problems)
        found.append(
            u"%1 %2 %3"_s.arg(problem.line)
                .arg(QString::fromLatin1(QMetaEnum::fromType<PlanProblem::Kind>().valueToKey(int(problem.kind))),
                     problem.argument));
    return found;
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void finds_data();
    void finds();
    void everyErrorAtOnce();
    void presentTypeIsAllowed();
    void holdsNoSecretsAndNoSounds();
};

void TestPlanFile::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("comma") << QByteArray("number,configuration,strategy,queueSize\n"
                                         "0033199001235,contactCenterSolution,random,7\n");
    QTest::newRow("semicolon, mark, CRLF") << QByteArray("\xEF\xBB\xBFnumber;configuration;strategy;queueSize\r\n"
                                                         "01 99 00 12 35;contactCenterSolution;random;7\r\n");
    QTest::newRow("quoted, other order") << QByteArray(
        "queueSize,\"strategy\",number,configuration\n7,\"random\",+33199001235,contactCenterSolution\n");
    QTest::newRow("JSON") << QByteArray(R"([{"number": "0033199001235", "configuration": "contactCenterSolution",
                                             "strategy": "random", "queueSize": 7}])");
}

void TestPlanFile::reads()
{
    QFETCH(const QByteArray, file);
    const PlanFile plan = PlanFile::read(file, account());
    QCOMPARE(problems(file), QStringList());
    QCOMPARE(plan.lines.size(), 1);
    const PlanFile::Line &line = plan.lines.first();
    QCOMPARE(line.service.serviceName, u"0033199001235"_s);
    QCOMPARE(line.goal.type, FeatureType(FeatureType::ContactCenterSolution));
    QVERIFY(line.goal.kind == SetupGoal::Kind::Fields);
    QCOMPARE(line.goal.fields.value(u"strategy"_s), u"random"_s);
    QCOMPARE(line.goal.fields.value(u"queueSize"_s), u"7"_s);
}

void TestPlanFile::finds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("wanted");
    const QByteArray head = "number,configuration,strategy,queueSize,voicemail,queue.description\n";
    const auto row = [&](const char *name, const QByteArray &line, const QString &wanted) {
        QTest::newRow(name) << head + line << wanted;
    };
    QTest::newRow("nothing") << QByteArray() << u"1 MissingColumn number"_s;
    QTest::newRow("no configuration") << QByteArray("number\n0033199001234\n") << u"1 MissingColumn configuration"_s;
    QTest::newRow("unknown column") << QByteArray("number,configuration,colour\n") << u"1 UnknownColumn colour"_s;
    QTest::newRow("column twice") << QByteArray("number,configuration,number\n") << u"1 TwiceColumn number"_s;
    QTest::newRow("secret column") << QByteArray("number,configuration,pin\n") << u"1 UnknownColumn pin"_s;
    QTest::newRow("broken JSON") << QByteArray("[\n{]") << u"2 Unreadable unterminated object"_s;
    QTest::newRow("JSON object") << QByteArray("{}") << u"1 Unreadable an array is expected"_s;
    row("no number", "hello,redirect\n", u"2 NoNumber hello"_s);
    row("not in the account", "0033199009999,redirect\n", u"2 UnknownNumber 0033199009999"_s);
    row("line", "0033199005678,redirect\n", u"2 NoAlias 0033199005678"_s);
    row("twice", "0033199001234,redirect\n01 99 00 12 34,conference\n", u"3 TwiceNumber 0033199001234"_s);
    row("unknown type", "0033199001234,party\n", u"2 UnknownType party"_s);
    row("type that is not offered", "0033199001234,easyPabx\n", u"2 NotApplicable easyPabx"_s);
    row("setting of another type", "0033199001234,conference,random\n", u"2 NoSetting strategy"_s);
    row("no choice", "0033199001235,contactCenterSolution,loudest\n", u"2 Range strategy"_s);
    row("no count", "0033199001235,contactCenterSolution,,many\n", u"2 Value queueSize"_s);
    row("out of range", "0033199001235,contactCenterSolution,,-1\n", u"2 Range queueSize"_s);
    row("premium rate", "0033199001235,contactCenterSolution,,,0899100000\n", u"2 PremiumRate voicemail"_s);
    row("too many cells", "0033199001235,contactCenterSolution,,,,,,\n", u"2 TooManyCells "_s);
    row("too long", "0033199001235,contactCenterSolution,,,," + QByteArray(300, 'x') + "\n",
        u"2 Range queue.description"_s);
}

void TestPlanFile::finds()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, wanted);
    QVERIFY2(problems(file).contains(wanted), qPrintable(problems(file).join(u'\n')));
}

void TestPlanFile::everyErrorAtOnce()
{
    const QByteArray file = "number,configuration,strategy\n"
                            "hello,redirect\n"
                            "0033199001234,redirect\n"
                            "0033199009999,party\n"
                            "0033199001235,contactCenterSolution,loudest\n";
    QCOMPARE(problems(file), QStringList({u"2 NoNumber hello"_s, u"4 UnknownNumber 0033199009999"_s,
                                          u"4 UnknownType party"_s, u"5 Range strategy"_s}));
    QCOMPARE(PlanFile::read(file, account()).lines.size(), 1);
}

void TestPlanFile::presentTypeIsAllowed()
{
    QCOMPARE(problems("number,configuration\n0033199001236,easyPabx\n"), QStringList());
}

void TestPlanFile::holdsNoSecretsAndNoSounds()
{
    const QStringList columns = PlanFile::columns();
    QVERIFY(columns.contains(u"strategy"_s));
    QVERIFY(columns.contains(u"destination"_s));
    QVERIFY(!columns.contains(u"pin"_s));
    QVERIFY(!columns.contains(u"toneOnHold"_s));
}

QTEST_APPLESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
