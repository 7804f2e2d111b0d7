// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/storagefailure.h"

#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace Aiguilleur {

namespace {

Result<SharedDatabaseReport> found(const SharedDatabase &shared)
{
    try {
        return Database().look(shared);
    } catch (const StorageFailure &failure) {
        return tl::make_unexpected(failure.error());
    }
}

} // namespace

QFuture<Result<SharedDatabaseReport>> testSharedDatabase(const SharedDatabase &database)
{
    const auto promise = std::make_shared<QPromise<Result<SharedDatabaseReport>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, database] {
        promise->addResult(found(database));
        promise->finish();
    });
    return promise->future();
}

} // namespace Aiguilleur
