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
    bool isAnything = false; //!< something was there
    std::optional<ApiError> gone = {};
    std::optional<ApiError> failed = {};

    void note(const ApiError &error)
    {
        std::optional<ApiError> &kind = error.kind == ApiError::Kind::NotFound ? gone : failed;
        if (!kind)
            kind = error;
    }
    Result<CentreMoment> result() const
    {
        if (failed)
            return tl::make_unexpected(*failed);
        if (gone && !isAnything)
            return tl::make_unexpected(*gone);
        return moment;
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
    reading->isAnything = true;
    const auto waiting = std::ranges::count(*calls, LiveCall::State::Waiting, &LiveCall::state);
    if (waiting > 0)
        reading->moment.waiting.insert(queue.id, static_cast<int>(waiting));
}

QCoro::Task<> readStatus(Client *client, CallAgent agent, MomentReading *reading)
{
    auto asking = LiveReading::agent(client, agent.path, {});
    const Result<LiveAgent> read = co_await asking;
    if (!read) {
        reading->note(read.error());
        co_return;
    }
    reading->isAnything = true;
    reading->moment.statuses.insert(agent.id, read->status);
}

QCoro::Task<> readInto(Client *client, QList<CallQueue> queues, QList<CallAgent> agents,
                       PromisePointer<Result<CentreMoment>> promise)
{
    MomentReading reading;
    std::vector<QCoro::Task<>> parts;
    // What is only in the draft is not there to be asked about.
    for (const CallQueue &queue : std::as_const(queues))
        if (!SetupDocument::isNew(queue.id))
            parts.push_back(readWaiting(client, queue, &reading));
    for (const CallAgent &agent : std::as_const(agents))
        if (!SetupDocument::isNew(agent.id))
            parts.push_back(readStatus(client, agent, &reading));
    for (QCoro::Task<> &part : parts)
        co_await part;
    fulfil(promise, reading.result());
}

} // namespace

QFuture<Result<CentreMoment>> readMoment(TelephonyApi &api, const CallPlan &plan)
{
    const auto promise = startedPromise<Result<CentreMoment>>();
    readInto(&api.client(), plan.queues, plan.agents, promise);
    return promise->future();
}

} // namespace Aiguilleur
