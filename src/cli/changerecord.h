// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/configurationchange.h"
#include "store/store.h"
#include "words/changewords.h"

namespace Aiguilleur {

//! A change as the journal has it, with what is known beside the journal.
struct ChangeRecord
{
    JournalEntry entry;
    Task::Status taskStatus = Task::Status::Unknown;

    static ChangeRecord of(const ConfigurationChange &change, const QString &account)
    {
        return {change.toEntry(account), change.taskStatus()};
    }

    ConfigurationChange::State state() const
    {
        return changeState(entry.state).value_or(ConfigurationChange::State::Unknown);
    }
    bool isFinished() const { return Aiguilleur::isFinished(state()); }
    Words::ChangeFacts facts() const;
};

} // namespace Aiguilleur
