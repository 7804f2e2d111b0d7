// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"
#include "core/setupschema.h"

#include <QStringList>

namespace Aiguilleur {

//! Numbers that calls go to by what a number is set up as, in OVH's form, each once: destinations, members, transfers,
//! voicemails.
QStringList setupDestinations(const SetupDocument &document);
//! Whether objects of that kind, or what is below them, can lead anywhere: of a call plan its steps, but not their
//! hours. What is left out of a document that is read for setupDestinations() only.
bool mayLeadOn(const SetupResource &resource);

} // namespace Aiguilleur
