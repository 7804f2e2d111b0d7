// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planfile.h"

#include <QPair>

namespace Aiguilleur {

//! A plan file taken apart, whatever it is written in: rows of named cells. A cell that says nothing is not there.
struct PlanTable
{
    struct Row
    {
        int line = 0;
        QList<QPair<QString, QString>> cells; //!< column, text

        QString text(const QString &column) const; //!< empty when there is none
    };

    QList<Row> rows;
    QList<PlanProblem> problems;

    static PlanTable ofCsv(const QByteArray &file);
    static PlanTable ofJson(const QByteArray &file);

    //! What is wrong with a name of a column; nothing when it can stand there.
    static std::optional<PlanProblem::Kind> wrongWith(const QString &column);
};

} // namespace Aiguilleur
