// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>
#include <wchar.h>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int columnGap = 2;

// A regional indicator or emoji joined by U+200D is drawn differently by every terminal; the sum of the parts is the
// best guess.
int cellsOf(char32_t c)
{
    return std::max(0, wcwidth(static_cast<wchar_t>(c)));
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

} // namespace

int displayWidth(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    int width = 0;
    for (const uint c : characters)
        width += cellsOf(c);
    return width;
}

QString oneLine(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const bool isMark = c.category() == QChar::Other_Format && c != u'\u200D';
        if (c.category() == QChar::Other_Control || isMark || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return result.simplified();
}

Table::Table(QStringList header)
{
    m_rows.append(std::move(header));
}

void Table::add(QStringList row)
{
    Q_ASSERT(row.size() == m_rows.constFirst().size());
    for (QString &cell : row)
        cell = oneLine(cell);
    m_rows.append(std::move(row));
}

QList<int> Table::columnWidths() const
{
    QList<int> widths(m_rows.constFirst().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    return widths;
}

QString Table::toString() const
{
    const QList<int> widths = columnWidths();
    QString result;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += padded(row[column], widths[column] + columnGap);
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

} // namespace Aiguilleur
