// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/begintask.h"

#include "sandbox/account.h"
#include "sandbox/faults.h"
#include "sandbox/taskeffects.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonObject beginAny(Call &call, Task task, const std::function<void()> &effect)
{
    TaskBook &tasks = call.account().tasks;
    task.billingAccount = call.param(u"billingAccount"_s);
    task.serviceName = call.param(u"serviceName"_s);
    if (task.serviceType.isEmpty())
        task.serviceType = u"alias"_s;
    task.begin = call.services.now;
    task.end = task.begin + call.services.taskTime;
    task.id = tasks.add(task);
    call.services.changed = true;
    const QJsonObject view = task.view(task.begin - 1);
    const auto fault = call.services.faults.drawForTask(call.method, call.path);
    if (!fault || fault->kind == Fault::Kind::TaskGone)
        effect();
    if (fault && fault->kind == Fault::Kind::TaskGone) {
        applyTask(call.account(), task);
        tasks.remove(task.id);
    } else if (fault) {
        const bool isPause = fault->kind == Fault::Kind::TaskPause;
        tasks.fail(task.id, isPause ? Task::Outcome::Pause : Task::Outcome::Error, fault->message);
    }
    return view;
}

} // namespace

QJsonObject beginTask(Call &call, Task task)
{
    return beginAny(call, std::move(task), [] {});
}

QJsonObject beginTaskAtOnce(Call &call, const QString &action, const std::function<void()> &effect)
{
    Task task;
    task.action = action;
    return beginAny(call, task, effect);
}

QJsonObject beginWork(Call &call, const QString &action, const QString &kind, const QStringList &members)
{
    Task task;
    task.action = action;
    task.work[u"kind"_s] = kind;
    for (const QString &member : members)
        if (call.body.contains(member))
            task.work[member] = call.body[member];
    return beginTask(call, task);
}

} // namespace Aiguilleur::Sandbox
