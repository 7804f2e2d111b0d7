// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storedcall.h"

#include <QString>

namespace Aiguilleur::Words {

QString callText(const StoredCall &call);    //!< what it does: « Change: Ringing strategy »
QString callOutcome(const StoredCall &call); //!< « done », « refused (403): … », « no answer known »

} // namespace Aiguilleur::Words
