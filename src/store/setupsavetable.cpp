// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/setupsavetable.h"

#include "store/database.h"
#include "store/journaltable.h"
#include "store/locktable.h"
#include "store/storagefailure.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupSaveTable {

namespace {

// In the order of the columns below; the first is the key.
const QStringList &columns()
{
    static const QStringList names = {u"id"_s,         u"account"_s,       u"billing_account"_s, u"service_name"_s,
                                      u"state"_s,      u"owner"_s,         u"lists_before"_s,    u"created"_s,
                                      u"finished"_s,   u"has_error"_s,     u"error_kind"_s,      u"error_status"_s,
                                      u"error_code"_s, u"error_message"_s, u"error_query_id"_s};
    return names;
}

enum Column {
    Id,
    Account,
    BillingAccountName,
    ServiceName,
    State,
    Owner,
    ListsBefore,
    Created,
    Finished,
    HasError,
    ErrorKind,
    ErrorStatus,
    ErrorCode,
    ErrorMessage,
    ErrorQueryId
};

QVariantList values(const StoredSetupSave &save)
{
    const ApiError error = save.error.value_or(ApiError{});
    return {save.id,
            storedText(save.account),
            storedText(save.billingAccount),
            storedText(save.serviceName),
            storedText(save.state),
            storedText(save.owner),
            storedJson(save.listsBefore),
            storedTime(save.created.isValid() ? save.created : QDateTime::currentDateTimeUtc()),
            storedTime(save.finished),
            int(save.error.has_value()),
            toString(error.kind),
            error.httpStatus,
            storedText(error.code),
            storedText(error.message),
            storedText(error.queryId)};
}

StoredSetupSave readSave(const Statement &row)
{
    StoredSetupSave save;
    save.id = row.text(Id);
    save.account = row.text(Account);
    save.billingAccount = row.text(BillingAccountName);
    save.serviceName = row.text(ServiceName);
    save.state = row.text(State);
    save.owner = row.text(Owner);
    save.listsBefore = row.json(ListsBefore);
    save.created = row.time(Created);
    save.finished = row.time(Finished);
    if (row.flag(HasError)) {
        save.error = ApiError{.kind = apiErrorKind(row.text(ErrorKind)),
                              .httpStatus = static_cast<int>(row.number(ErrorStatus)),
                              .code = row.text(ErrorCode),
                              .message = row.text(ErrorMessage),
                              .queryId = row.text(ErrorQueryId)};
    }
    return save;
}

void write(const Database &database, const StoredSetupSave &save)
{
    const QStringList marks(columns().size(), u"?"_s);
    QStringList assignments;
    for (const QString &column : columns().mid(1))
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
    Statement upsert = database.statement(u"INSERT INTO setup_save (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3 "
                                          "WHERE setup_save.owner = excluded.owner"_s.arg(
                                              columns().join(", "_L1), marks.join(", "_L1), assignments.join(", "_L1)));
    upsert.run(values(save));
    LockTable::refuseTakenOver(upsert, save.serviceName);
}

void writeSteps(const Database &database, const StoredSetupSave &save)
{
    Statement step = database.statement(u"INSERT INTO setup_step (save_id, place, content) VALUES (?, ?, ?) "
                                        "ON CONFLICT (save_id, place) DO UPDATE SET content = excluded.content"_s);
    for (auto it = save.steps.begin(); it != save.steps.end(); ++it)
        step.run({save.id, it.key(), storedJson(it.value())});
}

QMap<int, QJsonObject> readSteps(const Database &database, const QString &id)
{
    Statement rows = database.statement(u"SELECT place, content FROM setup_step WHERE save_id = ? ORDER BY place"_s);
    rows.run({id});
    QMap<int, QJsonObject> steps;
    while (rows.next())
        steps.insert(static_cast<int>(rows.number(0)), rows.json(1));
    return steps;
}

QList<StoredSetupSave> saves(const Database &database, const QString &rest, const QVariantList &values)
{
    Statement rows = database.statement(u"SELECT %1 FROM setup_save %2"_s.arg(columns().join(", "_L1), rest));
    rows.run(values);
    QList<StoredSetupSave> saves;
    while (rows.next())
        saves.append(readSave(rows));
    for (StoredSetupSave &save : saves)
        save.steps = readSteps(database, save.id);
    return saves;
}

bool hasOtherUnfinished(const Database &database, const StoredSetupSave &save)
{
    Statement other = database.statement(
        u"SELECT id FROM setup_save WHERE account = ? AND service_name = ? AND finished IS NULL AND id <> ?"_s);
    other.run({storedText(save.account), storedText(save.serviceName), save.id});
    return other.next();
}

} // namespace

void begin(const Database &database, const StoredSetupSave &save)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (hasOtherUnfinished(database, save) || JournalTable::isUnderWay(database, save.account, save.serviceName) ||
        LockTable::isProvidedByOther(database, save.account, save.serviceName, save.owner)) {
        const QString message = u"Another save or change of %1 is under way"_s.arg(save.serviceName);
        throw LockTable::conflict(database, save.account, save.serviceName, save.owner, message);
    }
    write(database, save);
    writeSteps(database, save);
    transaction.commit();
}

void save(const Database &database, const StoredSetupSave &save)
{
    Transaction transaction(database, Transaction::Kind::Write);
    write(database, save);
    if (save.finished.isValid())
        database.statement(u"DELETE FROM setup_step WHERE save_id = ?"_s).run({save.id});
    else
        writeSteps(database, save);
    transaction.commit();
}

QList<StoredSetupSave> unfinished(const Database &database, const QString &account)
{
    return saves(database, u"WHERE account = ? AND finished IS NULL ORDER BY created, id"_s, {account});
}

std::optional<StoredSetupSave> claim(const Database &database, const QString &id, const QString &from,
                                     const QString &to)
{
    return LockTable::claimed(database, u"setup_save"_s, id, from, to,
                              [&] { return saves(database, u"WHERE id = ?"_s, {id}).first(); });
}

bool isRunning(const Database &database, const QString &account, const QString &serviceName)
{
    Statement running = database.statement(u"SELECT id FROM setup_save WHERE account = ? AND service_name = ? AND "
                                           "finished IS NULL AND state IN ('running', 'takingBack')"_s);
    running.run({account, serviceName});
    return running.next();
}

} // namespace Aiguilleur::SetupSaveTable
