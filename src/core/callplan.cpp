// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callplan.h"

#include "core/setupschema.h"
#include "core/weekhours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int secondsOfDay = 24 * 60 * 60;

CallAction::Kind actionKindOf(const QString &apiName)
{
    using Kind = CallAction::Kind;
    static const QHash<QString, Kind> kinds = {
        {u"setCallerName"_s, Kind::SetCallerName},
        {u"playback"_s, Kind::Playback},
        {u"endless_playback"_s, Kind::EndlessPlayback},
        {u"tts"_s, Kind::Tts},
        {u"sleep"_s, Kind::Sleep},
        {u"readDtmf"_s, Kind::ReadDtmf},
        {u"ivr"_s, Kind::Menu},
        {u"menuSub"_s, Kind::Menu},
        {u"hunting"_s, Kind::Queue},
        {u"callcenter"_s, Kind::Queue},
        {u"bridge"_s, Kind::Bridge},
        {u"voicemail"_s, Kind::Voicemail},
        {u"hangup"_s, Kind::Hangup},
        {u"menuBack"_s, Kind::MenuBack},
        {u"menuTop"_s, Kind::MenuTop},
        {u"menuExit"_s, Kind::MenuExit},
    };
    return kinds.value(apiName, Kind::Unknown);
}

CallFilterList filterListOf(const QString &apiName)
{
    static const QHash<QString, CallFilterList> lists = {
        {u"incomingBlackList"_s, CallFilterList::IncomingBlack},
        {u"incomingWhiteList"_s, CallFilterList::IncomingWhite},
        {u"destinationBlackList"_s, CallFilterList::DestinationBlack},
        {u"destinationWhiteList"_s, CallFilterList::DestinationWhite},
    };
    return lists.value(apiName, CallFilterList::None);
}

//! Identifiers are numbers in objects and texts in parameters.
QString identifierText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

//! Seconds since midnight; -1 for what is no time.
int secondOfDay(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm:ss"_s);
    return time.isValid() ? time.msecsSinceStartOfDay() / 1000 : -1;
}

CallAction callActionOf(const QString &path, const QJsonObject &object)
{
    CallAction action;
    action.path = path;
    action.apiName = object.value("action"_L1).toString();
    action.kind = actionKindOf(action.apiName);
    action.param = identifierText(object.value("actionParam"_L1));
    action.position = object.value("position"_L1).toInt();
    return action;
}

CallTimeSlot callSlotOf(const QString &path, const QJsonObject &object)
{
    CallTimeSlot slot;
    slot.path = path;
    slot.day = WeekHours::dayOf(object.value("weekDay"_L1).toString());
    slot.from = secondOfDay(object.value("timeFrom"_L1).toString());
    slot.to = secondOfDay(object.value("timeTo"_L1).toString());
    if (slot.to == 0)
        slot.to = secondsOfDay;
    return slot;
}

CallFilterEntry filterEntryOf(const QString &path, const QJsonObject &object)
{
    return {.path = path,
            .callerNumber = object.value("callerIdNumber"_L1).toString(),
            .destinationNumber = object.value("destinationNumber"_L1).toString(),
            .list = filterListOf(object.value("screenListType"_L1).toString())};
}

void sortActions(QList<CallAction> &actions)
{
    std::stable_sort(actions.begin(), actions.end(),
                     [](const auto &one, const auto &other) { return one.position < other.position; });
}

//! Reads a plan out of a document, list by list.
class PlanReader
{
public:
    PlanReader(const SetupDocument &document, CallPlan &plan)
        : m_document(document)
        , m_plan(plan)
    {
    }

    void read()
    {
        readOptions();
        readSteps();
        m_plan.menus = each(m_plan.root + u"/menu"_s, &PlanReader::menu);
        m_plan.queues = each(m_plan.root + u"/hunting/queue"_s, &PlanReader::queue);
        m_plan.agents = each(m_plan.root + u"/hunting/agent"_s, &PlanReader::agent);
        m_plan.sounds = each(m_plan.root + u"/sound"_s, &PlanReader::announcement);
        m_plan.texts = each(m_plan.root + u"/tts"_s, &PlanReader::announcement);
        m_plan.zone = Closures::zone(m_document, m_plan.schedulerRoot);
        m_plan.closures = Closures::closures(m_document, Closures::listPath(m_plan.schedulerRoot), m_plan.zone);
    }

private:
    template<class Thing>
    QList<Thing> each(const QString &list, Thing (PlanReader::*read)(const QString &path) const) const
    {
        QList<Thing> things;
        const QStringList ids = m_document.ids(list);
        for (const QString &id : ids)
            things.append((this->*read)(list + u'/' + id));
        return things;
    }

