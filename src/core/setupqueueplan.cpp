// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A call queue as a whole: what is switched off goes first, what is switched on comes last, and a caller never meets
// hours whose destination is not there yet.
#include "core/setupplanner.h"
#include "core/setupschema.h"

#include <QDateTime>
#include <QHash>
#include <memory>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString enable = u"enable"_s;
const QString status = u"status"_s;

QString text(const QJsonObject &object, const QString &property)
{
    return object.value(property).toString();
}

SetupListRules timeSlots()
{
    return {.group = [](const QJsonObject &slot) { return text(slot, u"weekDay"_s); },
            .clash =
                [](const QJsonObject &one, const QJsonObject &other) {
                    return text(one, u"timeFrom"_s) <= text(other, u"timeTo"_s) &&
                           text(other, u"timeFrom"_s) <= text(one, u"timeTo"_s);
                }};
}

SetupListRules closures()
{
    // Each is compared with each, and a thousand of them are read once.
    const auto known = std::make_shared<QHash<QString, QDateTime>>();
    const auto time = [known](const QJsonObject &event, const QString &end) {
        const QString written = text(event, end);
        const auto found = known->constFind(written);
        return found != known->cend() ? *found : *known->insert(written, QDateTime::fromString(written, Qt::ISODate));
    };
    return {.group = [](const QJsonObject &event) { return text(event, u"categories"_s); },
            .clash =
                [time](const QJsonObject &one, const QJsonObject &other) {
                    return time(one, u"dateStart"_s) <= time(other, u"dateEnd"_s) &&
                           time(other, u"dateStart"_s) <= time(one, u"dateEnd"_s);
                }};
}

// `+33` and `0033` are the same to the server.
QString caller(const QJsonObject &entry, const QString &property)
{
    const QString number = text(entry, property);
    return number.startsWith(u'+') ? u"00"_s + number.mid(1) : number;
}

SetupListRules filterEntries()
{
    return {.group =
                [](const QJsonObject &entry) {
                    return text(entry, u"screenListType"_s) + u' ' + caller(entry, u"callerIdNumber"_s) + u' ' +
                           caller(entry, u"destinationNumber"_s);
                },
            .clash = [](const QJsonObject &, const QJsonObject &) { return true; },
            .fixed = {u"screenListType"_s}};
}

// What is played or called is text for the API, and an action that has nothing to play or call is none.
QJsonObject withAction(QJsonObject queue, const QString &action)
{
    const QString parameter = action + u"Param"_s;
    if (queue.value(parameter).isDouble())
        queue.insert(parameter, QString::number(queue.value(parameter).toInteger()));
    if (queue.value(action).toString().isEmpty() || queue.value(parameter).toString().isEmpty()) {
        queue.insert(action, QJsonValue::Null);
        queue.insert(parameter, QJsonValue::Null);
    }
    return queue;
}

class QueuePlan
{
public:
    QueuePlan(SetupPlanner &planner, const QString &root, const QString &scheduler)
        : m_planner(planner)
        , m_root(root)
        , m_scheduler(scheduler)
        , m_hours(root + u"/timeConditions"_s)
        , m_filter(root + u"/screenListConditions"_s)
    {
    }
    void make();

private:
    void switchOff();
    void changeQueues();
    void addReasons();
    void changeHours();
    void changeFilter();
    bool isSwitched(const QString &path, const QString &property, const QJsonValue &off, bool on) const;

    SetupPlanner &m_planner;
    QString m_root;
    QString m_scheduler;
    QString m_hours;
    QString m_filter;
};

void QueuePlan::make()
{
    switchOff();
    m_planner.putAll(m_root);
    m_planner.putAll(m_root + u"/hunting"_s);
    addReasons();
    planMembers(m_planner, m_root);
    changeQueues();
    changeHours();
    changeFilter();
    const QString sounds = m_root + u"/sound"_s;
    const QStringList kept = m_planner.draft().ids(sounds);
    const QStringList before = m_planner.base().ids(sounds);
    for (const QString &sound : before) {
        if (!kept.contains(sound))
            m_planner.erase(sounds + u'/' + sound);
    }
}

