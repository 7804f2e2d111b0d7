// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans by the command line: checked, applied, written.
#include "clitest.h"

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliPlan : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void checkSaysWhatWouldChange();
    void everyErrorAndNothingSent();
    void needsYes();
    void appliedTwiceChangesNothing();
    void oneThatFailsIsTold();
    void exportedPlanChangesNothing();
    void optionsOfCallPlans_data();
    void optionsOfCallPlans();
    void refusesActions();

private:
    QString numberOf(const QString &type);
    QString write(const QByteArray &plan);
    int writeCount() const;
};

void TestCliPlan::init()
{
    serve(1, 24, 50ms);
}

QString TestCliPlan::numberOf(const QString &type)
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const auto &one : numbers) {
        if (one.toObject().value("featureType"_L1).toString() == type)
            return one.toObject().value("serviceName"_L1).toString();
    }
    return {};
}

QString TestCliPlan::write(const QByteArray &plan)
{
    QFile file(m_cli->path(u"plan.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The plan cannot be written");
    file.write(plan);
    return file.fileName();
}

int TestCliPlan::writeCount() const
{
    return m_server->requestCount(u"PUT"_s, u"/telephony/*"_s) + m_server->requestCount(u"POST"_s, u"/telephony/*"_s) +
           m_server->requestCount(u"DELETE"_s, u"/telephony/*"_s);
}

void TestCliPlan::checkSaysWhatWouldChange()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString redirect = numberOf(u"redirect"_s);
    const QString path = write("number,configuration,strategy\n" + queue.toLatin1() +
                               ",contactCenterSolution,random\n" + redirect.toLatin1() + ",redirect,\n");
    const auto ended = m_cli->run({u"--json"_s, u"plan"_s, u"check"_s, path});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QJsonArray lines = ended.array();
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.at(0).toObject().value("changesNothing"_L1).toBool());
    QVERIFY(lines.at(1).toObject().value("changesNothing"_L1).toBool());
    QCOMPARE(lines.at(1).toObject().value("line"_L1).toInt(), 3);
    const auto text = m_cli->run({u"plan"_s, u"check"_s, path});
    QVERIFY2(text.out.contains("Ringing strategy") && text.out.contains("1 number is"), text.out.constData());
    QCOMPARE(writeCount(), 0);
}

void TestCliPlan::everyErrorAndNothingSent()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString path = write("number,configuration,strategy\nhello,redirect\n" + queue.toLatin1() +
                               ",contactCenterSolution,random\n0033199009999,party\n");
    for (const QString &action : {u"check"_s, u"apply"_s}) {
        const auto ended = m_cli->run({u"plan"_s, action, path, u"--yes"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("Line 2") && ended.err.contains("Line 4"), ended.err.constData());
        QVERIFY(!ended.err.contains("Line 3"));
        const QList<QByteArray> lines = ended.err.split('\n'); // each by itself
        QVERIFY(std::count_if(lines.begin(), lines.end(),
                              [](const QByteArray &line) { return line.startsWith("aiguilleur-cli: Line "); }) >= 2);
    }
    QCOMPARE(writeCount(), 0);
}

void TestCliPlan::needsYes()
{
    const QString redirect = numberOf(u"redirect"_s);
    const QString path = write("number,configuration\n" + redirect.toLatin1() + ",conference\n");
    QCOMPARE(m_cli->run({u"plan"_s, u"apply"_s, path}).status, 4);
    QCOMPARE(writeCount(), 0);
    QCOMPARE(m_server->featureType(redirect), u"redirect"_s);
}

void TestCliPlan::appliedTwiceChangesNothing()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString redirect = numberOf(u"redirect"_s);
    const QString path = write("number;configuration;strategy;recordStatus\n" + queue.toLatin1() +
                               ";contactCenterSolution;random;\n" + redirect.toLatin1() + ";conference;;true\n");
    const auto first = m_cli->run({u"plan"_s, u"apply"_s, path, u"--yes"_s});
    QVERIFY2(first.status == 0, (first.out + first.err).constData());
    QCOMPARE(m_server->featureType(redirect), u"conference"_s);
    QCOMPARE(m_cli->run({u"get"_s, queue, u"--path"_s, u"strategy"_s}).out.trimmed(), "random");
    QCOMPARE(m_cli->run({u"get"_s, redirect, u"--path"_s, u"recordStatus"_s}).out.trimmed(), "true");
    const int sent = writeCount();
    const auto second = m_cli->run({u"plan"_s, u"apply"_s, path});
    QVERIFY2(second.status == 0, (second.out + second.err).constData());
    QCOMPARE(writeCount(), sent);
}

