// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "cli/problem.h"

#include <QCoroTask>

#include <QJsonValue>
#include <QString>

namespace Aiguilleur {

class Context;

//! What a command found or did.
struct Report
{
    ExitStatus status = ExitStatus::Done;
    QJsonValue json; //!< with --json
    QString text;    //!< without, whole lines
};

using CommandTask = QCoro::Task<Outcome<Report>>;

// Each command; the context outlives the task.
CommandTask listGroups(Context &context);
CommandTask listNumbers(Context &context);
CommandTask showNumber(Context &context);
CommandTask listCatalogue(Context &context);
CommandTask applyConfiguration(Context &context);
CommandTask applyToSeveral(Context &context);
CommandTask batches(Context &context);
CommandTask templates(Context &context);
CommandTask listPending(Context &context);
CommandTask waitForChanges(Context &context);
CommandTask listHistory(Context &context);

CommandTask getSettings(Context &context);
CommandTask setSettings(Context &context);
CommandTask members(Context &context);
CommandTask hours(Context &context);
CommandTask sounds(Context &context);
CommandTask live(Context &context);
CommandTask records(Context &context);
CommandTask restoreCopy(Context &context);
CommandTask undoChange(Context &context);
CommandTask copyNumber(Context &context);

CommandTask takeSnapshots(Context &context);
CommandTask listSnapshots(Context &context);
CommandTask compareSnapshots(Context &context);
CommandTask exportSnapshot(Context &context);
CommandTask importSnapshot(Context &context);
CommandTask pruneSnapshots(Context &context);
CommandTask lint(Context &context);
CommandTask simulate(Context &context);
CommandTask listCalls(Context &context);
CommandTask plan(Context &context);
CommandTask schedule(Context &context);
CommandTask runDue(Context &context);

CommandTask runCommand(Context &context); //!< the one that was asked for

} // namespace Aiguilleur