bool QueuePlan::isSwitched(const QString &path, const QString &property, const QJsonValue &off, bool on) const
{
    if (!m_planner.draft().contains(path) || !m_planner.isChanged(path, property))
        return false;
    return (m_planner.draft().value(path, property) != off) == on;
}

void QueuePlan::switchOff()
{
    if (isSwitched(m_hours, enable, false, false))
        m_planner.put(m_hours, {enable});
    if (isSwitched(m_filter, status, u"disabled"_s, false))
        m_planner.put(m_filter, {status});
}

// None is taken away: who is on a break may have given it.
void QueuePlan::addReasons()
{
    const QString list = m_root + u"/hunting/customStatus"_s;
    const QStringList reasons = m_planner.draft().ids(list);
    for (const QString &id : reasons) {
        if (SetupDocument::isNew(id))
            m_planner.create(list, id, m_planner.draft().object(list + u'/' + id));
    }
}

void QueuePlan::changeQueues()
{
    const QString list = m_root + u"/hunting/queue"_s;
    const QStringList queues = m_planner.base().ids(list);
    for (const QString &id : queues)
        planQueue(m_planner, list + u'/' + id);
}

// While the hours are in force a slot has its destination before it is used, and loses it when it is used no more.
void QueuePlan::changeHours()
{
    QStringList given;
    QStringList cleared;
    const SetupResource *options = SetupSchema::resourceAt(m_hours);
    for (const QString &name : options->writable) {
        const bool isCleared = m_planner.draft().value(m_hours, name).isNull();
        if (name != enable && m_planner.draft().contains(m_hours))
            (isCleared ? cleared : given).append(name);
    }
    const bool inForce =
        m_planner.base().value(m_hours, enable).toBool() && m_planner.draft().value(m_hours, enable).toBool();
    if (inForce)
        m_planner.put(m_hours, given);
    planList(m_planner, m_hours + u"/conditions"_s, timeSlots());
    planCalendar(m_planner, m_scheduler);
    QStringList rest = inForce ? cleared : given + cleared;
    if (isSwitched(m_hours, enable, false, true))
        rest.append(enable);
    m_planner.put(m_hours, rest);
}

void QueuePlan::changeFilter()
{
    planList(m_planner, m_filter + u"/conditions"_s, filterEntries());
    if (isSwitched(m_filter, status, u"disabled"_s, true))
        m_planner.put(m_filter, {status});
}

} // namespace

void planCalendar(SetupPlanner &planner, const QString &scheduler)
{
    planner.putAll(scheduler);
    planList(planner, scheduler + u"/events"_s, closures());
}

void planQueue(SetupPlanner &planner, const QString &path)
{
    QJsonObject queue = planner.draft().object(path);
    for (const QString &action : {u"actionOnClosure"_s, u"actionOnOverflow"_s}) {
        if (!planner.changed(path, {action, action + u"Param"_s}).isEmpty())
            queue = withAction(queue, action);
    }
    const QJsonObject before = planner.base().object(path);
    QJsonObject values;
    QJsonObject undo;
    const QStringList writable = SetupSchema::resourceAt(path)->writable;
    for (const QString &property : writable) {
        const QJsonValue was = before.value(property).isUndefined() ? QJsonValue() : before.value(property);
        if (queue.isEmpty() || !queue.contains(property) || queue.value(property) == was)
            continue;
        values.insert(property, queue.value(property));
        undo.insert(property, was);
    }
    planner.putValues(path, values, undo);
}

void planCallQueue(SetupPlanner &planner, const QString &root, const QString &scheduler)
{
    QueuePlan(planner, root, scheduler).make();
}

} // namespace Aiguilleur
