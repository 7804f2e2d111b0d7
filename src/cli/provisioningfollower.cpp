// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/provisioningfollower.h"

#include "cli/bell.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/interruption.h"
#include "cli/numberlookup.h"
#include "cli/pendingchanges.h"
#include "service/batches.h"
#include "service/provisionings.h"
#include "service/setupsave.h"
#include "words/numberwords.h"
#include "words/provisioningwords.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto progressInterval = 1s;

bool isOver(const Provisioning *provisioning)
{
    return !provisioning || provisioning->isEnded() || provisioning->state() == Provisioning::State::Stopped;
}

QString progressOf(Context &context, const QStringList &ids)
{
    const Provisionings &all = context.session().provisionings();
    if (ids.size() == 1) {
        const Provisioning *one = all.byId(ids.constFirst());
        return Cli::tr("%1: %2", "a number: what goes on")
            .arg(Words::number(one->service().serviceName), Words::state(*one));
    }
    const auto ended = std::count_if(ids.cbegin(), ids.cend(), [&](const QString &id) { return isOver(all.byId(id)); });
    return Cli::tr("%1 of %2 numbers are done").arg(ended).arg(ids.size());
}

QString progressOf(const Batch *batch)
{
    const int left = batch->count(BatchItem::State::Waiting) + batch->count(BatchItem::State::Running);
    return Cli::tr("%1 of %2 numbers are done").arg(batch->items().size() - left).arg(batch->items().size());
}

QCoro::Task<FollowEnd> followUntil(Context &context, std::function<bool()> isDone, std::function<QString()> progress,
                                   std::chrono::seconds timeout)
{
    Interruption interruption;
    Bell bell;
    bell.listenTo(&context.session().provisionings(), &Provisionings::changed);
    bell.listenTo(&context.session().batches(), &Batches::changed);
    bell.listenTo(&context.session(), &Session::stateChanged);
    bell.listenTo(&interruption, &Interruption::interrupted);
    QElapsedTimer clock;
    clock.start();
    while (!isDone()) {
        const std::chrono::milliseconds left = timeout - std::chrono::milliseconds(clock.elapsed());
        if (interruption.happened())
            co_return FollowEnd::Interrupted;
        if (context.session().state() == Session::State::SignInNeeded)
            co_return FollowEnd::SignInNeeded;
        if (left <= 0ms)
            co_return FollowEnd::TimeOut;
        context.output().progress(progress());
        const std::chrono::milliseconds pause = std::min<std::chrono::milliseconds>(left, progressInterval);
        co_await bell.rung(pause);
    }
    co_return FollowEnd::Done;
}

} // namespace

QCoro::Task<> resumeEverything(Context &context)
{
    co_await loadInventory(context);
    co_await resumeChanges(context);
    co_await resumeGoals(context);
}

QCoro::Task<> resumeGoals(Context &context)
{
    Session &session = context.session();
    Bell saves;
    saves.listenTo(&session.setupSaves(), &SetupSaves::resumed);
    session.setupSaves().resume();
    co_await saves.rung();
    Bell provisionings;
    provisionings.listenTo(&session.provisionings(), &Provisionings::resumed);
    session.provisionings().resume();
    co_await provisionings.rung();
    Bell batches;
    batches.listenTo(&session.batches(), &Batches::resumed);
    session.batches().resumeAll();
    co_await batches.rung();
}

QList<Provisioning *> provisioningsLeft(Context &context, const QString &serviceName)
{
    QList<Provisioning *> left;
    const QList<Provisioning *> all = context.session().provisionings().all();
    for (Provisioning *one : all) {
        const bool isMeant = serviceName.isEmpty() || one->service().serviceName == serviceName;
        if (isMeant && !one->isEnded())
            left.prepend(one);
    }
    return left;
}

QCoro::Task<FollowEnd> followProvisionings(Context &context, QStringList ids, std::chrono::seconds timeout)
{
    const std::function<bool()> isDone = [&context, ids] {
        const Provisionings &all = context.session().provisionings();
        return std::all_of(ids.cbegin(), ids.cend(), [&](const QString &id) { return isOver(all.byId(id)); });
    };
    const std::function<QString()> progress = [&context, ids] { return progressOf(context, ids); };
    co_return co_await followUntil(context, isDone, progress, timeout);
}

QCoro::Task<FollowEnd> followBatch(Context &context, QString id, std::chrono::seconds timeout)
{
    const std::function<bool()> isDone = [&context, id] {
        const Batch *batch = context.session().batches().byId(id);
        return !batch || batch->state() == Batch::State::Ended;
    };
    const std::function<QString()> progress = [&context, id] {
        return progressOf(context.session().batches().byId(id));
    };
    co_return co_await followUntil(context, isDone, progress, timeout);
}

} // namespace Aiguilleur
