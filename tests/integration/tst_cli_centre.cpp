// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on in centres and conferences, and their recordings, by the command line, when parts of it go wrong.
#include "clitest.h"

#include <QRegularExpression>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestCliCentre : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void agentsOfQueuesOnly();
    void unreadFiguresAreNoZeros();
    void agentsWhoAreGoneAreLeftOut();
    void unreadableCallsAreAFailure();
    void unreadableDetailsAreAFailure_data();
    void unreadableDetailsAreAFailure();
    void statesInWords();
    void conferenceAsCsv();
    void conferenceThatCannotBeRead();
    void searchThatFindsEverything_data();
    void searchThatFindsEverything();
    void deletingNeedsYes();
    void recordTimesHaveAZone();
    void journalTimesHaveAZone();
    void failedDownloadsSayWhy();
    void failedDeletionsSayWhy();

private:
    QString numberOf(const QString &type);
    void fail(const QString &method, const QString &path, int status);
    QJsonObject live(const QString &number);
    static QJsonObject withId(const QJsonArray &objects, const QString &key, qint64 id);
    QStringList recordIds(const QString &number);

    QString m_centre;
};

void TestCliCentre::init()
{
    Sandbox::Options options;
    options.groups = 2;
    options.numbers = 24;
    options.paging = false; // each detail is a request of its own
    options.batch = false;
    m_server = std::make_unique<Sandbox::Server>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_cli = std::make_unique<CliProgram>();
    m_cli->signInTo(*m_server);
    m_centre = numberOf(u"contactCenterSolutionExpert"_s);
}

QString TestCliCentre::numberOf(const QString &type)
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const auto &one : numbers) {
        if (one.toObject().value("featureType"_L1).toString() == type)
            return one.toObject().value("serviceName"_L1).toString();
    }
    return {};
}

void TestCliCentre::fail(const QString &method, const QString &path, int status)
{
    m_server->addFault({.kind = Sandbox::Fault::Kind::Status, .method = method, .path = path, .status = status});
}

QJsonObject TestCliCentre::live(const QString &number)
{
    const auto ended = m_cli->run({u"--json"_s, u"live"_s, number});
    return ended.status == 0 ? ended.object() : QJsonObject();
}

QJsonObject TestCliCentre::withId(const QJsonArray &objects, const QString &key, qint64 id)
{
    for (const auto &one : objects) {
        if (one.toObject().value(key).toInteger() == id)
            return one.toObject();
    }
    return {};
}

QStringList TestCliCentre::recordIds(const QString &number)
{
    QStringList ids;
    const QJsonArray records = m_cli->run({u"--json"_s, u"records"_s, number}).array();
    for (const auto &one : records)
        ids.append(QString::number(one.toObject().value("id"_L1).toInteger()));
    return ids;
}

void TestCliCentre::agentsOfQueuesOnly()
{
    const QJsonObject found = live(m_centre);
    const QJsonArray agents = found.value("agents"_L1).toArray();
    QVERIFY(agents.size() > 2);
    const qint64 alone = agents.first().toObject().value("id"_L1).toInteger();
    m_server->clearRequests();
    const QJsonArray queues = found.value("queues"_L1).toArray();
    for (const auto &one : queues) {
        QJsonArray others;
        const QJsonArray members = one.toObject().value("agents"_L1).toArray();
        for (const auto &id : members) {
            if (id.toInteger() != alone)
                others.append(id);
        }
        m_server->addFault({.kind = Sandbox::Fault::Kind::Status,
                            .method = u"GET"_s,
                            .path = u"*/queue/%1/agent"_s.arg(one.toObject().value("queueId"_L1).toInteger()),
                            .status = 200,
                            .body = QString::fromUtf8(QJsonDocument(others).toJson())});
    }
    const QJsonArray left = live(m_centre).value("agents"_L1).toArray();
    QCOMPARE(left.size(), agents.size() - 1);
    QVERIFY(withId(left, u"id"_s, alone).isEmpty());
}

