// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personhere.h"
#include "storetesting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestLockTable : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void ownOnesAreNoLocks();
    void saysWhoAndSinceWhen();
    void oneLineForEachNumber();
    void endsWithWhatWasUnderWay();
    void tasksBegunElsewhereAreNoLocks();
    void ownerThatIsGoneIsSaid();
    void conflictSaysWhoHasIt_data();
    void conflictSaysWhoHasIt();
    void provisioningKeepsOthersOut();
    void claimedOnce();
    void takenOverIsNotWrittenAnyMore();

private:
    JournalEntry changeOf(const Store &store, const QString &id, const QString &number) const;
    StoredSetupSave saveOf(const Store &store, const QString &id, const QString &number) const;
    StoredProvisioning provisioningOf(const Store &store, const QString &id, const QString &number) const;
    QList<StoredLock> locks() { return outcome(m_mine->locks(u"main"_s)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_mine;
    std::unique_ptr<Store> m_theirs;
    const QString m_number = u"0033199001234"_s;
};

void TestLockTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (std::unique_ptr<Store> *store : {&m_mine, &m_theirs}) {
        *store = std::make_unique<Store>();
        QVERIFY(outcome((*store)->open(location(m_folder->filePath(u"store.db"_s)))));
        QVERIFY(outcome((*store)->sharedOpening()));
    }
}

void TestLockTable::cleanup()
{
    m_mine.reset();
    m_theirs.reset();
}

JournalEntry TestLockTable::changeOf(const Store &store, const QString &id, const QString &number) const
{
    JournalEntry entry = change(id, number);
    entry.owner = store.owner();
    return entry;
}

StoredSetupSave TestLockTable::saveOf(const Store &store, const QString &id, const QString &number) const
{
    return {.id = id,
            .account = u"main"_s,
            .billingAccount = u"ab1-ovh-1"_s,
            .serviceName = number,
            .state = u"running"_s,
            .owner = store.owner(),
            .listsBefore = {},
            .created = at(1),
            .finished = {},
            .error = {},
            .steps = {}};
}

StoredProvisioning TestLockTable::provisioningOf(const Store &store, const QString &id, const QString &number) const
{
    StoredProvisioning provisioning;
    provisioning.id = id;
    provisioning.account = u"main"_s;
    provisioning.billingAccount = u"ab1-ovh-1"_s;
    provisioning.serviceName = number;
    provisioning.state = u"reading"_s;
    provisioning.owner = store.owner();
    provisioning.created = at(2);
    return provisioning;
}

void TestLockTable::ownOnesAreNoLocks()
{
    QVERIFY(outcome(m_mine->beginChange(changeOf(*m_mine, u"1"_s, m_number))));
    QVERIFY(locks().isEmpty());
}

void TestLockTable::saysWhoAndSinceWhen()
{
    QVERIFY(outcome(m_theirs->beginChange(changeOf(*m_theirs, u"1"_s, m_number))));
    const QList<StoredLock> found = locks();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().serviceName, m_number);
    QCOMPARE(found.first().billingAccount, u"ab1-ovh-1"_s);
    QCOMPARE(found.first().owner, m_theirs->owner());
    QCOMPARE(found.first().person, personHere());
    QCOMPARE(found.first().since, at(0));
    QVERIFY(found.first().isAlive);
    QVERIFY(outcome(m_mine->locks(u"other"_s))->isEmpty());
}

void TestLockTable::oneLineForEachNumber()
{
    QVERIFY(outcome(m_theirs->beginProvisioning(provisioningOf(*m_theirs, u"p"_s, m_number))));
    QVERIFY(outcome(m_theirs->beginSetupSave(saveOf(*m_theirs, u"s"_s, m_number))));
    QVERIFY(outcome(m_theirs->beginChange(changeOf(*m_theirs, u"c"_s, u"0033199005678"_s))));
    const QList<StoredLock> found = locks();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).serviceName, u"0033199005678"_s);
    QCOMPARE(found.at(1).serviceName, m_number);
    QCOMPARE(found.at(1).since, at(1));
}

void TestLockTable::endsWithWhatWasUnderWay()
{
    JournalEntry entry = changeOf(*m_theirs, u"1"_s, m_number);
    QVERIFY(outcome(m_theirs->beginChange(entry)));
    entry.finished = at(9);
    QVERIFY(outcome(m_theirs->saveChange(entry)));
    QVERIFY(locks().isEmpty());
}

void TestLockTable::tasksBegunElsewhereAreNoLocks()
{
    JournalEntry entry = changeOf(*m_theirs, u"1"_s, m_number);
    entry.external = true;
    QVERIFY(outcome(m_theirs->beginChange(entry)));
    QVERIFY(locks().isEmpty());
}

