// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/provisioning.h"

#include "core/enumname.h"
#include "store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QJsonObject lossToJson(const SetupLoss &loss)
{
    return {
        {u"kind"_s, enumName(loss.kind)}, {u"path"_s, loss.path}, {u"name"_s, loss.name}, {u"blocks"_s, loss.blocks}};
}

SetupLoss lossFromJson(const QJsonObject &json)
{
    return {.kind = enumValue<SetupLoss::Kind>(json.value("kind"_L1).toString()).value_or(SetupLoss::Kind::Unsupported),
            .path = json.value("path"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .blocks = json.value("blocks"_L1).toBool()};
}

QJsonObject errorToJson(const ApiError &error)
{
    return {{u"kind"_s, toString(error.kind)},
            {u"status"_s, error.httpStatus},
            {u"code"_s, error.code},
            {u"message"_s, error.message},
            {u"queryId"_s, error.queryId}};
}

ApiError errorFromJson(const QJsonObject &json)
{
    return {.kind = apiErrorKind(json.value("kind"_L1).toString()),
            .httpStatus = json.value("status"_L1).toInt(),
            .code = json.value("code"_L1).toString(),
            .message = json.value("message"_L1).toString(),
            .queryId = json.value("queryId"_L1).toString()};
}

} // namespace

bool Provisioning::isEnded() const
{
    return m_state == State::Done || m_state == State::Differs || m_state == State::Failed ||
           m_state == State::Cancelled;
}

StoredProvisioning Provisioning::toStored() const
{
    StoredProvisioning stored;
    stored.id = m_id;
    stored.billingAccount = m_service.billingAccount;
    stored.serviceName = m_service.serviceName;
    stored.batchId = m_batchId;
    stored.origin = toString(m_origin);
    stored.state = toString(m_state);
    stored.goal = m_goal.toJson();
    stored.snapshotId = m_snapshotId;
    stored.changeId = m_changeId;
    stored.saveId = m_saveId;
    QJsonArray losses;
    for (const SetupLoss &loss : m_losses)
        losses.append(lossToJson(loss));
    stored.outcome.insert("losses"_L1, losses);
    if (m_error)
        stored.outcome.insert("error"_L1, errorToJson(*m_error));
    stored.created = m_created;
    stored.finished = m_finished;
    return stored;
}

void Provisioning::adopt(const StoredProvisioning &stored, const SetupGoal &goal)
{
    m_id = stored.id;
    m_batchId = stored.batchId;
    m_goal = goal;
    m_origin = enumValue<Origin>(stored.origin).value_or(Origin::Restore);
    m_state = enumValue<State>(stored.state).value_or(State::Stopped);
    m_snapshotId = stored.snapshotId;
    m_changeId = stored.changeId;
    m_saveId = stored.saveId;
    const QJsonArray losses = stored.outcome.value("losses"_L1).toArray();
    for (const auto &loss : losses)
        m_losses.append(lossFromJson(loss.toObject()));
    if (stored.outcome.contains("error"_L1))
        m_error = errorFromJson(stored.outcome.value("error"_L1).toObject());
    m_created = stored.created;
    m_finished = stored.finished;
}

QString toString(Provisioning::State state)
{
    return enumName(state);
}

QString toString(Provisioning::Origin origin)
{
    return enumName(origin);
}

} // namespace Aiguilleur
