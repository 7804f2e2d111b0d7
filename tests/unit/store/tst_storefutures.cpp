// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"
#include "support/testlocation.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestStoreFutures : public QObject
{
    Q_OBJECT
private slots:
    void callsBeforeOpeningFail();
    void callsAfterClosingFail();
    void whatWasAskedIsDoneBeforeTheEnd();
    void futuresEndInTheOrderAsked();
    void continuationRunsInItsContext();
    void cancelledFutureStillWrites();
    void opensAgainAfterClosing();
    void failedOpeningFailsTheCallsBehindIt();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"store.db"_s);
};

void TestStoreFutures::callsBeforeOpeningFail()
{
    Store store;
    QCOMPARE(summary(outcome(store.inventory(u"main"_s))), u"storage/closed"_s);
    QCOMPARE(summary(outcome(store.saveChange(change(u"1"_s, u"2"_s)))), u"storage/closed"_s);
    QCOMPARE(summary(outcome(store.isOwnerAlive(store.owner()))), u"storage/closed"_s);
}

void TestStoreFutures::callsAfterClosingFail()
{
    Store store;
    QVERIFY(outcome(store.open(location(m_path))));
    store.close();
    QCOMPARE(summary(outcome(store.unfinishedChanges(u"main"_s))), u"storage/closed"_s);
    store.close();
}

void TestStoreFutures::whatWasAskedIsDoneBeforeTheEnd()
{
    QList<QFuture<Result<void>>> futures;
    {
        Store store;
        store.open(location(m_path));
        for (int i = 0; i < 20; ++i)
            futures.append(store.saveChange(change(u"end-%1"_s.arg(i), QString::number(i), u"end"_s)));
    }
    for (const auto &future : std::as_const(futures)) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
    }
    Store store;
    store.open(location(m_path));
    QCOMPARE(outcome(store.history(u"end"_s))->size(), 20);
}

void TestStoreFutures::futuresEndInTheOrderAsked()
{
    Store store;
    store.open(location(m_path));
    QList<int> order;
    for (int i = 0; i < 10; ++i) {
        store.inventory(u"main"_s).then(this, [&order, i](const Result<StoredInventory> &) { order.append(i); });
    }
    QTRY_COMPARE(order, QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void TestStoreFutures::continuationRunsInItsContext()
{
    Store store;
    QThread *thread = nullptr;
    QString result;
    store.open(location(m_path)).then(this, [&](const Result<StoreOpening> &opening) {
        thread = QThread::currentThread();
        result = summary(opening);
    });
    QTRY_COMPARE(result, u"ok"_s);
    QCOMPARE(thread, this->thread());
}

void TestStoreFutures::cancelledFutureStillWrites()
{
    Store store;
    store.open(location(m_path));
    QFuture<Result<void>> future = store.saveChange(change(u"cancelled"_s, u"1"_s, u"cancelling"_s));
    future.cancel();
    QCOMPARE(outcome(store.history(u"cancelling"_s))->size(), 1);
    QVERIFY(future.isFinished());
}

void TestStoreFutures::opensAgainAfterClosing()
{
    Store store;
    const QString owner = store.owner();
    QVERIFY(outcome(store.open(location(m_path))));
    store.close();
    QCOMPARE(summary(outcome(store.open(location(m_path)))), u"ok"_s);
    QCOMPARE(store.owner(), owner);
    QVERIFY(*outcome(store.isOwnerAlive(owner)));
}

void TestStoreFutures::failedOpeningFailsTheCallsBehindIt()
{
    Store store;
    const auto opening = store.open(location(u"/proc/none/store.db"_s));
    const auto saving = store.saveChange(change(u"1"_s, u"1"_s));
    QCOMPARE(summary(outcome(opening)), u"storage/cannotOpen"_s);
    // What is shared does not depend on the file.
    QCOMPARE(summary(outcome(saving)), Test::isOnServer() ? u"ok"_s : u"storage/closed"_s);
    QCOMPARE(summary(outcome(store.open(location(m_path)))), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestStoreFutures)
#include "tst_storefutures.moc"
