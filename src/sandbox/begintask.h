// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"
#include "sandbox/tasks.h"

#include <functional>

namespace Aiguilleur::Sandbox {

//! Puts a task of the call's service on its way and returns how it looks as it begins. Of the task, say what it does;
//! a fault may have decided how it ends.
QJsonObject beginTask(Call &call, Task task);
//! The same for a task whose effect shows at once. There is none when a fault lets the task fail.
QJsonObject beginTaskAtOnce(Call &call, const QString &action, const std::function<void()> &effect);
//! A task that does some work at its end, see taskeffects.h.
QJsonObject beginWork(Call &call, const QString &action, const QString &kind, const QStringList &members);

} // namespace Aiguilleur::Sandbox
