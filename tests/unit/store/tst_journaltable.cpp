// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestJournalTable : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void entryComesBackAsItWas_data();
    void entryComesBackAsItWas();
    void savingAgainReplaces();
    void unfinishedAreOldestFirst();
    void oneUnfinishedChangeForEachNumber();
    void finishedChangeLetsTheNextBegin();
    void beginningAgainIsNoConflictWithItself();
    void otherAccountsDoNotConflict();
    void historyIsNewestFirst();
    void historyIsOfOneNumber();
    void seenIsMarked();

private:
    QStringList ids(const QList<JournalEntry> &entries) const;
    void save(const QString &id, const QString &number, int created, int finished = -1);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QString m_account = u"main"_s;
    const QString m_number = u"0033199001234"_s;
};

void TestJournalTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QCOMPARE(summary(outcome(m_store->open(location(m_folder->filePath(u"store.db"_s))))), u"ok"_s);
}

void TestJournalTable::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

QStringList TestJournalTable::ids(const QList<JournalEntry> &entries) const
{
    QStringList result;
    for (const JournalEntry &entry : entries)
        result.append(entry.id);
    return result;
}

void TestJournalTable::save(const QString &id, const QString &number, int created, int finished)
{
    JournalEntry entry = change(id, number);
    entry.created = at(created);
    entry.finished = finished < 0 ? QDateTime() : at(finished);
    QCOMPARE(summary(outcome(m_store->saveChange(entry))), u"ok"_s);
}

void TestJournalTable::entryComesBackAsItWas_data()
{
    QTest::addColumn<JournalEntry>("entry");
    QTest::newRow("draft") << change(u"1"_s, m_number);

    JournalEntry full = change(u"2"_s, m_number);
    full.from = FeatureType::fromApiName(u"hologram"_s);
    full.to = FeatureType::Svi;
    full.state = u"failed"_s;
    full.taskId = 9007199254740993; // one more than a double can tell apart
    full.tasksBefore = {9007199254740993, 2, 1};
    full.snapshotId = u"snapshot"_s;
    full.owner = u"owner"_s;
    full.submitted = at(1);
    full.finished = at(2);
    full.hasError = true;
    full.error = {ApiError::Kind::RateLimited, 429,           u"Client::TooManyRequests"_s,
                  u"Trop d'appels « é »"_s,    u"EU.ext-1"_s, std::chrono::seconds(7)};
    full.seen = true;
    full.external = true;
    QTest::newRow("everything") << full;
}

void TestJournalTable::entryComesBackAsItWas()
{
    QFETCH(JournalEntry, entry);
    QVERIFY(outcome(m_store->saveChange(entry)));
    const auto history = outcome(m_store->history(m_account));
    QCOMPARE(history->size(), 1);
    QVERIFY(history->first() == entry);
}

void TestJournalTable::savingAgainReplaces()
{
    JournalEntry entry = change(u"1"_s, m_number);
    QVERIFY(outcome(m_store->saveChange(entry)));
    entry.state = u"waiting"_s;
    entry.taskId = 12;
    entry.tasksBefore = {4};
    QVERIFY(outcome(m_store->saveChange(entry)));
    QCOMPARE(*outcome(m_store->history(m_account)), QList<JournalEntry>{entry});
}

void TestJournalTable::unfinishedAreOldestFirst()
{
    save(u"new"_s, u"1"_s, 9);
    save(u"old"_s, u"2"_s, 1);
    save(u"ended"_s, u"3"_s, 5, 6);
    QCOMPARE(ids(*outcome(m_store->unfinishedChanges(m_account))), QStringList({u"old"_s, u"new"_s}));
}

void TestJournalTable::oneUnfinishedChangeForEachNumber()
{
    QCOMPARE(summary(outcome(m_store->beginChange(change(u"1"_s, m_number)))), u"ok"_s);
    const auto second = outcome(m_store->beginChange(change(u"2"_s, m_number)));
    QCOMPARE(summary(second), u"conflict/"_s);
    QVERIFY(second.error().message.contains(m_number));
    QCOMPARE(summary(outcome(m_store->beginChange(change(u"3"_s, u"0033199001235"_s)))), u"ok"_s);
    QCOMPARE(outcome(m_store->history(m_account))->size(), 2);
}

void TestJournalTable::finishedChangeLetsTheNextBegin()
{
    save(u"1"_s, m_number, 0, 1);
    QCOMPARE(summary(outcome(m_store->beginChange(change(u"2"_s, m_number)))), u"ok"_s);
}

void TestJournalTable::beginningAgainIsNoConflictWithItself()
{
    QVERIFY(outcome(m_store->beginChange(change(u"1"_s, m_number))));
    QCOMPARE(summary(outcome(m_store->beginChange(change(u"1"_s, m_number)))), u"ok"_s);
    QCOMPARE(outcome(m_store->history(m_account))->size(), 1);
}

void TestJournalTable::otherAccountsDoNotConflict()
{
    QVERIFY(outcome(m_store->beginChange(change(u"1"_s, m_number))));
    QCOMPARE(summary(outcome(m_store->beginChange(change(u"2"_s, m_number, u"other"_s)))), u"ok"_s);
    QCOMPARE(ids(*outcome(m_store->unfinishedChanges(m_account))), QStringList({u"1"_s}));
}

void TestJournalTable::historyIsNewestFirst()
{
    for (int i = 0; i < 5; ++i)
        save(QString::number(i), u"0033199001%1"_s.arg(i, 3, 10, QChar(u'0')), i, i + 1);
    QCOMPARE(ids(*outcome(m_store->history(m_account))), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    QCOMPARE(ids(*outcome(m_store->history(m_account, 2))), QStringList({u"4"_s, u"3"_s}));
}

void TestJournalTable::historyIsOfOneNumber()
{
    save(u"1"_s, m_number, 0, 1);
    save(u"2"_s, u"0033199001235"_s, 1, 2);
    save(u"3"_s, m_number, 2, 3);
    QCOMPARE(ids(*outcome(m_store->history(m_account, 200, m_number))), QStringList({u"3"_s, u"1"_s}));
}

void TestJournalTable::seenIsMarked()
{
    save(u"1"_s, m_number, 0, 1);
    save(u"2"_s, m_number, 2, 3);
    QVERIFY(outcome(m_store->markSeen({u"2"_s, u"there is none"_s})));
    const auto history = outcome(m_store->history(m_account));
    QVERIFY(history->at(0).seen);
    QVERIFY(!history->at(1).seen);
}

QTEST_GUILESS_MAIN(TestJournalTable)
#include "tst_journaltable.moc"
