// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/batchjournal.h"

#include "core/enumname.h"
#include "store/store.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur::BatchJournal {

namespace {

QJsonObject serviceToJson(const Service &service)
{
    return {{u"billingAccount"_s, service.billingAccount},
            {u"serviceName"_s, service.serviceName},
            {u"description"_s, service.description},
            {u"kind"_s, service.kindName},
            {u"featureType"_s, service.featureType.apiName()},
            {u"countryCode"_s, service.countryCode},
            {u"offer"_s, service.offer}};
}

Service serviceFromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    Service service;
    service.billingAccount = text("billingAccount"_L1);
    service.serviceName = text("serviceName"_L1);
    service.description = text("description"_L1);
    service.kindName = text("kind"_L1);
    service.kind = serviceKind(service.kindName);
    service.featureType = FeatureType::fromApiName(text("featureType"_L1));
    service.countryCode = text("countryCode"_L1);
    service.offer = text("offer"_L1);
    return service;
}

} // namespace

StoredBatchItem update(const BatchItem &item)
{
    return {.service = {},
            .goal = 0,
            .state = enumName(item.state),
            .provisioningId = item.provisioningId,
            .snapshotId = item.snapshotId,
            .changedNothing = item.changedNothing,
            .error = item.error};
}

StoredBatch withItems(StoredBatch batch, const QList<BatchItem> &items)
{
    QHash<QByteArray, int> places;
    for (int place = 0; place < items.size(); ++place) {
        const BatchItem &item = items[place];
        const QJsonObject goal = item.goal.toJson();
        const QByteArray text = QJsonDocument(goal).toJson(QJsonDocument::Compact);
        if (!places.contains(text)) {
            batch.goals.insert(int(places.size()), goal);
            places.insert(text, int(places.size()));
        }
        StoredBatchItem stored = update(item);
        stored.service = serviceToJson(item.service);
        stored.goal = places.value(text);
        batch.items.insert(place, stored);
    }
    return batch;
}

QList<BatchItem> items(const StoredBatch &batch)
{
    QMap<int, SetupGoal> goals;
    for (auto it = batch.goals.begin(); it != batch.goals.end(); ++it)
        goals.insert(it.key(), SetupGoal::fromJson(it.value()).value_or(SetupGoal()));
    QList<BatchItem> items;
    for (const StoredBatchItem &stored : batch.items) {
        items.append({.service = serviceFromJson(stored.service),
                      .goal = goals.value(stored.goal),
                      .state = enumValue<BatchItem::State>(stored.state).value_or(BatchItem::State::Failed),
                      .provisioningId = stored.provisioningId,
                      .snapshotId = stored.snapshotId,
                      .error = stored.error,
                      .changedNothing = stored.changedNothing});
    }
    return items;
}

} // namespace Aiguilleur::BatchJournal
