// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callchecker.h"

namespace Aiguilleur {

class Setup;
class Sounds;

//! What the rules about call plans have to know of a number that is set up here. Ends before the set-up does, whose
//! knowledge of other numbers it uses; that comes bit by bit after loading, with draftChanged.
CallCheckContext callCheckContext(const Setup &setup, const Sounds &sounds, const QDateTime &now);
//! Names of the sounds in a document of which there is a copy on this computer.
QSet<QString> soundsHere(const Service &number, const SetupDocument &document, const Sounds &sounds);

} // namespace Aiguilleur
