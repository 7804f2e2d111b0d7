// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planfile.h"
#include "core/setuptemplate.h"

namespace Aiguilleur {

//! One template for many numbers, each with values of its own: CSV with a column `number`, and one for each blank that
//! is filled in, named by its key. An empty cell is an empty blank.
struct TemplateTable
{
    struct Line
    {
        int line = 0;
        Service service;
        SetupGoal goal; //!< with the blanks filled in
    };

    QList<Line> lines;
    QList<PlanProblem> problems; //!< in the order of the file; with any of them nothing of it may be applied

    //! services: of the account.
    static TemplateTable of(const QByteArray &file, const SetupTemplate &pattern, const QList<Service> &services);
};

} // namespace Aiguilleur
