// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callsimulator.h"

#include "core/callsimulation.h"
#include "core/enumname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QString CallOutcome::identity() const
{
    return enumName(kind) + u' ' + subject + (inSilence ? u" silent"_s : QString());
}

QStringList CallRun::paths() const
{
    QStringList all;
    const auto add = [&](const QString &path) {
        if (!path.isEmpty() && !all.contains(path))
            all.append(path);
    };
    for (const CallEvent &event : events) {
        if (event.kind != CallEvent::Kind::StepSkipped)
            add(event.path);
        for (const CallReason &reason : event.reasons)
            add(reason.path);
    }
    return all;
}

CallRun simulated(const CallPlan &plan, const CallSituation &situation, const CallSemantics &rules)
{
    return CallSimulation(plan, situation, rules).run();
}

qsizetype firstDifference(const CallRun &one, const CallRun &other)
{
    const qsizetype shorter = std::min(one.events.size(), other.events.size());
    for (qsizetype i = 0; i < shorter; ++i) {
        if (one.events[i] != other.events[i])
            return i;
    }
    return one.events.size() == other.events.size() ? -1 : shorter;
}

int CallWeek::at(int day, int minute) const
{
    return cells.value((day - 1) * (24 * 60 / minutes) + minute / minutes, -1);
}

CallWeek simulatedWeek(const CallPlan &plan, const CallSituation &situation, const CallSemantics &rules, int minutes)
{
    CallWeek week;
    week.minutes = minutes > 0 && 60 % minutes == 0 ? minutes : 60;
    const QDate day = situation.time.toTimeZone(plan.zone).date();
    week.monday = day.addDays(1 - day.dayOfWeek());
    QHash<QString, int> places;
    CallSituation moment = situation;
    for (int cell = 0; cell < 7 * 24 * 60 / week.minutes; ++cell) {
        const int minute = cell * week.minutes;
        const QTime time = QTime::fromMSecsSinceStartOfDay((minute % (24 * 60)) * 60000);
        moment.time = QDateTime(week.monday.addDays(minute / (24 * 60)), time, plan.zone);
        const CallOutcome outcome = simulated(plan, moment, rules).outcome;
        auto place = places.constFind(outcome.identity());
        if (place == places.cend()) {
            place = places.insert(outcome.identity(), static_cast<int>(week.outcomes.size()));
            week.outcomes.append(outcome);
        }
        week.cells.append(*place);
    }
    return week;
}

} // namespace Aiguilleur
