// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changemarks.h"

namespace Aiguilleur {

namespace {

ChangeMarks::Mark markOf(const ConfigurationChange &change)
{
    using State = ConfigurationChange::State;
    if (!change.isFinished())
        return ChangeMarks::Mark::Pending;
    const bool bad = change.state() == State::Failed || change.state() == State::Unknown;
    return bad && !change.isSeen() ? ChangeMarks::Mark::Failed : ChangeMarks::Mark::None;
}

// What it is called at present is said by the page of the number.
ChangeMarks::Entry entryOf(const Provisioning &provisioning)
{
    const bool isStopped = provisioning.state() == Provisioning::State::Stopped;
    return {provisioning.service().billingAccount, isStopped ? ChangeMarks::Mark::Failed : ChangeMarks::Mark::Pending,
            isStopped ? ConfigurationChange::State::Failed : ConfigurationChange::State::Verifying, FeatureType()};
}

} // namespace

bool ChangeMarks::update(const QString &serviceName, const ConfigurationChange *change,
                         const Provisioning *provisioning)
{
    const bool isChanging = change && !change->isFinished();
    if (!change && !provisioning) {
        const bool known = m_entries.remove(serviceName);
        countGroups();
        return known;
    }
    const Entry entry = provisioning && !isChanging
                            ? entryOf(*provisioning)
                            : Entry{change->billingAccount(), markOf(*change), change->state(), change->to()};
    Entry &present = m_entries[serviceName];
    if (present == entry)
        return false;
    present = entry;
    countGroups();
    return true;
}

void ChangeMarks::clear()
{
    m_entries.clear();
    m_groups.clear();
}

const ChangeMarks::Entry *ChangeMarks::find(const QString &serviceName) const
{
    const auto found = m_entries.constFind(serviceName);
    return found == m_entries.cend() ? nullptr : &*found;
}

ChangeMarks::Mark ChangeMarks::groupMark(const QString &billingAccount) const
{
    const Count count = m_groups.value(billingAccount);
    if (count.pending > 0)
        return Mark::Pending;
    return count.failed > 0 ? Mark::Failed : Mark::None;
}

QSet<QString> ChangeMarks::serviceNames() const
{
    return {m_entries.keyBegin(), m_entries.keyEnd()};
}

void ChangeMarks::countGroups()
{
    m_groups.clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.mark == Mark::Pending)
            ++m_groups[entry.billingAccount].pending;
        else if (entry.mark == Mark::Failed)
            ++m_groups[entry.billingAccount].failed;
    }
}

} // namespace Aiguilleur
