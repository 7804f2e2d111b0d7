// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shareddatabase.h"

#include <QFuture>
#include <QString>
#include <optional>

namespace Aiguilleur {

//! Where a store is. The inventory is in the file always, so that the window opens full without any server; the rest
//! is in the shared database where there is one.
struct StoreLocation
{
    QString path;
    std::optional<SharedDatabase> shared = {};
};

//! Connects in a thread of its own and looks. Storage errors as those of Store, `newer` and `foreign` included;
//! `noRights` when our tables are not there and cannot be made, or cannot be read.
QFuture<Result<SharedDatabaseReport>> testSharedDatabase(const SharedDatabase &database);

} // namespace Aiguilleur
