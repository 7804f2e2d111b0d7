// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journaltable.h"

#include "store/database.h"
#include "store/locktable.h"
#include "store/setupsavetable.h"
#include "store/storagefailure.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::JournalTable {

namespace {

// In the order of the columns below; the first is the key.
const QStringList &columns()
{
    static const QStringList names = {
        u"id"_s,         u"account"_s,         u"billing_account"_s,   u"service_name"_s,  u"from_type"_s,
        u"to_type"_s,    u"state"_s,           u"task_id"_s,           u"tasks_before"_s,  u"snapshot_id"_s,
        u"owner"_s,      u"created"_s,         u"submitted"_s,         u"finished"_s,      u"has_error"_s,
        u"error_kind"_s, u"error_status"_s,    u"error_code"_s,        u"error_message"_s, u"error_query_id"_s,
        u"seen"_s,       u"begun_elsewhere"_s, u"error_retry_after"_s, u"failure"_s};
    return names;
}

enum Column {
    Id,
    Account,
    BillingAccountName,
    ServiceName,
    FromType,
    ToType,
    State,
    TaskId,
    TasksBefore,
    SnapshotId,
    Owner,
    Created,
    Submitted,
    Finished,
    HasError,
    ErrorKind,
    ErrorStatus,
    ErrorCode,
    ErrorMessage,
    ErrorQueryId,
    Seen,
    BegunElsewhere,
    ErrorRetryAfter,
    Failure
};

// Identifiers are written as text: JSON numbers are doubles in Qt and lose digits beyond 2^53.
QString tasksText(const QList<qint64> &tasks)
{
    QStringList numbers;
    for (const qint64 task : tasks)
        numbers.append(QString::number(task));
    return numbers.join(u' ');
}

QList<qint64> tasksFromText(const QString &text)
{
    QList<qint64> tasks;
    for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
        tasks.append(number.toLongLong());
    return tasks;
}

QVariantList values(const JournalEntry &entry)
{
    const ApiError &error = entry.error;
    return {entry.id,
            storedText(entry.account),
            storedText(entry.billingAccount),
            storedText(entry.serviceName),
            storedText(entry.from.apiName()),
            storedText(entry.to.apiName()),
            storedText(entry.state),
            entry.taskId,
            storedText(tasksText(entry.tasksBefore)),
            storedText(entry.snapshotId),
            storedText(entry.owner),
            storedTime(entry.created.isValid() ? entry.created : QDateTime::currentDateTimeUtc()),
            storedTime(entry.submitted),
            storedTime(entry.finished),
            int(entry.hasError),
            toString(error.kind),
            error.httpStatus,
            storedText(error.code),
            storedText(error.message),
            storedText(error.queryId),
            int(entry.seen),
            int(entry.external),
            error.retryAfter ? QVariant(qint64(error.retryAfter->count())) : QVariant(),
            storedText(entry.failure)};
}

ApiError readError(const Statement &row)
{
    ApiError error;
    error.kind = apiErrorKind(row.text(ErrorKind));
    error.httpStatus = static_cast<int>(row.number(ErrorStatus));
    error.code = row.text(ErrorCode);
    error.message = row.text(ErrorMessage);
    error.queryId = row.text(ErrorQueryId);
    if (!row.isNull(ErrorRetryAfter))
        error.retryAfter = std::chrono::seconds(row.number(ErrorRetryAfter));
    return error;
}

JournalEntry readEntry(const Statement &row)
{
    JournalEntry entry;
    entry.id = row.text(Id);
    entry.account = row.text(Account);
    entry.billingAccount = row.text(BillingAccountName);
    entry.serviceName = row.text(ServiceName);
    entry.from = FeatureType::fromApiName(row.text(FromType));
    entry.to = FeatureType::fromApiName(row.text(ToType));
    entry.state = row.text(State);
    entry.taskId = row.number(TaskId);
    entry.tasksBefore = tasksFromText(row.text(TasksBefore));
    entry.snapshotId = row.text(SnapshotId);
    entry.owner = row.text(Owner);
    entry.created = row.time(Created);
    entry.submitted = row.time(Submitted);
    entry.finished = row.time(Finished);
    entry.hasError = row.flag(HasError);
    entry.error = readError(row);
    entry.failure = row.text(Failure);
    entry.seen = row.flag(Seen);
    entry.external = row.flag(BegunElsewhere);
    return entry;
}

QList<JournalEntry> entries(const Database &database, const QString &rest, const QVariantList &values)
{
    Statement rows = database.statement(u"SELECT %1 FROM journal %2"_s.arg(columns().join(", "_L1), rest));
    rows.run(values);
    QList<JournalEntry> result;
    while (rows.next())
        result.append(readEntry(rows));
    return result;
}

QString upsertSql()
{
    QStringList marks(columns().size(), u"?"_s);
    QStringList assignments;
    for (const QString &column : columns().mid(1))
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
    return u"INSERT INTO journal (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3 "
           "WHERE journal.owner = excluded.owner"_s.arg(columns().join(", "_L1), marks.join(", "_L1),
                                                        assignments.join(", "_L1));
}

void write(const Database &database, const JournalEntry &entry)
{
    Statement upsert = database.statement(upsertSql());
    upsert.run(values(entry));
    LockTable::refuseTakenOver(upsert, entry.serviceName);
}

bool hasOtherUnfinished(const Database &database, const JournalEntry &entry)
{
    Statement other = database.statement(
        u"SELECT id FROM journal WHERE account = ? AND service_name = ? AND finished IS NULL AND id <> ?"_s);
    other.run({storedText(entry.account), storedText(entry.serviceName), entry.id});
    return other.next();
}

} // namespace

