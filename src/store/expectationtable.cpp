// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/expectationtable.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::ExpectationTable {

void save(const Database &database, const StoredExpectation &entry)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database
        .statement(u"INSERT INTO call_expectation (id, account, number, content, changed) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET content = excluded.content, changed = excluded.changed"_s)
        .run({entry.id, storedText(entry.account), storedText(entry.serviceName), storedJson(entry.content),
              storedTime(entry.changed)});
    transaction.commit();
}

QList<StoredExpectation> all(const Database &database, const QString &account, const QString &serviceName)
{
    Statement rows = database.statement(u"SELECT id, account, number, content, changed FROM call_expectation "
                                        "WHERE account = ? AND number = ? ORDER BY changed, id"_s);
    rows.run({account, serviceName});
    QList<StoredExpectation> expectations;
    while (rows.next()) {
        expectations.append({.id = rows.text(0),
                             .account = rows.text(1),
                             .serviceName = rows.text(2),
                             .content = rows.json(3),
                             .changed = rows.time(4)});
    }
    return expectations;
}

void remove(const Database &database, const QString &id)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database.statement(u"DELETE FROM call_expectation WHERE id = ?"_s).run({id});
    transaction.commit();
}

} // namespace Aiguilleur::ExpectationTable
