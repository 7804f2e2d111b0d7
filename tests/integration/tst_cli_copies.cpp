// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies by the command line: kept, listed, compared, written, read, pruned.
#include "clitest.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliCopies : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void keepsOne();
    void keepsAGroupAndAll();
    void needsOneWay();
    void oneThatFailsSpoilsNoOther();
    void keepsNothingTwice();
    void writesTheSameFileEachTime();
    void searches_data();
    void searches();
    void comparesWithNow();
    void comparesTwo();
    void exportsAndImports();
    void refusesFiles_data();
    void refusesFiles();
    void prunes();
    void hasNoSecret();

private:
    QString numberOf(const QString &type);
    QJsonArray copies(const QString &number = {});
    QJsonObject keep(const QString &number, const QStringList &options = {});
};

void TestCliCopies::init()
{
    serve(2, 24, 50ms);
}

QString TestCliCopies::numberOf(const QString &type)
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const auto &one : numbers) {
        if (one.toObject().value("featureType"_L1).toString() == type)
            return one.toObject().value("serviceName"_L1).toString();
    }
    return {};
}

QJsonArray TestCliCopies::copies(const QString &number)
{
    QStringList arguments{u"--json"_s, u"snapshots"_s};
    if (!number.isEmpty())
        arguments.append(number);
    return m_cli->run(arguments).array();
}

QJsonObject TestCliCopies::keep(const QString &number, const QStringList &options)
{
    const auto ended = m_cli->run(QStringList{u"--json"_s, u"snapshot"_s, number} + options);
    return ended.status == 0 ? ended.array().first().toObject() : QJsonObject();
}

void TestCliCopies::keepsOne()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QJsonObject copy = keep(queue, {u"--name"_s, u"Before the holidays"_s});
    QCOMPARE(copy.value("serviceName"_L1).toString(), queue);
    QCOMPARE(copy.value("featureType"_L1).toString(), u"contactCenterSolution"_s);
    QCOMPARE(copy.value("name"_L1).toString(), u"Before the holidays"_s);
    QCOMPARE(copy.value("cause"_L1).toString(), u"onDemand"_s);
    const QJsonArray list = copies(queue);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toObject().value("id"_L1), copy.value("id"_L1));
    QVERIFY(list.first().toObject().value("size"_L1).toInteger() > 1000);
    const auto text = m_cli->run({u"snapshots"_s});
    QVERIFY2(text.out.contains("Before the holidays"), text.out.constData());
}

void TestCliCopies::keepsAGroupAndAll()
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    const QString group = numbers.first().toObject().value("billingAccount"_L1).toString();
    int ofGroup = 0;
    int ofAll = 0;
    for (const auto &one : numbers) {
        const bool isAlias = one.toObject().value("serviceType"_L1).toString() == "alias"_L1;
        ofAll += int(isAlias);
        ofGroup += int(isAlias && one.toObject().value("billingAccount"_L1).toString() == group);
    }
    QCOMPARE(m_cli->run({u"--json"_s, u"snapshot"_s, u"--group"_s, group}).array().size(), ofGroup);
    QCOMPARE(m_cli->run({u"--json"_s, u"snapshot"_s, u"--all"_s}).array().size(), ofAll);
    QCOMPARE(copies().size(), ofGroup + ofAll);
    QCOMPARE(m_cli->run({u"snapshot"_s, u"--group"_s, u"nobody-ovh-1"_s}).status, 1);
}

void TestCliCopies::needsOneWay()
{
    QCOMPARE(m_cli->run({u"snapshot"_s}).status, 2);
    QCOMPARE(m_cli->run({u"snapshot"_s, u"--all"_s, number()}).status, 2);
}

void TestCliCopies::oneThatFailsSpoilsNoOther()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Status;
    fault.status = 500;
    fault.path = u"/telephony/*/easyHunting/%1/hunting"_s.arg(queue);
    m_server->addFault(fault);
    const auto ended = m_cli->run({u"--json"_s, u"snapshot"_s, u"--all"_s});
    QCOMPARE(ended.status, 1);
    QVERIFY(ended.array().size() > 5);
    for (const auto &one : ended.array())
        QVERIFY(one.toObject().value("serviceName"_L1).toString() != queue);
}

void TestCliCopies::keepsNothingTwice()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QJsonObject first = keep(queue, {u"--if-changed"_s});
    QCOMPARE(keep(queue, {u"--if-changed"_s}).value("id"_L1), first.value("id"_L1));
    QCOMPARE(m_cli->run({u"set"_s, queue, u"queueSize=77"_s}).status, 0);
    QVERIFY(keep(queue, {u"--if-changed"_s}).value("id"_L1) != first.value("id"_L1));
    QCOMPARE(copies(queue).size(), 2);
}

void TestCliCopies::writesTheSameFileEachTime()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copies/%1.json"_s.arg(queue));
    keep(queue, {u"--if-changed"_s, u"--output"_s, folder.filePath(u"copies"_s)});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readAll();
    file.close();
    keep(queue, {u"--if-changed"_s, u"--output"_s, folder.filePath(u"copies"_s)});
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), first);
    QVERIFY(first.contains("\n    \"featureType\": \"contactCenterSolution\""));
}

