// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setupworld.h"

namespace Aiguilleur::Test::SetupEdits {

//! Edits of several calls; `name` is one of names().
QStringList names();
QString typeOf(const QString &name); //!< of the number that it is about
void make(SetupWorld &world, const QString &name);

} // namespace Aiguilleur::Test::SetupEdits
