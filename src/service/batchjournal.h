// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/batches.h"

namespace Aiguilleur {

struct StoredBatch;
struct StoredBatchItem;

//! The items of a batch as they are written down, and back. What several of them are to become is one goal.
namespace BatchJournal {

//! Puts all items, and their goals, into `batch`. Takes a while for many: not in the window's thread.
StoredBatch withItems(StoredBatch batch, const QList<BatchItem> &items);
//! An item that is in the store already: without its goal and its number, which do not change.
StoredBatchItem update(const BatchItem &item);
QList<BatchItem> items(const StoredBatch &batch);

} // namespace BatchJournal
} // namespace Aiguilleur
