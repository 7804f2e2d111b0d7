// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/catalogue.h"
#include "core/telephony.h"
#include "service/snapshots.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Aiguilleur {

struct ChangeRecord;

// What --json prints. Members that the API has carry the API's names; what is not known is null, never missing.
QJsonValue timeJson(const QDateTime &time); //!< in UTC, to the second
QJsonObject groupToJson(const BillingAccount &group);
QJsonObject serviceToJson(const Service &service);
QJsonObject changeToJson(const ChangeRecord &change);
QJsonObject configurationToJson(const Configuration &configuration);
QJsonObject errorToJson(const ApiError &error);
QJsonArray holdingsToJson(const QList<Holding> &holdings);

} // namespace Aiguilleur
