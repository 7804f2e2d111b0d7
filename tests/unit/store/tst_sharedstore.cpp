// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"
#include "support/postgresserver.h"

#include "store/journaltable.h"
#include "store/storeprivate.h"

#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;
using Aiguilleur::Test::PostgresServer;

//! What only a server can do: refuse, be gone, come back.
class TestSharedStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void inventoryStaysOnThisComputer();
    void everythingElseIsShared();
    void newerSchemaIsRefusedAndUntouched();
    void schemaOfAnotherProgramIsRefused();
    void whatKeepsItFromOpening_data();
    void whatKeepsItFromOpening();
    void passwordIsInNoMessage();
    void anotherPasswordIsUsedAtOnce();
    void roleWithoutRights();
    void membersShareWhatTheOwnerOwns();
    void testSaysWhatIsThere();
    void opensWithoutServerAndComesBack();
    void serverStartedAnewIsNotNoticed();
    void serverGoneInTheMiddle();
    void recordsAreMadeUpFor();
    void serverGoneBeforeItIsHeard();
    void othersAreTold();
    void ownersSurviveARestart();
    void locksOfAKilledProgramAreFree();
    void writersTakeTurns();

private:
    SharedDatabase database() const { return *location(m_path).shared; }
    SharedDatabase ofOtherUser() const;
    JournalEntry changeOf(const Store &store, const QString &id, const QString &number) const;
    std::unique_ptr<QProcess> startProcess(const QString &mode) const;
    QVariant sqlAsAdmin(const QString &statement) const { return sql(m_path, statement); }
    static PostgresServer &server() { return PostgresServer::ofTest(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const QString m_number = u"0033199001234"_s;
};

void TestSharedStore::initTestCase()
{
    qputenv("AIGUILLEUR_TEST_STORE", "postgresql");
    server();
}

void TestSharedStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"store.db"_s);
    server().start(); // also after a test that failed while it was gone
}

void TestSharedStore::cleanup()
{
    m_folder.reset();
}

SharedDatabase TestSharedStore::ofOtherUser() const
{
    SharedDatabase database = this->database();
    database.user = PostgresServer::otherUser();
    database.password = PostgresServer::otherPassword();
    return database;
}

JournalEntry TestSharedStore::changeOf(const Store &store, const QString &id, const QString &number) const
{
    JournalEntry entry = change(id, number);
    entry.owner = store.owner();
    return entry;
}

std::unique_ptr<QProcess> TestSharedStore::startProcess(const QString &mode) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationDirPath() + "/store_process"_L1, {m_path, mode});
    return process;
}

void TestSharedStore::inventoryStaysOnThisComputer()
{
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QVERIFY(outcome(store.sharedOpening()));
    QVERIFY(outcome(store.saveServices(u"main"_s, u"a"_s, {service(u"a"_s, m_number)}, at(0))));
    QCOMPARE(sqlOfFile(m_path, u"SELECT COUNT(*) FROM service"_s).toInt(), 1);
    QCOMPARE(sql(m_path, u"SELECT COUNT(*) FROM service"_s).toInt(), 0);
}

void TestSharedStore::everythingElseIsShared()
{
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QVERIFY(outcome(store.saveChange(change(u"1"_s, m_number))));
    QCOMPARE(sqlOfFile(m_path, u"SELECT COUNT(*) FROM journal"_s).toInt(), 0);
    QCOMPARE(sql(m_path, u"SELECT COUNT(*) FROM journal"_s).toInt(), 1);
    QCOMPARE(store.sharedDatabase(), database());
    QTRY_COMPARE(store.shared().availability, Store::Availability::Available);
    QVERIFY(store.isAvailable());
}

void TestSharedStore::newerSchemaIsRefusedAndUntouched()
{
    {
        Store store;
        QVERIFY(outcome(store.open(location(m_path))));
        QVERIFY(outcome(store.sharedOpening()));
    }
    sql(m_path, u"INSERT INTO schema_version (version, applied) VALUES (4711, 0)"_s);
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    const Result<void> opening = outcome(store.sharedOpening());
    QCOMPARE(summary(opening), u"storage/newer"_s);
    QVERIFY(opening.error().message.contains("4711"_L1));
    QCOMPARE(summary(outcome(store.saveChange(change(u"1"_s, m_number)))), u"storage/newer"_s);
    QTRY_COMPARE(store.shared().availability, Store::Availability::Unavailable);
    QCOMPARE(store.shared().error->code, u"newer"_s);
}

