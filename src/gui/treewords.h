// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QVariant>

namespace Aiguilleur::TreeWords {

//! Tool tips and accessible texts of NumberTreeModel's cells: what the delegate paints, in words.
QVariant describe(const QModelIndex &index, int role);

} // namespace Aiguilleur::TreeWords
