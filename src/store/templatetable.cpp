// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templatetable.h"

#include "store/database.h"
#include "store/storagefailure.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::TemplateTable {

void save(const Database &database, const StoredTemplate &entry)
{
    Transaction transaction(database, Transaction::Kind::Write);
    Statement other = database.statement(u"SELECT id FROM setup_template WHERE account = ? AND name = ? AND id <> ?"_s);
    other.run({storedText(entry.account), storedText(entry.name), entry.id});
    if (other.next()) {
        const QString message = u"Another template is called %1"_s.arg(entry.name);
        throw StorageFailure(ApiError{.kind = ApiError::Kind::Conflict, .message = message});
    }
    database
        .statement(u"INSERT INTO setup_template (id, account, name, content, changed) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content, "
                   "changed = excluded.changed"_s)
        .run({entry.id, storedText(entry.account), storedText(entry.name), storedJson(entry.content),
              storedTime(entry.changed)});
    transaction.commit();
}

QList<StoredTemplate> all(const Database &database, const QString &account)
{
    Statement rows = database.statement(
        u"SELECT id, account, name, content, changed FROM setup_template WHERE account = ? ORDER BY name"_s);
    rows.run({account});
    QList<StoredTemplate> templates;
    while (rows.next()) {
        templates.append({.id = rows.text(0),
                          .account = rows.text(1),
                          .name = rows.text(2),
                          .content = rows.json(3),
                          .changed = rows.time(4)});
    }
    return templates;
}

void remove(const Database &database, const QString &id)
{
    Transaction transaction(database, Transaction::Kind::Write);
    database.statement(u"DELETE FROM setup_template WHERE id = ?"_s).run({id});
    transaction.commit();
}

} // namespace Aiguilleur::TemplateTable
