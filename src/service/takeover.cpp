// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/takeover.h"

namespace Aiguilleur {

QCoro::Task<bool> isGone(Store &store, Lifetime &lifetime, QString owner)
{
    const QFuture<Result<bool>> asking = store.isOwnerAlive(owner);
    const Result<bool> isAlive = co_await Settled(lifetime, asking);
    co_return !lifetime.isOver() && !isAlive.value_or(true);
}

} // namespace Aiguilleur
