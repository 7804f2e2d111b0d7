// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QString>

namespace Aiguilleur::Words {

//! Of an action as the API names it, in OVHcloud's terms: « Transfer the call ».
QString callActionName(const QString &apiName);
//! With what it works on: « Transfer the call to 01 99 00 12 34 », « Ring the members of “Ventes” ».
QString callAction(const CallAction &action, const CallPlan &plan);
//! The beginning of a text to speech, for a line or a list.
QString callText(const QString &text);
//! « Anne – 01 99 00 12 34 », or the number alone.
QString callAgent(const CallAgent &agent);
//! The name of a queue; « Queue 12 » when it has none.
QString callQueueName(const QString &name, const QString &id);
//! Of a `param` alone, as people write it; empty where the action has none.
QString callActionTarget(const CallAction &action, const CallPlan &plan);

//! `holidays`, `scheduler1`...: « Holidays », « Slot 1 ».
QString closureCategory(const QString &category);
QString filterList(CallFilterList list);
//! Equal hours of several days together: « Mon – Fri 09:00 – 18:00 »; empty when there are none.
QString callHours(const QList<CallTimeSlot> &hours);
//! The conditions of a step in one line; « Always » without any.
QString callConditions(const CallStep &step);

} // namespace Aiguilleur::Words
