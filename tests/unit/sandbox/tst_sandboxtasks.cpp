// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tasks.h"
#include "sandboxclient.h"

#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Asynchronous changes of type: their life, what they refuse, what they create and destroy.
class TestSandboxTasks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void statusFollowsTime_data();
    void statusFollowsTime();
    void bookSettlesInOrder();
    void changesTheType_data();
    void changesTheType();
    void refusesASecondTask();
    void refuses_data();
    void refuses();
    void refusesALine();
    void listsAndFilters();
    void forgetsEndedTasks();
    void failsWithAMessage();
    void staysInPause();
    void isGoneAtOnce();
    void seesTasksOfOthers();
    void aColleagueChangesAtOnce();

private:
    QByteArray path(const char *family) const { return "/telephony/" + m_group + '/' + family; }
    QByteArray number() const { return path("number") + '/' + m_number; }
    Reply change(const QByteArray &type)
    {
        return m_client->call("POST", number() + "/changeFeatureType", R"({"featureType":")" + type + R"("})");
    }
    QString type() { return m_client->get(number()).object()[u"featureType"_s].toString(); }
    QString status(qint64 id)
    {
        return m_client->get(path("task/") + QByteArray::number(id)).object()[u"status"_s].toString();
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_group;
    QByteArray m_number;
};

void TestSandboxTasks::init()
{
    Options options;
    options.groups = 1;
    options.numbers = 8;
    options.taskTime = 60ms;
    m_server = std::make_unique<Server>(options);
    QVERIFY(m_server->start());
    m_client = std::make_unique<SandboxClient>(*m_server);
    m_group = m_server->billingAccounts().first().toUtf8();
    m_number = m_server->numbers().first().toUtf8();
    QVERIFY(m_server->setFeatureType(QString::fromUtf8(m_number), u"empty"_s));
}

void TestSandboxTasks::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestSandboxTasks::statusFollowsTime_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("status");
    const int done = int(Task::Outcome::Done);
    QTest::newRow("begins") << done << qint64(1000) << "todo";
    QTest::newRow("waits") << done << qint64(1399) << "todo";
    QTest::newRow("runs") << done << qint64(1400) << "doing";
    QTest::newRow("still runs") << done << qint64(1999) << "doing";
    QTest::newRow("ends") << done << qint64(2000) << "done";
    QTest::newRow("error runs") << int(Task::Outcome::Error) << qint64(1500) << "doing";
    QTest::newRow("error") << int(Task::Outcome::Error) << qint64(2000) << "error";
    QTest::newRow("pause waits") << int(Task::Outcome::Pause) << qint64(1000) << "todo";
    QTest::newRow("pause") << int(Task::Outcome::Pause) << qint64(1500) << "pause";
    QTest::newRow("pause for ever") << int(Task::Outcome::Pause) << qint64(9'000'000) << "pause";
}

void TestSandboxTasks::statusFollowsTime()
{
    QFETCH(const int, outcome);
    QFETCH(const qint64, now);
    Task task;
    task.begin = 1000;
    task.end = 2000;
    task.outcome = Task::Outcome(outcome);
    task.message = u"why"_s;
    QTEST(task.status(now), "status");
    QCOMPARE(task.view(now)[u"message"_s].isString(), task.status(now) == "error"_L1);
}

void TestSandboxTasks::bookSettlesInOrder()
{
    TaskBook book;
    const auto add = [&](qint64 end, Task::Outcome outcome) {
        Task task;
        task.end = end;
        task.outcome = outcome;
        return book.add(task);
    };
    const qint64 late = add(300, Task::Outcome::Done);
    const qint64 early = add(100, Task::Outcome::Done);
    const qint64 failed = add(200, Task::Outcome::Error);
    const qint64 paused = add(100, Task::Outcome::Pause);
    QList<qint64> settled;
    const auto settle = [&](const Task &task) { settled.append(task.id); };
    QVERIFY(!book.advance(99, 1000, settle));
    QVERIFY(book.advance(1000, 1000, settle));
    QCOMPARE(settled, (QList<qint64>{early, late}));
    QVERIFY(!book.advance(1001, 1000, settle));
    QVERIFY(book.advance(1200, 1000, settle));
    QVERIFY(!book.find(early) && !book.find(failed));
    QVERIFY(book.find(late) && book.find(paused));

    const TaskBook copy = TaskBook::fromJson(book.toJson());
    QCOMPARE(copy.toJson(), book.toJson());
}