    void readOptions();
    void readSteps();
    CallStep step(const QString &path) const;
    CallMenu menu(const QString &path) const;
    CallQueue queue(const QString &path) const;
    CallAgent agent(const QString &path) const;
    CallAnnouncement announcement(const QString &path) const;
    CallTimeSlot slot(const QString &path) const { return callSlotOf(path, m_document.object(path)); }
    CallFilterEntry entry(const QString &path) const { return filterEntryOf(path, m_document.object(path)); }
    CallMenuEntry key(const QString &path) const
    {
        return {.key = m_document.value(path, u"dtmf"_s).toString(),
                .action = callActionOf(path, m_document.object(path))};
    }

    const SetupDocument &m_document;
    CallPlan &m_plan;
};

void PlanReader::readOptions()
{
    const QString list = m_plan.root + u"/dialplan"_s;
    const QStringList plans = m_document.ids(list);
    m_plan.planCount = static_cast<int>(plans.size());
    m_plan.hasPlan = !plans.isEmpty();
    if (!m_plan.hasPlan)
        return;
    m_plan.planPath = list + u'/' + plans.first();
    const QJsonObject options = m_document.object(m_plan.planPath);
    m_plan.name = options.value("name"_L1).toString();
    m_plan.rejectsAnonymous = options.value("anonymousRejection"_L1).toBool();
    m_plan.shownNumber = options.value("showCallerNumber"_L1).toString();
    m_plan.transferTimeout = options.value("transferTimeout"_L1).toInt();
}

void PlanReader::readSteps()
{
    if (m_plan.hasPlan)
        m_plan.steps = each(m_plan.planPath + u"/extension"_s, &PlanReader::step);
}

CallStep PlanReader::step(const QString &path) const
{
    const QJsonObject object = m_document.object(path);
    CallStep step;
    step.path = path;
    step.position = object.value("position"_L1).toInt();
    step.isEnabled = object.value("enabled"_L1).toBool();
    step.category = object.value("schedulerCategory"_L1).toString();
    step.list = filterListOf(object.value("screenListType"_L1).toString());
    step.hours = each(path + u"/conditionTime"_s, &PlanReader::slot);
    step.entries = each(path + u"/conditionScreenList"_s, &PlanReader::entry);
    const QString rules = path + u"/rule"_s;
    const QStringList ids = m_document.ids(rules);
    for (const QString &id : ids) {
        const QString rule = rules + u'/' + id;
        const bool isNegative = m_document.value(rule, u"negativeAction"_s).toBool();
        (isNegative ? step.otherwise : step.actions).append(callActionOf(rule, m_document.object(rule)));
    }
    sortActions(step.actions);
    sortActions(step.otherwise);
    return step;
}

CallMenu PlanReader::menu(const QString &path) const
{
    const QJsonObject object = m_document.object(path);
    CallMenu menu;
    menu.path = path;
    menu.id = SetupDocument::idOf(path);
    menu.name = object.value("name"_L1).toString();
    menu.greetSound = identifierText(object.value("greetSound"_L1));
    menu.greetTts = identifierText(object.value("greetSoundTts"_L1));
    menu.invalidSound = identifierText(object.value("invalidSound"_L1));
    menu.invalidTts = identifierText(object.value("invalidSoundTts"_L1));
    menu.timeout = object.value("timeout"_L1).toInt();
    menu.interDigitTimeout = object.value("interDigitTimeout"_L1).toInt();
    menu.entries = each(path + u"/entry"_s, &PlanReader::key);
    std::stable_sort(menu.entries.begin(), menu.entries.end(),
                     [](const auto &one, const auto &other) { return one.action.position < other.action.position; });
    return menu;
}

CallQueue PlanReader::queue(const QString &path) const
{
    const QJsonObject object = m_document.object(path);
    CallQueue queue;
    queue.path = path;
    queue.id = SetupDocument::idOf(path);
    queue.name = object.value("description"_L1).toString();
    queue.strategy = object.value("strategy"_L1).toString();
    queue.maxMember = object.value("maxMember"_L1).toInt();
    queue.maxWaitTime = object.value("maxWaitTime"_L1).toInt();
    queue.soundOnHold = identifierText(object.value("soundOnHold"_L1));
    queue.overflowAction = object.value("actionOnOverflow"_L1).toString();
    queue.overflowParam = identifierText(object.value("actionOnOverflowParam"_L1));
    queue.closureAction = object.value("actionOnClosure"_L1).toString();
    queue.closureParam = identifierText(object.value("actionOnClosureParam"_L1));
    queue.followsForwards = object.value("followCallForwards"_L1).toBool();
    queue.records = object.value("record"_L1).toBool();
    queue.asksToRefuseRecording = object.value("askForRecordDisabling"_L1).toBool();
    queue.refusalKey = object.value("recordDisablingDigit"_L1).toString();
    queue.members = m_document.ids(path + u"/agent"_s);
    return queue;
}

