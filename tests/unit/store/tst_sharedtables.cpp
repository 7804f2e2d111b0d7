// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

//! Provisionings, batches, templates and calls, which come back as they were.
class TestSharedTables : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void provisioning();
    void batch();
    void batchItemsOneByOne();
    void templates();
    void expectations();
    void samples();
    void calls();
    void damagedContentIsAnError();
    void textOfAnyKind();

private:
    StoredBatch batchOf(const QString &id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    // Whatever people type, a quotation mark in it changes no statement.
    const QString m_words = u"L'été « à » \\ \"x\" ? :a $1 %_ 🙂"_s;
};

void TestSharedTables::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QVERIFY(outcome(m_store->open(location(m_folder->filePath(u"store.db"_s)))));
}

void TestSharedTables::cleanup()
{
    m_store.reset();
}

void TestSharedTables::provisioning()
{
    StoredProvisioning stored{.id = u"1"_s,
                              .account = u"main"_s,
                              .billingAccount = u"ab1-ovh-1"_s,
                              .serviceName = u"0033199001234"_s,
                              .batchId = u"b"_s,
                              .origin = u"bulk"_s,
                              .state = u"reading"_s,
                              .owner = m_store->owner(),
                              .goal = {{u"words"_s, m_words}},
                              .snapshotId = u"s"_s,
                              .changeId = u"c"_s,
                              .saveId = u"v"_s,
                              .outcome = {{u"losses"_s, 1}},
                              .created = at(1),
                              .finished = {}};
    QVERIFY(outcome(m_store->beginProvisioning(stored)));
    QCOMPARE(*outcome(m_store->unfinishedProvisionings(u"main"_s)), QList<StoredProvisioning>{stored});
    const auto provisioning = *outcome(m_store->claimProvisioning(u"1"_s, m_store->owner()));
    QCOMPARE(provisioning.value_or(StoredProvisioning()), stored);
    stored.state = u"done"_s;
    stored.finished = at(2);
    QVERIFY(outcome(m_store->saveProvisioning(stored)));
    QVERIFY(outcome(m_store->unfinishedProvisionings(u"main"_s))->isEmpty());
}

StoredBatch TestSharedTables::batchOf(const QString &id) const
{
    const StoredBatchItem first{.service = {{u"serviceName"_s, u"1"_s}},
                                .goal = 0,
                                .state = u"waiting"_s,
                                .provisioningId = {},
                                .snapshotId = {},
                                .changedNothing = false,
                                .error = {}};
    StoredBatchItem second = first;
    second.error = ApiError{.kind = ApiError::Kind::BadRequest, .httpStatus = 400, .message = m_words};
    return {.id = id,
            .account = u"main"_s,
            .title = m_words,
            .origin = u"bulk"_s,
            .state = u"running"_s,
            .owner = m_store->owner(),
            .created = at(1),
            .finished = {},
            .goals = {{0, {{u"type"_s, u"redirect"_s}}}},
            .items = {{0, first}, {1, second}}};
}

void TestSharedTables::batch()
{
    const StoredBatch stored = batchOf(u"1"_s);
    QVERIFY(outcome(m_store->beginBatch(stored)));
    const QList<StoredBatch> read = *outcome(m_store->batches(u"main"_s, 5));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().title, stored.title);
    QCOMPARE(read.first().goals, stored.goals);
    QCOMPARE(read.first().items.size(), 2);
    QCOMPARE(read.first().items.value(1).error->message, m_words);
    const std::optional<StoredBatch> claimed = *outcome(m_store->claimBatch(u"1"_s, m_store->owner()));
    QVERIFY(claimed.has_value());
    QCOMPARE(claimed->title, stored.title);
    QCOMPARE(claimed->goals, stored.goals);
    QCOMPARE(claimed->items.value(1).error->message, m_words);
    QVERIFY(!*outcome(m_store->claimBatch(u"2"_s, m_store->owner())));
}

