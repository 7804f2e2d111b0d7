// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Testing;
using namespace Qt::StringLiterals;

class TestSnapshotTable : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void snapshotComesBackAsItWas();
    void missingOneIsNotFound();
    void newestFirstOfOneNumber();
    void unreadableContentIsAnError();

private:
    StoredSnapshot snapshot(const QString &id, int taken, const QString &number = u"0033199001234"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestSnapshotTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QCOMPARE(summary(outcome(m_store->open(location(m_folder->filePath(u"store.db"_s))))), u"ok"_s);
}

void TestSnapshotTable::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

StoredSnapshot TestSnapshotTable::snapshot(const QString &id, int taken, const QString &number) const
{
    StoredSnapshot result;
    result.id = id;
    result.account = u"main"_s;
    result.billingAccount = u"a"_s;
    result.serviceName = number;
    result.featureType = FeatureType::ContactCenterSolution;
    result.taken = at(taken);
    result.content = {{u"version"_s, 1},
                      {u"agents"_s, QJsonArray{QJsonObject{{u"number"_s, number}, {u"timeout"_s, 20}}}},
                      {u"name"_s, u"Été « 1 »"_s}};
    return result;
}

void TestSnapshotTable::snapshotComesBackAsItWas()
{
    StoredSnapshot saved = snapshot(u"1"_s, 0);
    QVERIFY(outcome(m_store->saveSnapshot(saved)));
    const auto read = outcome(m_store->snapshot(u"1"_s));
    QCOMPARE(summary(read), u"ok"_s);
    QVERIFY(read->size > 0); // told by the store
    saved.size = read->size;
    QVERIFY(*read == saved);
}

void TestSnapshotTable::missingOneIsNotFound()
{
    QCOMPARE(summary(outcome(m_store->snapshot(u"none"_s))), u"notFound/"_s);
}

void TestSnapshotTable::newestFirstOfOneNumber()
{
    QVERIFY(outcome(m_store->saveSnapshot(snapshot(u"1"_s, 1))));
    QVERIFY(outcome(m_store->saveSnapshot(snapshot(u"3"_s, 3))));
    QVERIFY(outcome(m_store->saveSnapshot(snapshot(u"2"_s, 2))));
    QVERIFY(outcome(m_store->saveSnapshot(snapshot(u"4"_s, 4, u"0033199001235"_s))));
    const auto snapshots = outcome(m_store->snapshots(u"main"_s, u"0033199001234"_s));
    QCOMPARE(snapshots->size(), 3);
    QCOMPARE(snapshots->at(0).id, u"3"_s);
    QCOMPARE(snapshots->at(2).id, u"1"_s);
    QVERIFY(outcome(m_store->snapshots(u"other"_s, u"0033199001234"_s))->isEmpty());
}

void TestSnapshotTable::unreadableContentIsAnError()
{
    QVERIFY(outcome(m_store->saveSnapshot(snapshot(u"1"_s, 1))));
    sql(m_store->path(), u"UPDATE snapshot SET content = '{\"version\":'"_s);
    QCOMPARE(summary(outcome(m_store->snapshot(u"1"_s))), u"storage/damaged"_s);
    sql(m_store->path(), u"UPDATE snapshot SET content = '[]'"_s);
    QCOMPARE(summary(outcome(m_store->snapshot(u"1"_s))), u"storage/damaged"_s);
}

QTEST_GUILESS_MAIN(TestSnapshotTable)
#include "tst_snapshottable.moc"
