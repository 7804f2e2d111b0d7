// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/tileview.h"

#include "gui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace Aiguilleur {

namespace {

constexpr int leastLines = 5; // of the window's font, in the height of a tile

class TileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return static_cast<const TileView *>(parent())->gridSize();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int unit = std::max(1, option.rect.height() / 24);
        const QRect tile = option.rect.adjusted(unit, unit, -unit, -unit);
        const auto tone = static_cast<Theme::Tone>(index.data(TileView::ToneRole).toInt());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintCard(*painter, option, tile, tone, unit);
        const QRect inside = tile.adjusted(3 * unit, unit, -2 * unit, -unit);
        const QRect title(inside.x(), inside.y(), inside.width(), inside.height() * 28 / 100);
        const QRect value(inside.x(), title.bottom(), inside.width(), inside.height() * 46 / 100);
        const QRect detail(inside.x(), value.bottom(), inside.width(), inside.bottom() - value.bottom());
        const QPalette &palette = option.palette;
        write(*painter, title, index.data().toString(), palette.color(QPalette::Text), 0.62, true);
        write(*painter, value, index.data(TileView::ValueRole).toString(), Theme::text(palette, tone), 0.86, true);
        write(*painter, detail, index.data(TileView::DetailRole).toString(), palette.color(QPalette::Text), 0.62,
              false);
        painter->restore();
    }

private:
    static void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &tile, Theme::Tone tone,
                          int unit)
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        painter.setPen(QPen(isCurrent ? option.palette.color(QPalette::Highlight) : Theme::line(option.palette),
                            isCurrent ? 2 : 1));
        painter.setBrush(Theme::background(option.palette, tone));
        painter.drawRoundedRect(tile, unit, unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::text(option.palette, tone));
        painter.drawRoundedRect(QRect(tile.x(), tile.y(), unit, tile.height()), unit / 2.0, unit / 2.0);
    }

    //! As large as the height allows, and smaller where the width does not.
    static void write(QPainter &painter, const QRect &place, const QString &text, const QColor &colour, double share,
                      bool isBold)
    {
        QFont font = painter.font();
        font.setBold(isBold);
        font.setPixelSize(std::max(1, int(place.height() * share)));
        const int wanted = QFontMetrics(font).horizontalAdvance(text);
        if (wanted > place.width())
            font.setPixelSize(std::max(font.pixelSize() * 6 / 10, font.pixelSize() * place.width() / wanted));
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
};

} // namespace

TileView::TileView(QWidget *parent)
    : QListView(parent)
{
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new TileDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
}

void TileView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TileView::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TileView::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &TileView::fit);
    fit();
}

void TileView::setShape(double widthInHeights)
{
    m_shape = widthInHeights;
    fit();
}

void TileView::fit()
{
    const int count = model() ? model()->rowCount() : 0;
    const QSize room = maximumViewportSize();
    if (count == 0 || room.isEmpty())
        return;
    const int least = fontMetrics().height() * leastLines;
    const auto rowsWith = [&](int columns) { return (count + columns - 1) / columns; };
    const auto heightWith = [&](int columns) {
        return std::min(double(room.height()) / rowsWith(columns), room.width() / (columns * m_shape));
    };
    const auto fits = [&](int columns) { return rowsWith(columns) * least <= room.height(); };
    int best = 1;
    for (int columns = 2; columns <= count; ++columns)
        if (std::pair(fits(columns), heightWith(columns)) > std::pair(fits(best), heightWith(best)))
            best = columns;
    const int rows = rowsWith(best);
    // No wider than suits, so that a lonely tile is no banner.
    const double height = std::max<double>(least, std::min<double>(room.height() / double(rows), room.width() / 4.0));
    const bool scrolls = least * rows > room.height();
    // One pixel is left, or else the last column would begin a new row.
    const int width = (room.width() - 1 - (scrolls ? verticalScrollBar()->sizeHint().width() : 0)) / best;
    setGridSize({std::max(1, std::min(width, int(height * m_shape * 2))), int(height)});
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void TileView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace Aiguilleur
