// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callexpectation.h"
#include "core/callplan.h"
#include "core/callrun.h"

#include <QString>
#include <QStringList>

namespace Aiguilleur::Words {

//! What happens, without the place: « 01 99 00 12 34 rings ».
QString callEvent(const CallEvent &event, const CallPlan &plan);
//! Why the conditions of a step are met or not, one text for each kind that there is: « Time slot: no ».
QStringList callReasons(const CallEvent &event, const CallPlan &plan);
QString callOffset(qint64 milliseconds); //!< « 1:05 »

//! How a call ends, as a short text that stands alone: « Voicemail of 01 99 00 12 34 ».
QString callOutcome(const CallOutcome &outcome);
QString callAssumption(CallAssumption::Kind kind); //!< a sentence

//! « Each Sunday at 10:00, from an anonymous caller, keys 2,1: voicemail of 01 99 00 12 34 ».
QString callExpectation(const CallExpectation &expectation);
QString caller(const QString &number); //!< the number, or « anonymous »

} // namespace Aiguilleur::Words
