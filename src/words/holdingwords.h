// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/snapshots.h"

#include <QString>

namespace Aiguilleur::Words {

QString losses(const QList<Holding> &holdings); //!< « 6 lines, 3 time slots, 2 sounds »; empty when there is nothing

} // namespace Aiguilleur::Words
