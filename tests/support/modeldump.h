// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStringList>

class QAbstractItemModel;

namespace Aiguilleur::Test {

//! A model as text, one line a row, children indented by two blanks, columns separated by " | ".
QStringList modelDump(const QAbstractItemModel &model, int role = Qt::DisplayRole, const QModelIndex &parent = {});

} // namespace Aiguilleur::Test
