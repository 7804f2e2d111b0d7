// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/ringorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int shortestRing = 1;

//! An order that is visibly not the list's, another one for each strategy.
QList<int> exampleOrder(QList<int> rows, const QString &strategy)
{
    if (rows.size() < 2)
        return rows;
    if (strategy == "longestHangupAgent"_L1)
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    else if (strategy == "longestIdleAgent"_L1)
        std::reverse(rows.begin(), rows.end());
    else if (strategy == "roundRobin"_L1)
        std::rotate(rows.begin(), rows.end() - 1, rows.end());
    else if (strategy == "random"_L1)
        for (qsizetype i = 0; i + 1 < rows.size(); i += 2)
            rows.swapItemsAt(i, i + 1);
    return rows;
}

} // namespace

bool ringsInListOrder(const QString &strategy)
{
    return strategy == "sequentiallyByAgentOrder"_L1 || strategy == "cumulationByAgentOrder"_L1;
}

QList<Ringing> ringingOf(const QString &strategy, const QList<RingingMember> &members)
{
    static const QStringList known{u"ringAll"_s,
                                   u"sequentiallyByAgentOrder"_s,
                                   u"cumulationByAgentOrder"_s,
                                   u"longestHangupAgent"_s,
                                   u"longestIdleAgent"_s,
                                   u"roundRobin"_s,
                                   u"random"_s};
    QList<int> rows;
    for (int i = 0; i < members.size(); ++i) {
        if (members.at(i).available)
            rows.append(i);
    }
    if (!known.contains(strategy) || rows.isEmpty())
        return {};
    const QList<int> order = exampleOrder(rows, strategy);
    QList<Ringing> ringing;
    int now = 0;
    for (const int row : order) {
        const int end = now + std::max(members.at(row).ringTime, shortestRing);
        ringing.append({row, now, end});
        if (strategy != "ringAll"_L1)
            now = end;
    }
    if (strategy == "cumulationByAgentOrder"_L1)
        for (Ringing &one : ringing)
            one.to = now;
    return ringing;
}

} // namespace Aiguilleur
