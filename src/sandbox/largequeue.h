// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <functional>

namespace Aiguilleur::Sandbox {

struct Account;
class ObjectStore;

//! A number and its group.
struct Place
{
    QString group;
    QString number;
};

//! The account's first number of a type that is good, or else its first number; none of an expired group.
Place placeOf(const Account &account, const std::function<bool(const QString &featureType)> &isGood);
//! So many agents, who are in no queue yet: lines of the group first, then numbers outside.
void addMembers(Account &account, const Place &place, const QString &hunting, int count);
void emptyList(ObjectStore &objects, const QString &listPath);

//! Makes the account's first call queue, or else its first number, into one with so many members, opening hours and
//! callers in its lists. `now` is milliseconds since 1970.
void makeLargeQueue(Account &account, const LargeQueue &size, qint64 now);

} // namespace Aiguilleur::Sandbox
