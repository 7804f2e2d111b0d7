// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An interactive voice server or a contact centre as a whole. What others name is made before them and goes after them;
// a caller never meets a step that is half made: a new one is switched on when it is complete, the old one off then.
#include "core/setupplanner.h"
#include "core/setupreferences.h"
#include "core/setupschema.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString enabledKey = u"enabled"_s;
const QString positionKey = u"position"_s;

SetupListRules conditionHours()
{
    return {.group = [](const QJsonObject &slot) { return slot.value("weekDay"_L1).toString(); },
            .clash =
                [](const QJsonObject &one, const QJsonObject &other) {
                    const auto time = [](const QJsonObject &slot, QLatin1StringView end) {
                        const QString text = slot.value(end).toString();
                        return end == "timeTo"_L1 && text == "00:00:00"_L1 ? u"24:00:00"_s : text;
                    };
                    return time(one, "timeFrom"_L1) < time(other, "timeTo"_L1) &&
                           time(other, "timeFrom"_L1) < time(one, "timeTo"_L1);
                }};
}

SetupListRules conditionNumbers()
{
    return {.group =
                [](const QJsonObject &entry) {
                    return entry.value("callerIdNumber"_L1).toString() + u' ' +
                           entry.value("destinationNumber"_L1).toString();
                },
            .clash = [](const QJsonObject &, const QJsonObject &) { return true; },
            .fixed = {u"callerIdNumber"_s, u"destinationNumber"_s, u"screenListType"_s}};
}

class CallPlanPlan
{
public:
    CallPlanPlan(SetupPlanner &planner, const QString &root)
        : m_planner(planner)
        , m_root(root)
    {
    }

    void make(const QString &scheduler);

private:
    const SetupDocument &base() const { return m_planner.base(); }
    const SetupDocument &draft() const { return m_planner.draft(); }
    bool isGoing(const QString &list, const QString &id) const { return !draft().ids(list).contains(id); }
    QStringList going(const QString &list) const;
    void makeAndChange(const QString &list);
    void eraseGoing(const QString &list);

    void makeQueues();
    void eraseQueues();
    QHash<QString, int> entryPlaces(const QString &menu) const;
    void makeEntries(const QString &menu);
    void eraseEntriesOf(const QString &menu);
    void changeEntry(const QString &path);

    void planDialplan();
    void makeStep(const QString &path, int place);
    void changeStep(const QString &path);
    void planRules(const QString &step);
    void switchSteps(const QString &list);
    void eraseStep(const QString &path);
    void putAction(const QString &path, const QJsonObject &further = {});

    SetupPlanner &m_planner;
    QString m_root;
};

void CallPlanPlan::make(const QString &scheduler)
{
    planCalendar(m_planner, scheduler);
    makeAndChange(m_root + u"/tts"_s);
    makeAndChange(m_root + u"/hunting/customStatus"_s);
    makeQueues();
    planMembers(m_planner, m_root);
    m_planner.putAll(m_root + u"/hunting"_s);
    const QString menus = m_root + u"/menu"_s;
    makeAndChange(menus);
    const QStringList wanted = draft().ids(menus);
    for (const QString &menu : wanted)
        makeEntries(menus + u'/' + menu);
    planDialplan();
    const QStringList goingMenus = going(menus);
    for (const QString &menu : wanted)
        eraseEntriesOf(menus + u'/' + menu);
    for (const QString &menu : goingMenus)
        eraseEntriesOf(menus + u'/' + menu);
    eraseGoing(menus);
    eraseQueues();
    eraseGoing(m_root + u"/hunting/customStatus"_s);
    eraseGoing(m_root + u"/tts"_s);
    eraseGoing(m_root + u"/sound"_s);
}

QStringList CallPlanPlan::going(const QString &list) const
{
    if (!draft().hasList(list))
        return {};
    QStringList ids = base().ids(list);
    ids.removeIf([&](const QString &id) { return !isGoing(list, id); });
    return ids;
}

void CallPlanPlan::makeAndChange(const QString &list)
{
    const QStringList ids = draft().ids(list);
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        if (base().contains(path))
            m_planner.putAll(path);
        else
            m_planner.create(list, id, draft().object(path));
    }
}

void CallPlanPlan::eraseGoing(const QString &list)
{
    const QStringList ids = going(list);
    for (const QString &id : ids)
        m_planner.erase(list + u'/' + id);
}

// Two of its settings are not taken when it is made.
void CallPlanPlan::makeQueues()
{
    const QString list = m_root + u"/hunting/queue"_s;
    const QStringList ids = draft().ids(list);
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        if (base().contains(path)) {
            planQueue(m_planner, path);
            continue;
        }
        m_planner.create(list, id, draft().object(path));
        QJsonObject further;
        for (const QString &later : {u"confirmKey"_s, u"followCallForwards"_s}) {
            const QJsonValue value = draft().value(path, later);
            if (!value.isUndefined() && !value.isNull() && value != QJsonValue(false))
                further.insert(later, value);
        }
        if (further.isEmpty())
            continue;
        SetupStep step{.method = "PUT", .path = path};
        step.body = further;
        step.subject = path;
        step.goesWithOther = true;
        m_planner.add(step);
    }
}

