// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupadaptation.h"
#include "core/setupcomparison.h"

#include <QString>
#include <QStringList>

namespace Aiguilleur::Words {

//! What differs, in words: what it is about, and both values; one of them is empty where it has no value.
struct Difference
{
    QString subject; //!< « call queue », « line 01 99 00 12 34 »
    QString setting; //!< empty when it is about the subject as a whole
    QString before;
    QString after;
};
Difference difference(const SetupDifference &difference, const SetupComparison &comparison);
QString differenceKind(SetupDifference::Kind kind); //!< « added »
//! The same as one line: « Ringing strategy: All at once → Random ».
QString differenceLine(const SetupDifference &difference, const SetupComparison &comparison);
//! All of them, the other configuration first.
QStringList differenceLines(const SetupComparison &comparison);

//! What cannot be brought back, and what that means, a sentence.
QString loss(const SetupLoss &loss);

QString snapshotCause(const QString &cause); //!< « before a change »; the name itself when it is not known

} // namespace Aiguilleur::Words
