// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupedits.h"

#include "core/callplanedits.h"
#include "core/setupmembers.h"
#include "core/setupschema.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test::SetupEdits {

namespace {

QJsonObject agent(const QString &number)
{
    return {{u"number"_s, number},         {u"timeout"_s, 25},
            {u"wrapUpTime"_s, 5},          {u"simultaneousLines"_s, 1},
            {u"status"_s, u"available"_s}, {u"description"_s, u"Added"_s}};
}

void addMembers(SetupWorld &world, SetupDocument &draft)
{
    const QString queueId = SetupDocument::idOf(world.queue());
    SetupMembers::add(draft, world.setup->root(), queueId, agent(u"0033639980001"_s), 0);
    SetupMembers::add(draft, world.setup->root(), queueId, agent(u"0033639980002"_s));
}

void removeMembers(SetupWorld &world, SetupDocument &draft)
{
    const QStringList members = world.setup->base().ids(world.members());
    SetupMembers::remove(draft, SetupMembers::agentPath(world.setup->root(), members.first()));
    SetupMembers::remove(draft, SetupMembers::agentPath(world.setup->root(), members.last()));
}

void orderMembers(SetupWorld &world, SetupDocument &draft)
{
    QStringList members = draft.ids(world.members());
    std::reverse(members.begin(), members.end());
    draft.setIds(world.members(), members);
}

void changeHours(SetupWorld &world, SetupDocument &draft)
{
    const QStringList ids = world.setup->base().ids(world.hours());
    draft.remove(world.hours() + u'/' + ids.first());
    draft.setValue(world.hours() + u'/' + ids.last(), u"timeTo"_s, u"23:59:59"_s);
    draft.add(world.hours(), {{u"policy"_s, u"slot1"_s},
                              {u"weekDay"_s, u"sunday"_s},
                              {u"timeFrom"_s, u"10:00:00"_s},
                              {u"timeTo"_s, u"11:59:59"_s}});
    const QString options = world.setup->root() + u"/timeConditions"_s;
    draft.setValue(options, u"slot1Type"_s, u"number"_s);
    draft.setValue(options, u"slot1Number"_s, u"0033199009876"_s);
    draft.setValue(options, u"enable"_s, !draft.value(options, u"enable"_s).toBool());
}

void changeClosures(SetupWorld &world, SetupDocument &draft)
{
    const QStringList events = world.setup->base().ids(world.closures());
    draft.remove(world.closures() + u'/' + events.first());
    draft.setValue(world.closures() + u'/' + events.last(), u"title"_s, u"Long summer"_s);
    for (const QString &day : {u"2027-02-01"_s, u"2027-02-03"_s}) {
        draft.add(world.closures(), {{u"title"_s, u"Inventory"_s},
                                     {u"categories"_s, u"holidays"_s},
                                     {u"dateStart"_s, day + u"T00:00:00+01:00"_s},
                                     {u"dateEnd"_s, day + u"T23:59:59+01:00"_s}});
    }
}

void changeFilter(SetupWorld &world, SetupDocument &draft)
{
    const QStringList entries = world.setup->base().ids(world.entries());
    draft.remove(world.entries() + u'/' + entries.first());
    for (int i = 0; i < 2; ++i)
        draft.add(world.entries(),
                  {{u"callerIdNumber"_s, u"003363998000%1"_s.arg(i)}, {u"screenListType"_s, u"incomingWhiteList"_s}});
    const QString options = world.setup->root() + u"/screenListConditions"_s;
    const bool isWhite = draft.value(options, u"status"_s) == "incomingWhiteList"_L1;
    draft.setValue(options, u"status"_s, isWhite ? u"disabled"_s : u"incomingWhiteList"_s);
}

void changeAllOfAQueue(SetupWorld &world, SetupDocument &draft)
{
    const QString root = world.setup->root();
    draft.setValue(root, u"queueSize"_s, 61);
    draft.setValue(root + u"/hunting"_s, u"crmUrlTemplate"_s, u"https://crm.example.com/"_s);
    draft.setValue(world.queue(), u"maxMember"_s, 62);
    draft.setValue(root + u"/screenListConditions"_s, u"status"_s, u"incomingWhiteList"_s);
    removeMembers(world, draft);
    addMembers(world, draft);
    changeHours(world, draft);
    changeClosures(world, draft);
}

void redirect(SetupWorld &world, SetupDocument &draft)
{
    const QString line = world.line(false);
    const QString options =
        SetupSchema::branchPath(world.setup->service().billingAccount, u"line"_s, line) + u"/options"_s;
    world.setup->setValue(world.setup->root(), u"destination"_s, line);
    if (!QTest::qWaitFor([&] { return world.setup->draft().contains(options); }, 20000))
        qFatal("The line is not read");
    draft = world.setup->draft();
    draft.setValue(options, u"displayNumber"_s, world.setup->service().serviceName);
}

void changeConference(SetupWorld &world, SetupDocument &draft)
{
    const QString settings = world.setup->root() + u"/settings"_s;
    draft.setValue(settings, u"language"_s, u"it"_s);
    draft.setValue(settings, u"enterMuted"_s, !draft.value(settings, u"enterMuted"_s).toBool());
    draft.setValue(settings, u"pin"_s, u"97531"_s);
}

//! A step of its own, and one that goes; what the new one leads to, which leads back to what was there.
void changeCallPlan(SetupWorld &world, SetupDocument &draft)
{
    const QString root = world.setup->root();
    const QString oldMenu = root + u"/menu/"_s + draft.ids(root + u"/menu"_s).first();
    const QString text = CallPlanEdits::addText(draft, root, u"Bonjour"_s, u"Helene"_s);
    const QString menu = CallPlanEdits::addMenu(draft, root, u"Nouveau"_s);
    draft.setValue(menu, u"greetSoundTts"_s, SetupDocument::idOf(text));
    CallPlanEdits::addEntry(draft, menu, u"menuSub"_s, SetupDocument::idOf(oldMenu));
    CallPlanEdits::addEntry(draft, oldMenu, u"menuSub"_s, SetupDocument::idOf(menu), u"7"_s);
    CallPlanEdits::remove(draft, oldMenu + u"/entry/"_s + draft.ids(oldMenu + u"/entry"_s).first());
    const QString queue = CallPlanEdits::addQueue(draft, root, u"Renfort"_s);
    SetupMembers::add(draft, root, SetupDocument::idOf(queue), agent(u"0033639980001"_s));
    const QString steps = CallPlanEdits::ensurePlan(draft, root) + u"/extension"_s;
    CallPlanEdits::remove(draft, steps + u'/' + draft.ids(steps).first());
    const QString step = CallPlanEdits::addStep(draft, root, 1);
    CallPlanEdits::addAction(draft, step, false, u"ivr"_s, SetupDocument::idOf(menu));
    CallPlanEdits::addAction(draft, step, true, u"hunting"_s, SetupDocument::idOf(queue));
    draft.add(step + u"/conditionTime"_s,
              {{u"weekDay"_s, u"sunday"_s}, {u"timeFrom"_s, u"10:00:00"_s}, {u"timeTo"_s, u"11:00:00"_s}});
}

using Edit = void (*)(SetupWorld &, SetupDocument &);

const QList<QPair<QString, Edit>> &edits()
{
    static const QList<QPair<QString, Edit>> all = {
        {u"members added"_s, addMembers}, {u"members removed"_s, removeMembers}, {u"members ordered"_s, orderMembers},
        {u"hours"_s, changeHours},        {u"closures"_s, changeClosures},       {u"filter"_s, changeFilter},
        {u"redirection"_s, redirect},     {u"conference"_s, changeConference},   {u"call plan"_s, changeCallPlan},
        {u"all"_s, changeAllOfAQueue}};
    return all;
}

} // namespace

QStringList names()
{
    QStringList result;
    for (const auto &edit : edits())
        result.append(edit.first);
    return result;
}

QString typeOf(const QString &name)
{
    if (name == "call plan"_L1)
        return u"contactCenterSolutionExpert"_s;
    return name == "redirection"_L1 ? u"redirect"_s : name == "conference"_L1 ? u"conference"_s : u"easyHunting"_s;
}

void make(SetupWorld &world, const QString &name)
{
    SetupDocument draft = world.setup->draft();
    for (const auto &edit : edits()) {
        if (edit.first == name)
            edit.second(world, draft);
    }
    world.setup->setDraft(draft);
}

} // namespace Aiguilleur::Test::SetupEdits
