// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"
#include "support/testlocation.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <vector>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestStoreProcesses : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void killedWriterLosesNothingItReported_data();
    void killedWriterLosesNothingItReported();
    void twoStoresShareOneFile();
    void twoStoresCreateOneFile();
    void twoStoresRebuildOneFile();
    void twoWritersTakeTurns();
    void oneOfManyClaimsANumber();
    void ownerIsAliveAsLongAsItsProcess();
    void ownersThatWereNeverThere_data();
    void ownersThatWereNeverThere();
    void locksAreRemoved();

private:
    std::unique_ptr<QProcess> startProcess(const QString &mode) const;
    QStringList lockFiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"store.db"_s);
    location(m_path); // a server is started here, not by each process
}

void TestStoreProcesses::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<QProcess> TestStoreProcesses::startProcess(const QString &mode) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationDirPath() + "/store_process"_L1, {m_path, mode});
    return process;
}

QStringList TestStoreProcesses::lockFiles() const
{
    return QDir(m_folder->path()).entryList({u"*.lock"_s}, QDir::Files);
}

void TestStoreProcesses::killedWriterLosesNothingItReported_data()
{
    QTest::addColumn<int>("reports");
    for (const int reports : {1, 5, 20, 60})
        QTest::addRow("after %d", reports) << reports;
}

void TestStoreProcesses::killedWriterLosesNothingItReported()
{
    QFETCH(int, reports);
    const auto writer = startProcess(u"write"_s);
    QByteArray said;
    while (said.count('\n') < reports && writer->waitForReadyRead())
        said += writer->readAllStandardOutput();
    writer->kill();
    QVERIFY(writer->waitForFinished());
    QCOMPARE(writer->exitStatus(), QProcess::CrashExit);
    said += writer->readAllStandardOutput();

    Store store;
    const auto opening = outcome(store.open(location(m_path)));
    QCOMPARE(summary(opening), u"ok"_s);
    QCOMPARE(toString(opening->outcome), u"opened"_s);
    QStringList kept;
    QString owner;
    const auto entries = outcome(store.unfinishedChanges(u"main"_s));
    for (const JournalEntry &entry : *entries) {
        kept.append(entry.id);
        QVERIFY(owner.isEmpty() || entry.owner == owner);
        owner = entry.owner;
    }
    QVERIFY(!owner.isEmpty()); // of whom is asked below
    const QStringList reported = QString::fromLatin1(said.left(said.lastIndexOf('\n'))).split(u'\n');
    QVERIFY(reported.size() >= reports);
    for (const QString &id : reported)
        QVERIFY2(kept.contains(id), qPrintable(id));
    // Fifty services were written at once: all of one time, never half.
    const auto services = outcome(store.inventory(u"main"_s))->services;
    const bool isApart = Aiguilleur::Test::isOnServer(); // they are in another database, with a thread of its own
    if (!isApart || !services.isEmpty())
        QCOMPARE(services.size(), 50);
    if (!isApart) // none is older than what was reported last
        QVERIFY(!reported.first(reported.size() - 1).contains(services.first().description));
    for (const Service &service : services)
        QCOMPARE(service.description, services.first().description);
    QTRY_VERIFY(!*outcome(store.isOwnerAlive(owner)));
}

void TestStoreProcesses::twoStoresShareOneFile()
{
    Store first;
    Store second;
    QVERIFY(outcome(first.open(location(m_path))));
    QVERIFY(outcome(second.open(location(m_path))));
    QVERIFY(first.owner() != second.owner());
    QVERIFY(outcome(first.saveChange(change(u"1"_s, u"1"_s))));
    QCOMPARE(outcome(second.history(u"main"_s))->size(), 1);
    QVERIFY(*outcome(first.isOwnerAlive(second.owner())));
    second.close();
    QVERIFY(!*outcome(first.isOwnerAlive(second.owner())));
    QVERIFY(outcome(first.saveChange(change(u"2"_s, u"1"_s))));
}