void TestSharedStore::schemaOfAnotherProgramIsRefused()
{
    sql(m_path, u"CREATE SCHEMA %1"_s.arg(database().schema));
    sql(m_path, u"CREATE TABLE recipes (name TEXT)"_s);
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QCOMPARE(summary(outcome(store.sharedOpening())), u"storage/foreign"_s);
}

void TestSharedStore::whatKeepsItFromOpening_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no server") << u"host"_s << u"storage/unreachable"_s;
    QTest::newRow("no such database") << u"database"_s << u"storage/noDatabase"_s;
    QTest::newRow("no such role") << u"user"_s << u"storage/refused"_s;
    QTest::newRow("wrong password") << u"password"_s << u"storage/refused"_s;
    QTest::newRow("no password") << u"none"_s << u"storage/refused"_s;
}

void TestSharedStore::whatKeepsItFromOpening()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    SharedDatabase database = what == "user"_L1 ? this->database() : ofOtherUser();
    if (what == "host"_L1)
        database.host = m_folder->path();
    if (what == "database"_L1)
        database.database = u"nowhere"_s;
    if (what == "user"_L1)
        database.user = u"nobody"_s;
    if (what == "password"_L1)
        database.password = u"wrong"_s;
    if (what == "none"_L1)
        database.password.clear();
    Store store;
    QVERIFY(outcome(store.open({.path = m_path, .shared = database})));
    const Result<void> opening = outcome(store.sharedOpening());
    QCOMPARE(summary(opening), expected);
    QVERIFY(!opening.error().message.isEmpty());
    QVERIFY(outcome(store.inventory(u"main"_s)));
}

void TestSharedStore::passwordIsInNoMessage()
{
    SharedDatabase database = ofOtherUser();
    database.password = u"password"_s; // which the message about it contains
    Store store;
    QVERIFY(outcome(store.open({.path = m_path, .shared = database})));
    const Result<void> opening = outcome(store.sharedOpening());
    QCOMPARE(summary(opening), u"storage/refused"_s);
    QVERIFY(!opening.error().message.contains("password authentication"_L1));
}

void TestSharedStore::anotherPasswordIsUsedAtOnce()
{
    const SharedDatabase right = ofOtherUser();
    server().execute({u"CREATE SCHEMA %1 AUTHORIZATION %2"_s.arg(right.schema, right.user)});
    SharedDatabase wrong = right;
    wrong.password = u"hunter2"_s;
    Store store;
    QVERIFY(outcome(store.open({.path = m_path, .shared = wrong})));
    QCOMPARE(summary(outcome(store.sharedOpening())), u"storage/refused"_s);

    SharedDatabase elsewhere = right;
    elsewhere.database = u"another"_s;
    store.usePassword(elsewhere);
    QCOMPARE(summary(outcome(store.history(u"main"_s))), u"storage/refused"_s);

    store.usePassword(right);
    QCOMPARE(summary(outcome(store.history(u"main"_s))), u"ok"_s);
    QTRY_COMPARE(store.shared().availability, Store::Availability::Available);
    server().stop(); // and it stays known
    server().start();
    QCOMPARE(summary(outcome(store.history(u"main"_s))), u"ok"_s);
}

void TestSharedStore::roleWithoutRights()
{
    Store store;
    QVERIFY(outcome(store.open({.path = m_path, .shared = ofOtherUser()})));
    QCOMPARE(summary(outcome(store.sharedOpening())), u"storage/noRights"_s);
}

void TestSharedStore::membersShareWhatTheOwnerOwns()
{
    sql(m_path, u"CREATE ROLE team"_s);
    sql(m_path, u"GRANT team TO alice"_s);
    sql(m_path, u"CREATE SCHEMA %1 AUTHORIZATION team"_s.arg(database().schema));
    {
        Store alice;
        QVERIFY(outcome(alice.open({.path = m_path, .shared = ofOtherUser()})));
        QCOMPARE(summary(outcome(alice.sharedOpening())), u"ok"_s);
        QVERIFY(outcome(alice.saveChange(change(u"1"_s, m_number))));
    }
    sql(m_path, u"CREATE ROLE bruno LOGIN IN ROLE team"_s);
    SharedDatabase ofBruno = database();
    ofBruno.user = u"bruno"_s;
    Store bruno;
    QVERIFY(outcome(bruno.open({.path = m_folder->filePath(u"bruno.db"_s), .shared = ofBruno})));
    QCOMPARE(summary(outcome(bruno.sharedOpening())), u"ok"_s);
    QCOMPARE(outcome(bruno.history(u"main"_s))->size(), 1);
    QCOMPARE(summary(outcome(bruno.beginChange(changeOf(bruno, u"2"_s, u"0033199001235"_s)))), u"ok"_s);
    QCOMPARE(sql(m_path, u"SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = '%1'"_s.arg(database().schema)),
             QVariant(u"team"_s));
}

