// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchindex.h"
#include "service/inventory.h"

#include <memory>
#include <vector>

namespace Aiguilleur {

//! Rows of the services of a group that are shown, ascending.
using ShownRows = std::vector<quint32>;

//! A group in the tree: what the inventory said last, and what is shown of it.
struct GroupNode
{
    explicit GroupNode(const Inventory::Group &group);

    //! Takes over what is said about the group itself; true when its searched text is another one.
    bool takeHead(const Inventory::Group &group);
    void takeServices(const QList<Service> &services);
    qsizetype serviceRow(const QString &serviceName) const; //!< -1 when there is none
    int shownRow(qsizetype serviceRow) const;               //!< -1 when it is not shown

    BillingAccount account;
    std::optional<ApiError> error;
    bool loading = false;
    QList<Service> services;
    GroupText text;
    SearchIndex index;
    bool indexed = false;
    bool hasLines = false; //!< a service may be a line
    quint64 version = 0;   //!< of the services: an index made for an older one is of no use
    ShownRows shown;
    int row = -1; //!< among the groups shown; -1: not shown
};

//! What a filter shows of a group.
struct GroupView
{
    const SearchFilter *filter = nullptr; //!< empty: everything
    bool lines = false;

    //! narrowing: the filter is stricter than the one that made node.shown.
    ShownRows shown(const GroupNode &node, bool narrowing = false) const;
    bool isGroupShown(const GroupNode &node, const ShownRows &rows) const;
};

//! Indexes of several groups, made in a thread of the pool.
struct IndexJob
{
    GroupNode *node = nullptr; //!< compared, never used: it may be gone
    quint64 version = 0;
    QList<Service> services;
    SearchIndex index;
};

} // namespace Aiguilleur