void TestStoreProcesses::twoStoresCreateOneFile()
{
    Store first;
    Store second;
    const auto opening = first.open(location(m_path));
    const auto other = second.open(location(m_path));
    QCOMPARE(summary(outcome(opening)), u"ok"_s);
    QCOMPARE(summary(outcome(other)), u"ok"_s);
    QStringList outcomes{toString(opening.result()->outcome), toString(other.result()->outcome)};
    outcomes.sort();
    QCOMPARE(outcomes, QStringList({u"created"_s, u"opened"_s}));
}

void TestStoreProcesses::twoStoresRebuildOneFile()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(50000, 'x'));
    file.close();
    Store first;
    Store second;
    const auto opening = first.open(location(m_path));
    const auto other = second.open(location(m_path));
    QStringList outcomes{toString(outcome(opening)->outcome), toString(outcome(other)->outcome)};
    outcomes.sort();
    QCOMPARE(outcomes, QStringList({u"opened"_s, u"rebuilt"_s}));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files).size(), 1);
}

void TestStoreProcesses::twoWritersTakeTurns()
{
    constexpr int changes = 100;
    std::vector<std::unique_ptr<Store>> stores;
    for (int i = 0; i < 3; ++i) {
        stores.push_back(std::make_unique<Store>());
        QVERIFY(outcome(stores.back()->open(location(m_path))));
    }
    QList<QFuture<Result<void>>> futures;
    for (int i = 0; i < changes; ++i) {
        for (size_t s = 0; s < stores.size(); ++s)
            futures.append(stores[s]->saveChange(change(u"%1-%2"_s.arg(s).arg(i), QString::number(i))));
    }
    for (const auto &future : std::as_const(futures))
        QCOMPARE(summary(outcome(future)), u"ok"_s);
    QCOMPARE(outcome(stores.front()->history(u"main"_s, 1000))->size(), 3 * changes);
}

void TestStoreProcesses::oneOfManyClaimsANumber()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i)
        processes.push_back(startProcess(u"claim"_s));
    QStringList answers;
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished());
        answers.append(QString::fromUtf8(process->readAllStandardOutput()).trimmed());
    }
    QCOMPARE(answers.count(u"ok"_s), 1);
    QCOMPARE(answers.count(u"conflict/"_s), 5);
}

void TestStoreProcesses::ownerIsAliveAsLongAsItsProcess()
{
    const auto process = startProcess(u"hold"_s);
    QVERIFY(process->waitForReadyRead());
    const QString owner = QString::fromUtf8(process->readLine()).trimmed();
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QVERIFY(*outcome(store.isOwnerAlive(owner)));
    process->kill();
    QVERIFY(process->waitForFinished());
    QTRY_VERIFY(!*outcome(store.isOwnerAlive(owner)));
}

void TestStoreProcesses::ownersThatWereNeverThere_data()
{
    QTest::addColumn<QString>("owner");
    QTest::newRow("none") << QString();
    QTest::newRow("no identifier") << u"nobody"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s;
    QTest::newRow("another") << u"5b1f7c1e-3d5a-4a53-8f8e-0123456789ab"_s;
}

void TestStoreProcesses::ownersThatWereNeverThere()
{
    QFETCH(QString, owner);
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QVERIFY(*outcome(store.isOwnerAlive(store.owner())));
    const auto alive = outcome(store.isOwnerAlive(owner));
    QCOMPARE(summary(alive), u"ok"_s);
    QVERIFY(!*alive);
}

void TestStoreProcesses::locksAreRemoved()
{
    const auto process = startProcess(u"hold"_s);
    QVERIFY(process->waitForReadyRead());
    process->kill();
    QVERIFY(process->waitForFinished());
    QCOMPARE(lockFiles().size(), 1);
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QCOMPARE(lockFiles(), QStringList{u"store.db.%1.lock"_s.arg(store.owner())});
    store.close();
    QVERIFY(lockFiles().isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"store.db"_s});
}

QTEST_GUILESS_MAIN(TestStoreProcesses)
#include "tst_storeprocesses.moc"
