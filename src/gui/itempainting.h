// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QStyleOptionViewItem>

namespace Aiguilleur {

//! Draws the parts of one cell from left to right (or from the right end), in the palette's colours whether selected or
//! not.
class ItemPainting
{
public:
    static constexpr int gap = 6;

    //! Paints the cell's background at once; `option` is initialised from the model already.
    ItemPainting(QPainter &painter, const QStyleOptionViewItem &option);
    //! Over a rectangle whose background is painted already.
    ItemPainting(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rectangle);

    void icon(const QIcon &icon);
    void iconAtEnd(const QIcon &icon);
    //! The text takes what it needs when there is more to come after it, else all that is left.
    void text(const QString &text, Theme::Tone tone, bool moreToCome = false);
    void textAtEnd(const QString &text, Theme::Tone tone);
    QRect takeAtEnd(int width);
    QRect take(int width);

    bool isSelected() const;
    QColor color(Theme::Tone tone) const;
    int iconExtent() const;
    int advance(const QString &text) const; //!< with the gap after it
    int roomLeft() const { return m_rest.width(); }

    static int iconExtent(const QFontMetrics &metrics);
    static int rowHeight(const QFontMetrics &metrics);
    static int numberWidth(const QFontMetrics &metrics); //!< of a long telephone number

private:
    int widthOf(const QString &text) const;
    void draw(const QRect &rectangle, const QString &text, Theme::Tone tone);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

} // namespace Aiguilleur
