// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/schedulejournal.h"

#include "core/enumname.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::ScheduleJournal {

namespace {

QJsonObject contentOf(const QList<Batches::Wish> &wishes)
{
    QJsonArray numbers;
    for (const Batches::Wish &wish : wishes)
        numbers.append(QJsonObject{{u"billingAccount"_s, wish.service.billingAccount},
                                   {u"serviceName"_s, wish.service.serviceName},
                                   {u"goal"_s, wish.goal.toJson()}});
    return {{u"numbers"_s, numbers}};
}

std::optional<QList<Batches::Wish>> wishesOf(const QJsonObject &content)
{
    QList<Batches::Wish> wishes;
    const QJsonArray numbers = content.value("numbers"_L1).toArray();
    for (const auto &entry : numbers) {
        const QJsonObject number = entry.toObject();
        const Result<SetupGoal> goal = SetupGoal::fromJson(number.value("goal"_L1).toObject());
        if (!goal)
            return std::nullopt;
        Batches::Wish wish{.service = {}, .goal = *goal};
        wish.service.billingAccount = number.value("billingAccount"_L1).toString();
        wish.service.serviceName = number.value("serviceName"_L1).toString();
        wishes.append(wish);
    }
    return wishes;
}

std::optional<ApiError> errorOf(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    return ApiError{.kind = apiErrorKind(json.value("kind"_L1).toString()),
                    .message = json.value("message"_L1).toString()};
}

QJsonObject errorJson(const std::optional<ApiError> &error)
{
    if (!error)
        return {};
    return {{u"kind"_s, toString(error->kind)}, {u"message"_s, error->message}};
}

} // namespace

StoredSchedule stored(const ScheduledChange &change)
{
    StoredSchedule entry;
    entry.id = change.id;
    entry.title = change.title;
    entry.content = contentOf(change.wishes);
    entry.time = change.time;
    entry.due = change.due;
    return entry;
}

StoredScheduledRun stored(const ScheduledRun &run)
{
    StoredScheduledRun entry;
    entry.id = run.id;
    entry.changeId = run.changeId;
    entry.title = run.title;
    entry.content = contentOf(run.wishes);
    entry.due = run.due;
    entry.state = enumName(run.state);
    entry.batchId = run.batchId;
    entry.error = errorJson(run.error);
    return entry;
}

QList<ScheduledChange> changes(const QList<StoredSchedule> &stored)
{
    QList<ScheduledChange> read;
    for (const StoredSchedule &entry : stored) {
        if (const auto wishes = wishesOf(entry.content))
            read.append(
                {.id = entry.id, .title = entry.title, .wishes = *wishes, .time = entry.time, .due = entry.due});
    }
    return read;
}

QList<ScheduledRun> runs(const QList<StoredScheduledRun> &stored)
{
    QList<ScheduledRun> read;
    for (const StoredScheduledRun &entry : stored) {
        const auto wishes = wishesOf(entry.content);
        const auto state = enumValue<ScheduledRun::State>(entry.state);
        if (wishes && state)
            read.append({.id = entry.id,
                         .changeId = entry.changeId,
                         .title = entry.title,
                         .wishes = *wishes,
                         .due = entry.due,
                         .state = *state,
                         .batchId = entry.batchId,
                         .error = errorOf(entry.error)});
    }
    return read;
}

} // namespace Aiguilleur::ScheduleJournal
