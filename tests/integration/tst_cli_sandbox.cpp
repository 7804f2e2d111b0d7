// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in sandbox, shared by the programs that run at the same time.
#include "app/sandboxhost.h"
#include "tst_cli_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestWait = 30000; // ms

Sandbox::Options quickOptions()
{
    Sandbox::Options options;
    options.groups = 1;
    options.numbers = 3;
    return options;
}

} // namespace

class TestCliSandbox : public QObject
{
    Q_OBJECT

private slots:
    void needsNothing();
    void keepsItsState();
    void sharedByTwoPrograms();
    void servedAfterKill();
    void secondHostJoins();
    void secondHostTakesOver();
    void addressIsPrivate();
};

void TestCliSandbox::needsNothing()
{
    CliProgram cli;
    const auto numbers = cli.runBare({u"--sandbox"_s, u"--json"_s, u"numbers"_s});
    QCOMPARE(numbers.status, 0);
    QVERIFY(numbers.array().size() > 10);
    QVERIFY2(numbers.err.count('\n') <= 1, numbers.err.constData()); // its one expired group
}

void TestCliSandbox::keepsItsState()
{
    CliProgram cli;
    const QJsonArray numbers = cli.runBare({u"--sandbox"_s, u"--json"_s, u"numbers"_s}).array();
    QString number;
    for (const QJsonValue &one : numbers) {
        if (one["featureType"_L1].toString() == "empty"_L1)
            number = one["serviceName"_L1].toString();
    }
    QVERIFY(!number.isEmpty());
    QCOMPARE(cli.runBare({u"--sandbox"_s, u"apply"_s, number, u"svi"_s}).status, 0);
    const auto shown = cli.runBare({u"--sandbox"_s, u"--json"_s, u"show"_s, number});
    QCOMPARE(shown.object()["featureType"_L1].toString(), u"svi"_s);
    QCOMPARE(cli.runBare({u"--sandbox"_s, u"--json"_s, u"history"_s}).array().size(), 1);
}

void TestCliSandbox::sharedByTwoPrograms()
{
    CliProgram cli;
    SandboxHost host(cli.path(u"data/aiguilleur/sandbox"_s), quickOptions());
    QVERIFY(host.open());
    QVERIFY(host.isServing());
    const auto numbers = cli.runBare({u"--sandbox"_s, u"--json"_s, u"groups"_s});
    QCOMPARE(numbers.status, 0);
    QCOMPARE(numbers.array().size(), 1); // this one's account, not one that the program made itself
}

void TestCliSandbox::servedAfterKill()
{
    CliProgram cli;
    const QJsonArray numbers = cli.runBare({u"--sandbox"_s, u"--json"_s, u"numbers"_s}).array();
    const QString number = numbers[0]["serviceName"_L1].toString();
    const QString type = numbers[0]["featureType"_L1].toString() == "svi"_L1 ? u"conference"_s : u"svi"_s;
    const auto process = cli.startBare({u"--sandbox"_s, u"apply"_s, number, type, u"--yes"_s});
    const QString conf = cli.path(u"data/aiguilleur/sandbox/sandbox.conf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(conf), longestWait);
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(QFile::exists(conf)); // left behind, and not to be believed
    QCOMPARE(cli.runBare({u"--sandbox"_s, u"numbers"_s}).status, 0);
    QVERIFY(!QFile::exists(conf));
}

void TestCliSandbox::secondHostJoins()
{
    const QTemporaryDir folder;
    SandboxHost first(folder.path(), quickOptions());
    SandboxHost second(folder.path(), quickOptions());
    const auto served = first.open();
    const auto joined = second.open();
    QVERIFY(served && joined);
    QVERIFY(!second.isServing());
    QCOMPARE(joined->url, served->url);
    QCOMPARE(joined->consumerKey, served->consumerKey);
}

void TestCliSandbox::secondHostTakesOver()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<SandboxHost>(folder.path(), quickOptions());
    SandboxHost second(folder.path(), quickOptions());
    QSignalSpy takenOver(&second, &SandboxHost::takenOver);
    QSignalSpy moved(&second, &SandboxHost::moved);
    const auto served = first->open();
    QVERIFY(served && second.open());
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(second.isServing(), longestWait);
    QCOMPARE(takenOver.size() + moved.size(), 1);
    const auto now = second.open();
    QVERIFY(now.has_value());
    QCOMPARE(now->consumerKey, served->consumerKey);
    if (takenOver.size() == 1)
        QCOMPARE(now->url, served->url);
}

void TestCliSandbox::addressIsPrivate()
{
    const QTemporaryDir folder;
    const QString conf = folder.filePath(u"sandbox.conf"_s);
    {
        SandboxHost host(folder.path(), quickOptions());
        QVERIFY(host.open());
        QCOMPARE(QFile::permissions(conf) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
    QVERIFY(!QFile::exists(conf));
}

QTEST_GUILESS_MAIN(TestCliSandbox)
#include "tst_cli_sandbox.moc"