void TestSharedStore::testSaysWhatIsThere()
{
    SharedDatabaseReport report = outcome(testSharedDatabase(database())).value();
    QVERIFY(report.serverVersion.toInt() >= 13);
    QCOMPARE(report.schemaVersion, 0);
    QVERIFY(report.canBeMade);
    QCOMPARE(sql(m_path, u"SELECT COUNT(*) FROM pg_namespace WHERE nspname = '%1'"_s.arg(database().schema)).toInt(),
             0);
    {
        Store store;
        QVERIFY(outcome(store.open(location(m_path))));
        QVERIFY(outcome(store.sharedOpening()));
    }
    report = outcome(testSharedDatabase(database())).value();
    QVERIFY(report.schemaVersion > 0);
    QCOMPARE(summary(outcome(testSharedDatabase(ofOtherUser()))), u"storage/noRights"_s);
    SharedDatabase wrong = ofOtherUser();
    wrong.password = u"wrong"_s;
    QCOMPARE(summary(outcome(testSharedDatabase(wrong))), u"storage/refused"_s);
}

void TestSharedStore::opensWithoutServerAndComesBack()
{
    server().stop();
    Store store;
    QSignalSpy changes(&store, &Store::availabilityChanged);
    QVERIFY(outcome(store.open(location(m_path))));
    QCOMPARE(store.shared().availability, Store::Availability::Connecting);
    QVERIFY(!store.isAvailable());
    QCOMPARE(summary(outcome(store.beginChange(changeOf(store, u"1"_s, m_number)))), u"storage/unreachable"_s);
    QVERIFY(outcome(store.saveServices(u"main"_s, u"a"_s, {service(u"a"_s, m_number)}, at(0))));
    QTRY_COMPARE(store.shared().availability, Store::Availability::Unavailable);
    QVERIFY(store.shared().since.isValid());
    server().start();
    QTRY_COMPARE_WITH_TIMEOUT(store.shared().availability, Store::Availability::Available, 30000);
    QVERIFY(changes.count() >= 2);
    QCOMPARE(summary(outcome(store.beginChange(changeOf(store, u"1"_s, m_number)))), u"ok"_s);
}

void TestSharedStore::serverStartedAnewIsNotNoticed()
{
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QVERIFY(outcome(store.sharedOpening()));
    server().stop();
    server().start();
    QCOMPARE(summary(outcome(store.beginChange(changeOf(store, u"1"_s, m_number)))), u"ok"_s);
    QVERIFY(*outcome(store.isOwnerAlive(store.owner())));
}

void TestSharedStore::serverGoneInTheMiddle()
{
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    QVERIFY(outcome(store.beginChange(changeOf(store, u"1"_s, m_number))));
    server().stop();
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < 20; ++i)
        writes.append(store.beginChange(changeOf(store, u"gone-%1"_s.arg(i), QString::number(i))));
    for (const auto &write : std::as_const(writes))
        QCOMPARE(summary(outcome(write)), u"storage/unreachable"_s);
    QCOMPARE(summary(outcome(store.history(u"main"_s))), u"storage/unreachable"_s);
    QTRY_COMPARE(store.shared().availability, Store::Availability::Unavailable);
    server().start();
    store.tryAgain();
    QTRY_COMPARE_WITH_TIMEOUT(store.shared().availability, Store::Availability::Available, 30000);
    QCOMPARE(outcome(store.history(u"main"_s))->size(), 1); // what was refused was not begun
}

void TestSharedStore::recordsAreMadeUpFor()
{
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    JournalEntry entry = changeOf(store, u"1"_s, m_number);
    QVERIFY(outcome(store.beginChange(entry)));
    server().stop();
    for (const auto &state : {u"waiting"_s, u"verifying"_s, u"applied"_s}) {
        entry.state = state;
        if (state == "applied"_L1)
            entry.finished = at(5);
        QCOMPARE(summary(outcome(store.saveChange(entry))), u"storage/unreachable"_s);
    }
    server().start();
    QTRY_COMPARE_WITH_TIMEOUT(store.shared().availability, Store::Availability::Available, 30000);
    QCOMPARE(outcome(store.history(u"main"_s))->first(), entry);
}

