// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calltable.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::CallTable {

namespace {

const QString &callColumns()
{
    static const QString names = u"id, account, person, service_name, method, path, body, sent, ended, status, "
                                 "error_kind, message, query_id"_s;
    return names;
}

StoredCall readCall(const Statement &row)
{
    StoredCall call;
    call.id = row.text(0);
    call.account = row.text(1);
    call.person = row.text(2);
    call.serviceName = row.text(3);
    call.method = row.text(4);
    call.path = row.text(5);
    call.body = row.json(6);
    call.sent = row.time(7);
    call.ended = row.time(8);
    call.status = static_cast<int>(row.number(9));
    call.queryId = row.text(12);
    if (!row.text(10).isEmpty())
        call.error = ApiError{.kind = apiErrorKind(row.text(10)),
                              .httpStatus = call.status,
                              .message = row.text(11),
                              .queryId = call.queryId};
    return call;
}

//! What a filter asks for, and the values of its marks.
struct Condition
{
    QString sql;
    QVariantList values;

    void add(const QString &part, const QVariantList &more = {})
    {
        sql += u" AND "_s + part;
        values += more;
    }
};

// The characters that LIKE gives a meaning are ordinary ones in what a person types.
QString pattern(QString text)
{
    text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + text.toLower() + u'%';
}

Condition conditionOf(const QString &account, const CallFilter &filter)
{
    using Outcome = CallFilter::Outcome;
    Condition condition{.sql = u"WHERE account = ?"_s, .values = {account}};
    if (!filter.serviceName.isEmpty())
        condition.add(u"service_name = ?"_s, {filter.serviceName});
    if (filter.from.isValid())
        condition.add(u"sent >= ?"_s, {storedTime(filter.from)});
    if (filter.until.isValid())
        condition.add(u"sent < ?"_s, {storedTime(filter.until)});
    if (filter.outcome == Outcome::Done)
        condition.add(u"ended IS NOT NULL AND error_kind = ''"_s);
    if (filter.outcome == Outcome::Failed)
        condition.add(u"ended IS NOT NULL AND error_kind <> ''"_s);
    if (filter.outcome == Outcome::Unknown)
        condition.add(u"ended IS NULL"_s);
    if (!filter.text.isEmpty()) {
        QStringList places;
        QVariantList values;
        for (const QString &column : {u"path"_s, u"body"_s, u"person"_s, u"message"_s, u"query_id"_s}) {
            places.append(u"LOWER(%1) LIKE ? ESCAPE '!'"_s.arg(column));
            values.append(pattern(filter.text));
        }
        condition.add(u'(' + places.join(" OR "_L1) + u')', values);
    }
    return condition;
}

} // namespace

void save(const Database &database, const StoredCall &call)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(
            u"INSERT INTO api_call (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET ended = excluded.ended, status = excluded.status, error_kind = excluded.error_kind, "
            "message = excluded.message, query_id = excluded.query_id"_s.arg(callColumns()))
        .run({call.id, storedText(call.account), storedText(call.person), storedText(call.serviceName),
              storedText(call.method), storedText(call.path), storedJson(call.body), storedTime(call.sent),
              storedTime(call.ended), call.status, call.error ? toString(call.error->kind) : u""_s,
              call.error ? storedText(call.error->message) : u""_s, storedText(call.queryId)});
    transaction.commit();
}

QList<StoredCall> find(const Database &database, const QString &account, const CallFilter &filter)
{
    Condition condition = conditionOf(account, filter);
    condition.values += QVariantList{filter.limit, filter.offset};
    Statement rows = database.statement(
        u"SELECT %1 FROM api_call %2 ORDER BY sent DESC, id DESC LIMIT ? OFFSET ?"_s.arg(callColumns(), condition.sql));
    rows.run(condition.values);
    QList<StoredCall> calls;
    while (rows.next())
        calls.append(readCall(rows));
    return calls;
}

int count(const Database &database, const QString &account, const CallFilter &filter)
{
    const Condition condition = conditionOf(account, filter);
    Statement rows = database.statement(u"SELECT COUNT(*) FROM api_call "_s + condition.sql);
    rows.run(condition.values);
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

int prune(const Database &database, const QString &account, const QDateTime &before)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement removal = database.statement(u"DELETE FROM api_call WHERE account = ? AND sent < ?"_s);
    removal.run({account, storedTime(before)});
    const int count = removal.changedRows();
    transaction.commit();
    return count;
}

} // namespace Aiguilleur::CallTable
