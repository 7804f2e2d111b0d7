// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatetable.h"

#include "core/plantable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString numberColumn = u"number"_s;

PlanTable::Columns columnsOf(const SetupTemplate &pattern)
{
    return {.needed = {numberColumn}, .wrongWith = [keys = pattern.blankKeys()](const QString &column) {
                const bool isKnown = column == numberColumn || keys.contains(column);
                return isKnown ? std::nullopt : std::optional(PlanProblem::Kind::NoSuchBlank);
            }};
}

SetupTemplate::Values valuesIn(const PlanTable::Row &row)
{
    SetupTemplate::Values values;
    for (const auto &[column, text] : row.cells)
        values.insert(column, text);
    values.remove(numberColumn);
    return values;
}

//! Once for each blank: what follows from a wrong value is no news.
void tellProblems(int line, const SetupTemplate::Filling &filling, QList<PlanProblem> &problems)
{
    for (auto it = filling.problems.begin(); it != filling.problems.end(); ++it) {
        const auto error = std::find_if(it->cbegin(), it->cend(), [](const SetupProblem &one) {
            return one.severity == SetupProblem::Severity::Error;
        });
        if (error != it->cend())
            problems.append({.kind = PlanProblem::Kind::BadValue, .line = line, .column = it.key(), .value = *error});
    }
}

} // namespace

TemplateTable TemplateTable::of(const QByteArray &file, const SetupTemplate &pattern, const QList<Service> &services)
{
    const PlanTable table = PlanTable::ofCsv(file, columnsOf(pattern));
    TemplateTable read{.lines = {}, .problems = table.problems};
    PlanNumbers numbers(services);
    for (const PlanTable::Row &row : table.rows) {
        const std::optional<Service> service = numbers.take(row, read.problems);
        const SetupTemplate::Filling filling = pattern.filled(valuesIn(row), services);
        tellProblems(row.line, filling, read.problems);
        if (service)
            read.lines.append({.line = row.line, .service = *service, .goal = filling.goal});
    }
    if (table.rows.isEmpty() && read.problems.isEmpty())
        read.problems.append({.kind = PlanProblem::Kind::Empty});
    std::stable_sort(read.problems.begin(), read.problems.end(),
                     [](const PlanProblem &a, const PlanProblem &b) { return a.line < b.line; });
    return read;
}

} // namespace Aiguilleur
