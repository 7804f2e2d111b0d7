// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/datetimes.h"

#include <QDateTime>
#include <QTimeZone>

namespace Aiguilleur::Sandbox {

QString wireTime(qint64 milliseconds)
{
    static const QTimeZone paris("Europe/Paris");
    const QTimeZone zone = paris.isValid() ? paris : QTimeZone::utc();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace Aiguilleur::Sandbox
