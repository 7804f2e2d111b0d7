// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enumname.h"
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

//! `line kind column: arguments`, of a value its own kind.
QStringList problems(const QByteArray &file)
{
    QStringList found;
    const Plan plan = PlanFile::read(file, account());
    for (const PlanProblem &problem : plan.problems) {
        const QString kind = problem.value ? enumName(problem.value->kind) : enumName(problem.kind);
        const QStringList arguments = problem.value ? problem.value->arguments : problem.arguments;
        found.append(
            u"%1 %2 %3: %4"_s.arg(QString::number(problem.line), kind, problem.column, arguments.join(u' ')).trimmed());
    }
    return found;
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void nestedJson();
    void finds_data();
    void finds();
    void everyErrorAtOnce();
    void everyErrorAtOnceInJson();
    void emptyLeavesAndNullClears();
    void presentTypeIsAllowed();
    void writesWhatReadsTheSame_data();
    void writesWhatReadsTheSame();
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
    QTest::newRow("other name of the same")
        << QByteArray("number,configuration,strategy,queueSize\n0033199001235,easyHunting,random,7\n");
    QTest::newRow("JSON") << QByteArray(R"([{"number": "0033199001235", "configuration": "contactCenterSolution",
                                             "strategy": "random", "queueSize": 7}])");
    QTest::newRow("JSON, settings apart")
        << QByteArray(R"([{"number": "01 99 00 12 35", "settings": {"strategy": "random", "queueSize": 7}}])");
}

void TestPlanFile::reads()
{
    QFETCH(const QByteArray, file);
    const Plan plan = PlanFile::read(file, account());
    QCOMPARE(problems(file), QStringList());
    QCOMPARE(plan.lines.size(), 1);
    const PlanLine &line = plan.lines.first();
    QCOMPARE(line.service.serviceName, u"0033199001235"_s);
    QCOMPARE(line.type, FeatureType(FeatureType::ContactCenterSolution));
    QVERIFY(line.goal().kind == SetupGoal::Kind::Fields);
    QCOMPARE(line.fields.value(u"strategy"_s), u"random"_s);
    QCOMPARE(line.fields.value(u"queueSize"_s), u"7"_s);
}

void TestPlanFile::nestedJson()
{
    const QByteArray file = R"([{"number": "0033199001235", "queue": {"maxMember": 8, "record": true,
                                  "description": null}, "hours.enable": false}])";
    QCOMPARE(problems(file), QStringList());
    const Plan plan = PlanFile::read(file, account());
    const QMap<QString, QString> wanted{{u"queue.maxMember"_s, u"8"_s},
                                        {u"queue.record"_s, u"true"_s},
                                        {u"queue.description"_s, u"null"_s},
                                        {u"hours.enable"_s, u"false"_s}};
    QCOMPARE(plan.lines.first().fields, wanted);
}

void TestPlanFile::finds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("wanted");
    const QByteArray head = "number,configuration,strategy,queueSize,voicemail,queue.description,destination\n";
    const auto row = [&](const char *name, const QByteArray &line, const QString &wanted) {
        const QByteArray rest(6 - line.count(','), ',');
        QTest::newRow(name) << head + line + rest + "\n" << wanted;
    };
    const auto file = [](const char *name, const QByteArray &content, const QString &wanted) {
        QTest::newRow(name) << content << wanted;
    };
    file("nothing", {}, u"0 empty :"_s);
    file("heading only", "number,configuration\n", u"0 empty :"_s);
    file("no configuration", "number\n0033199001234\n", u"1 missingColumn configuration:"_s);
    file("unknown column", "number,configuration,colour\n", u"1 unknownColumn colour:"_s);
    file("sound", "number,configuration,toneOnHold\n", u"1 unknownColumn toneOnHold:"_s);
    file("column twice", "number,configuration,number\n", u"1 doubleColumn number:"_s);
    file("secret column", "number,configuration,pin\n", u"1 secretColumn pin:"_s);
    file("open quote", "number,configuration\n\"0033199001234,redirect\n", u"2 openQuote :"_s);
    file("Windows-1252", "number,configuration,queue.description\n0033199001235,,\xE9t\xE9\n", u"2 wrongEncoding :"_s);
    file("UTF-16", QByteArray("n\0u\0m\0", 6), u"1 wrongEncoding :"_s);
    file("too large", QByteArray(PlanFile::mostBytes + 1, 'x'), u"0 tooLarge : 8"_s);
    file("broken JSON", "[\n{]", u"2 notJson : unterminated object"_s);
    file("JSON object", "{}", u"1 notAList :"_s);
    file("JSON of numbers", "[\n 1]", u"2 notAList :"_s);
    file("JSON list as value", "[{\"number\": \"0033199001235\", \"strategy\": [1]}]", u"1 wrongValue strategy:"_s);
    file("JSON twice", "[{\"number\": \"0033199001235\", \"queueSize\": 1, \"settings\": {\"queueSize\": 2}}]",
         u"1 doubleColumn queueSize:"_s);
    file("too many cells", head + "0033199001235,contactCenterSolution,,,,,,,\n", u"2 cellCount : 9 7"_s);
    file("too few cells", head + "0033199001235,contactCenterSolution\n", u"2 cellCount : 2 7"_s);
    row("number missing", ",redirect", u"2 missingNumber number:"_s);
    row("no number", "hello,redirect", u"2 notANumber number: hello"_s);
    row("not in the account", "0033199009999,redirect", u"2 unknownNumber number: 0033199009999"_s);
    row("line", "0033199005678,redirect", u"2 notANumberButLine number: 0033199005678"_s);
    row("unknown type", "0033199001234,party", u"2 unknownConfiguration configuration: party"_s);
    row("type that is not offered", "0033199001234,easyPabx", u"2 notOffered configuration: easyPabx"_s);
    row("setting of another type", "0033199001234,conference,random", u"2 noSuchSetting strategy: conference"_s);
    row("no choice", "0033199001235,contactCenterSolution,loudest", u"2 notAllowed strategy: loudest"_s);
    row("no count", "0033199001235,contactCenterSolution,,many", u"2 notAllowed queueSize: many"_s);
    row("out of range", "0033199001235,contactCenterSolution,,-1", u"2 outOfRange queueSize: 0 2147483647"_s);
    row("no destination", "0033199001234,redirect,,,,,hello", u"2 invalidNumber destination: hello"_s);
    row("destination cleared", "0033199001234,redirect,,,,,null", u"2 required destination:"_s);
    row("premium rate", "0033199001234,redirect,,,,,0899100000", u"2 premiumRate destination: 0033899100000"_s);
    row("itself", "0033199001234,redirect,,,,,01 99 00 12 34", u"2 selfReference destination:"_s);
    row("not of the account", "0033199001234,redirect,,,,,0033353015678",
        u"2 unknownLine destination: 0033353015678"_s);
    row("no voicemail", "0033199001235,,,,0033199001234", u"2 noVoicemail voicemail: 0033199001234"_s);
    row("too long", "0033199001235,contactCenterSolution,,,," + QByteArray(300, 'x'),
        u"2 tooLong queue.description: 255"_s);
}

