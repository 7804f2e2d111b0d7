// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/livereading.h"

#include "service/setupreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::LiveReading {

bool isOlder(const LiveCall &one, const LiveCall &other)
{
    return one.begin != other.begin ? one.begin < other.begin : one.id < other.id;
}

QCoro::Task<Result<QList<LiveCall>>> calls(Client *client, QString queuePath)
{
    const QString list = SetupReader::wirePath(queuePath + u"/liveCalls"_s);
    auto listing = client->get(list, Priority::Foreground);
    const Result<QStringList> ids = identifiersFromJson(co_await listing);
    if (!ids)
        co_return tl::make_unexpected(ids.error());
    QList<LiveCall> calls;
    if (ids->isEmpty())
        co_return calls;
    auto looking = client->objects(list, *ids, Priority::Foreground);
    const QList<Client::Item> items = co_await looking;
    for (const Client::Item &item : items) {
        const Result<LiveCall> call = item.object.and_then(liveCallFromJson);
        if (call)
            calls.append(*call);
        else if (call.error().kind != ApiError::Kind::NotFound)
            co_return tl::make_unexpected(call.error());
    }
    std::sort(calls.begin(), calls.end(), isOlder);
    co_return calls;
}

QCoro::Task<Result<QueueFigures>> figures(Client *client, QString queuePath)
{
    auto reading = client->get(SetupReader::wirePath(queuePath + u"/liveStatistics"_s), Priority::Foreground);
    const Result<QJsonValue> answer = co_await reading;
    co_return answer.and_then([](const QJsonValue &value) { return queueFiguresFromJson(value.toObject()); });
}

QCoro::Task<Result<LiveAgent>> agent(Client *client, QString agentPath, LiveAgent agent)
{
    auto reading = client->get(SetupReader::wirePath(agentPath + u"/liveStatus"_s), Priority::Background);
    const Result<QJsonValue> answer = co_await reading;
    co_return answer.and_then([&](const QJsonValue &value) { return liveAgentFromJson(value.toObject(), agent); });
}

} // namespace Aiguilleur::LiveReading
