// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/lifetime.h"
#include "store/store.h"

#include <QCoroTask>

#include <optional>

namespace Aiguilleur {

//! Whether the process that `owner` names has gone. Not when that cannot be found out: waiting a little longer does no
//! harm.
QCoro::Task<bool> isGone(Store &store, Lifetime &lifetime, QString owner);

//! Something unfinished, when it is this process's now: it was already, or its process is gone and, of those who try,
//! this one got it. As it stands then: its process may have written until its end.
template<class Entry>
QCoro::Task<std::optional<Entry>> takenOver(Store &store, Lifetime &lifetime, Entry entry,
                                            QFuture<Result<std::optional<Entry>>> (Store::*claim)(const QString &,
                                                                                                  const QString &))
{
    if (entry.owner == store.owner())
        co_return entry;
    const bool isAbandoned = co_await isGone(store, lifetime, entry.owner);
    if (!isAbandoned)
        co_return std::nullopt;
    const QFuture<Result<std::optional<Entry>>> claiming = (store.*claim)(entry.id, entry.owner);
    const Result<std::optional<Entry>> claimed = co_await Settled(lifetime, claiming);
    if (lifetime.isOver() || !claimed)
        co_return std::nullopt;
    co_return *claimed;
}

} // namespace Aiguilleur