// Taken back, a queue has its members again; those who come back themselves join it then.
void CallPlanPlan::eraseQueues()
{
    const QString list = m_root + u"/hunting/queue"_s;
    const QString agents = m_root + u"/hunting/agent"_s;
    const QStringList ids = going(list);
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        const QStringList members = base().ids(path + u"/agent"_s);
        SetupStep &step = m_planner.erase(path);
        QJsonObject further;
        for (const QString &later : {u"confirmKey"_s, u"followCallForwards"_s}) {
            const QJsonValue value = base().value(path, later);
            if (!value.isUndefined() && !value.isNull())
                further.insert(later, value);
        }
        if (!further.isEmpty())
            step.undoFurther.append({"PUT", path, further});
        for (qsizetype i = 0; i < members.size(); ++i) {
            if (isGoing(agents, members[i]))
                continue;
            const QJsonObject body{{positionKey, i}, {u"queueId"_s, id.toLongLong()}};
            step.undoFurther.append({"POST", agents + u'/' + members[i] + u"/queue"_s, body});
        }
    }
}

// The place of a key is given when it is made: what does not stand behind what is before it is made again.
QHash<QString, int> CallPlanPlan::entryPlaces(const QString &menu) const
{
    const QString list = menu + u"/entry"_s;
    QHash<QString, int> places;
    const QStringList ids = draft().ids(list);
    int last = 0;
    for (const QString &id : ids) {
        last = std::max(last + 1, base().value(list + u'/' + id, positionKey).toInt());
        places.insert(id, last);
    }
    return places;
}

void CallPlanPlan::makeEntries(const QString &menu)
{
    const QString list = menu + u"/entry"_s;
    const QHash<QString, int> places = entryPlaces(menu);
    const QStringList ids = draft().ids(list);
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        if (base().value(path, positionKey).toInt() == places.value(id)) {
            changeEntry(path);
            continue;
        }
        QJsonObject entry = draft().object(path);
        entry.insert(positionKey, places.value(id));
        if (entry.value("actionParam"_L1).isNull() || entry.value("actionParam"_L1).isUndefined())
            entry.insert(u"actionParam"_s, QString());
        const QString again = base().contains(path) ? SetupDocument::newId() + u"-again-"_s + id : QString();
        m_planner.create(list, id, entry, again);
    }
}

void CallPlanPlan::changeEntry(const QString &path)
{
    QJsonObject key;
    if (m_planner.isChanged(path, u"dtmf"_s))
        key.insert(u"dtmf"_s, draft().value(path, u"dtmf"_s));
    putAction(path, key);
}

// What an action does and with what belong together.
void CallPlanPlan::putAction(const QString &path, const QJsonObject &further)
{
    QJsonObject values = further;
    const QStringList action = {u"action"_s, u"actionParam"_s};
    if (!m_planner.changed(path, action).isEmpty()) {
        for (const QString &name : action)
            values.insert(name, draft().value(path, name));
        if (values.value("actionParam"_L1).isUndefined())
            values.insert(u"actionParam"_s, QJsonValue());
    }
    QJsonObject before;
    for (auto it = values.begin(); it != values.end(); ++it)
        before.insert(it.key(), base().value(path, it.key()));
    m_planner.putValues(path, values, before);
}

// Those that go, and those that were made again.
void CallPlanPlan::eraseEntriesOf(const QString &menu)
{
    const QString list = menu + u"/entry"_s;
    const QHash<QString, int> places = entryPlaces(menu);
    const QStringList before = base().ids(list);
    for (const QString &id : before) {
        const QString path = list + u'/' + id;
        const bool stays = places.contains(id) && base().value(path, positionKey).toInt() == places.value(id);
        if (!stays)
            m_planner.erase(path);
    }
}

// More than one plan is nothing that a person makes: the first one counts.
void CallPlanPlan::planDialplan()
{
    const QString list = m_root + u"/dialplan"_s;
    const QStringList ids = draft().ids(list);
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        if (!base().contains(path))
            m_planner.create(list, id, draft().object(path));
        const QString stepList = path + u"/extension"_s;
        const QStringList steps = draft().ids(stepList);
        int place = static_cast<int>(base().ids(stepList).size());
        for (const QString &step : steps) {
            if (base().contains(stepList + u'/' + step))
                changeStep(stepList + u'/' + step);
            else
                makeStep(stepList + u'/' + step, ++place);
        }
        switchSteps(stepList);
        if (base().contains(path))
            m_planner.putAll(path);
    }
    const QStringList goingPlans = going(list);
    for (const QString &id : goingPlans) {
        switchSteps(list + u'/' + id + u"/extension"_s);
        m_planner.erase(list + u'/' + id);
    }
}

