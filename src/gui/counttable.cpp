// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/counttable.h"

#include "gui/theme.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int cellGap = 9;
constexpr int widestBar = 360;

} // namespace

CountTable::CountTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountTable::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    QStringList spoken;
    for (const Row &row : rows)
        spoken.append(tr("%1: %2", "configuration: how many numbers").arg(row.label, QLocale().toString(row.count)));
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

int CountTable::rowHeight() const
{
    return fontMetrics().height() + 12;
}

int CountTable::labelWidth() const
{
    int width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, fontMetrics().horizontalAdvance(row.label));
    return width + 2; // advances are rounded down
}

QSize CountTable::sizeHint() const
{
    return {labelWidth() + fontMetrics().height() * 3 + widestBar / 2, rowHeight() * static_cast<int>(m_rows.size())};
}

QSize CountTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void CountTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 1;
    for (const Row &row : m_rows)
        most = std::max(most, row.count);
    QRect place(0, 0, width(), rowHeight());
    for (const Row &row : m_rows) {
        paintRow(painter, row, place, most);
        place.translate(0, place.height());
    }
}

void CountTable::paintRow(QPainter &painter, const Row &row, const QRect &rectangle, int most) const
{
    const int extent = fontMetrics().height() * 5 / 4;
    const QRect icon(rectangle.left(), rectangle.center().y() - extent / 2, extent, extent);
    Theme::configurationIcon(row.type, palette()).paint(&painter, icon);
    const int numberWidth = fontMetrics().horizontalAdvance(QLocale().toString(most)) + cellGap;
    const int room = rectangle.width() - extent - numberWidth - 2 * cellGap;
    const int labels = std::min(labelWidth(), room);
    QRect label(icon.right() + 1 + cellGap, rectangle.top(), labels, rectangle.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(label, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(row.label, Qt::ElideRight, label.width()));
    QRect number(label.right() + 1 + cellGap, rectangle.top(), numberWidth, rectangle.height());
    painter.drawText(number, int(Qt::AlignRight | Qt::AlignVCenter), QLocale().toString(row.count));
    const int barRoom = std::min(rectangle.right() - number.right() - 2 * cellGap, widestBar);
    if (barRoom < 2 * cellGap)
        return;
    const double height = fontMetrics().height() / 3.0;
    const double length = std::max<double>(height, double(barRoom) * row.count / most);
    painter.setPen(Qt::NoPen);
    QColor shade = Theme::text(palette(), Tone::Accent);
    shade.setAlphaF(0.55F);
    painter.setBrush(shade);
    painter.drawRoundedRect(
        QRectF(number.right() + 1 + cellGap, rectangle.center().y() - height / 2 + 0.5, length, height), height / 2,
        height / 2);
}

} // namespace Aiguilleur
