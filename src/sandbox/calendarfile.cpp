// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/calendarfile.h"

#include "sandbox/credentials.h"
#include "sandbox/datetimes.h"
#include "sandbox/objectstore.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

struct Line
{
    QString name;
    QString parameters;
    QString value;
};

//! Lines that were broken because they were long are put together again.
QStringList unfolded(const QByteArray &file)
{
    QStringList lines;
    for (QString line : QString::fromUtf8(file).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!lines.isEmpty() && (line.startsWith(u' ') || line.startsWith(u'\t')))
            lines.last() += line.mid(1);
        else
            lines.append(line);
    }
    return lines;
}

Line parsed(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString head = text.left(colon);
    return {head.section(u';', 0, 0).toUpper(), head.section(u';', 1), colon < 0 ? QString() : text.mid(colon + 1)};
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i].toLower() == u'n' ? QChar(u'\n') : value[i];
    }
    return text;
}

//! Milliseconds since 1970; a date alone is its first moment in Paris. 0 when it is neither.
qint64 timeOf(const Line &line)
{
    const QDate date = QDate::fromString(line.value.left(8), u"yyyyMMdd"_s);
    if (!date.isValid())
        return 0;
    if (line.value.size() == 8)
        return parisTime(date);
    const QTime time = QTime::fromString(line.value.mid(9, 6), u"HHmmss"_s);
    if (!time.isValid())
        return 0;
    if (line.value.endsWith(u'Z'))
        return QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch();
    const QByteArray name = line.parameters.section(u"TZID="_s, 1).section(u';', 0, 0).remove(u'"').toUtf8();
    const QTimeZone zone(name);
    return !name.isEmpty() && zone.isValid() ? QDateTime(date, time, zone).toMSecsSinceEpoch() : parisTime(date, time);
}

QString categoryOf(const QString &value)
{
    const QString first = value.section(u',', 0, 0).trimmed();
    for (const QChar slot : {u'1', u'2', u'3'})
        if (first == u"genericScreenListIndex"_s + slot || first == u"scheduler"_s + slot)
            return u"scheduler"_s + slot;
    return u"holidays"_s;
}

//! One event while its lines are read.
class EventReader
{
public:
    void read(const Line &line)
    {
        if (line.name == "UID"_L1)
            m_event[u"uid"_s] = line.value;
        else if (line.name == "SUMMARY"_L1)
            m_event[u"title"_s] = unescaped(line.value);
        else if (line.name == "DESCRIPTION"_L1)
            m_event[u"description"_s] = unescaped(line.value);
        else if (line.name == "CATEGORIES"_L1)
            m_event[u"categories"_s] = categoryOf(line.value);
        else if (line.name == "DTSTART"_L1)
            m_start = line;
        else if (line.name == "DTEND"_L1)
            m_end = line;
    }

    //! An empty object when it does not say when it begins.
    QJsonObject event() const
    {
        const qint64 start = timeOf(m_start);
        if (!start)
            return {};
        QJsonObject event = m_event;
        event[u"dateStart"_s] = wireTime(start);
        event[u"dateEnd"_s] = wireTime(end(start));
        return event;
    }

private:
    //! Whole days last until the second before the next one; what has no end lasts a day or an hour.
    qint64 end(qint64 start) const
    {
        const bool isDate = m_start.value.size() == 8;
        if (const qint64 given = timeOf(m_end))
            return isDate ? given - OneSecond : given;
        return isDate ? start + 24 * OneHour - OneSecond : start + OneHour;
    }

    QJsonObject m_event{{u"uid"_s, randomHex(24) + u"@example.com"_s},
                        {u"title"_s, QString()},
                        {u"description"_s, QJsonValue()},
                        {u"categories"_s, u"holidays"_s}};
    Line m_start;
    Line m_end;
};

} // namespace

QList<QJsonObject> eventsOfCalendar(const QByteArray &file, QString *problem)
{
    QList<QJsonObject> events;
    if (!file.contains("BEGIN:VCALENDAR")) {
        *problem = u"The file is not a calendar"_s;
        return events;
    }
    EventReader reader;
    bool inEvent = false;
    for (const QString &text : unfolded(file)) {
        const Line line = parsed(text);
        if (line.name == "BEGIN"_L1 && line.value == "VEVENT"_L1) {
            reader = EventReader();
            inEvent = true;
        } else if (line.name == "END"_L1 && line.value == "VEVENT"_L1) {
            inEvent = false;
            events.append(reader.event());
            if (events.last().isEmpty())
                *problem = u"An event of the calendar does not say when it begins"_s;
        } else if (inEvent) {
            reader.read(line);
        }
    }
    return events;
}

QString eventProblem(const ObjectStore &objects, const QString &listPath, const QJsonObject &event)
{
    const auto time = [](const QJsonObject &of, const QString &member) { return fromWireTime(of[member].toString()); };
    const qint64 start = time(event, u"dateStart"_s);
    const qint64 end = time(event, u"dateEnd"_s);
    if (start >= end)
        return u"The event %1 ends before it begins"_s.arg(event[u"title"_s].toString());
    for (const QString &id : objects.ids(listPath)) {
        const QJsonObject other = objects.object(listPath + u'/' + id);
        if (other[u"uid"_s] != event[u"uid"_s] && other[u"categories"_s] == event[u"categories"_s] &&
            time(other, u"dateStart"_s) <= end && time(other, u"dateEnd"_s) >= start)
            return u"The event %1 overlaps another one of the category %2 (%3)"_s.arg(
                event[u"title"_s].toString(), event[u"categories"_s].toString(), other[u"title"_s].toString());
    }
    return {};
}

} // namespace Aiguilleur::Sandbox
