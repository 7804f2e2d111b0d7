// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/itempainting.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

void paintBackground(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.icon = {};
    option.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

} // namespace

ItemPainting::ItemPainting(QPainter &painter, const QStyleOptionViewItem &option)
    : ItemPainting(painter, option, option.rect)
{
    paintBackground(painter, option);
}

ItemPainting::ItemPainting(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rectangle)
    : m_painter(painter)
    , m_option(option)
    , m_rest(rectangle.adjusted(gap / 2, 0, -gap, 0))
{
    painter.setFont(option.font);
}

bool ItemPainting::isSelected() const
{
    return m_option.state.testFlag(QStyle::State_Selected);
}

QColor ItemPainting::color(Theme::Tone tone) const
{
    if (!isSelected())
        return Theme::text(m_option.palette, tone);
    return m_option.palette.color(QPalette::HighlightedText);
}

int ItemPainting::iconExtent() const
{
    return iconExtent(m_option.fontMetrics);
}

int ItemPainting::iconExtent(const QFontMetrics &metrics)
{
    return metrics.height() * 9 / 8;
}

// Advances are rounded down: a text elided at exactly its own would lose a letter.
int ItemPainting::widthOf(const QString &text) const
{
    return m_option.fontMetrics.horizontalAdvance(text) + 2;
}

int ItemPainting::advance(const QString &text) const
{
    return widthOf(text) + gap;
}

int ItemPainting::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 10;
}

int ItemPainting::numberWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"+33 1 99 00 00 00"_s);
}

QRect ItemPainting::take(int width)
{
    const QRect place(m_rest.left(), m_rest.top(), width, m_rest.height());
    m_rest.setLeft(place.left() + width + gap);
    return place;
}

QRect ItemPainting::takeAtEnd(int width)
{
    const QRect place(m_rest.right() - width + 1, m_rest.top(), width, m_rest.height());
    m_rest.setRight(place.left() - gap - 1);
    return place;
}

void ItemPainting::icon(const QIcon &icon)
{
    const QRect place = take(iconExtent());
    icon.paint(&m_painter, place, Qt::AlignCenter, isSelected() ? QIcon::Selected : QIcon::Normal);
}

void ItemPainting::iconAtEnd(const QIcon &icon)
{
    const QRect place = takeAtEnd(iconExtent());
    icon.paint(&m_painter, place, Qt::AlignCenter, isSelected() ? QIcon::Selected : QIcon::Normal);
}

void ItemPainting::text(const QString &text, Theme::Tone tone, bool moreToCome)
{
    draw(moreToCome ? take(widthOf(text)) : m_rest, text, tone);
}

void ItemPainting::textAtEnd(const QString &text, Theme::Tone tone)
{
    draw(takeAtEnd(widthOf(text)), text, tone);
}

void ItemPainting::draw(const QRect &rectangle, const QString &text, Theme::Tone tone)
{
    if (rectangle.width() <= 0)
        return;
    m_painter.setPen(color(tone));
    m_painter.drawText(rectangle, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                       m_option.fontMetrics.elidedText(text, Qt::ElideRight, rectangle.width()));
}

} // namespace Aiguilleur
