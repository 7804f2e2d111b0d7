// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/changerecord.h"
#include "core/result.h"

#include <QCoroTask>

#include <QList>
#include <QStringList>
#include <optional>

namespace Aiguilleur {

class Context;

//! Reads the journal and goes on with what programs that are gone left unfinished. Identifiers of what was under way.
QCoro::Task<QStringList> resumeChanges(Context &context);

//! Gives what was resumed a moment to say how it stands now: it may have ended long ago.
QCoro::Task<> settleChanges(Context &context);

//! Finds the tasks begun elsewhere, in all groups of the inventory, or of one number.
QCoro::Task<> lookForTasks(Context &context);
QCoro::Task<Result<void>> lookForTasks(Context &context, Service service);

//! What is known to be under way, oldest first.
QList<ChangeRecord> changesUnderWay(Context &context);
std::optional<ChangeRecord> changeUnderWay(Context &context, const QString &serviceName);

} // namespace Aiguilleur
