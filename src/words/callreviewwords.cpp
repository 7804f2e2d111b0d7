// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/callreviewwords.h"

#include "core/callplanmoves.h"
#include "core/setupmembers.h"
#include "core/setupschema.h"
#include "words/callplacewords.h"
#include "words/callplanwords.h"
#include "words/changewords.h"
#include "words/differencewords.h"
#include "words/numberwords.h"
#include "words/setupkeys.h"
#include "words/setupwords.h"
#include "words/simulationwords.h"
#include "words/text.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

namespace {

using DifferenceKind = SetupDifference::Kind;

QString joined(const QStringList &parts)
{
    return parts.join(Text::tr(", ", "between the items of a list"));
}

QStringList idsOf(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const auto id : array)
        ids.append(id.isDouble() ? QString::number(id.toInteger()) : id.toString());
    return ids;
}

//! The fewest of those in both lists that were moved: the others stand among each other as before.
QStringList movedAmong(const QStringList &before, const QStringList &after)
{
    QList<qsizetype> places; // in `before`, in the order of `after`
    QStringList common;
    for (const QString &id : after) {
        if (before.contains(id)) {
            common.append(id);
            places.append(before.indexOf(id));
        }
    }
    const qsizetype count = places.size();
    QList<qsizetype> length(count, 1);
    QList<qsizetype> previous(count, -1);
    qsizetype best = -1;
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (places[j] < places[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (best < 0 || length[i] > length[best])
            best = i;
    }
    QSet<QString> staying;
    for (qsizetype i = best; i >= 0; i = previous[i])
        staying.insert(common[i]);
    common.removeIf([&](const QString &id) { return staying.contains(id); });
    return common;
}

class Changes
{
public:
    Changes(const SetupComparison &comparison, const Service &number)
        : m_comparison(comparison)
        , m_before(CallPlan::of(comparison.before, number))
        , m_after(CallPlan::of(comparison.after, number))
    {
    }

    CallPlanChanges make()
    {
        for (const SetupDifference &one : m_comparison.differences) {
            switch (one.kind) {
            case DifferenceKind::Added:
            case DifferenceKind::Removed:
                cameOrWent(one);
                break;
            case DifferenceKind::Moved:
                moved(one);
                break;
            case DifferenceKind::Changed:
                changed(one);
                break;
            }
        }
        return m_lines;
    }

private:
    const CallPlan &planOf(bool isNew) const { return isNew ? m_after : m_before; }
    bool isOnBothSides(const QString &path) const
    {
        return m_comparison.before.contains(path) && m_comparison.after.contains(path);
    }

    void cameOrWent(const SetupDifference &one);
    void hoursChanged(const QString &step);
    void changed(const SetupDifference &one);
    void moved(const SetupDifference &one);
    void membersChanged(const QString &list, const QStringList &before, const QStringList &after);
    QString titleOf(const QString &path, bool isNew) const;
    QString contentOf(const QString &path, bool isNew) const;
    QString stepContent(const CallStep &step, const CallPlan &plan) const;
    QString queueContent(const CallQueue &queue, const CallPlan &plan) const;
    QString filterEntry(const QString &path, bool isNew) const;
    QString place(const QString &path, const QStringList &before, const QStringList &after) const;

    const SetupComparison &m_comparison;
    CallPlan m_before;
    CallPlan m_after;
    QSet<QString> m_told; // paths of what has a line already
    CallPlanChanges m_lines;
};

QString Changes::stepContent(const CallStep &step, const CallPlan &plan) const
{
    QStringList parts = {callConditions(step)};
    for (const CallAction &action : step.actions)
        parts.append(callAction(action, plan));
    for (const CallAction &action : step.otherwise)
        parts.append(Text::tr("if conditions are not met: %1").arg(callAction(action, plan)));
    if (!step.isEnabled)
        parts.append(Text::tr("inactive", "a step"));
    return parts.join(u"; "_s);
}

QString Changes::queueContent(const CallQueue &queue, const CallPlan &plan) const
{
    QStringList members;
    for (const QString &id : queue.members) {
        const CallAgent *agent = plan.agent(id);
        members.append(agent ? callAgent(*agent) : id);
    }
    return members.isEmpty() ? Text::tr("nobody is in it", "a queue") : joined(members);
}

QString Changes::contentOf(const QString &path, bool isNew) const
{
    const CallPlan &plan = planOf(isNew);
    if (const CallStep *step = plan.step(path))
        return stepContent(*step, plan);
    if (const CallAction *action = plan.action(path))
        return callAction(*action, plan);
    const QString id = SetupDocument::idOf(path);
    if (const CallMenu *menu = plan.menu(id); menu && menu->path == path) {
        QStringList keys;
        for (const CallMenuEntry &entry : menu->entries)
            keys.append(Text::tr("%1: %2", "key, action").arg(entry.key, callAction(entry.action, plan)));
        return keys.join(u"; "_s);
    }
    const CallQueue *queue = plan.queue(id);
    return queue && queue->path == path ? queueContent(*queue, plan) : QString();
}

QString Changes::titleOf(const QString &path, bool isNew) const
{
    static const QStringList outside = {u"reason"_s, u"hunting"_s, u"plan"_s};
    if (!outside.contains(setupSubject(path)))
        return callPlaceTitle(path, planOf(isNew));
    return capitalized(setupObject(path, isNew ? m_comparison.after : m_comparison.before));
}

QString Changes::filterEntry(const QString &path, bool isNew) const
{
    const CallPlan &plan = planOf(isNew);
    const CallStep *step = plan.step(CallPlanEdits::ownerOf(path));
    if (!step)
        return {};
    for (const CallFilterEntry &entry : step->entries) {
        if (entry.path == path)
            return Text::tr("%1, filtered number %2", "a step")
                .arg(callPlaceTitle(step->path, plan),
                     number(entry.callerNumber.isEmpty() ? entry.destinationNumber : entry.callerNumber));
    }
    return {};
}

void Changes::cameOrWent(const SetupDifference &one)
{
    const bool isNew = one.kind == DifferenceKind::Added;
    const QString owner = CallPlanEdits::ownerOf(one.path);
    // What is in something new, or gone, is told with it.
    const SetupDocument &otherSide = isNew ? m_comparison.before : m_comparison.after;
    const SetupResource *around = SetupSchema::resourceAt(owner);
    if (around && around->isList && !otherSide.contains(owner))
        return;
    if (one.path.contains(u"/conditionTime/"_s))
        return hoursChanged(owner);
    const QString filter = one.path.contains(u"/conditionScreenList/"_s) ? filterEntry(one.path, isNew) : QString();
    const QString title = filter.isEmpty() ? titleOf(one.path, isNew) : filter;
    const QString content = contentOf(one.path, isNew);
    (isNew ? m_lines.added : m_lines.removed)
        .append(content.isEmpty() ? title : Text::tr("%1: %2", "what it is about: what is in it").arg(title, content));
}

void Changes::hoursChanged(const QString &path)
{
    const CallStep *before = m_before.step(path);
    const CallStep *after = m_after.step(path);
    if (!before || !after || m_told.contains(path + u"/conditionTime"_s))
        return;
    m_told.insert(path + u"/conditionTime"_s);
    const auto told = [](const CallStep &step) {
        return step.hours.isEmpty() ? Text::tr("at any time") : callHours(step.hours);
    };
    m_lines.changed.append(Text::tr("%1, time slots: %2 → %3", "a step: before → after")
                               .arg(callPlaceTitle(path, m_after), told(*before), told(*after)));
}

void Changes::changed(const SetupDifference &one)
{
    if (one.path.contains(u"/conditionTime/"_s))
        return hoursChanged(CallPlanEdits::ownerOf(one.path));
    const CallAction *before = m_before.action(one.path);
    const CallAction *after = m_after.action(one.path);
    const bool isAction = one.property == "action"_L1 || one.property == "actionParam"_L1;
    if (before && after && isAction) {
        if (!m_told.contains(one.path))
            m_lines.changed.append(Text::tr("%1: %2 → %3", "what it is about: before → after")
                                       .arg(callPlaceTitle(one.path, m_after), callAction(*before, m_before),
                                            callAction(*after, m_after)));
        m_told.insert(one.path);
        return;
    }
    const Difference words = difference(one, m_comparison);
    m_lines.changed.append(Text::tr("%1, %2: %3 → %4", "what it is about, setting: before → after")
                               .arg(titleOf(one.path, true), words.setting, words.before, words.after));
}

QString Changes::place(const QString &path, const QStringList &before, const QStringList &after) const
{
    const QString id = SetupDocument::idOf(path);
    return Text::tr("from place %1 to %2").arg(before.indexOf(id) + 1).arg(after.indexOf(id) + 1);
}

void Changes::moved(const SetupDifference &one)
{
    const QString owner = SetupDocument::listOf(one.path);
    const QStringList before = idsOf(one.before);
    const QStringList after = idsOf(one.after);
    if (SetupMembers::isOrdered(one.path)) {
        if (isOnBothSides(owner))
            membersChanged(one.path, before, after);
        return;
    }
    const QStringList ids = movedAmong(before, after);
    for (const QString &id : ids) {
        const QString path = one.path + u'/' + id;
        const QString content = contentOf(path, true);
        const QString title = callPlaceTitle(path, m_after);
        m_lines.moved.append(
            Text::tr("%1, %2", "what it is about, from where to where")
                .arg(content.isEmpty() ? title : Text::tr("%1 (%2)", "a step (what it does)").arg(title, content),
                     place(path, before, after)));
    }
}

void Changes::membersChanged(const QString &list, const QStringList &before, const QStringList &after)
{
    const QString queue = callPlaceTitle(SetupDocument::listOf(list), m_after);
    const auto name = [](const QString &id, const CallPlan &plan) {
        const CallAgent *agent = plan.agent(id);
        return agent ? callAgent(*agent) : id;
    };
    for (const QString &id : after) {
        if (!before.contains(id))
            m_lines.added.append(Text::tr("%1: %2 answers, at place %3", "a queue, a member, a number")
                                     .arg(queue, name(id, m_after))
                                     .arg(after.indexOf(id) + 1));
    }
    for (const QString &id : before) {
        if (!after.contains(id))
            m_lines.removed.append(
                Text::tr("%1: %2 does not answer any more", "a queue, a member").arg(queue, name(id, m_before)));
    }
    const QStringList ids = movedAmong(before, after);
    for (const QString &id : ids)
        m_lines.moved.append(Text::tr("%1: %2, %3", "a queue: a member, from where to where")
                                 .arg(queue, name(id, m_after), place(list + u'/' + id, before, after)));
}

} // namespace

