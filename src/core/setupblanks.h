// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupfields.h"
#include "core/setupgoal.h"

#include <QStringList>
#include <optional>

namespace Aiguilleur {

//! What can be a blank of a template: single settings by the keys of SetupFields, and what differs from number to
//! number in the elements of a call plan: names of menus and queues, texts, telephone numbers, sounds. The key of one
//! of an element is its path below the number and its property: `menu/4211.name`, `tts/7.text`,
//! `dialplan/1/extension/2/rule/5.actionParam`; `resource` of its field has no `{first}`.
namespace SetupBlanks {

//! Of the number's own branch; empty when the type has nothing to set up.
QString rootOf(const SetupGoal &goal);
//! Nothing for a key that is none of this set-up, or whose action works on something else.
std::optional<SetupField> find(const SetupGoal &goal, const QString &key);
//! Keys of what the elements of a call plan have, in the order of their lists. A sound that is not set is not among
//! them.
QStringList ofElements(const SetupGoal &goal);

//! Key of the members of a queue: `members` of the first one, `hunting/queue/31.members` of another one.
QString membersKey(const SetupGoal &goal, const QString &queueId);
//! Identifier of the queue whose members the key is about; empty when it is no such key, or there is no such queue.
QString queueOf(const SetupGoal &goal, const QString &key);

} // namespace SetupBlanks
} // namespace Aiguilleur
