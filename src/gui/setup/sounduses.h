// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QStringList>

namespace Aiguilleur {

class Setup;

//! Where a number plays one of its sounds.
namespace SoundUses {

QString soundList(const Setup &setup); //!< path of the list of sounds
//! Keys of the settings that play it, in the order of the pages.
QStringList of(const Setup &setup, const SetupDocument &document, qint64 sound);
//! None of them plays it any more; an action that played it is none then.
void clear(const Setup &setup, SetupDocument &document, qint64 sound);

} // namespace SoundUses
} // namespace Aiguilleur
