// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changemarks.h"
#include "models/numbertreemodel.h"
#include "models/numbertreenodes.h"

namespace Aiguilleur {

class ConfigurationChanges;
class NumberLocks;
class Provisionings;

//! Follows the inventory and the changes, and tells the model's views exactly what became another.
class NumberTreeModel::Private
{
public:
    explicit Private(NumberTreeModel *model)
        : q(model)
    {
    }

    void follow(Session *session);
    void unfollow();
    void applyFilter(const SearchFilter &next);
    void refilter(); //!< the same words, other lines or names
    GroupView view() const { return {&filter, linesShown}; }
    GroupNode *node(const QModelIndex &index) const; //!< of a group or of one of its numbers; nullptr for none
    GroupNode *node(const QString &billingAccount) const;
    QModelIndex groupIndex(const GroupNode &group, int column = 0) const;
    void announceMatchCount();
    QVariant groupData(const GroupNode &group, int column, int role) const;
    QVariant numberData(const Service &service, int column, int role) const;

    NumberTreeModel *q;
    Inventory *inventory = nullptr;
    ConfigurationChanges *changes = nullptr;
    Provisionings *provisionings = nullptr;
    NumberLocks *locks = nullptr;
    std::vector<std::unique_ptr<GroupNode>> nodes; //!< as in the inventory
    std::vector<GroupNode *> shownNodes;
    QHash<QString, GroupNode *> nodeByName;
    ChangeMarks marks;
    QString filterText;
    SearchFilter filter;
    QHash<FeatureType, QString> configurationNames;
    QStringList columnNames;
    Describer describer;
    bool linesShown = false;
    bool international = false;
    bool indexing = false;
    int matchCount = 0;

private:
    QString displayed(const Service &service, int column) const;
    QVariant changeData(const QString &serviceName, int role) const;
    QVariant lockData(const QString &serviceName) const;

    void takeGroups();
    bool sameGroups() const;
    void rebuildNodes();
    void groupChanged(int row);
    void servicesReset(int row);
    void servicesChanged(int row, int first, int last);

    void setShown(GroupNode &group, ShownRows rows);
    void showRows(GroupNode &group, const ShownRows &rows);
    void removeRowsNotIn(GroupNode &group, const std::vector<bool> &kept);
    void insertRows(GroupNode &group, const ShownRows &rows);
    void showGroup(GroupNode &group, ShownRows rows);
    void hideGroup(GroupNode &group);
    void numberGroups();
    void replaceServices(GroupNode &group, const QList<Service> &services);
    void announceRows(GroupNode &group, const std::vector<int> &rows);
    void updateMark(const QString &serviceName);
    void updateAllMarks();

    void prepareIndexes();
    void startIndexing();
    void takeIndexes(std::vector<IndexJob> jobs);
    std::vector<ShownRows> rowsOfAll(bool narrowing) const;
    bool showsSame(const std::vector<ShownRows> &rows) const;
    void resetShown(std::vector<ShownRows> rows);
};

} // namespace Aiguilleur
