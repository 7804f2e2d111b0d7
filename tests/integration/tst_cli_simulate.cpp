// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What would happen to a call, by the command line.
#include "clitest.h"
#include "core/callexpectation.h"
#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliSimulate : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void refusesWhatIsNoCall_data();
    void refusesWhatIsNoCall();
    void tellsTheTimeLine();
    void speaksForPeople();
    void mapsAWeek();
    void needsACallPlan();
    void checksExpectations();
    void changesNothing();

private:
    QString numberOf(const QString &type);
    void expect(const QString &number, const CallExpectation &expectation);
};

void TestCliSimulate::init()
{
    serve(2, 48, 50ms);
}

QString TestCliSimulate::numberOf(const QString &type)
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const auto &one : numbers) {
        if (one.toObject().value("featureType"_L1).toString() == type)
            return one.toObject().value("serviceName"_L1).toString();
    }
    return {};
}

void TestCliSimulate::refusesWhatIsNoCall_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no number") << QStringList();
    QTest::newRow("moment") << QStringList{u"NUMBER"_s, u"--at"_s, u"tomorrow"_s};
    QTest::newRow("caller") << QStringList{u"NUMBER"_s, u"--from"_s, u"somebody"_s};
    QTest::newRow("keys") << QStringList{u"NUMBER"_s, u"--keys"_s, u"2;1"_s};
    QTest::newRow("answer") << QStringList{u"NUMBER"_s, u"--answer"_s, u"perhaps"_s};
}

void TestCliSimulate::refusesWhatIsNoCall()
{
    QFETCH(QStringList, arguments);
    if (!arguments.isEmpty())
        arguments[0] = number();
    const auto ended = m_cli->run(QStringList{u"--json"_s, u"simulate"_s} + arguments);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.errorKind(), u"usage"_s);
}

void TestCliSimulate::tellsTheTimeLine()
{
    for (const QString &type : {u"cloudIvr"_s, u"contactCenterSolutionExpert"_s}) {
        const auto ended = m_cli->run({u"--json"_s, u"simulate"_s, numberOf(type), u"--at"_s, u"2026-11-24T10:00"_s,
                                       u"--from"_s, u"01 99 00 56 78"_s, u"--keys"_s, u"1,-"_s});
        QCOMPARE(ended.status, 0);
        const QJsonObject run = ended.object();
        QCOMPARE(run.value("at"_L1).toString(), u"2026-11-24T10:00:00+01:00"_s);
        const QJsonArray events = run.value("events"_L1).toArray();
        QVERIFY(events.size() > 1);
        const QJsonObject first = events.first().toObject();
        QCOMPARE(first.value("kind"_L1).toString(), u"arrives"_s);
        QCOMPARE(first.value("arguments"_L1).toArray().first().toString(), u"+33199005678"_s);
        QVERIFY(!run.value("outcome"_L1).toObject().value("kind"_L1).toString().isEmpty());
        for (const auto &event : events)
            QVERIFY(!event.toObject().value("message"_L1).toString().isEmpty());
    }
}

void TestCliSimulate::speaksForPeople()
{
    const QString server = numberOf(u"cloudIvr"_s);
    const auto english = m_cli->run({u"simulate"_s, server});
    QCOMPARE(english.status, 0);
    QVERIFY2(english.out.contains("An anonymous caller calls") && english.out.contains("It ends so: "),
             english.out.constData());
    const auto french = m_cli->run({u"--lang"_s, u"fr"_s, u"simulate"_s, server});
    QVERIFY2(french.out.contains("Un appelant masqué appelle le"), french.out.constData());
}

void TestCliSimulate::mapsAWeek()
{
    const QString server = numberOf(u"cloudIvr"_s);
    const auto ended = m_cli->run({u"--json"_s, u"simulate"_s, server, u"--week"_s, u"--at"_s, u"2026-11-26T10:00"_s});
    QCOMPARE(ended.status, 0);
    const QJsonObject week = ended.object();
    QCOMPARE(week.value("first"_L1).toString(), u"2026-11-23"_s);
    QCOMPARE(week.value("cells"_L1).toArray().size(), 7 * 24);
    QVERIFY(!week.value("groups"_L1).toArray().isEmpty());
    const auto told = m_cli->run({u"simulate"_s, server, u"--week"_s});
    QVERIFY2(told.out.contains("Monday") && told.out.contains("AAAA"), told.out.constData());
}

void TestCliSimulate::needsACallPlan()
{
    const auto ended = m_cli->run({u"--json"_s, u"simulate"_s, numberOf(u"redirect"_s)});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorKind(), u"notSupported"_s);
}

//! As the window would have stored it.
void TestCliSimulate::expect(const QString &number, const CallExpectation &expectation)
{
    QString account;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_cli->path(u"store.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT account FROM account"_s) && query.next());
        account = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    Store store;
    store.open(m_cli->path(u"store.db"_s));
    const auto saving = store.saveExpectation({.id = QString::fromLatin1(QTest::currentTestFunction()),
                                               .account = account,
                                               .serviceName = number,
                                               .content = expectation.toJson(),
                                               .changed = QDateTime::currentDateTimeUtc()});
    QTRY_VERIFY(saving.isFinished());
    QVERIFY(saving.result());
}

void TestCliSimulate::checksExpectations()
{
    const QString server = numberOf(u"cloudIvr"_s);
    const auto none = m_cli->run({u"--json"_s, u"simulate"_s, server, u"--expectations"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.array().size(), 0);
    const QJsonObject outcome = m_cli->run({u"--json"_s, u"simulate"_s, server, u"--at"_s, u"2026-11-24T10:00"_s})
                                    .object()
                                    .value("outcome"_L1)
                                    .toObject();
    CallExpectation expectation;
    expectation.date = QDate(2026, 11, 24);
    expectation.time = QTime(10, 0);
    expectation.outcome.kind = CallOutcome::Kind::Loop;
    expect(server, expectation);
    const auto broken = m_cli->run({u"--json"_s, u"simulate"_s, server, u"--expectations"_s});
    QCOMPARE(broken.status, 1);
    const QJsonObject said = broken.array().first().toObject();
    QVERIFY(!said.value("holds"_L1).toBool(true));
    QCOMPARE(said.value("run"_L1).toObject().value("outcome"_L1).toObject(), outcome);
}

void TestCliSimulate::changesNothing()
{
    m_cli->run({u"simulate"_s, numberOf(u"cloudIvr"_s)});
    QCOMPARE(m_cli->run({u"--json"_s, u"journal"_s}).array().size(), 0);
}

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_cli_simulate.moc"
