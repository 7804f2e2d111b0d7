// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestStoreOpening : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void createsFolderAndFile();
    void fileIsForItsOwnerOnly();
    void pragmasHold();
    void emptyFileIsANewDatabase();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void olderSchemaIsMigrated();
    void newerSchemaIsRefusedAndUntouched();
    void databaseOfAnotherProgramIsRefusedAndUntouched();
    void placeThatCannotBe_data();
    void placeThatCannotBe();
    void withoutRights_data();
    void withoutRights();
    void fullDiskLosesNothing();
    void fullDiskAtTheStart();

private:
    void fill();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/store.db"_s);
}

void TestStoreOpening::cleanup()
{
    m_folder.reset();
}

//! A closed database of some thirty pages.
void TestStoreOpening::fill()
{
    Store store;
    store.open(m_path);
    QList<Service> services;
    for (int i = 0; i < 1000; ++i)
        services.append(service(u"a"_s, QString::number(i)));
    QCOMPARE(summary(outcome(store.saveServices(u"main"_s, u"a"_s, services, at(0)))), u"ok"_s);
}

void TestStoreOpening::createsFolderAndFile()
{
    m_path = m_folder->filePath(u"a/b/c/store.db"_s);
    Store store;
    const auto opening = outcome(store.open(m_path));
    QCOMPARE(summary(opening), u"ok"_s);
    QCOMPARE(toString(opening->outcome), u"created"_s);
    QVERIFY(opening->setAside.isEmpty());
    QVERIFY(opening->version >= 1);
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(store.path(), m_path);
    store.close();
    QCOMPARE(toString(outcome(store.open(m_path))->outcome), u"opened"_s);
}

void TestStoreOpening::fileIsForItsOwnerOnly()
{
    Store store;
    QVERIFY(outcome(store.open(m_path)));
    QVERIFY(outcome(store.saveChange(change(u"1"_s, u"1"_s))));
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        struct stat status = {};
        QCOMPARE(stat(QFile::encodeName(m_path + suffix).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
    }
}

void TestStoreOpening::pragmasHold()
{
    Store store;
    QVERIFY(outcome(store.open(m_path)));
    QCOMPARE(sql(m_path, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(sql(m_path, u"SELECT COUNT(*) FROM schema_version"_s).toInt(), outcome(store.open(m_path))->version);
}

void TestStoreOpening::emptyFileIsANewDatabase()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Store store;
    QCOMPARE(toString(outcome(store.open(m_path))->outcome), u"created"_s);
}

void TestStoreOpening::damagedFileIsSetAside_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("truncatedTo");
    QTest::newRow("not a database") << 0 << 4096 << -1;
    QTest::newRow("header") << 16 << 84 << -1;
    QTest::newRow("schema page") << 100 << 3000 << -1;
    QTest::newRow("pages in the middle") << 8 * 4096 << 12 * 4096 << -1;
    QTest::newRow("cut off") << 0 << 0 << 5 * 4096 + 100;
    QTest::newRow("nothing but a few bytes") << 0 << 20 << 20;
}

void TestStoreOpening::damagedFileIsSetAside()
{
    QFETCH(int, from);
    QFETCH(int, length);
    QFETCH(int, truncatedTo);
    fill();
    QByteArray bytes = contents(m_path);
    QVERIFY(bytes.size() > 20 * 4096);
    for (int i = from; i < from + length; ++i)
        bytes[i] = char(i * 31 + 7);
    if (truncatedTo >= 0)
        bytes.truncate(truncatedTo);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();

    Store store;
    const auto opening = outcome(store.open(m_path));
    QCOMPARE(summary(opening), u"ok"_s);
    QCOMPARE(toString(opening->outcome), u"rebuilt"_s);
    const QRegularExpression name(u"^%1\\.damaged-\\d{8}-\\d{6}$"_s.arg(QRegularExpression::escape(m_path)));
    QVERIFY2(name.match(opening->setAside).hasMatch(), qPrintable(opening->setAside));
    QCOMPARE(contents(opening->setAside), bytes);
    QVERIFY(outcome(store.inventory(u"main"_s))->services.isEmpty());
    QCOMPARE(summary(outcome(store.saveChange(change(u"1"_s, u"1"_s)))), u"ok"_s);
    store.close();
    QCOMPARE(toString(outcome(store.open(m_path))->outcome), u"opened"_s);
}

void TestStoreOpening::olderSchemaIsMigrated()
{
    // The state of a file between its creation and its first migration, as a power cut may leave it.
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    sql(m_path, u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied BIGINT NOT NULL)"_s);
    Store store;
    const auto opening = outcome(store.open(m_path));
    QCOMPARE(toString(opening->outcome), u"created"_s);
    QCOMPARE(sql(m_path, u"SELECT MAX(version) FROM schema_version"_s).toInt(), opening->version);
    QCOMPARE(summary(outcome(store.saveRefreshed(u"main"_s, at(0)))), u"ok"_s);
}

void TestStoreOpening::newerSchemaIsRefusedAndUntouched()
{
    fill();
    sql(m_path, u"INSERT INTO schema_version (version, applied) VALUES (4711, 0)"_s);
    const QByteArray before = contents(m_path);
    Store store;
    const auto opening = outcome(store.open(m_path));
    QCOMPARE(summary(opening), u"storage/newer"_s);
    QVERIFY(opening.error().message.contains("4711"_L1));
    QCOMPARE(summary(outcome(store.inventory(u"main"_s))), u"storage/closed"_s);
    QCOMPARE(contents(m_path), before);
}

void TestStoreOpening::databaseOfAnotherProgramIsRefusedAndUntouched()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    sql(m_path, u"CREATE TABLE recipes (name TEXT)"_s);
    const QByteArray before = contents(m_path);
    Store store;
    QCOMPARE(summary(outcome(store.open(m_path))), u"storage/foreign"_s);
    QCOMPARE(contents(m_path), before);
}

