// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/changerecord.h"
#include "core/result.h"

#include <QCoroTask>

#include <QList>
#include <optional>

namespace Aiguilleur {

class Context;

//! Reads the journal, goes on with what programs that are gone left unfinished, and gives those changes a moment to say
//! how they stand now.
QCoro::Task<> resumeChanges(Context &context);

//! Finds the tasks begun elsewhere, in all groups of the inventory, or of one number.
QCoro::Task<> lookForTasks(Context &context);
QCoro::Task<Result<void>> lookForTasks(Context &context, Service service);

//! What is known to be under way, oldest first.
QList<ChangeRecord> changesUnderWay(Context &context);
std::optional<ChangeRecord> changeUnderWay(Context &context, const QString &serviceName);

} // namespace Aiguilleur
