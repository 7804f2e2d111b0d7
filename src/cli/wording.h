// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QString>

namespace Aiguilleur {

struct ChangeRecord;

//! What only the command line says: its errors stand in one line, and its keys come from files and variables.
namespace Wording {

QString what(const ApiError &error);         //!< one line, with the server's own words
QString advice(const ApiError &error);       //!< what to do next; may be empty
QString outcome(const ChangeRecord &change); //!< how it ended, a line; that it goes on while it has not

} // namespace Wording

} // namespace Aiguilleur