void TestSandboxTasks::changesTheType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("family");
    QTest::newRow("redirect") << QByteArray("redirect") << QByteArray("redirect");
    QTest::newRow("ddi") << QByteArray("ddi") << QByteArray("ddi");
    QTest::newRow("queue") << QByteArray("contactCenterSolution") << QByteArray("easyHunting");
    QTest::newRow("old queue") << QByteArray("easyHunting") << QByteArray("easyHunting");
    QTest::newRow("cloud queue") << QByteArray("cloudHunting") << QByteArray("easyHunting");
    QTest::newRow("conference") << QByteArray("conference") << QByteArray("conference");
    QTest::newRow("voice server") << QByteArray("cloudIvr") << QByteArray("ovhPabx");
    QTest::newRow("contact centre") << QByteArray("contactCenterSolutionExpert") << QByteArray("ovhPabx");
    QTest::newRow("VXML") << QByteArray("svi") << QByteArray("vxml");
}

void TestSandboxTasks::changesTheType()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, family);
    const Reply posted = change(type);
    QCOMPARE(posted.status, 200);
    const QJsonObject task = posted.object();
    QCOMPARE(task[u"action"_s].toString(), u"changeType"_s);
    QCOMPARE(task[u"status"_s].toString(), u"todo"_s);
    QCOMPARE(this->type(), u"empty"_s);
    QTRY_COMPARE(status(task[u"taskId"_s].toInteger()), u"done"_s);
    QCOMPARE(this->type(), QString::fromUtf8(type));
    const QByteArray object = path(family.constData()) + '/' + m_number;
    QVERIFY(m_client->get(path(family.constData())).array().contains(QString::fromUtf8(m_number)));
    const QJsonObject created = m_client->get(object).object();
    QCOMPARE(created[u"serviceName"_s].toString(), QString::fromUtf8(m_number));
    QCOMPARE(m_client->get(path("service/") + m_number).object()[u"featureType"_s].toString(), QString::fromUtf8(type));

    QCOMPARE(change("empty").status, 200);
    QTRY_COMPARE(this->type(), u"empty"_s);
    QCOMPARE(m_client->get(object).status, 404);
    QVERIFY(!m_client->get(path(family.constData())).array().contains(QString::fromUtf8(m_number)));
}

void TestSandboxTasks::refusesASecondTask()
{
    m_server->setTaskTime(60s);
    const qint64 id = change("redirect").object()[u"taskId"_s].toInteger();
    const Reply second = change("conference");
    QCOMPARE(second.status, 409);
    QCOMPARE(second.object()[u"class"_s].toString(), u"Client::Conflict"_s);
    QVERIFY(second.message().contains(QString::number(id)));
    QCOMPARE(m_server->requestCount(u"POST"_s, u"*/changeFeatureType"_s), 2);
}

void TestSandboxTasks::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("present type") << QByteArray(R"({"featureType":"empty"})") << 400;
    QTest::newRow("no such type") << QByteArray(R"({"featureType":"nothing"})") << 400;
    QTest::newRow("obsolete type") << QByteArray(R"({"featureType":"miniPabx"})") << 400;
    QTest::newRow("type of a line") << QByteArray(R"({"featureType":"sip"})") << 400;
    QTest::newRow("wrong JSON type") << QByteArray(R"({"featureType":7})") << 400;
    QTest::newRow("no type") << QByteArray("{}") << 400;
    QTest::newRow("no body") << QByteArray() << 400;
    QTest::newRow("unknown member") << QByteArray(R"({"featureType":"redirect","destination":"1"})") << 400;
}

void TestSandboxTasks::refuses()
{
    QFETCH(const QByteArray, body);
    const Reply reply = m_client->call("POST", number() + "/changeFeatureType", body);
    QTEST(reply.status, "status");
    QVERIFY(!reply.message().isEmpty());
    QVERIFY(m_client->get(path("task?status=todo")).array().isEmpty());
    QCOMPARE(type(), u"empty"_s);
}

void TestSandboxTasks::refusesALine()
{
    const QByteArray line = m_client->get(path("line")).array().first().toString().toUtf8();
    const Reply reply =
        m_client->call("POST", path("number/") + line + "/changeFeatureType", R"({"featureType":"redirect"})");
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.message(), u"This service does not exist"_s);
}

