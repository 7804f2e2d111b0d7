// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clientcore.h"

namespace Aiguilleur {

//! Every object of a list operation: expanded by the server, else in batches, else one by one.
QCoro::Task<Result<QList<Client::Item>>> listItems(CorePointer core, QString path, QString idKey, Priority priority,
                                                   bool fresh);
//! The named objects below a path, in the order asked: in batches, else one by one.
QCoro::Task<QList<Client::Item>> readItems(CorePointer core, QString path, QStringList ids, Priority priority);

} // namespace Aiguilleur
