// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configurationchange.h"

#include "core/enumname.h"
#include "store/store.h"

namespace Aiguilleur {

namespace {

using State = ConfigurationChange::State;
using Failure = ConfigurationChange::Failure;

} // namespace

bool isFinished(ConfigurationChange::State state)
{
    return state == State::Applied || state == State::Failed || state == State::Cancelled || state == State::Unknown;
}

bool ConfigurationChange::isFinished() const
{
    return Aiguilleur::isFinished(m_state);
}

bool ConfigurationChange::canCancel() const
{
    return !m_external && (m_state == State::Draft || m_state == State::Snapshotting);
}

bool ConfigurationChange::canRetry() const
{
    return !m_external && (m_state == State::Failed || m_state == State::Cancelled || m_state == State::Unknown);
}

JournalEntry ConfigurationChange::toEntry(const QString &account) const
{
    JournalEntry entry;
    entry.id = m_id;
    entry.account = account;
    entry.billingAccount = m_billingAccount;
    entry.serviceName = m_serviceName;
    entry.from = m_from;
    entry.to = m_to;
    entry.state = toString(m_state);
    entry.taskId = m_taskId;
    entry.tasksBefore = m_tasksBefore;
    entry.snapshotId = m_snapshotId;
    entry.owner = m_owner;
    entry.created = m_created;
    entry.submitted = m_submitted;
    entry.finished = m_finished;
    entry.error = m_error.value_or(ApiError{});
    entry.hasError = m_error.has_value();
    entry.failure = toString(m_failure);
    entry.seen = m_seen;
    entry.external = m_external;
    return entry;
}

void ConfigurationChange::adopt(const JournalEntry &entry)
{
    m_id = entry.id;
    m_billingAccount = entry.billingAccount;
    m_serviceName = entry.serviceName;
    m_from = entry.from;
    m_to = entry.to;
    m_state = changeState(entry.state).value_or(State::Unknown);
    m_failure = changeFailure(entry.failure);
    m_error = entry.hasError ? std::optional(entry.error) : std::nullopt;
    m_taskId = entry.taskId;
    m_tasksBefore = entry.tasksBefore;
    m_snapshotId = entry.snapshotId;
    m_owner = entry.owner;
    m_created = entry.created;
    m_submitted = entry.submitted;
    m_finished = entry.finished;
    m_external = entry.external;
    m_seen = entry.seen;
}

QString toString(ConfigurationChange::State state)
{
    return enumName(state);
}

std::optional<ConfigurationChange::State> changeState(const QString &name)
{
    return enumValue<State>(name);
}

QString toString(ConfigurationChange::Failure failure)
{
    return failure == Failure::None ? QString() : enumName(failure);
}

ConfigurationChange::Failure changeFailure(const QString &name)
{
    return enumValue<Failure>(name).value_or(Failure::None);
}

} // namespace Aiguilleur