void CallPlanPlan::makeStep(const QString &path, int place)
{
    QJsonObject step = draft().object(path);
    step.insert(enabledKey, false);
    step.insert(positionKey, place);
    m_planner.create(SetupDocument::listOf(path), SetupDocument::idOf(path), step);
    const QString hours = path + u"/conditionTime"_s;
    const QStringList slotIds = draft().ids(hours);
    for (const QString &id : slotIds)
        m_planner.create(hours, id, draft().object(hours + u'/' + id));
    const QString numbers = path + u"/conditionScreenList"_s;
    const QStringList entries = draft().ids(numbers);
    for (const QString &id : entries)
        m_planner.create(numbers, id, draft().object(numbers + u'/' + id));
    planRules(path);
}

// Its rules first: what they lead to is there already.
void CallPlanPlan::changeStep(const QString &path)
{
    planRules(path);
    planList(m_planner, path + u"/conditionTime"_s, conditionHours());
    planList(m_planner, path + u"/conditionScreenList"_s, conditionNumbers());
    m_planner.put(path, {u"schedulerCategory"_s, u"screenListType"_s});
}

// Rules for either case are numbered by themselves, in the order of the list.
void CallPlanPlan::planRules(const QString &step)
{
    const QString list = step + u"/rule"_s;
    const QStringList ids = draft().ids(list);
    int places[2] = {0, 0};
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        const bool isNegative = draft().value(path, u"negativeAction"_s).toBool();
        const int place = ++places[isNegative];
        if (!base().contains(path)) {
            QJsonObject rule = draft().object(path);
            rule.insert(positionKey, place);
            m_planner.create(list, id, rule);
            continue;
        }
        QJsonObject further;
        if (m_planner.isChanged(path, u"negativeAction"_s))
            further.insert(u"negativeAction"_s, isNegative);
        if (base().value(path, positionKey).toInt() != place)
            further.insert(positionKey, place);
        putAction(path, further);
    }
    const QStringList before = base().ids(list);
    for (const QString &id : before) {
        if (!ids.contains(id))
            m_planner.erase(list + u'/' + id);
    }
}

// The new ones on, the old ones off, then each in its place.
void CallPlanPlan::switchSteps(const QString &list)
{
    const QStringList ids = draft().ids(list);
    const QStringList before = base().ids(list);
    const auto switchTo = [&](const QString &path, bool on) {
        m_planner.putValues(path, {{enabledKey, on}}, {{enabledKey, !on}});
    };
    for (const QString &id : ids) {
        const QString path = list + u'/' + id;
        const bool was = base().contains(path) && base().value(path, enabledKey).toBool();
        if (!was && draft().value(path, enabledKey).toBool())
            switchTo(path, true);
    }
    for (const QString &id : before) {
        const QString path = list + u'/' + id;
        const bool stays = ids.contains(id) && draft().value(path, enabledKey).toBool();
        if (!stays && base().value(path, enabledKey).toBool())
            switchTo(path, false);
    }
    for (const QString &id : before) {
        if (!ids.contains(id))
            eraseStep(list + u'/' + id);
    }
    int made = static_cast<int>(before.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString path = list + u'/' + ids[i];
        const int was = base().contains(path) ? base().value(path, positionKey).toInt() : ++made;
        const int place = static_cast<int>(i) + 1;
        if (was != place)
            m_planner.putValues(path, {{positionKey, place}}, {{positionKey, was}});
    }
}

// All that is in it goes with it. Taken back it is made again, switched off: an earlier step switches it on again.
void CallPlanPlan::eraseStep(const QString &path)
{
    SetupStep &step = m_planner.erase(path);
    step.undoBody.insert(u"enable"_s, false);
    for (const auto part : {"rule"_L1, "conditionTime"_L1, "conditionScreenList"_L1}) {
        const QString list = path + u'/' + part;
        const SetupResource *resource = SetupSchema::resourceAt(list);
        const QStringList ids = base().ids(list);
        for (const QString &id : ids) {
            QJsonObject body;
            const QJsonObject object = base().object(list + u'/' + id);
            for (const QString &name : resource->creation) {
                if (!object.value(name).isNull() && !object.value(name).isUndefined())
                    body.insert(name, object.value(name));
            }
            step.undoFurther.append({"POST", list, body});
        }
    }
}

} // namespace

void planCallPlan(SetupPlanner &planner, const QString &root, const QString &scheduler)
{
    CallPlanPlan(planner, root).make(scheduler);
}

} // namespace Aiguilleur