CallPlanChanges callPlanChanges(const SetupComparison &comparison, const Service &number)
{
    CallPlanChanges lines = Changes(comparison, number).make();
    for (const QString &path : comparison.notCompared)
        lines.changed.append(
            Text::tr("%1: differs, and this version does not know it in detail").arg(path.section(u'/', 3)));
    return lines;
}

QString lastingStep(const SetupStep &step, const SetupDocument &live, const QSet<QString> &here)
{
    const QString title = capitalized(setupObject(step.path, live));
    const QString name = live.value(step.path, u"name"_s).toString();
    if (!step.path.contains(u"/sound/"_s))
        return Text::tr("%1 cannot be made again as it was.").arg(title);
    return here.contains(name)
               ? Text::tr("%1: OVHcloud gives none back. Its file is on this computer: it can be uploaded again.")
                     .arg(title)
               : Text::tr("%1: OVHcloud gives none back, and its file is not on this computer.").arg(title);
}

QString brokenExpectation(const BrokenExpectation &broken)
{
    const QString text = Text::tr("%1: ends like this now: %2", "an expectation: how the call ends")
                             .arg(callExpectation(broken.expectation), callOutcome(broken.run.outcome));
    return broken.heldBefore ? text : Text::tr("%1 (it did not hold before either)").arg(text);
}

} // namespace Aiguilleur::Words