void TestSandboxTasks::listsAndFilters()
{
    m_server->setTaskTime(60s);
    const QJsonValue id = change("redirect").object()[u"taskId"_s];
    const QByteArray ofService = path("service/") + m_number + "/task";
    QCOMPARE(m_client->get(ofService).array(), QJsonArray{id});
    QVERIFY(m_client->get(path("task")).array().contains(id));
    QCOMPARE(m_client->get(ofService + "?status=todo&action=changeType&serviceType=alias").array(), QJsonArray{id});
    QVERIFY(m_client->get(ofService + "?status=done").array().isEmpty());
    QVERIFY(m_client->get(ofService + "?action=importIcs").array().isEmpty());
    QVERIFY(m_client->get(ofService + "?serviceType=line").array().isEmpty());
    QCOMPARE(m_client->get(ofService + "?status=soon").status, 400);
    const QByteArray idText = QByteArray::number(id.toInteger());
    QCOMPARE(m_client->get(ofService + '/' + idText).object()[u"taskId"_s], id);
    const QByteArray other = path("service/") + m_server->numbers().last().toUtf8() + "/task/" + idText;
    QCOMPARE(m_client->get(other).status, 404);
    QCOMPARE(m_client->get(path("task/0")).message(), u"The requested object (taskId = 0) does not exist"_s);
}

void TestSandboxTasks::forgetsEndedTasks()
{
    Options options;
    options.taskTime = 10ms;
    options.taskLifetime = 10ms;
    Server server(options);
    QVERIFY(server.start());
    SandboxClient client(server);
    const QString number = server.numbers().first();
    const QByteArray group = "/telephony/" + server.billingAccounts().first().toUtf8();
    const qint64 id = server.beginTask(number, u"svi"_s);
    QVERIFY(id > 0);
    QTRY_COMPARE(client.get(group + "/task/" + QByteArray::number(id)).status, 404);
    QCOMPARE(server.featureType(number), u"svi"_s);
}

void TestSandboxTasks::failsWithAMessage()
{
    Fault fault;
    fault.kind = Fault::Kind::TaskError;
    fault.message = u"Destination refused"_s;
    fault.times = 1;
    m_server->addFault(fault);
    const qint64 id = change("redirect").object()[u"taskId"_s].toInteger();
    QTRY_COMPARE(status(id), u"error"_s);
    QCOMPARE(m_client->get(path("task/") + QByteArray::number(id)).object()[u"message"_s].toString(),
             u"Destination refused"_s);
    QCOMPARE(type(), u"empty"_s);
    change("redirect");
    QTRY_COMPARE(type(), u"redirect"_s);
}

void TestSandboxTasks::staysInPause()
{
    Fault fault;
    fault.kind = Fault::Kind::TaskPause;
    fault.path = u"/telephony/*/number/*/changeFeatureType"_s;
    m_server->addFault(fault);
    const qint64 id = change("redirect").object()[u"taskId"_s].toInteger();
    QTRY_COMPARE(status(id), u"pause"_s);
    QCOMPARE(change("conference").status, 409);
    QCOMPARE(m_client->get(path("task?status=pause")).array(), QJsonArray{id});
    QCOMPARE(type(), u"empty"_s);
}

void TestSandboxTasks::isGoneAtOnce()
{
    Fault fault;
    fault.kind = Fault::Kind::TaskGone;
    m_server->addFault(fault);
    const qint64 id = change("conference").object()[u"taskId"_s].toInteger();
    QVERIFY(id > 0);
    QCOMPARE(m_client->get(path("task/") + QByteArray::number(id)).status, 404);
    QCOMPARE(type(), u"conference"_s);
}

void TestSandboxTasks::seesTasksOfOthers()
{
    m_server->setTaskTime(60s);
    const QString number = QString::fromUtf8(m_number);
    const qint64 id = m_server->beginTask(number, u"cloudIvr"_s);
    QCOMPARE(status(id), u"todo"_s);
    QCOMPARE(m_server->beginTask(number, u"svi"_s), 0);
    QCOMPARE(m_server->beginTask(u"0033900000000"_s, u"svi"_s), 0);
    QCOMPARE(change("svi").status, 409);
}

void TestSandboxTasks::aColleagueChangesAtOnce()
{
    const QString number = QString::fromUtf8(m_number);
    QVERIFY(m_server->setFeatureType(number, u"cloudIvr"_s));
    QCOMPARE(type(), u"cloudIvr"_s);
    QCOMPARE(m_client->get(path("ovhPabx/") + m_number).status, 200);
    QVERIFY(!m_server->setFeatureType(u"0033900000000"_s, u"svi"_s));
    m_server->removeNumber(number);
    QCOMPARE(m_client->get(this->number()).status, 404);
    QCOMPARE(m_client->get(path("ovhPabx/") + m_number).status, 404);
    QCOMPARE(m_server->featureType(number), QString());
}

QTEST_GUILESS_MAIN(TestSandboxTasks)
#include "tst_sandboxtasks.moc"
