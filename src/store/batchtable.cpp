// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batchtable.h"

#include "store/database.h"
#include "store/locktable.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::BatchTable {

namespace {

QString errorText(const std::optional<ApiError> &error)
{
    if (!error)
        return u""_s;
    return storedJson({{u"kind"_s, toString(error->kind)},
                       {u"status"_s, error->httpStatus},
                       {u"code"_s, error->code},
                       {u"message"_s, error->message},
                       {u"queryId"_s, error->queryId}});
}

std::optional<ApiError> errorFrom(const Statement &row, int column)
{
    if (row.text(column).isEmpty())
        return {};
    const QJsonObject error = row.json(column);
    return ApiError{.kind = apiErrorKind(error.value("kind"_L1).toString()),
                    .httpStatus = error.value("status"_L1).toInt(),
                    .code = error.value("code"_L1).toString(),
                    .message = error.value("message"_L1).toString(),
                    .queryId = error.value("queryId"_L1).toString()};
}

void write(const Database &database, const StoredBatch &batch)
{
    Statement upsert =
        database.statement(u"INSERT INTO batch (id, account, title, origin, state, owner, created, finished) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, "
                           "state = excluded.state, finished = excluded.finished WHERE batch.owner = excluded.owner"_s);
    upsert.run({batch.id, storedText(batch.account), storedText(batch.title), storedText(batch.origin),
                storedText(batch.state), storedText(batch.owner), storedTime(batch.created),
                storedTime(batch.finished)});
    LockTable::refuseTakenOver(upsert, batch.title);
}

void writeItems(const Database &database, const StoredBatch &batch)
{
    Statement item = database.statement(
        u"INSERT INTO batch_item (batch_id, place, service, goal, state, provisioning_id, snapshot_id, "
        "changed_nothing, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (batch_id, place) DO UPDATE SET "
        "state = excluded.state, provisioning_id = excluded.provisioning_id, snapshot_id = excluded.snapshot_id, "
        "changed_nothing = excluded.changed_nothing, error = excluded.error"_s);
    for (auto it = batch.items.begin(); it != batch.items.end(); ++it) {
        item.run({batch.id, it.key(), storedJson(it->service), it->goal, storedText(it->state),
                  storedText(it->provisioningId), storedText(it->snapshotId), int(it->changedNothing),
                  errorText(it->error)});
    }
}

QMap<int, QJsonObject> readGoals(const Database &database, const QString &id)
{
    Statement rows = database.statement(u"SELECT place, content FROM batch_goal WHERE batch_id = ?"_s);
    rows.run({id});
    QMap<int, QJsonObject> goals;
    while (rows.next())
        goals.insert(static_cast<int>(rows.number(0)), rows.json(1));
    return goals;
}

QMap<int, StoredBatchItem> readItems(const Database &database, const QString &id)
{
    Statement rows = database.statement(u"SELECT place, service, goal, state, provisioning_id, snapshot_id, "
                                        "changed_nothing, error FROM batch_item WHERE batch_id = ?"_s);
    rows.run({id});
    QMap<int, StoredBatchItem> items;
    while (rows.next()) {
        items.insert(static_cast<int>(rows.number(0)), {.service = rows.json(1),
                                                        .goal = static_cast<int>(rows.number(2)),
                                                        .state = rows.text(3),
                                                        .provisioningId = rows.text(4),
                                                        .snapshotId = rows.text(5),
                                                        .changedNothing = rows.flag(6),
                                                        .error = errorFrom(rows, 7)});
    }
    return items;
}

// In the order in which readBatch() takes them.
constexpr auto batchColumns = "id, account, title, origin, state, owner, created, finished"_L1;

StoredBatch readBatch(const Statement &row)
{
    StoredBatch batch;
    batch.id = row.text(0);
    batch.account = row.text(1);
    batch.title = row.text(2);
    batch.origin = row.text(3);
    batch.state = row.text(4);
    batch.owner = row.text(5);
    batch.created = row.time(6);
    batch.finished = row.time(7);
    return batch;
}

void complete(const Database &database, StoredBatch &batch)
{
    batch.goals = readGoals(database, batch.id);
    batch.items = readItems(database, batch.id);
}

StoredBatch batchOf(const Database &database, const QString &id)
{
    Statement row = database.statement(u"SELECT %1 FROM batch WHERE id = ?"_s.arg(batchColumns));
    row.run({id});
    StoredBatch batch;
    if (row.next())
        batch = readBatch(row);
    complete(database, batch);
    return batch;
}

} // namespace

void begin(const Database &database, const StoredBatch &batch)
{
    Transaction transaction(database, Transaction::Kind::Write);
    write(database, batch);
    Statement goal = database.statement(u"INSERT INTO batch_goal (batch_id, place, content) VALUES (?, ?, ?)"_s);
    for (auto it = batch.goals.begin(); it != batch.goals.end(); ++it)
        goal.run({batch.id, it.key(), storedJson(it.value())});
    writeItems(database, batch);
    transaction.commit();
}

void save(const Database &database, const StoredBatch &batch)
{
    Transaction transaction(database, Transaction::Kind::Write);
    write(database, batch);
    writeItems(database, batch);
    transaction.commit();
}

QList<StoredBatch> latest(const Database &database, const QString &account, int limit)
{
    Statement rows =
        database.statement(u"SELECT %1 FROM batch WHERE account = ? ORDER BY created DESC, id"_s.arg(batchColumns));
    rows.run({account});
    QList<StoredBatch> batches;
    while (rows.next()) {
        const StoredBatch batch = readBatch(rows);
        if (!batch.finished.isValid() || limit-- > 0)
            batches.append(batch);
    }
    for (StoredBatch &batch : batches)
        complete(database, batch);
    return batches;
}

std::optional<StoredBatch> claim(const Database &database, const QString &id, const QString &from, const QString &to)
{
    return LockTable::claimed(database, u"batch"_s, id, from, to, [&] { return batchOf(database, id); });
}

} // namespace Aiguilleur::BatchTable
