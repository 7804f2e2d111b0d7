// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QString>

namespace Aiguilleur::Words {

//! What stands at a path of a call plan, within a sentence: « step 2 », « menu “Accueil”, key 1 », « queue “Ventes” ».
QString callPlace(const QString &path, const CallPlan &plan);
//! The same as the beginning of a line: « Step 2 ».
QString callPlaceTitle(const QString &path, const CallPlan &plan);

} // namespace Aiguilleur::Words