//! What the server says when it goes is still unread when the next job begins: its connection seems to be well.
void TestSharedStore::serverGoneBeforeItIsHeard()
{
    using Kind = StoreWorker::Kind;
    StoreThread thread(u"shared"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"Alice"_s);
    StoreWorker &worker = thread.worker();
    QVERIFY(outcome(worker.run(Kind::Other, [to = database()](StoreWorker &there) { there.open(to); })));
    JournalEntry entry = change(u"1"_s, m_number);
    QVERIFY(outcome(
        worker.run(Kind::Write, [entry](const StoreWorker &there) { JournalTable::begin(there.database(), entry); })));
    entry.state = u"applied"_s;
    entry.finished = at(5);

    QSemaphore stopped;
    const auto busy = worker.run(Kind::Other, [&stopped](const StoreWorker &) { stopped.acquire(); });
    const auto record =
        worker.run(Kind::Record, [entry](const StoreWorker &there) { JournalTable::save(there.database(), entry); });
    server().stop();
    stopped.release();
    QVERIFY(outcome(busy));
    QCOMPARE(summary(outcome(record)), u"storage/unreachable"_s);

    server().start();
    const auto history = worker.run(Kind::Other, [&entry](StoreWorker &there) {
        there.tryAgain();
        return JournalTable::history(there.database(), entry.account, 1, entry.serviceName);
    });
    QCOMPARE(outcome(history)->first(), entry); // made up for
    QVERIFY(outcome(worker.run(Kind::Other, [](StoreWorker &there) { there.close(); })));
}

void TestSharedStore::othersAreTold()
{
    Store first;
    Store second;
    for (Store *store : {&first, &second}) {
        QVERIFY(outcome(store->open(location(m_path))));
        QVERIFY(outcome(store->sharedOpening()));
    }
    QSignalSpy own(&first, &Store::changedElsewhere);
    QSignalSpy other(&second, &Store::changedElsewhere);
    QVERIFY(outcome(first.beginChange(changeOf(first, u"1"_s, m_number))));
    QVERIFY(other.wait());
    QVERIFY(own.isEmpty() || !own.wait(0)); // of the second one's arrival at the most
}

void TestSharedStore::ownersSurviveARestart()
{
    Store first;
    Store second;
    for (Store *store : {&first, &second}) {
        QVERIFY(outcome(store->open(location(m_path))));
        QVERIFY(outcome(store->sharedOpening()));
    }
    server().stop();
    server().start();
    // The first one has not come back yet when it is asked about.
    QVERIFY(*outcome(second.isOwnerAlive(first.owner())));
    QVERIFY(outcome(first.history(u"main"_s)));
    QVERIFY(*outcome(second.isOwnerAlive(first.owner())));
    first.close();
    QVERIFY(!*outcome(second.isOwnerAlive(first.owner())));
}

void TestSharedStore::locksOfAKilledProgramAreFree()
{
    const auto process = startProcess(u"keep"_s);
    QVERIFY(process->waitForReadyRead());
    const QString owner = QString::fromUtf8(process->readLine()).trimmed();
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    const QList<StoredLock> held = outcome(store.locks(u"main"_s)).value();
    QCOMPARE(held.size(), 1);
    QVERIFY(held.first().isAlive);
    QCOMPARE(summary(outcome(store.beginChange(changeOf(store, u"1"_s, m_number)))), u"conflict/locked"_s);
    process->kill();
    QVERIFY(process->waitForFinished());
    QTRY_VERIFY(!outcome(store.locks(u"main"_s))->first().isAlive);
    QVERIFY(*outcome(store.claimChange(owner, owner)));
    QVERIFY(outcome(store.locks(u"main"_s))->isEmpty());
}

void TestSharedStore::writersTakeTurns()
{
    constexpr int changes = 40;
    std::vector<std::unique_ptr<Store>> stores;
    QList<QFuture<Result<void>>> begun;
    for (int s = 0; s < 4; ++s) {
        stores.push_back(std::make_unique<Store>());
        stores.back()->open(location(m_path));
    }
    // All of them want the same numbers at the same time.
    for (int i = 0; i < changes; ++i) {
        for (const auto &store : stores)
            begun.append(store->beginChange(changeOf(*store, store->owner() + QString::number(i), QString::number(i))));
    }
    QStringList answers;
    for (const auto &beginning : std::as_const(begun))
        answers.append(summary(outcome(beginning)));
    QCOMPARE(answers.count(u"ok"_s), changes);
    QCOMPARE(answers.count(u"conflict/locked"_s), 3 * changes);
}

QTEST_GUILESS_MAIN(TestSharedStore)
#include "tst_sharedstore.moc"
