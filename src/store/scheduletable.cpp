// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scheduletable.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::ScheduleTable {

namespace {

bool moveOn(const Database &database, const StoredScheduledRun &run, const QDateTime &next)
{
    Statement change = database.statement(u"UPDATE scheduled_change SET due = ? WHERE id = ? AND due = ?"_s);
    change.run({storedTime(next), run.changeId, storedTime(run.due)});
    return change.changedRows() == 1;
}

bool finish(const Database &database, const StoredScheduledRun &run)
{
    Statement change = database.statement(u"DELETE FROM scheduled_change WHERE id = ? AND due = ?"_s);
    change.run({run.changeId, storedTime(run.due)});
    return change.changedRows() == 1;
}

} // namespace

void save(const Database &database, const StoredSchedule &entry)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(
            u"INSERT INTO scheduled_change (id, account, title, content, day, clock, zone, weekly, due, created) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title, "
            "content = excluded.content, day = excluded.day, clock = excluded.clock, zone = excluded.zone, "
            "weekly = excluded.weekly, due = excluded.due"_s)
        .run({entry.id, storedText(entry.account), storedText(entry.title), storedJson(entry.content),
              entry.time.date.toString(Qt::ISODate), entry.time.time.toString(Qt::ISODate),
              QString::fromLatin1(entry.time.zone), int(entry.time.isWeekly), storedTime(entry.due),
              storedTime(entry.created)});
    transaction.commit();
}

void remove(const Database &database, const QString &id)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database.statement(u"DELETE FROM scheduled_change WHERE id = ?"_s).run({id});
    transaction.commit();
}

QList<StoredSchedule> all(const Database &database, const QString &account)
{
    Statement rows = database.statement(u"SELECT id, account, title, content, day, clock, zone, weekly, due, created "
                                        "FROM scheduled_change WHERE account = ? ORDER BY due, id"_s);
    rows.run({account});
    QList<StoredSchedule> entries;
    while (rows.next()) {
        entries.append({.id = rows.text(0),
                        .account = rows.text(1),
                        .title = rows.text(2),
                        .content = rows.json(3),
                        .time = {.date = QDate::fromString(rows.text(4), Qt::ISODate),
                                 .time = QTime::fromString(rows.text(5), Qt::ISODate),
                                 .zone = rows.text(6).toLatin1(),
                                 .isWeekly = rows.flag(7)},
                        .due = rows.time(8),
                        .created = rows.time(9)});
    }
    return entries;
}

bool claim(const Database &database, const StoredScheduledRun &run, const QDateTime &next)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const bool isTaken = next.isValid() ? moveOn(database, run, next) : finish(database, run);
    if (isTaken) {
        database
            .statement(u"INSERT INTO scheduled_run (id, change_id, account, title, content, due, state, owner, "
                       "batch_id, error, taken) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run({run.id, run.changeId, storedText(run.account), storedText(run.title), storedJson(run.content),
                  storedTime(run.due), run.state, run.owner, storedText(run.batchId), storedJson(run.error),
                  storedTime(run.taken)});
    }
    transaction.commit();
    return isTaken;
}

bool saveRun(const Database &database, const StoredScheduledRun &run, const QString &from)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement change = database.statement(u"UPDATE scheduled_run SET state = ?, owner = ?, batch_id = ?, error = ? "
                                          "WHERE id = ? AND (? = '' OR state = ?)"_s);
    change.run({run.state, run.owner, storedText(run.batchId), storedJson(run.error), run.id, storedText(from),
                storedText(from)});
    const bool isChanged = change.changedRows() == 1;
    transaction.commit();
    return isChanged;
}

QList<StoredScheduledRun> runs(const Database &database, const QString &account, int limit)
{
    Statement rows =
        database.statement(u"SELECT id, change_id, account, title, content, due, state, owner, batch_id, error, taken "
                           "FROM scheduled_run WHERE account = ? ORDER BY due DESC, id LIMIT ?"_s);
    rows.run({account, limit});
    QList<StoredScheduledRun> runs;
    while (rows.next()) {
        runs.append({.id = rows.text(0),
                     .changeId = rows.text(1),
                     .account = rows.text(2),
                     .title = rows.text(3),
                     .content = rows.json(4),
                     .due = rows.time(5),
                     .state = rows.text(6),
                     .owner = rows.text(7),
                     .batchId = rows.text(8),
                     .error = rows.json(9),
                     .taken = rows.time(10)});
    }
    return runs;
}

} // namespace Aiguilleur::ScheduleTable
