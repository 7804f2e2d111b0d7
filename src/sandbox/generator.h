// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/account.h"

namespace Aiguilleur::Sandbox {

//! What a made-up account is to be like.
struct Shape
{
    quint32 seed = 1;
    int groups = 6;
    int numbers = 60;
    bool readOnly = false;
    qint64 now = 0; //!< milliseconds since 1970
};

//! A French company with its sites, services, numbers and lines: the same shape gives the same account, but for dates.
//! All numbers are from ranges that ARCEP reserves for fiction; beyond 60,000 they are longer than real ones.
Account generate(const Shape &shape);

} // namespace Aiguilleur::Sandbox
