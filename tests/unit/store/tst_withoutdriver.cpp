// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

//! A computer without the PostgreSQL driver, which is a package of its own: nobody needs it who does not share.
class TestWithoutDriver : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void fileIsUsedAsEver();
    void sharedDatabaseSaysWhatIsMissing();

private:
    QTemporaryDir m_plugins;
    QTemporaryDir m_folder;
};

void TestWithoutDriver::initTestCase()
{
    // Before the first look at the drivers: plugins are those of a folder that has the one for SQLite only.
    const QString file = u"/sqldrivers/libqsqlite.so"_s;
    QVERIFY(QDir(m_plugins.path()).mkdir(u"sqldrivers"_s));
    QVERIFY(QFile::link(QLibraryInfo::path(QLibraryInfo::PluginsPath) + file, m_plugins.path() + file));
    QCoreApplication::setLibraryPaths({m_plugins.path()});
    QCOMPARE(QSqlDatabase::drivers(), QStringList{u"QSQLITE"_s});
}

void TestWithoutDriver::fileIsUsedAsEver()
{
    Store store;
    QVERIFY(outcome(store.open({.path = m_folder.filePath(u"alone.db"_s)})));
    QVERIFY(outcome(store.beginChange(change(u"1"_s, u"0033199001234"_s))));
}

void TestWithoutDriver::sharedDatabaseSaysWhatIsMissing()
{
    SharedDatabase database;
    database.host = u"db.example.org"_s;
    database.database = u"telephony"_s;
    Store store;
    QVERIFY(outcome(store.open({.path = m_folder.filePath(u"shared.db"_s), .shared = database})));
    QCOMPARE(summary(outcome(store.sharedOpening())), u"storage/noDriver"_s);
    QCOMPARE(summary(outcome(store.beginChange(change(u"1"_s, u"0033199001234"_s)))), u"storage/noDriver"_s);
    QVERIFY(outcome(store.saveServices(u"main"_s, u"a"_s, {service(u"a"_s, u"0033199001234"_s)}, at(0))));
    QCOMPARE(summary(outcome(testSharedDatabase(database))), u"storage/noDriver"_s);
}

QTEST_GUILESS_MAIN(TestWithoutDriver)
#include "tst_withoutdriver.moc"