void TestPlanFile::finds()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, wanted);
    const QStringList found = problems(file);
    QVERIFY2(found.contains(wanted), qPrintable(found.join(u'\n')));
}

void TestPlanFile::everyErrorAtOnce()
{
    const QByteArray file = "number,configuration,strategy,queueSize,destination,colour\n"
                            "hello,redirect,,,,\n"
                            "0033199001234,redirect,,,0033199005678,\n"
                            "0033199009999,party,,,,\n"
                            "0033199001235,contactCenterSolution,loudest,-1,,\n"
                            "01 99 00 12 34,conference,random,,,\n"
                            "0033199001236,redirect\n"
                            "\"0033199001236,redirect\n";
    QCOMPARE(problems(file),
             QStringList({u"1 unknownColumn colour:"_s, u"2 notANumber number: hello"_s,
                          u"4 unknownNumber number: 0033199009999"_s, u"4 unknownConfiguration configuration: party"_s,
                          u"5 notAllowed strategy: loudest"_s, u"5 outOfRange queueSize: 0 2147483647"_s,
                          u"6 numberTwice number: 0033199001234 3"_s, u"6 noSuchSetting strategy: conference"_s,
                          u"7 cellCount : 2 6"_s, u"8 openQuote :"_s}));
}

void TestPlanFile::everyErrorAtOnceInJson()
{
    const QByteArray file =
        "[\n  {\"number\": \"hello\"},\n  {\"number\": \"0033199001235\",\n   \"strategy\": \"]{,\"},\n"
        "\n  7,\n  {\"number\": \"0033199001234\", \"colour\": 1}\n]\n";
    QCOMPARE(problems(file), QStringList({u"2 notANumber number: hello"_s, u"3 notAllowed strategy: ]{,"_s,
                                          u"6 notAList :"_s, u"7 unknownColumn colour:"_s}));
}

void TestPlanFile::emptyLeavesAndNullClears()
{
    const Plan plan = PlanFile::read("number,configuration,voicemail,strategy\n0033199001235,,null,\n", account());
    QCOMPARE(plan.problems.size(), 0);
    const QMap<QString, QString> wanted{{u"voicemail"_s, u"null"_s}};
    QCOMPARE(plan.lines.first().fields, wanted);
}

void TestPlanFile::presentTypeIsAllowed()
{
    QCOMPARE(problems("number,configuration\n0033199001236,easyPabx\n"), QStringList());
}

void TestPlanFile::writesWhatReadsTheSame_data()
{
    QTest::addColumn<PlanFile::Format>("format");
    QTest::newRow("CSV") << PlanFile::Format::Csv;
    QTest::newRow("JSON") << PlanFile::Format::Json;
}

void TestPlanFile::writesWhatReadsTheSame()
{
    QFETCH(const PlanFile::Format, format);
    const QList<Service> services = account();
    const QMap<QString, QString> settings{{u"strategy"_s, u"random"_s},
                                          {u"queueSize"_s, u"0"_s},
                                          {u"anonymousRejection"_s, u"true"_s},
                                          {u"voicemail"_s, u"01 99 00 56 78"_s},
                                          {u"queue.description"_s, u"Été; \"Sud\", 2"_s},
                                          {u"queue.confirmKey"_s, u"0"_s},
                                          {u"queue.actionOnClosure"_s, u"null"_s}};
    const QByteArray file =
        PlanFile::write({{.service = services[0]}, {.service = services[1], .fields = settings}}, format);
    const Plan plan = PlanFile::read(file, services);
    QVERIFY2(plan.problems.isEmpty(), file.constData());
    QCOMPARE(plan.lines.size(), 2);
    QVERIFY(plan.lines[0].fields.isEmpty());
    QCOMPARE(plan.lines[0].type, services[0].featureType);
    QCOMPARE(plan.lines[1].fields, settings);
}

void TestPlanFile::holdsNoSecretsAndNoSounds()
{
    const QStringList never{u"pin"_s, u"toneOnHold"_s, u"queue.soundOnHold"_s, u"announceFile"_s};
    for (const FeatureType &type : FeatureType::all()) {
        const QList<SetupField> fields = SetupFields::of(type);
        for (const SetupField &field : fields)
            QCOMPARE(PlanFile::isPlannable(field), !never.contains(field.key) && !field.key.startsWith("tone"_L1));
    }
}

QTEST_APPLESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