void save(const Database &database, const JournalEntry &entry)
{
    Transaction transaction(database, Transaction::Kind::Write);
    write(database, entry);
    transaction.commit();
}

void begin(const Database &database, const JournalEntry &entry)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (hasOtherUnfinished(database, entry) || SetupSaveTable::isRunning(database, entry.account, entry.serviceName) ||
        LockTable::isProvidedByOther(database, entry.account, entry.serviceName, entry.owner)) {
        const QString message = u"Another change of %1 is under way"_s.arg(entry.serviceName);
        throw LockTable::conflict(database, entry.account, entry.serviceName, entry.owner, message);
    }
    write(database, entry);
    transaction.commit();
}

QList<JournalEntry> unfinished(const Database &database, const QString &account)
{
    return entries(database, u"WHERE account = ? AND finished IS NULL ORDER BY created, id"_s, {account});
}

QList<JournalEntry> history(const Database &database, const QString &account, int limit, const QString &serviceName)
{
    const QString order = u" ORDER BY created DESC, id DESC LIMIT ?"_s;
    if (serviceName.isEmpty())
        return entries(database, u"WHERE account = ?"_s + order, {account, limit});
    return entries(database, u"WHERE account = ? AND service_name = ?"_s + order, {account, serviceName, limit});
}

bool isUnderWay(const Database &database, const QString &account, const QString &serviceName)
{
    Statement change =
        database.statement(u"SELECT id FROM journal WHERE account = ? AND service_name = ? AND finished IS NULL"_s);
    change.run({account, serviceName});
    return change.next();
}

std::optional<JournalEntry> claim(const Database &database, const QString &id, const QString &from, const QString &to)
{
    return LockTable::claimed(database, u"journal"_s, id, from, to,
                              [&] { return entries(database, u"WHERE id = ?"_s, {id}).first(); });
}

void markSeen(const Database &database, const QStringList &ids)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement mark = database.statement(u"UPDATE journal SET seen = 1 WHERE id = ?"_s);
    for (const QString &id : ids)
        mark.run({id});
    transaction.commit();
}

} // namespace Aiguilleur::JournalTable
