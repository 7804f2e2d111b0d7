// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSortFilterProxyModel>

namespace Aiguilleur {

//! Recordings of a period whose caller or member has a text; digits are found however they are grouped.
class RecordsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RecordsFilter(QObject *parent = nullptr);
    void setText(const QString &text);
    void setSince(const QDateTime &since); //!< invalid: no limit

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QDateTime m_since;
};

} // namespace Aiguilleur
