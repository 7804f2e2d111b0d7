// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callchecks.h"

#include "core/callplan.h"
#include "service/setup.h"
#include "service/sounds.h"

namespace Aiguilleur {

CallCheckContext callCheckContext(const Setup &setup, const Sounds &sounds, const QDateTime &now)
{
    return {.setup = setup.context(), .now = now, .library = soundsHere(setup.service(), setup.draft(), sounds)};
}

QSet<QString> soundsHere(const Service &number, const SetupDocument &document, const Sounds &sounds)
{
    QSet<QString> names;
    const CallPlan plan = CallPlan::of(document, number);
    for (const CallAnnouncement &sound : plan.sounds) {
        if (!sounds.localFile(number, sound.id.toLongLong()).isEmpty())
            names.insert(sound.name);
    }
    return names;
}

} // namespace Aiguilleur
