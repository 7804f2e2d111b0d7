// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Aiguilleur::Sandbox {

//! A second of a soft chord as a WAV file: 8 kHz, 8 bit, mono.
QByteArray holdMusic();

} // namespace Aiguilleur::Sandbox