void TestCliCopies::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("name") << u"summer"_s << 1;
    QTest::newRow("type") << u"conference"_s << 1;
    QTest::newRow("day") << QDate::currentDate().toString(Qt::ISODate) << 2;
    QTest::newRow("nothing") << u"winter"_s << 0;
}

void TestCliCopies::searches()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    keep(numberOf(u"contactCenterSolution"_s), {u"--name"_s, u"Summer"_s});
    keep(numberOf(u"conference"_s));
    QCOMPARE(m_cli->run({u"--json"_s, u"snapshots"_s, u"--search"_s, text}).array().size(), count);
}

void TestCliCopies::comparesWithNow()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString id = keep(queue).value("id"_L1).toString();
    const auto same = m_cli->run({u"--json"_s, u"diff"_s, id.left(8)});
    QCOMPARE(same.status, 0);
    QVERIFY(same.object().value("same"_L1).toBool());
    QCOMPARE(m_cli->run({u"set"_s, queue, u"strategy=random"_s}).status, 0);
    const auto other = m_cli->run({u"--json"_s, u"diff"_s, id, u"--live"_s});
    QCOMPARE(other.status, 1);
    const QJsonArray differences = other.object().value("differences"_L1).toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().toObject().value("property"_L1).toString(), u"strategy"_s);
    QCOMPARE(differences.first().toObject().value("after"_L1).toString(), u"random"_s);
    const auto text = m_cli->run({u"diff"_s, id});
    QVERIFY2(text.out.contains("Ringing strategy") && text.out.contains("Random"), text.out.constData());
}

void TestCliCopies::comparesTwo()
{
    const QString one = keep(numberOf(u"contactCenterSolution"_s)).value("id"_L1).toString();
    const QString two = keep(numberOf(u"conference"_s)).value("id"_L1).toString();
    const auto ended = m_cli->run({u"diff"_s, one, two});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.out.contains("Configuration: "), ended.out.constData());
    QCOMPARE(m_cli->run({u"diff"_s, one, u"ffffffff-nothing"_s}).status, 1);
    QCOMPARE(m_cli->run({u"diff"_s, one, two, u"--live"_s}).status, 2);
}

void TestCliCopies::exportsAndImports()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString id = keep(queue, {u"--name"_s, u"Été"_s}).value("id"_L1).toString();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.json"_s);
    QCOMPARE(m_cli->run({u"export-snapshot"_s, id, u"--output"_s, path}).status, 0);
    const auto imported = m_cli->run({u"--json"_s, u"import-snapshot"_s, path});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.object().value("name"_L1).toString(), u"Été"_s);
    QCOMPARE(imported.object().value("cause"_L1).toString(), u"imported"_s);
    QCOMPARE(m_cli->run({u"diff"_s, id, imported.object().value("id"_L1).toString()}).status, 0);
    QCOMPARE(m_cli->run({u"diff"_s, id, path}).status, 0);
}

void TestCliCopies::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("byte");
    QTest::newRow("another thing") << QByteArray("{}") << QByteArray("format");
    QTest::newRow("newer") << QByteArray(R"({"format": "aiguilleur-snapshot", "version": 99})") << QByteArray("99");
    QTest::newRow("no number") << QByteArray(R"({"format": "aiguilleur-snapshot", "version": 1, "billingAccount": "a",
                                                 "featureType": "redirect", "objects": {}})")
                               << QByteArray("serviceName");
}

void TestCliCopies::refusesFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, why);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"copy.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto ended = m_cli->run({u"import-snapshot"_s, file.fileName()});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(why), ended.err.constData());
    QVERIFY(copies().isEmpty());
}

void TestCliCopies::prunes()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    for (int i = 0; i < 3; ++i)
        keep(queue);
    keep(queue, {u"--name"_s, u"Keep me"_s});
    const QStringList all{u"--json"_s, u"prune"_s, u"--older-than"_s, u"0"_s, u"--keep"_s, u"1"_s};
    QCOMPARE(m_cli->run(all + QStringList{u"--dry-run"_s}).object().value("count"_L1).toInt(), 3);
    QCOMPARE(copies(queue).size(), 4);
    QCOMPARE(m_cli->run(all).object().value("count"_L1).toInt(), 3);
    const QJsonArray left = copies(queue);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().toObject().value("name"_L1).toString(), u"Keep me"_s);
    QCOMPARE(m_cli->run({u"prune"_s, u"--keep"_s, u"many"_s}).status, 2);
}

void TestCliCopies::hasNoSecret()
{
    const QString conference = numberOf(u"conference"_s);
    const QString line = u"printf '918273\\n' | $CLI set %1 pin=-"_s.arg(conference);
    QCOMPARE(m_cli->runShell(line).status, 0);
    const QString id = keep(conference).value("id"_L1).toString();
    QVERIFY(!m_cli->run({u"export-snapshot"_s, id}).out.contains("918273"));
}

QTEST_GUILESS_MAIN(TestCliCopies)
#include "tst_cli_copies.moc"
