// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Aiguilleur::Sandbox {

//! Milliseconds since 1970 as the API writes a time: Paris, with its offset, to the second.
QString wireTime(qint64 milliseconds);

} // namespace Aiguilleur::Sandbox
