// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/closuresmodel.h"
#include "models/hoursmodel.h"
#include "models/rowtable.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

struct Thing
{
    QString path;
    int value = 0;
    bool operator==(const Thing &) const = default;
};

class Things : public RowTable<Thing>
{
public:
    void set(const QList<Thing> &things) { setRows(things); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows().at(index.row()).value) : QVariant();
    }
};

QString text(const Things &things)
{
    QString text;
    for (const Thing &thing : things.rows())
        text += u"%1%2 "_s.arg(thing.path).arg(thing.value);
    return text.trimmed();
}

} // namespace

class tst_HoursModel : public QObject
{
    Q_OBJECT
private slots:
    void tellsExactlyWhatDiffers();
    void keepsIndexesThroughAnything();
    void isEmptyWithoutASetup();
};

void tst_HoursModel::tellsExactlyWhatDiffers()
{
    Things things;
    const QAbstractItemModelTester tester(&things, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&things, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&things, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&things, &QAbstractItemModel::dataChanged);
    const QSignalSpy laidOut(&things, &QAbstractItemModel::layoutChanged);
    things.set({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}});
    QCOMPARE(inserted.size(), 1);
    things.set({{u"a"_s, 1}, {u"b"_s, 5}, {u"c"_s, 3}});
    QCOMPARE(changed.size(), 1);
    things.set({{u"a"_s, 1}, {u"b"_s, 5}, {u"c"_s, 3}});
    QCOMPARE(changed.size(), 1);
    things.set({{u"c"_s, 3}, {u"a"_s, 1}, {u"b"_s, 5}});
    QCOMPARE(laidOut.size(), 1);
    QCOMPARE(changed.size(), 1);
    things.set({{u"d"_s, 4}, {u"b"_s, 5}, {u"e"_s, 6}, {u"f"_s, 7}});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(text(things), u"d4 b5 e6 f7"_s);
    QCOMPARE(things.rowOf(u"e"_s), 2);
    QCOMPARE(things.rowOf(u"a"_s), -1);
}

void tst_HoursModel::keepsIndexesThroughAnything()
{
    Things things;
    const QAbstractItemModelTester tester(&things, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator dice(7);
    for (int round = 0; round < 300; ++round) {
        QList<Thing> wanted;
        for (int i = 0; i < 12; ++i) {
            const Thing thing{QString(QChar(u'a' + i)), int(dice.bounded(3))};
            if (dice.bounded(3) > 0)
                wanted.insert(dice.bounded(int(wanted.size()) + 1), thing);
        }
        QList<QPersistentModelIndex> kept;
        QStringList paths;
        for (int row = 0; row < things.rowCount(); ++row) {
            kept.append(things.index(row, 1));
            paths.append(things.rows().at(row).path);
        }
        things.set(wanted);
        QCOMPARE(things.rows(), wanted);
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(kept.at(i).isValid() ? kept.at(i).row() : -1, things.rowOf(paths.at(i)));
    }
}

void tst_HoursModel::isEmptyWithoutASetup()
{
    HoursDraft draft;
    HoursModel hours(draft);
    ClosuresModel closures;
    const QAbstractItemModelTester tester(&hours, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester other(&closures, QAbstractItemModelTester::FailureReportingMode::QtTest);
    closures.setSetup(nullptr);
    draft.setSetup(nullptr);
    QCOMPARE(hours.rowCount(), 0);
    QCOMPARE(closures.rowCount(), 0);
    QCOMPARE(closures.zone().id(), QByteArray("Europe/Paris"));
    QVERIFY(draft.add({.path = {}, .policy = u"available"_s, .day = 1, .from = 0, .to = 60}).isEmpty());
    QCOMPARE(draft.check({}), HoursDraft::Refusal::Locked);
}

QTEST_GUILESS_MAIN(tst_HoursModel)
#include "tst_hoursmodel.moc"