void TestSharedTables::batchItemsOneByOne()
{
    StoredBatch stored = batchOf(u"1"_s);
    QVERIFY(outcome(m_store->beginBatch(stored)));
    stored.goals.clear();
    stored.items.remove(0);
    stored.items[1].state = u"done"_s;
    stored.items[1].changedNothing = true;
    stored.finished = at(3);
    QVERIFY(outcome(m_store->saveBatch(stored)));
    QVERIFY(outcome(m_store->batches(u"main"_s, 0))->isEmpty());
    const StoredBatch read = outcome(m_store->batches(u"main"_s, 1))->first();
    QCOMPARE(read.items.value(0).state, u"waiting"_s);
    QCOMPARE(read.items.value(1).state, u"done"_s);
    QVERIFY(read.items.value(1).changedNothing);
    QCOMPARE(read.goals.size(), 1);
    QCOMPARE(read.finished, at(3));
}

void TestSharedTables::templates()
{
    const StoredTemplate second{
        .id = u"2"_s, .account = u"main"_s, .name = u"b"_s, .content = {{u"a"_s, m_words}}, .changed = at(2)};
    StoredTemplate first = second;
    first.id = u"1"_s;
    first.name = u"a"_s;
    QVERIFY(outcome(m_store->saveTemplate(second)));
    QVERIFY(outcome(m_store->saveTemplate(first)));
    QCOMPARE(*outcome(m_store->templates(u"main"_s)), QList<StoredTemplate>({first, second}));
    first.name = u"b"_s;
    QCOMPARE(summary(outcome(m_store->saveTemplate(first))), u"conflict/"_s);
    QVERIFY(outcome(m_store->removeTemplate(u"2"_s)));
    QVERIFY(outcome(m_store->saveTemplate(first)));
    QCOMPARE(*outcome(m_store->templates(u"main"_s)), QList<StoredTemplate>{first});
}

void TestSharedTables::expectations()
{
    const StoredExpectation first{.id = u"1"_s,
                                  .account = u"main"_s,
                                  .serviceName = u"0033199001234"_s,
                                  .content = {{u"version"_s, 1}},
                                  .changed = QDateTime(QDate(2026, 11, 27), QTime(1, 0), Qt::UTC)};
    StoredExpectation second = first;
    second.id = u"2"_s;
    second.changed = first.changed.addSecs(60);
    StoredExpectation other = first;
    other.id = u"3"_s;
    other.serviceName = u"0033199005678"_s;
    for (const StoredExpectation &entry : {second, other, first})
        QVERIFY(outcome(m_store->saveExpectation(entry)));
    const auto kept = [this] { return *outcome(m_store->expectations(u"main"_s, u"0033199001234"_s)); };
    QCOMPARE(kept(), QList<StoredExpectation>({first, second}));
    second.content.insert(u"title"_s, u"Dimanche"_s);
    QVERIFY(outcome(m_store->saveExpectation(second)));
    QCOMPARE(kept(), QList<StoredExpectation>({first, second}));
    QVERIFY(outcome(m_store->removeExpectation(u"1"_s)));
    QCOMPARE(kept(), QList<StoredExpectation>({second}));
}

void TestSharedTables::samples()
{
    const StoredSample first{.account = u"main"_s,
                             .serviceName = u"0033199001234"_s,
                             .queue = u"7"_s,
                             .begin = at(1),
                             .total = 5,
                             .answered = 3,
                             .lost = 1};
    StoredSample second = first;
    second.begin = at(2);
    StoredSample other = first;
    other.serviceName = u"0033199005678"_s;
    QVERIFY(outcome(m_store->saveSamples({second, first, other})));
    const auto kept = [this] { return *outcome(m_store->samples(u"main"_s, u"0033199001234"_s)); };
    QCOMPARE(kept(), QList<StoredSample>({first, second}));
    // Who watched for longer counted more; less is never written over more.
    StoredSample less = first;
    less.total = 2;
    StoredSample more = second;
    more.lost = 2;
    QVERIFY(outcome(m_store->saveSamples({less, more})));
    QCOMPARE(kept(), QList<StoredSample>({first, more}));
    QCOMPARE(*outcome(m_store->pruneSamples(u"main"_s, at(2))), 2);
    QCOMPARE(kept(), QList<StoredSample>({more}));
}

