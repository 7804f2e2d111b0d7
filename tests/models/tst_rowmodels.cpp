// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callsmodel.h"
#include "models/conferencehistorymodel.h"
#include "models/livequeuesmodel.h"
#include "models/participantsmodel.h"
#include "models/recordedqueuesmodel.h"
#include "models/recordsmodel.h"
#include "models/snapshotsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon({2026, 6, 15}, {12, 0}, QTimeZone::utc());

QVariantList valuesOf(const QAbstractItemModel &model, int row = 0)
{
    QVariantList values;
    for (int column = 0; column < model.columnCount(); ++column)
        values.append(model.index(row, column).data(RecordsModel::ValueRole));
    return values;
}

} // namespace

//! What tables of several pages sort, filter and draw by, and which rows they take for the same.
class TestRowModels : public QObject
{
    Q_OBJECT

private slots:
    void records();
    void recordedQueues();
    void participants();
    void meetings();
    void journalledCalls();
    void copies();
    void queuesOfACentre();
    void longestWait();

private:
    //! The first of the rows stays when it is read in another way, and goes when it is not read at all.
    template<class Model, class Row>
    void knowsItsRows(const QList<Row> &before, const Row &firstAfter);
};

template<class Model, class Row>
void TestRowModels::knowsItsRows(const QList<Row> &before, const Row &firstAfter)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(before);
    QCOMPARE(model.rowCount(), int(before.size()));
    const QPersistentModelIndex first = model.index(0, 0);
    const QPersistentModelIndex second = model.index(1, 0);
    model.setRows({before.at(1), firstAfter});
    QCOMPARE(first.row(), 1);
    QCOMPARE(second.row(), 0);
    QCOMPARE(model.row(1), firstAfter);
    model.setRows({firstAfter});
    QVERIFY(first.isValid() && !second.isValid());
}

void TestRowModels::records()
{
    const CallRecord named{.id = 7,
                           .begin = noon,
                           .end = noon.addSecs(90),
                           .duration = 90s,
                           .callerName = u"Anne"_s,
                           .callerNumber = u"0033199001234"_s,
                           .destination = u"0033199001200"_s,
                           .agent = u"0033639980012"_s,
                           .url = u"https://example.com/secret"_s};
    CallRecord unnamed = named;
    unnamed.id = 8;
    unnamed.callerName.clear();
    unnamed.end = {};
    RecordsModel model;
    model.setRows({named, unnamed});
    QCOMPARE(valuesOf(model), (QVariantList{noon, noon.addSecs(90), 90LL, u"Anne 0033199001234"_s, named.destination,
                                            named.agent, noon.toLocalTime().date().addDays(60)}));
    QCOMPARE(valuesOf(model, 1).at(RecordsModel::CallerColumn).toString(), u"0033199001234"_s);
    QVERIFY(!valuesOf(model, 1).at(RecordsModel::EndColumn).toDateTime().isValid());
    for (const QVariant &value : valuesOf(model))
        QVERIFY(!value.toString().contains(u"secret"_s));
    CallRecord ended = named;
    ended.duration = 95s;
    knowsItsRows<RecordsModel>(QList{named, unnamed}, ended);
}

void TestRowModels::recordedQueues()
{
    const QString list = u"/r/hunting/queue"_s;
    SetupDocument document;
    document.setIds(list, {u"2"_s, u"1"_s});
    document.insert(list + u"/1"_s, {{u"description"_s, u" Ventes "_s},
                                     {u"record"_s, true},
                                     {u"askForRecordDisabling"_s, true},
                                     {u"recordDisablingDigit"_s, u"9"_s},
                                     {u"recordDisablingLanguage"_s, u"french"_s}});
    document.insert(list + u"/2"_s, {{u"description"_s, QJsonValue()},
                                     {u"record"_s, false},
                                     {u"askForRecordDisabling"_s, false},
                                     {u"recordDisablingDigit"_s, u"1"_s}});
    const QList<RecordedQueue> queues = RecordedQueuesModel::queuesOf(document, u"/r"_s);
    QCOMPARE(queues.size(), 2);
    QCOMPARE(queues.first().path, list + u"/2"_s); // in their order
    QCOMPARE(queues.last().language, u"french"_s);
    RecordedQueuesModel model;
    model.setRows(queues);
    QCOMPARE(valuesOf(model), (QVariantList{QString(), false, QString()})); // the key of what is not offered is none
    QCOMPARE(valuesOf(model, 1), (QVariantList{u"Ventes"_s, true, u"9"_s}));
    RecordedQueue renamed = queues.first();
    renamed.name = u"SAV"_s;
    knowsItsRows<RecordedQueuesModel>(queues, renamed);
    QVERIFY(RecordedQueuesModel::queuesOf({}, u"/r"_s).isEmpty());
}

