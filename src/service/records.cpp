// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/records.h"

#include "api/telephonyapi.h"
#include "core/setupschema.h"
#include "service/listing.h"
#include "service/setupreader.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString endingOf(const QString &url)
{
    const QString ending = QFileInfo(QUrl(url).path()).suffix().toLower();
    return ending.isEmpty() || ending.size() > 4 ? u"wav"_s : ending;
}

QCoro::Task<> removeEach(Client *client, QString path, QList<qint64> ids, std::shared_ptr<bool> isStopped,
                         PromisePointer<Records::Failures> promise)
{
    Records::Failures failures;
    promise->setProgressRange(0, static_cast<int>(ids.size()));
    for (int i = 0; i < ids.size(); ++i) {
        if (*isStopped) {
            failures.insert(ids.at(i), ApiError{.kind = ApiError::Kind::Cancelled});
            continue;
        }
        auto removing = client->remove(path + u'/' + QString::number(ids.at(i)));
        const Result<QJsonValue> answer = co_await removing;
        if (!answer && answer.error().kind != ApiError::Kind::NotFound)
            failures.insert(ids.at(i), answer.error());
        promise->setProgressValue(i + 1);
    }
    fulfil(promise, failures);
}

} // namespace

Records::Records(const Service &service, TelephonyApi &api)
    : m_client(&api.client())
    , m_path(SetupReader::wirePath(SetupSchema::branchPath(service.billingAccount,
                                                           SetupSchema::ownBranch(service.featureType),
                                                           service.serviceName) +
                                   u"/records"_s))
    , m_isStopped(std::make_shared<bool>(false))
{
}

QFuture<Result<QList<CallRecord>>> Records::list() const
{
    const auto promise = startedPromise<Result<QList<CallRecord>>>();
    listInto<CallRecord>(m_client, m_path, callRecordFromJson, isNewer<CallRecord>, promise);
    return promise->future();
}

QFuture<Records::Failures> Records::remove(const QList<qint64> &ids)
{
    m_isStopped = std::make_shared<bool>(false);
    const auto promise = startedPromise<Failures>();
    removeEach(m_client, m_path, ids, m_isStopped, promise);
    return promise->future();
}

void Records::stop()
{
    *m_isStopped = true;
}

QDate Records::keptUntil(const CallRecord &record)
{
    return record.begin.toLocalTime().date().addDays(daysKept);
}

QString Records::fileName(const CallRecord &record)
{
    const QString time = record.begin.toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    return u"%1 %2.%3"_s.arg(time, record.callerNumber, endingOf(record.url));
}

} // namespace Aiguilleur