void TestStoreOpening::placeThatCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"/tmp"_s;
    QTest::newRow("below a file") << u"/etc/passwd/store.db"_s;
    QTest::newRow("no place for files") << u"/proc/store.db"_s;
}

void TestStoreOpening::placeThatCannotBe()
{
    QFETCH(QString, path);
    Store store;
    const auto opening = outcome(store.open(path));
    QVERIFY(!opening);
    QCOMPARE(toString(opening.error().kind), u"storage"_s);
    QVERIFY(!opening.error().message.isEmpty());
}

void TestStoreOpening::withoutRights_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<QString>("opening");
    QTest::newRow("file to be read only") << 0444 << 0777 << u"storage/readOnly"_s;
    QTest::newRow("file of somebody else") << 0600 << 0777 << u"storage/cannotOpen"_s;
    QTest::newRow("folder to be read only") << 0666 << 0555 << u"storage/readOnly"_s;
}

void TestStoreOpening::withoutRights()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QFETCH(QString, opening);
    fill();
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).path());
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), mode_t(fileMode)), 0);
    QCOMPARE(chmod(folder.constData(), mode_t(folderMode)), 0);
    const QByteArray before = contents(m_path);
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + "/store_process"_L1, {m_path, u"unprivileged"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(chmod(folder.constData(), 0755), 0);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), opening + "\nstorage/closed\n"_L1);
    QCOMPARE(contents(m_path), before);
}

void TestStoreOpening::fullDiskLosesNothing()
{
    Store store;
    store.setSizeLimit(400 * 1024);
    QVERIFY(outcome(store.open(m_path)));
    const Service known = service(u"a"_s, u"0033199001234"_s);
    QVERIFY(outcome(store.saveServices(u"main"_s, u"a"_s, {known}, at(0))));
    JournalEntry large = change({}, u"1"_s);
    large.error.message = QString(8000, u'x');
    int written = 0;
    Result<void> result;
    do {
        large.id = QString::number(written);
        result = outcome(store.saveChange(large));
        written += result.has_value();
    } while (result && written < 500);
    QCOMPARE(summary(result), u"storage/diskFull"_s);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(written > 10 && written < 500);
    QList<Service> many;
    for (int i = 0; i < 5000; ++i)
        many.append(service(u"a"_s, QString::number(i)));
    QCOMPARE(summary(outcome(store.saveServices(u"main"_s, u"a"_s, many, at(1)))), u"storage/diskFull"_s);
    QCOMPARE(outcome(store.history(u"main"_s, 10000))->size(), written);
    QCOMPARE(outcome(store.inventory(u"main"_s))->services, QList<Service>{known});

    store.close();
    store.setSizeLimit(0);
    QCOMPARE(toString(outcome(store.open(m_path))->outcome), u"opened"_s);
    QCOMPARE(outcome(store.history(u"main"_s, 10000))->size(), written);
    QCOMPARE(summary(outcome(store.saveServices(u"main"_s, u"a"_s, many, at(1)))), u"ok"_s);
}

void TestStoreOpening::fullDiskAtTheStart()
{
    Store store;
    store.setSizeLimit(4096);
    QCOMPARE(summary(outcome(store.open(m_path))), u"storage/diskFull"_s);
    store.setSizeLimit(0);
    QCOMPARE(toString(outcome(store.open(m_path))->outcome), u"created"_s);
}

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
