// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/schedulewords.h"

#include "words/batchwords.h"
#include "words/errorwords.h"
#include "words/numberwords.h"
#include "words/text.h"

#include <QLocale>
#include <QTimeZone>

namespace Aiguilleur::Words {

QString scheduledTime(const ScheduleTime &time)
{
    const QString clock = QLocale().toString(time.time, QLocale::ShortFormat);
    const QString text =
        time.isWeekly
            ? Text::tr("every %1 at %2", "day of the week, time")
                  .arg(QLocale().standaloneDayName(time.date.dayOfWeek()), clock)
            : Text::tr("on %1 at %2", "date, time").arg(QLocale().toString(time.date, QLocale::ShortFormat), clock);
    if (time.zone == QTimeZone::systemTimeZoneId())
        return text;
    return Text::tr("%1 (%2)", "time (time zone)").arg(text, QString::fromLatin1(time.zone));
}

QString scheduledMoment(const QDateTime &moment, const QByteArray &zone)
{
    if (!moment.isValid())
        return Text::tr("–", "no time");
    const QTimeZone place(zone);
    return QLocale().toString(place.isValid() ? moment.toTimeZone(place) : moment.toLocalTime(), QLocale::ShortFormat);
}

QString scheduledWhat(const QList<Batches::Wish> &wishes)
{
    if (wishes.size() != 1)
        return Text::tr("%n number(s)", nullptr, static_cast<int>(wishes.size()));
    return Text::tr("%1: %2").arg(number(wishes.first().service.serviceName), goalName(wishes.first().goal));
}

QString runState(ScheduledRun::State state)
{
    switch (state) {
    case ScheduledRun::State::Taken:
        return Text::tr("beginning");
    case ScheduledRun::State::Begun:
        return Text::tr("begun");
    case ScheduledRun::State::NothingToDo:
        return Text::tr("nothing to do");
    case ScheduledRun::State::Missed:
        return Text::tr("missed");
    case ScheduledRun::State::Failed:
        return Text::tr("failed");
    case ScheduledRun::State::Ignored:
        break;
    }
    return Text::tr("ignored");
}

QString runReason(const ScheduledRun &run)
{
    if (run.state == ScheduledRun::State::Missed && !run.error)
        return Text::tr("No program was open at that time. Nothing was sent.");
    if (!run.needsAnswer() || !run.error)
        return {};
    if (run.error->kind == ApiError::Kind::NotFound)
        return Text::tr("%1 is not a number of this account any more. Nothing was sent.")
            .arg(number(run.error->message));
    if (run.error->kind == ApiError::Kind::BadRequest)
        return Text::tr("%1 cannot be set up like this any more. Nothing was sent.").arg(number(run.error->message));
    return Text::tr("%1 Nothing was sent.").arg(what(*run.error));
}

} // namespace Aiguilleur::Words
