// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplanreview.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Aiguilleur::Words {

//! What differs between two call plans, a line each. What stands in something new or gone is told with it.
struct CallPlanChanges
{
    QStringList added;
    QStringList changed;
    QStringList moved;
    QStringList removed;
    qsizetype count() const { return added.size() + changed.size() + moved.size() + removed.size(); }
};
CallPlanChanges callPlanChanges(const SetupComparison &comparison, const Service &number);

//! What nothing brings back, and what that means. here: names of the sounds whose files are on this computer.
QString lastingStep(const SetupStep &step, const SetupDocument &live, const QSet<QString> &here);
//! « Each Sunday at 10:00…: ends like this now: hung up », and whether it held before the edits.
QString brokenExpectation(const BrokenExpectation &broken);

} // namespace Aiguilleur::Words