void TestCliCentre::unreadFiguresAreNoZeros()
{
    const QJsonArray queues = live(m_centre).value("queues"_L1).toArray();
    QVERIFY(queues.size() >= 2);
    const qint64 id = queues.first().toObject().value("queueId"_L1).toInteger();
    fail(u"GET"_s, u"*/queue/%1/liveStatistics"_s.arg(id), 404);
    const QJsonObject queue = withId(live(m_centre).value("queues"_L1).toArray(), u"queueId"_s, id);
    QVERIFY(queue.value("statistics"_L1).isNull());
    const auto csv = m_cli->run({u"live"_s, m_centre, u"--csv"_s});
    QCOMPARE(csv.status, 0);
    QVERIFY2(csv.out.split('\n').value(1).contains(",,,,,,"), csv.out.constData());
    const auto text = m_cli->run({u"live"_s, m_centre});
    QVERIFY2(text.out.split('\n').value(1).contains("–"), text.out.constData());
}

// Removed since the list was read: nobody waits for what he does.
void TestCliCentre::agentsWhoAreGoneAreLeftOut()
{
    const QJsonArray agents = live(m_centre).value("agents"_L1).toArray();
    const qint64 gone = agents.last().toObject().value("id"_L1).toInteger();
    fail(u"GET"_s, u"*/agent/%1/liveStatus"_s.arg(gone), 404);
    const QJsonArray left = live(m_centre).value("agents"_L1).toArray();
    QCOMPARE(left.size(), agents.size() - 1);
    QVERIFY(withId(left, u"id"_s, gone).isEmpty());
}

void TestCliCentre::unreadableCallsAreAFailure()
{
    fail(u"GET"_s, u"*/liveCalls"_s, 400);
    const auto ended = m_cli->run({u"--json"_s, u"live"_s, m_centre});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorKind(), u"badRequest"_s);
}

void TestCliCentre::unreadableDetailsAreAFailure_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::newRow("agent") << u"agents"_s << u"id"_s;
    QTest::newRow("queue") << u"queues"_s << u"queueId"_s;
}

void TestCliCentre::unreadableDetailsAreAFailure()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    const qint64 id = live(m_centre).value(list).toArray().first().toObject().value(key).toInteger();
    fail(u"GET"_s, u"*/hunting/%1/%2"_s.arg(list.chopped(1)).arg(id), 400);
    const auto ended = m_cli->run({u"--json"_s, u"live"_s, m_centre});
    QVERIFY(ended.status != 0);
    QCOMPARE(ended.errorKind(), u"badRequest"_s);
    m_server->clearFaults();
    fail(u"GET"_s, u"*/hunting/%1/%2"_s.arg(list.chopped(1)).arg(id), 404); // removed meanwhile
    const QJsonObject without = live(m_centre);
    QVERIFY(!without.isEmpty());
    QVERIFY(withId(without.value(list).toArray(), key, id).isEmpty());
}

void TestCliCentre::statesInWords()
{
    const auto text = m_cli->run({u"--lang"_s, u"fr"_s, u"live"_s, m_centre});
    QCOMPARE(text.status, 0);
    for (const char *name : {"inAQueueCall", "loggedOut", "onBreak"})
        QVERIFY2(!text.out.contains(name), text.out.constData());
}

void TestCliCentre::conferenceAsCsv()
{
    const QString number = numberOf(u"conference"_s);
    const QJsonArray people = live(number).value("participants"_L1).toArray();
    const auto csv = m_cli->run({u"live"_s, number, u"--csv"_s});
    QCOMPARE(csv.status, 0);
    QVERIFY2(csv.out.startsWith("id,callerName,callerNumber,arrivalDateTime,talking,speak,hear"), csv.out.constData());
    QCOMPARE(csv.out.trimmed().count('\n'), people.size());
}

void TestCliCentre::conferenceThatCannotBeRead()
{
    const QString number = numberOf(u"conference"_s);
    m_server->addFault({.kind = Sandbox::Fault::Kind::Status,
                        .method = u"GET"_s,
                        .path = u"*/participants"_s,
                        .status = 200,
                        .body = u"\"there was a mistake\""_s});
    QCOMPARE(m_cli->run({u"--json"_s, u"live"_s, number}).errorKind(), u"invalidResponse"_s);
}

