// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Aiguilleur {

//! Who speaks: a bar as long as the voice is loud, and the word for it.
class TalkingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! Loudness, an int; 0 and less when nobody is heard.
    static constexpr int EnergyRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Aiguilleur
