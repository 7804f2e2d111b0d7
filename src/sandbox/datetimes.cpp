// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/datetimes.h"

#include <QTimeZone>

namespace Aiguilleur::Sandbox {

namespace {

const QTimeZone &paris()
{
    static const QTimeZone zone("Europe/Paris");
    static const QTimeZone utc = QTimeZone::utc();
    return zone.isValid() ? zone : utc;
}

} // namespace

QString wireTime(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, paris());
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

qint64 fromWireTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

qint64 parisTime(QDate date, QTime time)
{
    return QDateTime(date, time, paris()).toMSecsSinceEpoch();
}

QDate parisDate(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, paris()).date();
}

} // namespace Aiguilleur::Sandbox
