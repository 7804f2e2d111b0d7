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

// A change that somebody else has under way is shown as a change, since it is followed here, too.
ChangeMarks::Entry entryOf(const ChangeMarks::Causes &causes)
{
    const bool isChanging = causes.change && !causes.change->isFinished();
    ChangeMarks::Entry entry;
    if (causes.change && (isChanging || !causes.provisioning))
        entry = {causes.change->billingAccount(), markOf(*causes.change), causes.change->state(), causes.change->to()};
    else if (causes.provisioning)
        entry = entryOf(*causes.provisioning);
    if (!causes.lock)
        return entry;
    entry.lock = *causes.lock;
    entry.billingAccount = causes.lock->billingAccount;
    if (!isChanging)
        entry.mark = ChangeMarks::Mark::Locked;
    return entry;
}

} // namespace

bool ChangeMarks::update(const QString &serviceName, const Causes &causes)
{
    if (!causes.change && !causes.provisioning && !causes.lock) {
        const bool known = m_entries.remove(serviceName);
        countGroups();
        return known;
    }
    const Entry entry = entryOf(causes);
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
        if (entry.mark == Mark::Pending || entry.mark == Mark::Locked)
            ++m_groups[entry.billingAccount].pending;
        else if (entry.mark == Mark::Failed)
            ++m_groups[entry.billingAccount].failed;
    }
}

} // namespace Aiguilleur
