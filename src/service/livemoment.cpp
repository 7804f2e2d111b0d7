// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/livemoment.h"

#include "api/telephonyapi.h"
#include "core/callplan.h"
#include "service/liveobjects.h"
#include "service/promised.h"
#include "service/setupreader.h"

#include <vector>

using namespace Qt::StringLiterals;

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

int countWaiting(const QList<Client::Item> &items, MomentReading &reading)
{
    int waiting = 0;
    for (const Client::Item &item : items) {
        const Result<LiveCall> call = item.object.and_then(liveCallFromJson);
        if (call)
            waiting += call->state == LiveCall::State::Waiting;
        else
            reading.note(call.error());
    }
    return waiting;
}

QCoro::Task<> readWaiting(Client *client, CallQueue queue, MomentReading *reading)
{
    const QString list = SetupReader::wirePath(queue.path + u"/liveCalls"_s);
    auto listing = client->get(list, Priority::Foreground);
    const Result<QStringList> ids = identifiersFromJson(co_await listing);
    if (!ids) {
        reading->note(ids.error());
        co_return;
    }
    if (ids->isEmpty())
        co_return;
    auto looking = client->objects(list, *ids, Priority::Foreground);
    const QList<Client::Item> items = co_await looking;
    if (const int waiting = countWaiting(items, *reading))
        reading->moment.waiting.insert(queue.id, waiting);
}

QCoro::Task<> readStatus(Client *client, CallAgent agent, MomentReading *reading)
{
    const QString path = SetupReader::wirePath(agent.path + u"/liveStatus"_s);
    auto looking = client->get(path, Priority::Foreground);
    const Result<QJsonValue> answer = co_await looking;
    const Result<LiveAgent> read =
        answer.and_then([](const QJsonValue &value) { return liveAgentFromJson(value.toObject(), {}); });
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
