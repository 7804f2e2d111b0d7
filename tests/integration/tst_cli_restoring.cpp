// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a number was comes back by the command line: shown first, done with --yes, finished or taken back when it stops.
#include "clitest.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliRestoring : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void undoes();
    void needsYes();
    void saysWithoutDoing();
    void hasNoCopy();
    void restoresAFile();
    void refusesAFile();
    void copiesToOthers();
    void copiesNotToItself();
    void finishesWhatStopped();
    void takesBackWhatStopped();

private:
    QString numberOf(const QString &type);
    QJsonObject object(const QStringList &arguments)
    {
        return m_cli->run(QStringList{u"--json"_s} + arguments).object();
    }
    //! A call queue that was made a conference; its restoration stops on the way when it is to.
    QString lostQueue(bool stops = false);
    int writes() const
    {
        int count = 0;
        for (const Sandbox::LoggedRequest &request : m_server->requests())
            count += request.method == "GET"_L1 ? 0 : 1;
        return count;
    }
};

void TestCliRestoring::init()
{
    serve(1, 14, 50ms);
}

QString TestCliRestoring::numberOf(const QString &type)
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const auto &one : numbers) {
        if (one.toObject().value("featureType"_L1).toString() == type)
            return one.toObject().value("serviceName"_L1).toString();
    }
    return {};
}

QString TestCliRestoring::lostQueue(bool stops)
{
    const QString number = numberOf(u"contactCenterSolution"_s);
    if (m_cli->run({u"apply"_s, number, u"conference"_s, u"--yes"_s}).status != 0)
        return {};
    if (stops) {
        Sandbox::Fault fault;
        fault.method = u"POST"_s;
        fault.path = u"*/hunting/agent"_s;
        fault.status = 400;
        fault.times = 1;
        m_server->addFault(fault);
    }
    m_server->clearRequests();
    return number;
}

void TestCliRestoring::undoes()
{
    const QString number = lostQueue();
    const QJsonObject done = object({u"undo"_s, number, u"--yes"_s});
    QCOMPARE(done.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(done.value("serviceName"_L1).toString(), number);
    QVERIFY(!done.value("snapshot"_L1).toString().isEmpty());
    QVERIFY(!done.value("losses"_L1).toArray().isEmpty());
    QCOMPARE(m_server->featureType(number), u"contactCenterSolution"_s);
    QVERIFY(m_cli->run({u"members"_s, number}).out.contains('\n'));
    QCOMPARE(object({u"undo"_s, number, u"--yes"_s}).value("state"_L1).toString(), u"done"_s);
    QCOMPARE(m_server->featureType(number), u"conference"_s);
}

void TestCliRestoring::needsYes()
{
    const QString number = lostQueue();
    const auto ended = m_cli->run({u"undo"_s, number});
    QCOMPARE(ended.status, 4);
    QVERIFY2(ended.err.contains("--yes"), ended.err.constData());
    QCOMPARE(writes(), 0);
}

void TestCliRestoring::saysWithoutDoing()
{
    const QString number = lostQueue();
    const QJsonObject preview = object({u"restore"_s, number, u"--dry-run"_s});
    QVERIFY(preview.value("changesType"_L1).toBool());
    QVERIFY(!preview.value("differences"_L1).toArray().isEmpty());
    QVERIFY(!preview.value("losses"_L1).toArray().isEmpty());
    QVERIFY(!preview.value("blocked"_L1).toBool(true));
    QCOMPARE(writes(), 0);
}

void TestCliRestoring::hasNoCopy()
{
    const auto ended = m_cli->run({u"undo"_s, numberOf(u"conference"_s), u"--yes"_s});
    QCOMPARE(ended.status, 1);
    QVERIFY(!ended.err.isEmpty());
}

void TestCliRestoring::restoresAFile()
{
    const QString number = numberOf(u"contactCenterSolution"_s);
    QTemporaryDir folder;
    QCOMPARE(m_cli->run({u"snapshot"_s, number, u"--output"_s, folder.path()}).status, 0);
    const QString file = folder.filePath(QDir(folder.path()).entryList(QDir::Files).value(0));
    QCOMPARE(m_cli->run({u"apply"_s, number, u"redirect"_s, u"--yes"_s}).status, 0);
    const auto ended = m_cli->run({u"restore"_s, number, u"--from"_s, file, u"--yes"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(m_server->featureType(number), u"contactCenterSolution"_s);
}

void TestCliRestoring::refusesAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"something\"}");
    file.close();
    m_server->clearRequests();
    const auto ended = m_cli->run({u"restore"_s, numberOf(u"conference"_s), u"--from"_s, file.fileName(), u"--yes"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("other.json"), ended.err.constData());
    QCOMPARE(writes(), 0);
}

void TestCliRestoring::copiesToOthers()
{
    const QString from = numberOf(u"contactCenterSolution"_s);
    const QStringList to = {numberOf(u"conference"_s), numberOf(u"redirect"_s)};
    const auto asked = m_cli->run({u"copy"_s, from, to[0], to[1]});
    QCOMPARE(asked.status, 4);
    const auto ended = m_cli->run({u"--json"_s, u"copy"_s, from, to[0], to[1], u"--yes"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.object().value("numbers"_L1).toArray().size(), 2);
    for (const QString &number : to)
        QCOMPARE(m_server->featureType(number), u"contactCenterSolution"_s);
}

void TestCliRestoring::copiesNotToItself()
{
    const QString number = numberOf(u"conference"_s);
    QCOMPARE(m_cli->run({u"copy"_s, number, number, u"--yes"_s}).status, 2);
}

void TestCliRestoring::finishesWhatStopped()
{
    const QString number = lostQueue(true);
    const auto stopped = m_cli->run({u"undo"_s, number, u"--yes"_s});
    QCOMPARE(stopped.status, 1);
    const auto again = m_cli->run({u"undo"_s, number, u"--yes"_s});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains("--finish"), again.err.constData());
    QCOMPARE(object({u"restore"_s, number, u"--finish"_s}).value("state"_L1).toString(), u"done"_s);
    QCOMPARE(m_cli->run({u"restore"_s, number, u"--finish"_s}).status, 1);
}

void TestCliRestoring::takesBackWhatStopped()
{
    const QString number = lostQueue(true);
    QCOMPARE(m_cli->run({u"undo"_s, number, u"--yes"_s}).status, 1);
    const auto ended = m_cli->run({u"undo"_s, number, u"--take-back"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(m_server->featureType(number), u"conference"_s);
}

QTEST_GUILESS_MAIN(TestCliRestoring)
#include "tst_cli_restoring.moc"