void TestLockTable::ownerThatIsGoneIsSaid()
{
    const QString owner = m_theirs->owner();
    QVERIFY(outcome(m_theirs->beginChange(changeOf(*m_theirs, u"1"_s, m_number))));
    m_theirs->close();
    const QList<StoredLock> found = locks();
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().isAlive);
    QCOMPARE(found.first().person, personHere());
    // Whoever comes next still learns whose it was.
    QVERIFY(outcome(m_theirs->open(location(m_folder->filePath(u"store.db"_s)))));
    QVERIFY(outcome(m_theirs->sharedOpening()));
    QCOMPARE(locks().first().person, personHere());
    QCOMPARE(locks().first().owner, owner);
}

void TestLockTable::conflictSaysWhoHasIt_data()
{
    QTest::addColumn<int>("theirs");
    QTest::addColumn<int>("mine");
    const char *const names[] = {"change", "save", "provisioning"};
    for (int theirs = 0; theirs < 3; ++theirs) {
        for (int mine = 0; mine < 3; ++mine)
            QTest::addRow("%s after %s", names[mine], names[theirs]) << theirs << mine;
    }
}

void TestLockTable::conflictSaysWhoHasIt()
{
    QFETCH(int, theirs);
    QFETCH(int, mine);
    const auto begin = [this](Store &store, int what) {
        const QString id = QString::number(what) + store.owner();
        if (what == 0)
            return outcome(store.beginChange(changeOf(store, id, m_number)));
        if (what == 1)
            return outcome(store.beginSetupSave(saveOf(store, id, m_number)));
        return outcome(store.beginProvisioning(provisioningOf(store, id, m_number)));
    };
    QCOMPARE(summary(begin(*m_theirs, theirs)), u"ok"_s);
    const Result<void> refused = begin(*m_mine, mine);
    QCOMPARE(summary(refused), u"conflict/locked"_s);
    QVERIFY2(refused.error().message.startsWith(personHere() + u' '), qPrintable(refused.error().message));
    const QDateTime since = QDateTime::fromString(refused.error().message.section(u' ', -1), Qt::ISODate);
    QCOMPARE(since.toSecsSinceEpoch(), at(theirs).toSecsSinceEpoch());
}

void TestLockTable::provisioningKeepsOthersOut()
{
    // Between its change of type and its save nothing but itself says that it is under way.
    QVERIFY(outcome(m_theirs->beginProvisioning(provisioningOf(*m_theirs, u"p"_s, m_number))));
    QCOMPARE(summary(outcome(m_theirs->beginChange(changeOf(*m_theirs, u"c"_s, m_number)))), u"ok"_s);
    QCOMPARE(summary(outcome(m_mine->beginChange(changeOf(*m_mine, u"d"_s, u"0033199005678"_s)))), u"ok"_s);
}

void TestLockTable::claimedOnce()
{
    JournalEntry entry = changeOf(*m_theirs, u"1"_s, m_number);
    QVERIFY(outcome(m_theirs->beginChange(entry)));
    QVERIFY(!*outcome(m_mine->claimChange(u"1"_s, u"somebody"_s)));
    entry.state = u"waiting"_s;
    entry.taskId = 4711;
    QVERIFY(outcome(m_theirs->saveChange(entry)));
    const std::optional<JournalEntry> claimed = *outcome(m_mine->claimChange(u"1"_s, m_theirs->owner()));
    entry.owner = m_mine->owner();
    QCOMPARE(claimed.value_or(JournalEntry()), entry);
    QVERIFY(!*outcome(m_mine->claimChange(u"1"_s, m_theirs->owner())));
    QVERIFY(!*outcome(m_theirs->claimChange(u"1"_s, u"somebody"_s)));
    QVERIFY(locks().isEmpty());
}

void TestLockTable::takenOverIsNotWrittenAnyMore()
{
    JournalEntry entry = changeOf(*m_theirs, u"1"_s, m_number);
    StoredSetupSave save = saveOf(*m_theirs, u"2"_s, u"0033199005678"_s);
    QVERIFY(outcome(m_theirs->beginChange(entry)));
    QVERIFY(outcome(m_theirs->beginSetupSave(save)));
    QVERIFY(*outcome(m_mine->claimChange(u"1"_s, m_theirs->owner())));
    QVERIFY(*outcome(m_mine->claimSetupSave(u"2"_s, m_theirs->owner())));
    entry.state = u"failed"_s;
    QCOMPARE(summary(outcome(m_theirs->saveChange(entry))), u"conflict/takenOver"_s);
    QCOMPARE(summary(outcome(m_theirs->saveSetupSave(save))), u"conflict/takenOver"_s);
    QCOMPARE(outcome(m_mine->unfinishedChanges(u"main"_s))->first().state, u"draft"_s);
}

QTEST_GUILESS_MAIN(TestLockTable)
#include "tst_locktable.moc"
