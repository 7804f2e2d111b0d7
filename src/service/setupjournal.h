// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupplan.h"

namespace Aiguilleur {

//! A step as it is written down, without its secrets.
QJsonObject stepToJournal(const SetupStep &step);
//! What was written down; without a secret that was needed to take it back, it cannot be taken back.
SetupStep stepFromJournal(const QJsonObject &entry);

} // namespace Aiguilleur
