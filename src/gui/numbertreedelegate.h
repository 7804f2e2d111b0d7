// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Aiguilleur {

class ItemPainting;
class PendingAnimation;

//! Paints the tree of groups and numbers from the roles of NumberTreeModel.
class NumberTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    NumberTreeDelegate(PendingAnimation &animation, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! A group over the whole row, beside its branch.
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintConfiguration(ItemPainting &cell, QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const;
    void paintMark(ItemPainting &cell, QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    PendingAnimation &m_animation;
};

} // namespace Aiguilleur
