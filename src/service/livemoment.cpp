// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/livemoment.h"

#include "api/telephonyapi.h"
#include "core/callplan.h"
#include "service/livereading.h"
#include "service/promised.h"

#include <algorithm>
#include <vector>

namespace Aiguilleur {

namespace {

struct MomentReading
{
    CentreMoment moment = {};
    std::optional<ApiError> failed = {};

    void note(const ApiError &error)
    {
        if (!failed && error.kind != ApiError::Kind::NotFound)
            failed = error;
    }
};

QCoro::Task<> readWaiting(Client *client, CallQueue queue, MomentReading *reading)
{
    auto asking = LiveReading::calls(client, queue.path);
    const Result<QList<LiveCall>> calls = co_await asking;
    if (!calls) {
        reading->note(calls.error());
        co_return;
    }
    const auto waiting = std::ranges::count(*calls, LiveCall::State::Waiting, &LiveCall::state);
    if (waiting > 0)
        reading->moment.waiting.insert(queue.id, static_cast<int>(waiting));
}

QCoro::Task<> readStatus(Client *client, CallAgent agent, MomentReading *reading)
{
    auto asking = LiveReading::agent(client, agent.path, {});
    const Result<LiveAgent> read = co_await asking;
    if (read)
        reading->moment.statuses.insert(agent.id, read->status);
    else
        reading->note(read.error());
}

QCoro::Task<> readInto(Client *client, QList<CallQueue> queues, QList<CallAgent> agents,
                       PromisePointer<Result<CentreMoment>> promise)
{
    MomentReading reading;
    std::vector<QCoro::Task<>> parts;
    for (const CallQueue &queue : std::as_const(queues))
        parts.push_back(readWaiting(client, queue, &reading));
    for (const CallAgent &agent : std::as_const(agents))
        parts.push_back(readStatus(client, agent, &reading));
    for (QCoro::Task<> &part : parts)
        co_await part;
    if (reading.failed)
        fulfil(promise, tl::make_unexpected(*reading.failed));
    else
        fulfil(promise, reading.moment);
}

} // namespace

QFuture<Result<CentreMoment>> readMoment(TelephonyApi &api, const CallPlan &plan)
{
    const auto promise = startedPromise<Result<CentreMoment>>();
    readInto(&api.client(), plan.queues, plan.agents, promise);
    return promise->future();
}

} // namespace Aiguilleur
