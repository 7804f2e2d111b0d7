// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbertreemodel.h"
#include "service/configurationchange.h"
#include "service/provisioning.h"

#include <QHash>
#include <QSet>

namespace Aiguilleur {

//! What the tree shows of the changes, by service name and by group.
class ChangeMarks
{
public:
    using Mark = NumberTreeModel::Mark;
    struct Entry
    {
        QString billingAccount;
        Mark mark = Mark::None;
        ConfigurationChange::State state = ConfigurationChange::State::Draft;
        FeatureType target;
        bool operator==(const Entry &) const = default;
    };

    //! change: the latest of its number, nullptr for none; provisioning: what brings the number to a goal, nullptr for
    //! none. True when it is shown in another way than before.
    bool update(const QString &serviceName, const ConfigurationChange *change,
                const Provisioning *provisioning = nullptr);
    void clear();
    const Entry *find(const QString &serviceName) const; //!< nullptr when there is none
    Mark groupMark(const QString &billingAccount) const;
    QSet<QString> serviceNames() const;

private:
    void countGroups();

    struct Count
    {
        int pending = 0;
        int failed = 0;
    };
    QHash<QString, Entry> m_entries;
    QHash<QString, Count> m_groups;
};

} // namespace Aiguilleur
