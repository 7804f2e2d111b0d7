// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Aiguilleur {

//! Who runs this program and where, `user@host`, as journals have it.
QString personHere();

} // namespace Aiguilleur
