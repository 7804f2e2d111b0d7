// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <optional>

namespace Aiguilleur {

//! Editors of the table of time slots: days and policies are chosen, times chosen or typed in any usual form.
class HoursDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! Minutes since midnight of what a person types: `8`, `8:30`, `8h30`, `0830`, `24`; nothing when it is no time.
    static std::optional<int> minuteOf(const QString &text);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace Aiguilleur
