// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/call.h"

namespace Aiguilleur::Sandbox {

//! What other objects of a number refer to.
enum class Kind { Sound, Tts, Menu, Queue };

//! Throws a Refusal 400 that blames the member, unless the number has an object of this kind and identifier.
void requireNamed(const Call &call, Kind kind, const QString &member, const QString &id);
//! The same for what an object has as this member, when that is not null.
void requireNamed(const Call &call, Kind kind, const QJsonObject &object, const QString &member);
//! Throws a Refusal 403 when anything of the number still leads to the object: it cannot be deleted.
void refuseIfUsed(const Call &call, Kind kind, const QString &id);

//! Throws a Refusal 400 when a member is outside of its range.
void requireAtLeast(const QJsonObject &object, const QString &member, qint64 least);
void requireAtMost(const QJsonObject &object, const QString &member, qint64 most);

//! Whether the number belongs to the account.
bool isOwnService(const Account &account, const QString &number);
//! Whether the call's number may have agents, queues and spoken texts: everything but a plain voice server.
bool hasQueues(const Call &call);

} // namespace Aiguilleur::Sandbox
