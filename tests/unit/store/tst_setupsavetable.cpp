// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestSetupSaveTable : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void comesBackAsItWas();
    void onlyTheGivenStepsAreWritten();
    void finishedOnesAreGone();
    void oneOfANumber();
    void notWhileTheConfigurationChanges();
    void noChangeWhileItRuns_data();
    void noChangeWhileItRuns();
    void isClaimedOnce();

private:
    StoredSetupSave save(const QString &id) const;
    QString begin(const StoredSetupSave &save) { return summary(outcome(m_store->beginSetupSave(save))); }
    QList<StoredSetupSave> unfinished() { return outcome(m_store->unfinishedSetupSaves(u"main"_s)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QString m_number = u"0033199001234"_s;
};

void TestSetupSaveTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QCOMPARE(summary(outcome(m_store->open(location(m_folder->filePath(u"store.db"_s))))), u"ok"_s);
}

void TestSetupSaveTable::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

StoredSetupSave TestSetupSaveTable::save(const QString &id) const
{
    return {.id = id,
            .account = u"main"_s,
            .billingAccount = u"ab12345-ovh-1"_s,
            .serviceName = m_number,
            .state = u"running"_s,
            .owner = m_store->owner(),
            .listsBefore = {{u"/list"_s, QJsonArray{u"1"_s, u"2"_s}}},
            .created = at(1),
            .finished = {},
            .error = {},
            .steps = {{0, {{u"path"_s, u"/a"_s}}}, {1, {{u"path"_s, u"/b"_s}}}}};
}

void TestSetupSaveTable::comesBackAsItWas()
{
    StoredSetupSave stored = save(u"a"_s);
    stored.error = ApiError{.kind = ApiError::Kind::BadRequest,
                            .httpStatus = 400,
                            .code = u"Client::BadRequest"_s,
                            .message = u"No"_s,
                            .queryId = u"EU.1"_s};
    QCOMPARE(begin(stored), u"ok"_s);
    QCOMPARE(unfinished(), QList<StoredSetupSave>{stored});
    QVERIFY(outcome(m_store->unfinishedSetupSaves(u"other"_s)).value().isEmpty());
}

void TestSetupSaveTable::onlyTheGivenStepsAreWritten()
{
    StoredSetupSave stored = save(u"a"_s);
    QCOMPARE(begin(stored), u"ok"_s);
    StoredSetupSave change = stored;
    change.state = u"stopped"_s;
    change.steps = {{1, {{u"path"_s, u"/c"_s}}}};
    QCOMPARE(summary(outcome(m_store->saveSetupSave(change))), u"ok"_s);
    stored.state = u"stopped"_s;
    stored.steps[1] = {{u"path"_s, u"/c"_s}};
    QCOMPARE(unfinished(), QList<StoredSetupSave>{stored});
}

void TestSetupSaveTable::finishedOnesAreGone()
{
    StoredSetupSave stored = save(u"a"_s);
    QCOMPARE(begin(stored), u"ok"_s);
    stored.state = u"done"_s;
    stored.finished = at(9);
    QCOMPARE(summary(outcome(m_store->saveSetupSave(stored))), u"ok"_s);
    QVERIFY(unfinished().isEmpty());
    QCOMPARE(sql(m_store->path(), u"SELECT COUNT(*) FROM setup_step"_s).toInt(), 0);
    QCOMPARE(begin(save(u"b"_s)), u"ok"_s);
}

void TestSetupSaveTable::oneOfANumber()
{
    QCOMPARE(begin(save(u"a"_s)), u"ok"_s);
    QCOMPARE(begin(save(u"b"_s)), u"conflict/"_s);
    StoredSetupSave other = save(u"c"_s);
    other.serviceName = u"0033199005678"_s;
    QCOMPARE(begin(other), u"ok"_s);
    QCOMPARE(unfinished().size(), 2);
}

void TestSetupSaveTable::notWhileTheConfigurationChanges()
{
    QCOMPARE(summary(outcome(m_store->beginChange(change(u"x"_s, m_number)))), u"ok"_s);
    QCOMPARE(begin(save(u"a"_s)), u"conflict/"_s);
    JournalEntry ended = change(u"x"_s, m_number);
    ended.finished = at(5);
    QCOMPARE(summary(outcome(m_store->saveChange(ended))), u"ok"_s);
    QCOMPARE(begin(save(u"a"_s)), u"ok"_s);
}

void TestSetupSaveTable::noChangeWhileItRuns_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("result");
    QTest::newRow("running") << u"running"_s << u"conflict/"_s;
    QTest::newRow("taken back") << u"takingBack"_s << u"conflict/"_s;
    QTest::newRow("stopped") << u"stopped"_s << u"ok"_s;
}

void TestSetupSaveTable::noChangeWhileItRuns()
{
    QFETCH(const QString, state);
    QFETCH(const QString, result);
    StoredSetupSave stored = save(u"a"_s);
    stored.state = state;
    QCOMPARE(begin(stored), u"ok"_s);
    JournalEntry mine = change(u"x"_s, m_number);
    mine.owner = m_store->owner();
    QCOMPARE(summary(outcome(m_store->beginChange(mine))), result);
}

void TestSetupSaveTable::isClaimedOnce()
{
    StoredSetupSave stored = save(u"a"_s);
    stored.owner = u"gone"_s;
    QCOMPARE(begin(stored), u"ok"_s);
    // With what its owner wrote last.
    stored.steps.insert(1, {{u"state"_s, u"done"_s}});
    stored.listsBefore = {{u"/list"_s, QJsonArray{1}}};
    QVERIFY(outcome(m_store->saveSetupSave(stored)));
    const std::optional<StoredSetupSave> claimed = outcome(m_store->claimSetupSave(u"a"_s, u"gone"_s)).value();
    QVERIFY(claimed.has_value());
    QCOMPARE(claimed->owner, m_store->owner());
    QCOMPARE(claimed->steps.value(1), stored.steps.value(1));
    QCOMPARE(claimed->listsBefore, stored.listsBefore);
    QVERIFY(!outcome(m_store->claimSetupSave(u"a"_s, u"gone"_s)).value());
    QCOMPARE(unfinished().first().owner, m_store->owner());
}

QTEST_GUILESS_MAIN(TestSetupSaveTable)
#include "tst_setupsavetable.moc"
