// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "service/sounds.h"

#include <QString>

namespace Aiguilleur::Words {

//! Why a file cannot be uploaded as a sound, and what to do; empty for none.
QString soundFault(Sounds::Fault fault);
//! The fault that an upload ended with; None when it is another error.
Sounds::Fault soundFaultOf(const ApiError &error);
//! « AIFF, AU, FLAC, MP3, OGG, WAV or WMA, at most 10 MB »
QString soundFormats();

} // namespace Aiguilleur::Words
