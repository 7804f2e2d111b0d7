// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/numbertreemodel.h"
#include "service/configurationchange.h"
#include "service/numberlocks.h"
#include "service/provisioning.h"

#include <QHash>
#include <QSet>
#include <optional>

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
        std::optional<NumberLock> lock = {};
        bool operator==(const Entry &) const = default;
    };

    //! What there is about a number; nullptr for none.
    struct Causes
    {
        const ConfigurationChange *change = nullptr; //!< the latest
        const Provisioning *provisioning = nullptr;  //!< what brings it to a goal
        const NumberLock *lock = nullptr;            //!< somebody else works on it
    };
    //! True when it is shown in another way than before.
    bool update(const QString &serviceName, const Causes &causes);
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
