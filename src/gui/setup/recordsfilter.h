// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchtext.h"

#include <QDateTime>
#include <QSet>
#include <QSortFilterProxyModel>
#include <optional>

namespace Aiguilleur {

//! Recordings of a period and of some agents whose caller, called number or agent has a text; digits are found however
//! they are grouped.
class RecordsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RecordsFilter(QObject *parent = nullptr);
    void setText(const QString &text);
    //! Names and numbers in any form of those who may have answered; nothing: whoever did.
    void setAgents(const std::optional<QSet<QString>> &agents);
    void setSince(const QDateTime &since); //!< invalid: no limit

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SearchQuery m_query;
    std::optional<QSet<QString>> m_agents;
    QDateTime m_since;
};

} // namespace Aiguilleur
