// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callrun.h"

#include "core/enumname.h"

#include <QSet>

namespace Aiguilleur {

QString CallOutcome::key() const
{
    return target.isEmpty() ? enumName(kind) : enumName(kind) + u' ' + target;
}

QStringList CallRun::paths() const
{
    QStringList paths;
    QSet<QString> seen;
    for (const CallEvent &event : events) {
        const bool isPassedOver = event.kind == CallEvent::Kind::StepInactive;
        if (event.path.isEmpty() || isPassedOver || seen.contains(event.path))
            continue;
        seen.insert(event.path);
        paths.append(event.path);
    }
    return paths;
}

} // namespace Aiguilleur
