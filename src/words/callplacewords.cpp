// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/callplacewords.h"

#include "core/weekhours.h"
#include "words/callplanwords.h"
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/text.h"

#include <QTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

QString clockOf(int second)
{
    if (second < 0)
        return u"?"_s;
    return second >= 24 * 60 * 60 ? u"24:00"_s : QTime(0, 0).addSecs(second).toString(u"HH:mm"_s);
}

//! `path` is an object, or something below it.
bool isAt(const QString &path, const QString &object)
{
    return path.startsWith(object) && (path.size() == object.size() || path[object.size()] == u'/');
}

template<class Thing>
const Thing *thingAt(const QString &path, const QList<Thing> &things)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return isAt(path, thing.path); });
    return found == things.end() ? nullptr : &*found;
}

//! From 1; 0 when it is none of them.
int countTo(const QString &path, const QList<CallAction> &actions)
{
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const CallAction &action) { return action.path == path; });
    return found == actions.end() ? 0 : static_cast<int>(found - actions.begin()) + 1;
}

QString inStep(const QString &path, const CallStep &step, const QString &title)
{
    if (const int count = countTo(path, step.actions); count > 0)
        return Text::tr("%1, action %2", "a step, a number").arg(title).arg(count);
    if (const int count = countTo(path, step.otherwise); count > 0)
        return Text::tr("%1, action %2 if conditions are not met", "a step, a number").arg(title).arg(count);
    if (const CallTimeSlot *slot = thingAt(path, step.hours)) {
        return Text::tr("%1, %2 %3 – %4", "a step, a day, two times")
            .arg(title, weekDay(WeekHours::dayName(slot->day)), clockOf(slot->from), clockOf(slot->to));
    }
    return title;
}

QString stepAt(const QString &path, const CallPlan &plan)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (isAt(path, plan.steps[i].path))
            return inStep(path, plan.steps[i], Text::tr("step %1").arg(i + 1));
    }
    return {};
}

QString menuAt(const QString &path, const CallPlan &plan)
{
    const CallMenu *menu = thingAt(path, plan.menus);
    if (!menu)
        return {};
    const QString title = Text::tr("menu “%1”").arg(menu->name);
    for (const CallMenuEntry &entry : menu->entries) {
        if (entry.action.path == path)
            return Text::tr("%1, key %2", "a menu, a key of the telephone").arg(title, entry.key);
    }
    return title;
}

QString centreAt(const QString &path, const CallPlan &plan)
{
    if (const CallQueue *queue = thingAt(path, plan.queues)) {
        return queue->name.isEmpty() ? Text::tr("queue %1", "without a name").arg(queue->id)
                                     : Text::tr("queue “%1”").arg(queue->name);
    }
    if (const CallAgent *agent = thingAt(path, plan.agents)) {
        const QString shown = number(agent->number);
        return agent->description.isEmpty() ? Text::tr("member %1").arg(shown)
                                            : Text::tr("member %1 (%2)").arg(agent->description, shown);
    }
    return {};
}

QString announcementAt(const QString &path, const CallPlan &plan)
{
    if (const CallAnnouncement *sound = thingAt(path, plan.sounds))
        return Text::tr("sound “%1”").arg(sound->name);
    const CallAnnouncement *text = thingAt(path, plan.texts);
    if (!text)
        return {};
    return Text::tr("text to speech “%1”").arg(callText(text->text));
}

} // namespace

QString callPlace(const QString &path, const CallPlan &plan)
{
    if (const Closure *closure = thingAt(path, plan.closures))
        return Text::tr("closure “%1”").arg(closure->title);
    if (isAt(path, plan.schedulerRoot))
        return Text::tr("calendar", "of a call plan");
    for (const auto &named : {stepAt, menuAt, centreAt, announcementAt}) {
        const QString name = named(path, plan);
        if (!name.isEmpty())
            return name;
    }
    return Text::tr("call plan");
}

QString callPlaceTitle(const QString &path, const CallPlan &plan)
{
    const QString name = callPlace(path, plan);
    return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
}

} // namespace Aiguilleur::Words
