// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/tableexport.h"

#include "core/csv.h"
#include "gui/userprompts.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Aiguilleur::TableExport {

namespace {

// Callers choose their names: one that begins like a formula must not become one.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace

QByteArray csv(const QList<QStringList> &rows)
{
    QList<QStringList> safe;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &one : row)
            cells.append(cell(one));
        safe.append(cells);
    }
    return Csv::write(safe, {.separator = u';', .byteOrderMark = true});
}

void ask(QWidget *parent, UserPrompts &prompts, const QString &title, const QString &name,
         const QList<QStringList> &rows, std::function<void(const QString &why)> failed)
{
    prompts.saveFile(parent, title, name, u"CSV (*.csv)"_s, [content = csv(rows), failed](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            failed(file.errorString());
    });
}

} // namespace Aiguilleur::TableExport
