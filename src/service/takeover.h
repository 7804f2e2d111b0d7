// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/lifetime.h"
#include "store/store.h"

#include <QCoroTask>

#include <functional>

namespace Aiguilleur {

//! Whether something unfinished is this process's now: it was already, or its process is gone and, of those who try,
//! this one got it.
QCoro::Task<bool> takenOver(Store &store, Lifetime &lifetime, QString owner,
                            std::function<QFuture<Result<bool>>()> claim);

} // namespace Aiguilleur
