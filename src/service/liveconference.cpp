// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/liveconference.h"

#include "api/telephonyapi.h"
#include "core/setupschema.h"
#include "service/freshness.h"
#include "service/futuretold.h"
#include "service/liveactions.h"
#include "service/pollloop.h"
#include "service/session.h"
#include "service/setupreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int intervalsUntilOutOfDate = 5;

QString nameOf(LiveConference::Order order)
{
    switch (order) {
    case LiveConference::Order::Mute:
        return u"mute"_s;
    case LiveConference::Order::Unmute:
        return u"unmute"_s;
    case LiveConference::Order::Deafen:
        return u"deaf"_s;
    case LiveConference::Order::Undeafen:
        return u"undeaf"_s;
    case LiveConference::Order::Kick:
        break;
    }
    return u"kick"_s;
}

} // namespace

class LiveConference::Private : public std::enable_shared_from_this<LiveConference::Private>
{
public:
    Private(LiveConference *q, const Service &service, TelephonyApi &api, const SessionOptions &options);

    QCoro::Task<bool> poll();
    QCoro::Task<Result<std::optional<ConferenceRoom>>> readRoom();
    QCoro::Task<Result<QList<Participant>>> readPeople();
    void show(const std::optional<ConferenceRoom> &now, const QList<Participant> &people);
    QString pathOf(qint64 participant, const QString &action) const;
    QFuture<Result<void>> followed(const QFuture<Result<void>> &future);

    LiveConference *q;
    TelephonyApi &api;
    QString root;
    LiveActions actions;
    std::optional<ConferenceRoom> room;
    QList<Participant> participants;
    Freshness freshness;
    Lifetime lifetime;
    PollLoop loop;
};

LiveConference::Private::Private(LiveConference *q, const Service &service, TelephonyApi &api,
                                 const SessionOptions &options)
    : q(q)
    , api(api)
    , root(SetupSchema::branchPath(service.billingAccount, u"conference"_s, service.serviceName))
    , actions(service, api, options)
    , freshness(q, options.clock, options.livePoll * intervalsUntilOutOfDate, [q] { emit q->stateChanged(); })
    , loop(lifetime, options.livePoll, [this] { return poll(); })
{
}

QCoro::Task<bool> LiveConference::Private::poll()
{
    const auto self = shared_from_this();
    freshness.begin();
    auto roomReading = readRoom();
    auto peopleReading = readPeople();
    const Result<std::optional<ConferenceRoom>> nowRoom = co_await roomReading;
    const Result<QList<Participant>> people = co_await peopleReading;
    if (lifetime.isOver())
        co_return false;
    if (!nowRoom || !people) {
        const ApiError why = nowRoom ? people.error() : nowRoom.error();
        freshness.fail(why.kind == ApiError::Kind::Cancelled ? std::nullopt : std::optional(why));
        co_return false;
    }
    show(*nowRoom, *people);
    co_return true;
}

QCoro::Task<Result<std::optional<ConferenceRoom>>> LiveConference::Private::readRoom()
{
    const auto self = shared_from_this();
    const QString path = SetupReader::wirePath(root + u"/informations"_s);
    auto reading = api.client().get(path, Priority::Foreground);
    const Result<QJsonValue> answer = co_await reading;
    if (!answer && answer.error().kind == ApiError::Kind::NotFound)
        co_return std::optional<ConferenceRoom>();
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    const Result<ConferenceRoom> read = conferenceRoomFromJson(answer->toObject());
    if (!read)
        co_return tl::make_unexpected(read.error());
    co_return std::optional<ConferenceRoom>(*read);
}

QCoro::Task<Result<QList<Participant>>> LiveConference::Private::readPeople()
{
    const auto self = shared_from_this();
    const QString list = SetupReader::wirePath(root + u"/participants"_s);
    auto listing = api.client().get(list, Priority::Foreground);
    const Result<QJsonValue> answer = co_await listing;
    if (!answer && answer.error().kind == ApiError::Kind::NotFound)
        co_return QList<Participant>();
    const Result<QStringList> ids = identifiersFromJson(answer);
    if (!ids)
        co_return tl::make_unexpected(ids.error());
    QList<Participant> people;
    if (ids->isEmpty())
        co_return people;
    auto reading = api.client().objects(list, *ids, Priority::Foreground);
    const QList<Client::Item> items = co_await reading;
    for (const Client::Item &item : items) {
        const Result<Participant> person = item.object.and_then(participantFromJson);
        if (person)
            people.append(*person);
        else if (person.error().kind != ApiError::Kind::NotFound) // else he has left meanwhile
            co_return tl::make_unexpected(person.error());
    }
    std::sort(people.begin(), people.end(), [](const Participant &one, const Participant &other) {
        return one.arrival != other.arrival ? one.arrival < other.arrival : one.id < other.id;
    });
    co_return people;
}

void LiveConference::Private::show(const std::optional<ConferenceRoom> &now, const QList<Participant> &people)
{
    const bool roomDiffers = std::exchange(room, now) != now;
    const bool peopleDiffer = std::exchange(participants, people) != people;
    if (roomDiffers)
        emit q->roomChanged();
    if (peopleDiffer)
        emit q->participantsChanged();
    freshness.succeed();
}

QString LiveConference::Private::pathOf(qint64 participant, const QString &action) const
{
    return u"%1/participants/%2/%3"_s.arg(root).arg(participant).arg(action);
}

QFuture<Result<void>> LiveConference::Private::followed(const QFuture<Result<void>> &future)
{
    whenTold(q, future, [this](const Result<void> &) { loop.pollNow(); });
    return future;
}

LiveConference::LiveConference(const Service &service, TelephonyApi &api, const SessionOptions &options,
                               QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, service, api, options))
{
}

LiveConference::~LiveConference()
{
    d->lifetime.end();
}

void LiveConference::setWatched(bool watched)
{
    if (!watched)
        d->freshness.pause();
    d->loop.setWatched(d, watched);
}

bool LiveConference::isWatched() const
{
    return d->loop.isWatched();
}

bool LiveConference::isLoaded() const
{
    return d->freshness.isLoaded();
}

const std::optional<ConferenceRoom> &LiveConference::room() const
{
    return d->room;
}

const QList<Participant> &LiveConference::participants() const
{
    return d->participants;
}

QDateTime LiveConference::readAt() const
{
    return d->freshness.readAt();
}

QDateTime LiveConference::staleSince() const
{
    return d->freshness.staleSince();
}

std::optional<ApiError> LiveConference::error() const
{
    return d->freshness.error();
}

QFuture<Result<void>> LiveConference::order(const QList<qint64> &participants, Order order)
{
    QStringList paths;
    for (const qint64 id : participants)
        paths.append(d->pathOf(id, nameOf(order)));
    return d->followed(d->actions.actOnEach(paths));
}

QFuture<Result<void>> LiveConference::setEnergy(qint64 participant, int value)
{
    return d->followed(d->actions.act(d->pathOf(participant, u"energy"_s), {{u"value"_s, value}}));
}

QFuture<Result<void>> LiveConference::setLocked(bool locked)
{
    return d->followed(d->actions.act(d->root + (locked ? u"/lock"_s : u"/unlock"_s)));
}

} // namespace Aiguilleur
