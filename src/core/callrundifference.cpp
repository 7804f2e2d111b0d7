// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrundifference.h"

#include <algorithm>
#include <vector>

namespace Aiguilleur {

namespace {

//! The same thing happens; when, and by which slot, does not matter.
bool isSameEvent(const CallEvent &one, const CallEvent &other)
{
    return one.kind == other.kind && one.path == other.path && one.arguments == other.arguments;
}

//! Lengths of the longest common part of what is left of both, from each pair of places on.
class CommonLengths
{
public:
    CommonLengths(const QList<CallEvent> &first, const QList<CallEvent> &second)
        : m_width(second.size() + 1)
        , m_lengths((first.size() + 1) * m_width, 0)
    {
        for (qsizetype i = first.size() - 1; i >= 0; --i) {
            for (qsizetype j = second.size() - 1; j >= 0; --j) {
                at(i, j) =
                    isSameEvent(first[i], second[j]) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int &at(qsizetype i, qsizetype j) { return m_lengths[i * m_width + j]; }

private:
    qsizetype m_width;
    std::vector<int> m_lengths;
};

} // namespace

bool CallRunDifference::isSame() const
{
    return isOutcomeAlike && std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.isInBoth(); });
}

CallRunDifference CallRunDifference::of(const CallRun &first, const CallRun &second)
{
    CallRunDifference difference;
    difference.isOutcomeAlike = first.outcome.isLike(second.outcome);
    CommonLengths lengths(first.events, second.events);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < first.events.size() || j < second.events.size()) {
        const bool hasBoth = i < first.events.size() && j < second.events.size();
        if (hasBoth && isSameEvent(first.events[i], second.events[j]))
            difference.rows.append({i++, j++});
        else if (j >= second.events.size() || (hasBoth && lengths.at(i + 1, j) >= lengths.at(i, j + 1)))
            difference.rows.append({i++, -1});
        else
            difference.rows.append({-1, j++});
    }
    return difference;
}

} // namespace Aiguilleur