CallAgent PlanReader::agent(const QString &path) const
{
    const QJsonObject object = m_document.object(path);
    CallAgent agent;
    agent.path = path;
    agent.id = SetupDocument::idOf(path);
    agent.number = object.value("number"_L1).toString();
    agent.description = object.value("description"_L1).toString();
    agent.status = object.value("status"_L1).toString();
    agent.isExternal = object.value("type"_L1).toString() == "external"_L1;
    agent.timeout = object.value("timeout"_L1).toInt();
    agent.wrapUpTime = object.value("wrapUpTime"_L1).toInt();
    agent.simultaneousLines = object.value("simultaneousLines"_L1).toInt(1);
    return agent;
}

CallAnnouncement PlanReader::announcement(const QString &path) const
{
    const QJsonObject object = m_document.object(path);
    CallAnnouncement announcement;
    announcement.path = path;
    announcement.id = SetupDocument::idOf(path);
    announcement.name = object.value("name"_L1).toString();
    announcement.text = object.value("text"_L1).toString();
    announcement.voice = object.value("voice"_L1).toString();
    return announcement;
}

template<class Thing>
const Thing *thingWithId(const QList<Thing> &things, const QString &id)
{
    const auto found = std::find_if(things.cbegin(), things.cend(), [&](const Thing &thing) { return thing.id == id; });
    return found == things.cend() ? nullptr : &*found;
}

} // namespace

bool CallAction::endsCall() const
{
    return kind == Kind::Hangup || kind == Kind::EndlessPlayback || kind == Kind::Voicemail;
}

bool CallAction::refersToObject() const
{
    switch (kind) {
    case Kind::Playback:
    case Kind::EndlessPlayback:
    case Kind::Tts:
    case Kind::Menu:
    case Kind::Queue:
        return true;
    default:
        return false;
    }
}

bool CallStep::hasConditions() const
{
    return !category.isEmpty() || list != CallFilterList::None || !hours.isEmpty();
}

bool CallPlan::isTypeOf(const FeatureType &type)
{
    switch (type.value()) {
    case FeatureType::CloudIvr:
    case FeatureType::ContactCenterSolutionExpert:
        return true;
    default:
        return false;
    }
}

CallPlan CallPlan::of(const SetupDocument &document, const Service &number)
{
    CallPlan plan;
    plan.number = number;
    plan.root = SetupSchema::branchPath(number.billingAccount, u"ovhPabx"_s, number.serviceName);
    plan.schedulerRoot = SetupSchema::branchPath(number.billingAccount, u"scheduler"_s, number.serviceName);
    PlanReader(document, plan).read();
    return plan;
}

const CallAction *CallPlan::action(const QString &path) const
{
    for (const CallStep &step : steps) {
        for (const QList<CallAction> *actions : {&step.actions, &step.otherwise}) {
            for (const CallAction &action : *actions) {
                if (action.path == path)
                    return &action;
            }
        }
    }
    for (const CallMenu &menu : menus) {
        for (const CallMenuEntry &entry : menu.entries) {
            if (entry.action.path == path)
                return &entry.action;
        }
    }
    return nullptr;
}

const CallStep *CallPlan::step(const QString &path) const
{
    const auto found =
        std::find_if(steps.cbegin(), steps.cend(), [&](const CallStep &step) { return step.path == path; });
    return found == steps.cend() ? nullptr : &*found;
}

const CallMenu *CallPlan::menu(const QString &id) const
{
    return thingWithId(menus, id);
}

const CallQueue *CallPlan::queue(const QString &id) const
{
    return thingWithId(queues, id);
}

const CallAgent *CallPlan::agent(const QString &id) const
{
    return thingWithId(agents, id);
}

const CallAnnouncement *CallPlan::sound(const QString &id) const
{
    return thingWithId(sounds, id);
}

const CallAnnouncement *CallPlan::text(const QString &id) const
{
    return thingWithId(texts, id);
}

} // namespace Aiguilleur
