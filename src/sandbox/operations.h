// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace Aiguilleur::Sandbox {

//! Groups, services, numbers, lines, voicemails, families and tasks.
void addTelephonyOperations(Router &router);
//! Sign-in: credentials, time, details.
void addAuthOperations(Router &router);
//! The customer and the customer's files.
void addMeOperations(Router &router);
//! Destinations of redirections, settings of VXML numbers, the telephone of a line.
void addServiceOperations(Router &router);
//! Agents, queues and who answers in which queue.
void addQueueOperations(Router &router);
void addQueueLinkOperations(Router &router);
//! Calls that are going on, the agents' state, figures of the day.
void addLiveOperations(Router &router);
//! Sounds and records of call queues.
void addSoundOperations(Router &router);
//! Menus, spoken texts and plans of voice servers and contact centres.
void addPabxOperations(Router &router);
//! Tokens for the stream of a group's events.
void addEventOperations(Router &router);
//! Settings, meetings and web pages of conferences, and who is in them.
void addConferenceOperations(Router &router);
void addConferenceRoomOperations(Router &router);
//! Opening hours of call queues and of lines.
void addTimeConditionOperations(Router &router);
//! Calendars with their events.
void addSchedulerOperations(Router &router);
//! The lines of a group, which are what has opening hours and lists.
QJsonValue listLines(Call &call);
//! Lists of callers that are let through or turned away.
void addScreenOperations(Router &router);

} // namespace Aiguilleur::Sandbox
