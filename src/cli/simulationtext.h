// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callexpectation.h"
#include "core/callplan.h"
#include "core/callrun.h"
#include "core/callweek.h"

#include <QJsonObject>
#include <QString>

namespace Aiguilleur {

// What is said of simulated calls, for people and for programs.
QString runToText(const CallRun &run, const CallPlan &plan);
QJsonObject runToJson(const CallRun &run, const CallPlan &plan);
QString weekToText(const CallWeek &week);
QJsonObject weekToJson(const CallWeek &week);
QJsonObject expectationToJson(const CallExpectation &expectation, const CallExpectationCheck &check,
                              const CallPlan &plan);

} // namespace Aiguilleur
