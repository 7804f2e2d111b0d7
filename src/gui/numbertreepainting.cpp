// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numbertreedelegate.h"
#include "gui/numbertreeview.h"
#include "gui/theme.h"
#include "models/numbertreemodel.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <array>

namespace Aiguilleur {

namespace {

// Widths of the bars, in hundredths of the view: the rhythm of a group and its numbers.
constexpr std::array skeletonWidths{46, 62, 54, 70, 58, 40, 66, 52, 60};

} // namespace

void NumberTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.parent().isValid()) {
        QTreeView::drawRow(painter, option, index);
        return;
    }
    // A group's name may be long and its cells are empty: it is painted over all columns.
    QStyleOptionViewItem row = option;
    initViewItemOption(&row);
    row.rect = option.rect;
    row.state = option.state;
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus,
                      hasFocus() && currentIndex().row() == index.row() && currentIndex().parent() == index.parent());
    row.palette.setCurrentColorGroup(!isEnabled()                     ? QPalette::Disabled
                                     : hasFocus() || isActiveWindow() ? QPalette::Active
                                                                      : QPalette::Inactive);
    row.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    row.showDecorationSelected = true;
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &row, painter, this);
    style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, this);
    const int indent = indentation();
    QRect branch = row.rect;
    branch.setWidth(indent);
    drawBranches(painter, branch, index);
    QStyleOptionViewItem content = row;
    content.rect.setLeft(row.rect.left() + indent);
    content.rect.setRight(qMin(row.rect.right(), viewport()->rect().right()));
    m_delegate->paintGroup(painter, content, index);
    if (row.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = row.palette.color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, this);
    }
}

void NumberTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_loading && !m_skeletonDelay.isActive() && m_model && m_model->rowCount() == 0) {
        QPainter painter(viewport());
        paintSkeleton(painter);
    }
}

void NumberTreeView::paintSkeleton(QPainter &painter) const
{
    const int height = fontMetrics().height();
    const int rowHeight = height + 10;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::background(palette(), Theme::Tone::Muted));
    for (size_t row = 0; row < skeletonWidths.size(); ++row) {
        const bool group = row % 5 == 0;
        const int left = group ? indentation() : 2 * indentation();
        const int width = viewport()->width() * skeletonWidths[row] / 100;
        const QRectF bar(left, int(row) * rowHeight + (rowHeight - height * 0.6) / 2, width, height * 0.6);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    }
}

void NumberTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    placeEmptyState();
}

void NumberTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

} // namespace Aiguilleur
