// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planfile.h"

#include <QHash>
#include <QPair>
#include <functional>

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

    //! What a header may name.
    struct Columns
    {
        QStringList needed;
        std::function<std::optional<PlanProblem::Kind>(const QString &)> wrongWith;
    };
    static Columns ofPlans();
    static PlanTable ofCsv(const QByteArray &file, const Columns &columns = ofPlans());
    static PlanTable ofJson(const QByteArray &file);

    //! What is wrong with a name of a column; nothing when it can stand there.
    static std::optional<PlanProblem::Kind> wrongWith(const QString &column);
};

//! The account's numbers by what the column `number` of a file says. Each may be meant once.
class PlanNumbers
{
public:
    explicit PlanNumbers(const QList<Service> &services);

    //! Nothing, and a problem more, when the row means none, or one that an earlier row means.
    std::optional<Service> take(const PlanTable::Row &row, QList<PlanProblem> &problems);

private:
    QHash<QString, Service> m_services;
    QHash<QString, int> m_lines;
};

} // namespace Aiguilleur
