// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Aiguilleur::Sandbox {

struct Account;
struct Task;

//! What the task does at its end: a change of type, or by the `kind` of its work
//!   destination  gives a redirection its destination
//!   sound        makes a sound of a call queue from a document or an address
//!   announcement makes the announcement of a conference from a document
//!   calendar     takes over the events of a calendar that stands at an address
//! The task ends as an error with a message when that cannot be done, and nothing has changed then.
void applyTask(Account &account, Task &task);

} // namespace Aiguilleur::Sandbox
