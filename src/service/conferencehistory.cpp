// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/conferencehistory.h"

#include "api/telephonyapi.h"
#include "core/setupschema.h"
#include "service/listing.h"
#include "service/setupreader.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

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

ConferenceHistory::ConferenceHistory(const Service &service, TelephonyApi &api)
    : m_client(&api.client())
    , m_path(SetupReader::wirePath(
          SetupSchema::branchPath(service.billingAccount, u"conference"_s, service.serviceName) + u"/histories"_s))
{
}

QFuture<Result<QList<Meeting>>> ConferenceHistory::list(const QDateTime &from, const QDateTime &to) const
{
    const auto promise = startedPromise<Result<QList<Meeting>>>();
    listInto<Meeting>(m_client, m_path + limits(from, to), meetingFromJson, isNewer<Meeting>, promise);
    return promise->future();
}

} // namespace Aiguilleur
