// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduled changes by the command line.
#include "clitest.h"

#include <QFile>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString soon(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace

class TestCliSchedule : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void addedListedMovedCancelled();
    void needsYes();
    void wrongUse_data();
    void wrongUse();
    void planWithErrors();
    void doneWhenDue();
    void missed();

private:
    QString redirect(int index = 0);
    CliProgram::Ended add(const QStringList &arguments);
    QJsonObject list() { return m_cli->run({u"--json"_s, u"schedule"_s}).object(); }
    int posts() const { return m_server->requestCount(u"POST"_s, u"/telephony/*/changeFeatureType"_s); }
};

void TestCliSchedule::init()
{
    serve(1, 10, 50ms);
}

QString TestCliSchedule::redirect(int index)
{
    const QString number = m_server->numbers(m_server->billingAccounts().value(0)).value(index);
    m_server->setFeatureType(number, u"redirect"_s);
    return number;
}

CliProgram::Ended TestCliSchedule::add(const QStringList &arguments)
{
    return m_cli->run(QStringList{u"--json"_s, u"schedule"_s, u"add"_s} + arguments);
}

void TestCliSchedule::addedListedMovedCancelled()
{
    const auto added = add({u"2099-12-24T18:00"_s, u"apply"_s, redirect(), redirect(1), u"conference"_s, u"--yes"_s,
                            u"--zone"_s, u"Europe/Paris"_s, u"--name"_s, u"Christmas"_s});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.object()["due"_L1].toString(), u"2099-12-24T17:00:00Z"_s);
    const QJsonObject change = list()["changes"_L1].toArray().at(0).toObject();
    QCOMPARE(change["title"_L1].toString(), u"Christmas"_s);
    QCOMPARE(change["numbers"_L1].toArray().size(), 2);
    const QString id = change["id"_L1].toString().left(8);
    const auto moved = m_cli->run({u"--json"_s, u"schedule"_s, u"move"_s, id, u"2099-07-14 08:00"_s, u"--zone"_s,
                                   u"Europe/Paris"_s, u"--weekly"_s});
    QCOMPARE(moved.status, 0);
    QCOMPARE(moved.object()["due"_L1].toString(), u"2099-07-14T06:00:00Z"_s);
    QVERIFY(moved.object()["weekly"_L1].toBool());
    QVERIFY(m_cli->run({u"schedule"_s, u"list"_s}).out.contains("every Tuesday at"));
    QCOMPARE(m_cli->run({u"schedule"_s, u"cancel"_s, id}).status, 0);
    QVERIFY(list()["changes"_L1].toArray().isEmpty());
    QCOMPARE(posts(), 0);
}

void TestCliSchedule::needsYes()
{
    QCOMPARE(add({u"2099-12-24T18:00"_s, u"apply"_s, redirect(), u"conference"_s}).status, 4);
    QVERIFY(list()["changes"_L1].toArray().isEmpty());
}

void TestCliSchedule::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no action") << QStringList{u"burn"_s};
    QTest::newRow("no time") << QStringList{u"add"_s};
    QTest::newRow("no number") << QStringList{u"add"_s, u"2099-12-24T18:00"_s, u"apply"_s, u"conference"_s};
    QTest::newRow("not a time") << QStringList{u"add"_s, u"tomorrow"_s, u"plan"_s, u"plan.csv"_s};
    QTest::newRow("over") << QStringList{u"add"_s,           u"2020-12-24T18:00"_s, u"apply"_s,
                                         u"0033199001234"_s, u"conference"_s,       u"--yes"_s};
    QTest::newRow("no zone") << QStringList{u"add"_s,      u"2099-12-24T18:00"_s, u"plan"_s,
                                            u"plan.csv"_s, u"--zone"_s,           u"Mars/Base"_s};
}

void TestCliSchedule::wrongUse()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"0033199001234"_s, redirect());
    QCOMPARE(m_cli->run(QStringList{u"schedule"_s} + arguments).status, 2);
}

void TestCliSchedule::planWithErrors()
{
    QFile file(m_cli->path(u"plan.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("number,configuration\nhello,redirect\n");
    file.close();
    const auto refused = add({u"2099-12-24T18:00"_s, u"plan"_s, file.fileName(), u"--yes"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorKind(), u"invalid"_s);
    QVERIFY(list()["changes"_L1].toArray().isEmpty());
}

void TestCliSchedule::doneWhenDue()
{
    const QString number = redirect();
    QCOMPARE(m_cli->run({u"run-due"_s}).status, 0);
    QCOMPARE(add({soon(3), u"apply"_s, number, u"conference"_s, u"--yes"_s, u"--zone"_s, u"UTC"_s}).status, 0);
    QJsonArray runs;
    const auto hasRun = [&] {
        if (runs.isEmpty())
            runs = m_cli->run({u"--json"_s, u"run-due"_s}).array();
        return !runs.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRun(), 20000);
    QCOMPARE(m_server->featureType(number), u"conference"_s);
    QCOMPARE(list()["runs"_L1].toArray().at(0).toObject()["state"_L1].toString(), u"begun"_s);
    QCOMPARE(posts(), 1);
}

void TestCliSchedule::missed()
{
    const QString number = redirect();
    QCOMPARE(add({soon(2), u"apply"_s, number, u"conference"_s, u"--yes"_s, u"--zone"_s, u"UTC"_s}).status, 0);
    QJsonArray runs;
    int status = 0;
    const auto hasRun = [&] {
        if (runs.isEmpty()) {
            const auto ended = m_cli->run({u"--json"_s, u"run-due"_s, u"--tolerance"_s, u"0"_s});
            runs = ended.array();
            status = ended.status;
        }
        return !runs.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRun(), 20000);
    QCOMPARE(status, 1);
    QCOMPARE(runs.at(0).toObject()["state"_L1].toString(), u"missed"_s);
    QCOMPARE(posts(), 0);
    const QString id = runs.at(0).toObject()["id"_L1].toString().left(8);
    QCOMPARE(m_cli->run({u"schedule"_s, u"apply"_s, id}).status, 0);
    QCOMPARE(m_server->featureType(number), u"conference"_s);
    QCOMPARE(m_cli->run({u"schedule"_s, u"ignore"_s, id}).status, 2);
}

QTEST_GUILESS_MAIN(TestCliSchedule)
#include "tst_cli_schedule.moc"
