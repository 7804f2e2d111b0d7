// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/conferencehistory.h"

#include "api/telephonyapi.h"
#include "core/setupschema.h"
#include "service/lifetime.h"
#include "service/setupreader.h"

#include <QPromise>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using MeetingsPromise = std::shared_ptr<QPromise<Result<QList<Meeting>>>>;

QString limits(const QDateTime &from, const QDateTime &to)
{
    QStringList parts;
    if (from.isValid())
        parts.append(u"dateBegin.from="_s + from.toUTC().toString(Qt::ISODate));
    if (to.isValid())
        parts.append(u"dateBegin.to="_s + to.toUTC().toString(Qt::ISODate));
    return parts.isEmpty() ? QString() : u'?' + parts.join(u'&');
}

} // namespace

class ConferenceHistory::Private : public std::enable_shared_from_this<ConferenceHistory::Private>
{
public:
    Private(const Service &service, TelephonyApi &api)
        : api(api)
        , path(SetupReader::wirePath(
              SetupSchema::branchPath(service.billingAccount, u"conference"_s, service.serviceName) + u"/histories"_s))
    {
    }

    QCoro::Task<Result<QList<Meeting>>> read(QString query);
    QCoro::Task<> list(QString query, MeetingsPromise promise);

    TelephonyApi &api;
    QString path;
    Lifetime lifetime;
};

QCoro::Task<Result<QList<Meeting>>> ConferenceHistory::Private::read(QString query)
{
    const auto self = shared_from_this();
    auto listing = api.client().get(path + query, Priority::Foreground);
    const Result<QStringList> ids = identifiersFromJson(co_await listing);
    if (lifetime.isOver())
        co_return failure(ApiError::Kind::Cancelled);
    if (!ids)
        co_return tl::make_unexpected(ids.error());
    QList<Meeting> meetings;
    if (ids->isEmpty())
        co_return meetings;
    auto reading = api.client().objects(path, *ids, Priority::Foreground);
    const QList<Client::Item> items = co_await reading;
    for (const Client::Item &item : items) {
        const Result<Meeting> meeting = item.object.and_then(meetingFromJson);
        if (meeting)
            meetings.append(*meeting);
        else if (meeting.error().kind != ApiError::Kind::NotFound)
            co_return tl::make_unexpected(meeting.error());
    }
    std::sort(meetings.begin(), meetings.end(), [](const Meeting &one, const Meeting &other) {
        return one.begin != other.begin ? one.begin > other.begin : one.id > other.id;
    });
    co_return meetings;
}

QCoro::Task<> ConferenceHistory::Private::list(QString query, MeetingsPromise promise)
{
    const auto self = shared_from_this();
    auto reading = read(query);
    const Result<QList<Meeting>> meetings = co_await reading;
    promise->addResult(meetings);
    promise->finish();
}

ConferenceHistory::ConferenceHistory(const Service &service, TelephonyApi &api)
    : d(std::make_shared<Private>(service, api))
{
}

ConferenceHistory::~ConferenceHistory()
{
    d->lifetime.end();
}

QFuture<Result<QList<Meeting>>> ConferenceHistory::list(const QDateTime &from, const QDateTime &to)
{
    auto promise = std::make_shared<QPromise<Result<QList<Meeting>>>>();
    promise->start();
    d->list(limits(from, to), promise);
    return promise->future();
}

} // namespace Aiguilleur