void TestSharedTables::calls()
{
    StoredCall call{.id = u"1"_s,
                    .account = u"main"_s,
                    .person = u"alice@front"_s,
                    .serviceName = u"0033199001234"_s,
                    .method = u"PUT"_s,
                    .path = u"/telephony/ab1-ovh-1/redirect/0033199001234"_s,
                    .body = {{u"description"_s, m_words}},
                    .sent = at(1),
                    .ended = {},
                    .status = 0,
                    .error = {},
                    .queryId = {}};
    QVERIFY(outcome(m_store->saveCall(call)));
    CallFilter filter;
    filter.outcome = CallFilter::Outcome::Unknown;
    QCOMPARE(*outcome(m_store->calls(u"main"_s, filter)), QList<StoredCall>{call});
    call.ended = at(2);
    call.status = 400;
    call.queryId = u"EU.1"_s;
    call.error =
        ApiError{.kind = ApiError::Kind::BadRequest, .httpStatus = 400, .message = u"No"_s, .queryId = u"EU.1"_s};
    QVERIFY(outcome(m_store->saveCall(call)));
    filter = CallFilter{.serviceName = u"0033199001234"_s,
                        .from = at(0),
                        .until = at(5),
                        .outcome = CallFilter::Outcome::Failed,
                        .text = u"%_"_s};
    QCOMPARE(*outcome(m_store->calls(u"main"_s, filter)), QList<StoredCall>{call});
    filter.text = u"eu.1"_s;
    QCOMPARE(*outcome(m_store->callCount(u"main"_s, filter)), 1);
    filter.text = u"nothing"_s;
    QCOMPARE(*outcome(m_store->callCount(u"main"_s, filter)), 0);
    QCOMPARE(*outcome(m_store->pruneCalls(u"main"_s, at(3))), 1);
}

// Nothing would look like something without settings.
void TestSharedTables::damagedContentIsAnError()
{
    QVERIFY(outcome(m_store->saveTemplate(
        {.id = u"1"_s, .account = u"main"_s, .name = u"a"_s, .content = {{u"a"_s, 1}}, .changed = at(1)})));
    QVERIFY(outcome(m_store->saveExpectation({.id = u"1"_s,
                                              .account = u"main"_s,
                                              .serviceName = u"0033199001234"_s,
                                              .content = {{u"a"_s, 1}},
                                              .changed = at(1)})));
    StoredCall call;
    call.id = u"1"_s;
    call.account = u"main"_s;
    call.sent = at(1);
    QVERIFY(outcome(m_store->saveCall(call)));
    for (const QString &damage : {u"{\"a\":"_s, u"[1]"_s, u""_s}) {
        for (const QString &column : {u"setup_template SET content"_s, u"call_expectation SET content"_s})
            sql(m_store->path(), u"UPDATE %1 = '%2'"_s.arg(column, damage));
        sql(m_store->path(), u"UPDATE api_call SET body = '%1'"_s.arg(damage));
        QCOMPARE(summary(outcome(m_store->templates(u"main"_s))), u"storage/damaged"_s);
        QCOMPARE(summary(outcome(m_store->expectations(u"main"_s, u"0033199001234"_s))), u"storage/damaged"_s);
        QCOMPARE(summary(outcome(m_store->calls(u"main"_s, CallFilter()))), u"storage/damaged"_s);
    }
}

void TestSharedTables::textOfAnyKind()
{
    JournalEntry entry = change(u"1"_s, u"0033199001234"_s);
    entry.owner = m_store->owner();
    entry.error.message = m_words;
    entry.hasError = true;
    QVERIFY(outcome(m_store->saveChange(entry)));
    QCOMPARE(outcome(m_store->history(u"main"_s))->first().error.message, m_words);
    StoredSnapshot snapshot;
    snapshot.id = u"1"_s;
    snapshot.account = u"main"_s;
    snapshot.serviceName = u"0033199001234"_s;
    snapshot.taken = at(1);
    snapshot.content = {{u"words"_s, m_words}};
    QVERIFY(outcome(m_store->saveSnapshot(snapshot)));
    QVERIFY(outcome(m_store->renameSnapshot(u"1"_s, m_words)));
    QCOMPARE(outcome(m_store->snapshot(u"1"_s))->content, snapshot.content);
    QCOMPARE(outcome(m_store->snapshotList(u"main"_s))->first().name, m_words);
    QCOMPARE(*outcome(m_store->pruneSnapshots(u"main"_s, at(9), 0, false)), 0);
    QCOMPARE(*outcome(m_store->removeSnapshots({u"1"_s, u"2"_s})), 1);
}

QTEST_GUILESS_MAIN(TestSharedTables)
#include "tst_sharedtables.moc"
