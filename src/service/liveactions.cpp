// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/liveactions.h"

#include "api/json.h"
#include "api/telephonyapi.h"
#include "service/lifetime.h"
#include "service/promised.h"
#include "service/session.h"
#include "service/setupreader.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;
namespace {

constexpr int mostLooks = 60; // at a task; what has not ended by then is told as a time-out

} // namespace

class LiveActions::Private : public std::enable_shared_from_this<LiveActions::Private>
{
public:
    Private(Service service, TelephonyApi &api, const SessionOptions &options)
        : service(std::move(service))
        , api(api)
        , pause(options.taskPollYoung)
    {
    }

    QCoro::Task<Result<void>> act(QString path, QJsonObject body);
    QCoro::Task<Result<void>> follow(Task task);
    QCoro::Task<> actOnEach(QStringList paths, QJsonObject body, PromisePointer<Result<void>> promise);

    Service service;
    TelephonyApi &api;
    std::chrono::milliseconds pause;
    Lifetime lifetime;
};

QCoro::Task<Result<void>> LiveActions::Private::act(QString path, QJsonObject body)
{
    const auto self = shared_from_this();
    auto posting = api.client().post(SetupReader::wirePath(path), body);
    const Result<QJsonValue> answer = co_await posting;
    if (lifetime.isOver())
        co_return failure(Kind::Cancelled);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    const Result<Task> task = taskFromJson(answer->toObject());
    if (!task)
        co_return tl::make_unexpected(task.error());
    auto following = follow(*task);
    const Result<void> outcome = co_await following;
    co_return outcome;
}

QCoro::Task<Result<void>> LiveActions::Private::follow(Task task)
{
    const auto self = shared_from_this();
    for (int look = 0; task.isPending() || task.status == Task::Status::Unknown; ++look) {
        if (look == mostLooks)
            co_return failure(Kind::Timeout);
        if (!co_await Sleep(lifetime, pause))
            co_return failure(Kind::Cancelled);
        auto reading = api.task(service.billingAccount, service.serviceName, task.id);
        const Result<Task> now = co_await reading;
        if (lifetime.isOver())
            co_return failure(Kind::Cancelled);
        if (now)
            task = *now;
        else if (now.error().kind == Kind::NotFound)
            co_return Result<void>();
        else if (!isTransient(now.error().kind))
            co_return tl::make_unexpected(now.error());
    }
    if (task.status == Task::Status::Error)
        co_return failure(Kind::Unknown, task.message);
    co_return Result<void>();
}

QCoro::Task<> LiveActions::Private::actOnEach(QStringList paths, QJsonObject body, PromisePointer<Result<void>> promise)
{
    const auto self = shared_from_this();
    Result<void> outcome;
    promise->setProgressRange(0, static_cast<int>(paths.size()));
    for (int i = 0; i < paths.size() && !lifetime.isOver(); ++i) {
        auto acting = act(paths.at(i), body);
        const Result<void> one = co_await acting;
        if (!one && outcome)
            outcome = one;
        promise->setProgressValue(i + 1);
    }
    fulfil(promise, outcome);
}

LiveActions::LiveActions(Service service, TelephonyApi &api, const SessionOptions &options)
    : d(std::make_shared<Private>(std::move(service), api, options))
{
}

LiveActions::~LiveActions()
{
    d->lifetime.end();
}

QFuture<Result<void>> LiveActions::act(const QString &path, const QJsonObject &body)
{
    return actOnEach({path}, body);
}

QFuture<Result<void>> LiveActions::actOnEach(const QStringList &paths, const QJsonObject &body)
{
    const auto promise = startedPromise<Result<void>>();
    d->actOnEach(paths, body, promise);
    return promise->future();
}

} // namespace Aiguilleur
