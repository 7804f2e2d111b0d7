// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QString>

namespace Aiguilleur::Words {

//! What happened, in one short sentence, in the language of the installed translators.
QString what(const ApiError &error);
//! What it means and what to do next; may be empty.
QString advice(const ApiError &error);
//! For « Details », a line each: the server's own words, status, query id.
QString details(const ApiError &error);

} // namespace Aiguilleur::Words