void TestCliPlan::oneThatFailsIsTold()
{
    const QString redirect = numberOf(u"redirect"_s);
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString path = write("number,configuration,strategy\n" + redirect.toLatin1() + ",conference,\n" +
                               queue.toLatin1() + ",contactCenterSolution,random\n");
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Status;
    fault.status = 400;
    fault.method = u"POST"_s;
    fault.path = u"/telephony/*/number/*/changeFeatureType"_s;
    m_server->addFault(fault);
    const auto ended = m_cli->run({u"--json"_s, u"plan"_s, u"apply"_s, path, u"--yes"_s});
    QCOMPARE(ended.status, 1);
    QHash<QString, QString> states;
    const QJsonArray numbers = ended.object()["numbers"_L1].toArray();
    for (const auto &one : numbers)
        states.insert(one.toObject().value("serviceName"_L1).toString(), one.toObject().value("state"_L1).toString());
    QCOMPARE(states.value(redirect), u"failed"_s);
    QCOMPARE(states.value(queue), u"done"_s);
}

void TestCliPlan::exportedPlanChangesNothing()
{
    const QString path = m_cli->path(u"account.csv"_s);
    const auto written = m_cli->run({u"plan"_s, u"export"_s, u"--output"_s, path});
    QVERIFY2(written.status == 0, written.err.constData());
    const auto ended = m_cli->run({u"--json"_s, u"plan"_s, u"check"_s, path});
    QVERIFY2(ended.status == 0, (ended.out + ended.err).constData());
    QVERIFY(ended.array().size() > 8);
    for (const auto &one : ended.array())
        QVERIFY2(one.toObject().value("changesNothing"_L1).toBool(),
                 QJsonDocument(one.toObject()).toJson().constData());
    QCOMPARE(writeCount(), 0);
}

void TestCliPlan::optionsOfCallPlans_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const char *type : {"cloudIvr", "contactCenterSolutionExpert"}) {
        QTest::addRow("%s", type) << QString::fromLatin1(type) << QString::fromLatin1(type);
        QTest::addRow("made %s", type) << u"redirect"_s << QString::fromLatin1(type);
    }
}

void TestCliPlan::optionsOfCallPlans()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QString number = numberOf(from);
    QVERIFY(!number.isEmpty());
    const QByteArray line = number.toUtf8() + ',' + to.toUtf8() + ',';
    const QByteArray header = "number,configuration,plan.name,plan.transferTimeout,hours.timeZone\n";
    const auto wrong =
        m_cli->run({u"--json"_s, u"plan"_s, u"check"_s, write(header + line + "Réception,5000,Europe/Berlin\n")});
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.object()["error"_L1].toObject()["problems"_L1].toArray().size(), 2);
    QCOMPARE(writeCount(), 0);
    const QString path = write(header + line + "Nantes,45,Europe/Berlin\n");
    const auto ended = m_cli->run({u"--json"_s, u"plan"_s, u"apply"_s, path, u"--yes"_s});
    QVERIFY2(ended.status == 0, (ended.out + ended.err).constData());
    const QJsonObject now = m_cli->run({u"--json"_s, u"get"_s, number}).object();
    QVERIFY2(QJsonDocument(now).toJson().contains("Nantes"), QJsonDocument(now).toJson().constData());
    const auto again = m_cli->run({u"--json"_s, u"plan"_s, u"check"_s, path});
    QVERIFY2(again.array().first().toObject()["changesNothing"_L1].toBool(), again.out.constData());
}

void TestCliPlan::refusesActions()
{
    QCOMPARE(m_cli->run({u"plan"_s, u"burn"_s, u"file"_s}).status, 2);
    QCOMPARE(m_cli->run({u"plan"_s, u"check"_s}).status, 2);
    QCOMPARE(m_cli->run({u"plan"_s, u"check"_s, u"/nonexistent/plan.csv"_s}).status, 1);
}

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cli_plan.moc"
