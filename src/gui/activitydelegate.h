// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Aiguilleur {

class ConfigurationChange;
class ItemPainting;
class PendingAnimation;

//! Paints the list of changes: from what to what, how far it is, how it ended.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ActivityDelegate(PendingAnimation &animation, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChange(ItemPainting &cell, const QStyleOptionViewItem &option, const ConfigurationChange &change) const;
    void paintState(ItemPainting &cell, QPainter &painter, const QStyleOptionViewItem &option,
                    const ConfigurationChange &change, const QString &words) const;

    PendingAnimation &m_animation;
};

} // namespace Aiguilleur