void TestCliCentre::searchThatFindsEverything_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", ".", "+", " . ", "--", "*"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCliCentre::searchThatFindsEverything()
{
    QFETCH(QString, text);
    const auto ended =
        m_cli->run({u"--json"_s, u"records"_s, m_centre, u"delete"_s, u"--yes"_s, u"--search=%1"_s.arg(text)});
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.errorKind(), u"usage"_s);
    QCOMPARE(m_server->requestCount(u"DELETE"_s, u"*"_s), 0);
}

void TestCliCentre::deletingNeedsYes()
{
    const auto ended = m_cli->run({u"--json"_s, u"records"_s, m_centre, u"delete"_s});
    QCOMPARE(ended.status, 4);
    QCOMPARE(ended.errorKind(), u"confirmationNeeded"_s);
    QCOMPARE(m_server->requestCount(u"DELETE"_s, u"*"_s), 0);
}

void TestCliCentre::recordTimesHaveAZone()
{
    const QJsonObject newest = m_cli->run({u"--json"_s, u"records"_s, m_centre}).array().first().toObject();
    const auto csv = m_cli->run({u"records"_s, m_centre, u"--csv"_s});
    const QByteArrayList cells = csv.out.split('\n').value(1).split(',');
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    QVERIFY2(instant.match(QString::fromUtf8(cells.value(1))).hasMatch(), csv.out.constData());
    QCOMPARE(QString::fromUtf8(cells.value(1)), newest.value("callStart"_L1).toString());
}

void TestCliCentre::journalTimesHaveAZone()
{
    const QString id = recordIds(m_centre).first();
    QCOMPARE(m_cli->run({u"records"_s, m_centre, u"delete"_s, id, u"--yes"_s}).status, 0);
    const QJsonObject call = m_cli->run({u"--json"_s, u"journal"_s}).array().first().toObject();
    const auto csv = m_cli->run({u"journal"_s, u"--csv"_s});
    const QString sent = QString::fromUtf8(csv.out.split('\n').value(1).split(',').value(0));
    QCOMPARE(sent, call.value("sent"_L1).toString().section(u'.', 0, 0) + u'Z');
}

void TestCliCentre::failedDownloadsSayWhy()
{
    const QStringList ids = recordIds(m_centre).first(2);
    QVERIFY(QDir().mkpath(m_cli->path(u"records"_s)));
    fail(u"GET"_s, u"/record/*/%1/*"_s.arg(ids.first()), 400);
    const auto ended =
        m_cli->run(QStringList{u"--json"_s, u"records"_s, m_centre, u"download"_s, m_cli->path(u"records"_s)} + ids);
    QCOMPARE(ended.status, 1);
    const QJsonObject failed = withId(ended.array(), u"id"_s, ids.first().toLongLong());
    QVERIFY(failed.value("file"_L1).isNull());
    QCOMPARE(failed.value("error"_L1).toObject().value("kind"_L1).toString(), u"badRequest"_s);
    const QJsonObject fetched = withId(ended.array(), u"id"_s, ids.last().toLongLong());
    QVERIFY(QFile::exists(fetched.value("file"_L1).toString()));
    QVERIFY(fetched.value("error"_L1).isNull());
    QVERIFY2(ended.err.contains(ids.first().toUtf8() + " could not be fetched: "), ended.err.constData());
    QVERIFY(!ended.err.contains("http")); // whoever has the address may listen
}

void TestCliCentre::failedDeletionsSayWhy()
{
    const QStringList ids = recordIds(m_centre).first(2);
    fail(u"DELETE"_s, u"*/records/%1"_s.arg(ids.first()), 400);
    const auto ended = m_cli->run(QStringList{u"--json"_s, u"records"_s, m_centre, u"delete"_s, u"--yes"_s} + ids);
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.object().value("deleted"_L1).toArray(), QJsonArray{ids.last().toLongLong()});
    const QJsonObject failed = ended.object().value("failed"_L1).toArray().first().toObject();
    QCOMPARE(failed.value("id"_L1).toInteger(), ids.first().toLongLong());
    QCOMPARE(failed.value("error"_L1).toObject().value("kind"_L1).toString(), u"badRequest"_s);
    QVERIFY2(ended.err.contains(ids.first().toUtf8() + " could not be deleted: "), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestCliCentre)
#include "tst_cli_centre.moc"
