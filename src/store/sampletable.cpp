// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sampletable.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::SampleTable {

void save(const Database &database, const QList<StoredSample> &samples)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement insertion = database.statement(
        u"INSERT INTO queue_sample (account, number, queue, begun, total, answered, lost) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (account, number, queue, begun) DO UPDATE SET total = excluded.total, "
        "answered = excluded.answered, lost = excluded.lost WHERE excluded.total > queue_sample.total OR "
        "(excluded.total = queue_sample.total AND "
        "excluded.answered + excluded.lost > queue_sample.answered + queue_sample.lost)"_s);
    for (const StoredSample &sample : samples)
        insertion.run({storedText(sample.account), storedText(sample.serviceName), storedText(sample.queue),
                       storedTime(sample.begin), sample.total, sample.answered, sample.lost});
    transaction.commit();
}

QList<StoredSample> all(const Database &database, const QString &account, const QString &serviceName)
{
    Statement rows =
        database.statement(u"SELECT account, number, queue, begun, total, answered, lost FROM queue_sample "
                           "WHERE account = ? AND number = ? ORDER BY queue, begun"_s);
    rows.run({account, serviceName});
    QList<StoredSample> samples;
    while (rows.next())
        samples.append({.account = rows.text(0),
                        .serviceName = rows.text(1),
                        .queue = rows.text(2),
                        .begin = rows.time(3),
                        .total = rows.number(4),
                        .answered = rows.number(5),
                        .lost = rows.number(6)});
    return samples;
}

int prune(const Database &database, const QString &account, const QDateTime &before)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement removal = database.statement(u"DELETE FROM queue_sample WHERE account = ? AND begun < ?"_s);
    removal.run({account, storedTime(before)});
    const int count = removal.changedRows();
    transaction.commit();
    return count;
}

} // namespace Aiguilleur::SampleTable
