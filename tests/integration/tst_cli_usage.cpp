// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What needs no account: help, and everything that may be wrong with a command line.
#include "tst_cli_program.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestCliUsage : public QObject
{
    Q_OBJECT

private slots:
    void help_data();
    void help();
    void helpAsJson();
    void version();
    void usage_data();
    void usage();
    void catalogue();

private:
    CliProgram m_cli;
};

void TestCliUsage::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("general") << QStringList{u"--help"_s} << QByteArray("Commands:");
    QTest::newRow("short") << QStringList{u"-h"_s} << QByteArray("Exit status:");
    for (const auto command : {"groups", "numbers", "show", "catalogue", "apply", "pending", "wait", "history", "get",
                               "set", "members", "hours", "sounds", "live", "records"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s} << QByteArray(command);
        QTest::addRow("%s before", command)
            << QStringList{u"--help"_s, QString::fromLatin1(command)} << QByteArray(command);
    }
}

void TestCliUsage::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const auto ended = m_cli.runBare(arguments);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.contains(expected), ended.out.constData());
    QCOMPARE(ended.err, QByteArray());
    for (const QByteArray &line : ended.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
}

void TestCliUsage::helpAsJson()
{
    const auto ended = m_cli.runBare({u"--json"_s, u"apply"_s, u"--help"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.object()["help"_L1].toString().contains("--no-wait"_L1));
}

void TestCliUsage::version()
{
    const auto ended = m_cli.runBare({u"--version"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.startsWith("aiguilleur-cli 0."), ended.out.constData());
}

void TestCliUsage::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"groups"_s, u"--frobnicate"_s};
    QTest::newRow("unknown option before") << QStringList{u"--frobnicate"_s, u"groups"_s};
    QTest::newRow("option of another command") << QStringList{u"groups"_s, u"--yes"_s};
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"de"_s, u"catalogue"_s};
    QTest::newRow("no language") << QStringList{u"catalogue"_s, u"--lang"_s};
    QTest::newRow("conf and sandbox") << QStringList{u"--conf"_s, u"x"_s, u"--sandbox"_s, u"groups"_s};
    QTest::newRow("sandbox and conf after") << QStringList{u"--sandbox"_s, u"groups"_s, u"--conf"_s, u"x"_s};
    QTest::newRow("empty conf") << QStringList{u"--conf"_s, QString(), u"groups"_s};
    QTest::newRow("show nothing") << QStringList{u"show"_s};
    QTest::newRow("show two") << QStringList{u"show"_s, u"0199001234"_s, u"0199001235"_s};
    QTest::newRow("show an empty one") << QStringList{u"show"_s, u" "_s};
    QTest::newRow("groups of something") << QStringList{u"groups"_s, u"x"_s};
    QTest::newRow("apply nothing") << QStringList{u"apply"_s};
    QTest::newRow("apply no type") << QStringList{u"apply"_s, u"0199001234"_s};
    QTest::newRow("apply unknown type") << QStringList{u"apply"_s, u"0199001234"_s, u"telepathy"_s};
    QTest::newRow("apply type not offered") << QStringList{u"apply"_s, u"0199001234"_s, u"easyPabx"_s};
    QTest::newRow("apply type in capitals") << QStringList{u"apply"_s, u"0199001234"_s, u"CONFERENCE"_s};
    QTest::newRow("time-out a word") << QStringList{u"wait"_s, u"--timeout"_s, u"soon"_s};
    QTest::newRow("time-out below zero") << QStringList{u"wait"_s, u"--timeout=-1"_s};
    QTest::newRow("all and one") << QStringList{u"wait"_s, u"--all"_s, u"0199001234"_s};
    QTest::newRow("limit zero") << QStringList{u"history"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("not a number") << QStringList{u"--sandbox"_s, u"show"_s, u"that one, please"_s};
}

void TestCliUsage::usage()
{
    QFETCH(QStringList, arguments);
    const auto ended = m_cli.runBare(arguments);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY(ended.err.startsWith("aiguilleur-cli: "));

    const auto asJson = m_cli.runBare(QStringList{u"--json"_s} + arguments);
    QCOMPARE(asJson.status, 2);
    QCOMPARE(asJson.errorKind(), u"usage"_s);
    QCOMPARE(asJson.object()["error"_L1].toObject()["exitStatus"_L1].toInt(), 2);
}

void TestCliUsage::catalogue()
{
    const auto ended = m_cli.runBare({u"--json"_s, u"catalogue"_s});
    QCOMPARE(ended.status, 0);
    QStringList types;
    for (const QJsonValue &configuration : ended.array()) {
        types.append(configuration["featureType"_L1].toString());
        QVERIFY(!configuration["label"_L1].toString().isEmpty());
        QVERIFY(configuration.toObject().contains("guide"_L1));
    }
    QCOMPARE(types, (QStringList{u"redirect"_s, u"contactCenterSolution"_s, u"conference"_s, u"cloudIvr"_s, u"svi"_s,
                                 u"contactCenterSolutionExpert"_s, u"empty"_s}));
    QCOMPARE(ended.array()[0]["mode"_L1].toString(), u"simple"_s);
    QCOMPARE(ended.array()[4]["mode"_L1].toString(), u"expert"_s);
    QCOMPARE(m_cli.runBare({u"catalogue"_s}).out.count('\n'), 8);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
