// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callplanmodel.h"

#include <QPalette>

namespace Aiguilleur {

//! Words and looks of a row of the tree of a call plan.
QVariant describeCallRow(const CallPlanModel::Row &row, const CallPlan &plan, int role, const QPalette &palette);
//! What the panel beside the tree is headed with.
QString callRowTitle(const QModelIndex &index, const CallPlan &plan);
//! What is to be known about the row: where it is used, how to begin; may be empty.
QString callRowHint(const QModelIndex &index, const SetupDocument &document, const CallPlan &plan);
//! Path of the object of the plan that the action at `path` leads to; empty when it leads to none.
QString callTargetPath(const QString &path, const CallPlan &plan);

} // namespace Aiguilleur
