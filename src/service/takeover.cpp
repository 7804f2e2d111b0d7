// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/takeover.h"

namespace Aiguilleur {

QCoro::Task<bool> takenOver(Store &store, Lifetime &lifetime, QString owner,
                            std::function<QFuture<Result<bool>>()> claim)
{
    if (owner == store.owner())
        co_return true;
    const QFuture<Result<bool>> asking = store.isOwnerAlive(owner);
    const Result<bool> isAlive = co_await Settled(lifetime, asking);
    if (lifetime.isOver() || isAlive.value_or(true))
        co_return false;
    const QFuture<Result<bool>> claiming = claim();
    const Result<bool> claimed = co_await Settled(lifetime, claiming);
    co_return claimed.value_or(false);
}

} // namespace Aiguilleur