void TestRowModels::participants()
{
    const Participant named{
        .id = 1, .name = u"Anne"_s, .number = u"0033199001234"_s, .arrival = noon, .speak = false, .talking = true};
    const Participant unnamed{.id = 2, .number = u"0033199001298"_s, .hear = false};
    ParticipantsModel model;
    model.setRows({named, unnamed});
    QCOMPARE(valuesOf(model), (QVariantList{u"Anne"_s, true, false, true, noon}));
    QCOMPARE(valuesOf(model, 1), (QVariantList{unnamed.number, false, true, false, QDateTime()}));
    Participant unmuted = named;
    unmuted.speak = true;
    knowsItsRows<ParticipantsModel>(QList{named, unnamed}, unmuted);
}

void TestRowModels::meetings()
{
    const Meeting recorded{.id = 4,
                           .begin = noon,
                           .duration = 1h,
                           .connections = 5,
                           .participants = 3,
                           .recordUrl = u"https://example.com/secret"_s};
    const Meeting other{.id = 5};
    ConferenceHistoryModel model;
    model.setRows({recorded, other});
    QCOMPARE(valuesOf(model), (QVariantList{noon, 3600LL, 3, 5, true}));
    QCOMPARE(valuesOf(model, 1).last(), QVariant(false));
    Meeting longer = recorded;
    longer.duration = 2h;
    knowsItsRows<ConferenceHistoryModel>(QList{recorded, other}, longer);
}

void TestRowModels::journalledCalls()
{
    StoredCall call;
    call.id = u"a"_s;
    call.person = u"anne@poste"_s;
    call.serviceName = u"0033199001200"_s;
    call.path = u"/telephony/x"_s;
    call.sent = noon;
    StoredCall answered = call;
    answered.status = 409;
    CallsModel model;
    model.setRows({answered});
    QCOMPARE(valuesOf(model), (QVariantList{noon, call.serviceName, call.path, 409, call.person}));
    StoredCall other = call;
    other.id = u"b"_s;
    knowsItsRows<CallsModel>(QList{call, other}, answered);
}

void TestRowModels::copies()
{
    StoredSnapshot copy;
    copy.id = u"a"_s;
    copy.serviceName = u"0033199001200"_s;
    copy.featureType = FeatureType::CloudIvr;
    copy.taken = noon;
    copy.cause = u"manual"_s;
    StoredSnapshot named = copy;
    named.name = u"Avant les vacances"_s;
    SnapshotsModel model;
    model.setRows({named});
    QCOMPARE(valuesOf(model), (QVariantList{noon, copy.serviceName, u"cloudIvr"_s, copy.cause, named.name}));
    StoredSnapshot other = copy;
    other.id = u"b"_s;
    knowsItsRows<SnapshotsModel>(QList{copy, other}, named);
}

void TestRowModels::queuesOfACentre()
{
    const LiveQueueRow busy{
        .id = u"1"_s,
        .waiting = 2,
        .oldest = noon,
        .talking = 3,
        .available = 1,
        .inCall = 4,
        .unread = 2,
        .members = 9,
        .figures = QueueFigures{.total = 10, .answered = 8, .lost = 2, .callTime = 80s, .waitingTime = 50s}};
    const LiveQueueRow unread{.id = u"2"_s, .name = u"Ventes"_s};
    QCOMPARE(busy.away(), 2);
    LiveQueuesModel model;
    model.setRows({busy, unread});
    QCOMPARE(valuesOf(model), (QVariantList{u"1"_s, 2, noon, 3, 1, 0.8, 10LL, 8LL, 2LL, 5LL, 10LL}));
    QCOMPARE(valuesOf(model, 1).first(), QVariant(u"Ventes"_s));
    for (int column = LiveQueuesModel::QualityColumn; column < LiveQueuesModel::ColumnCount; ++column)
        QVERIFY(!valuesOf(model, 1).at(column).isValid()); // not 0: nothing is known
    LiveQueueRow quiet = busy;
    quiet.waiting = 0;
    knowsItsRows<LiveQueuesModel>(QList{busy, unread}, quiet);
}

void TestRowModels::longestWait()
{
    LiveQueueRow row{.oldest = noon};
    QCOMPARE(row.longestWait(noon.addSecs(75))->count(), 75);
    QCOMPARE(row.longestWait(noon.addSecs(-5))->count(), 0); // clocks differ
    row.oldest = {};
    QVERIFY(!row.longestWait(noon));
}

QTEST_GUILESS_MAIN(TestRowModels)
#include "tst_rowmodels.moc"
