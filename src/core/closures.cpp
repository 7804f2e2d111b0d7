// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closures.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QTime lastSecond(23, 59, 59);

QJsonValue wireTime(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QDateTime timeOf(const QJsonObject &object, const QString &property, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromString(object.value(property).toString(), Qt::ISODate);
    return time.isValid() ? time.toTimeZone(zone) : QDateTime();
}

QString timeKey(const Closure &closure)
{
    return u"%1 %2 %3"_s.arg(closure.category)
        .arg(closure.start.toSecsSinceEpoch())
        .arg(closure.end.toSecsSinceEpoch());
}

} // namespace

bool Closure::isWholeDays() const
{
    return start.isValid() && start.time() == start.date().startOfDay(start.timeZone()).time() &&
           end.time() == lastSecond;
}

namespace Closures {

QString listPath(const QString &root)
{
    return root + u"/events"_s;
}

QStringList categories()
{
    return {u"holidays"_s, u"scheduler1"_s, u"scheduler2"_s, u"scheduler3"_s};
}

QString policyOf(const QString &category)
{
    return category.startsWith("scheduler"_L1) ? u"slot"_s + category.mid(9) : u"unavailable"_s;
}

QTimeZone zone(const SetupDocument &document, const QString &root)
{
    const QByteArray name = document.value(root, u"timeZone"_s).toString().toUtf8();
    if (!name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name))
        return QTimeZone(name);
    const QTimeZone paris("Europe/Paris");
    return paris.isValid() ? paris : QTimeZone::utc();
}

Closure closure(const SetupDocument &document, const QString &path, const QTimeZone &zone)
{
    const QJsonObject object = document.object(path);
    return {.path = path,
            .uid = object.value(u"uid"_s).toString(),
            .title = object.value(u"title"_s).toString(),
            .description = object.value(u"description"_s).toString(),
            .category = object.value(u"categories"_s).toString(),
            .start = timeOf(object, u"dateStart"_s, zone),
            .end = timeOf(object, u"dateEnd"_s, zone)};
}

QList<Closure> closures(const SetupDocument &document, const QString &list, const QTimeZone &zone)
{
    QList<Closure> found;
    for (const QString &id : document.ids(list))
        found.append(closure(document, list + u'/' + id, zone));
    std::stable_sort(found.begin(), found.end(),
                     [](const Closure &one, const Closure &other) { return one.start < other.start; });
    return found;
}

Closure ofDays(QDate first, QDate last, const QTimeZone &zone)
{
    Closure made;
    made.category = u"holidays"_s;
    made.start = first.startOfDay(zone);
    made.end = QDateTime(last, lastSecond, zone);
    return made;
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@aiguilleur"_s;
}

bool overlap(const Closure &one, const Closure &other)
{
    return one.category == other.category && one.start <= other.end && other.start <= one.end;
}

const Closure *obstacle(const QList<Closure> &closures, const Closure &wanted)
{
    const auto found = std::find_if(closures.cbegin(), closures.cend(), [&](const Closure &one) {
        return (wanted.path.isEmpty() || one.path != wanted.path) && overlap(one, wanted);
    });
    return found == closures.cend() ? nullptr : &*found;
}

QString add(SetupDocument &document, const QString &list, const Closure &closure)
{
    return document.add(list, {{u"uid"_s, closure.uid.isEmpty() ? newUid() : closure.uid},
                               {u"title"_s, closure.title},
                               {u"description"_s, orNull(closure.description)},
                               {u"categories"_s, closure.category},
                               {u"dateStart"_s, wireTime(closure.start)},
                               {u"dateEnd"_s, wireTime(closure.end)}});
}

void change(SetupDocument &document, const Closure &wanted)
{
    const Closure present = closure(document, wanted.path, wanted.start.timeZone());
    const auto set = [&](const QString &property, const QJsonValue &value) {
        document.setValue(wanted.path, property, value);
    };
    if (present.title != wanted.title)
        set(u"title"_s, wanted.title);
    if (present.description != wanted.description)
        set(u"description"_s, orNull(wanted.description));
    if (present.category != wanted.category)
        set(u"categories"_s, wanted.category);
    if (present.start != wanted.start)
        set(u"dateStart"_s, wireTime(wanted.start));
    if (present.end != wanted.end)
        set(u"dateEnd"_s, wireTime(wanted.end));
}

QList<Planned> planned(const QList<Closure> &present, const QList<Closure> &wanted, const QDateTime &now)
{
    QSet<QString> uids;
    QSet<QString> times;
    QHash<QString, QList<Closure>> taken; // by category
    const auto take = [&](const Closure &closure) {
        if (!closure.uid.isEmpty())
            uids.insert(closure.uid);
        times.insert(timeKey(closure));
        taken[closure.category].append(closure);
    };
    std::for_each(present.cbegin(), present.cend(), take);
    QList<Planned> plan;
    for (const Closure &closure : wanted) {
        Planned::Outcome outcome = Planned::Added;
        if (uids.contains(closure.uid) || times.contains(timeKey(closure)))
            outcome = Planned::Exists;
        else if (closure.end < now)
            outcome = Planned::Past;
        else if (obstacle(taken.value(closure.category), closure))
            outcome = Planned::Overlaps;
        else
            take(closure);
        plan.append({closure, outcome});
    }
    return plan;
}

int add(SetupDocument &document, const QString &list, const QList<Planned> &planned)
{
    int added = 0;
    for (const Planned &one : planned) {
        if (one.outcome != Planned::Added)
            continue;
        add(document, list, one.closure);
        ++added;
    }
    return added;
}

} // namespace Closures
} // namespace Aiguilleur
