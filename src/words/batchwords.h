// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setuptemplate.h"
#include "service/batches.h"
#include "service/provisionings.h"

#include <QString>

namespace Aiguilleur::Words {

QString batchTitle(const Batch &batch); //!< « Conference », « Taking back: Conference »
QString batchState(const Batch &batch); //!< « 12 of 60 done, 2 failed »
QString batchItemState(BatchItem::State state);
//! Why it is not done, or what is special about it; may be empty.
QString batchItemReason(const BatchItem &item);
QString batchItemAdvice(const BatchItem &item); //!< what to do next; may be empty
QString batchItemChange(const BatchItem &item); //!< « Call queue → Conference »
QString goalName(const SetupGoal &goal);        //!< of what a number is to become: « Conference »

//! A line each: what blocks it first.
QStringList previewWarnings(const ProvisioningPreview &preview);
//! What is given up or written over: « 6 lines, 2 sounds », « 3 settings are changed »; empty when nothing is.
QString previewLosses(const ProvisioningPreview &preview);

//! What each blank is, in the order of the keys: « Lines of the queue », « Menu “Accueil”, key 1: Transfer the call ».
//! What the set-up has no name for, for its name is a blank, is counted. goal: of the template, or of the number.
QStringList blankLabels(const SetupGoal &goal, const QStringList &keys);

} // namespace Aiguilleur::Words
