// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QStringList>

namespace Aiguilleur {

//! Numbers that calls go to by what a number is set up as, in OVH's form, each once: destinations, members, transfers,
//! voicemails.
QStringList setupDestinations(const SetupDocument &document);

} // namespace Aiguilleur
