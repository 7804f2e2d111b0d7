// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcallplan.h"

#include "core/callplanedits.h"
#include "core/closures.h"
#include "core/setupmembers.h"
#include "core/setupschema.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

RandomCallPlan::RandomCallPlan(const SetupContext &context, const SetupDocument &base, QRandomGenerator &random)
    : m_context(context)
    , m_base(base)
    , m_random(random)
    , m_root(context.root(SetupSchema::ownBranch(context.service.featureType)))
    , m_isCentre(context.service.featureType.value() == FeatureType::ContactCenterSolutionExpert)
{
}

SetupDocument RandomCallPlan::grown(SetupDocument draft)
{
    const auto some = [&](void (RandomCallPlan::*edit)(SetupDocument &), int least, int most) {
        const int times = least + below(most - least + 1);
        for (int i = 0; i < times; ++i)
            attempt(draft, [&](SetupDocument &document) { (this->*edit)(document); });
    };
    if (m_isCentre) {
        some(&RandomCallPlan::addText, 0, 2);
        some(&RandomCallPlan::addReason, 0, 2);
        some(&RandomCallPlan::addQueue, 0, 3);
        some(&RandomCallPlan::setQueue, 0, 2);
        some(&RandomCallPlan::joinQueues, 0, 2);
    }
    some(&RandomCallPlan::addMenu, 0, 3);
    some(&RandomCallPlan::addCircle, 0, 1);
    some(&RandomCallPlan::addKeys, 1, 3);
    some(&RandomCallPlan::addStep, 0, 3);
    some(&RandomCallPlan::addClosure, 0, 2);
    some(&RandomCallPlan::shuffle, 0, 4);
    return draft;
}

void RandomCallPlan::attempt(SetupDocument &draft, const Edit &edit)
{
    SetupDocument changed = draft;
    edit(changed);
    if (changed == draft || hasErrors(setupProblems(m_context, m_base, changed)))
        return;
    draft = changed;
    ++m_accepted;
}

QString RandomCallPlan::idIn(const SetupDocument &draft, const char *list)
{
    return anyOf(draft.ids(m_root + u'/' + QLatin1StringView(list)));
}

void RandomCallPlan::giveSound(SetupDocument &draft, const QString &path, const QString &sound, const QString &text)
{
    const QString id = idIn(draft, "sound");
    const QString spoken = m_isCentre ? idIn(draft, "tts") : QString();
    const auto value = [](const QString &name) {
        return SetupDocument::isNew(name) ? QJsonValue(name) : QJsonValue(name.toLongLong());
    };
    if (!spoken.isEmpty() && below(2) == 0)
        draft.setValue(path, text, value(spoken));
    else if (!id.isEmpty())
        draft.setValue(path, sound, value(id));
}

std::optional<QString> RandomCallPlan::paramFor(const SetupDocument &draft, const QString &action)
{
    const auto given = [](const QString &id) { return id.isEmpty() ? std::optional<QString>() : id; };
    if (action == "playback"_L1 || action == "endless_playback"_L1)
        return given(idIn(draft, "sound"));
    if (action == "tts"_L1)
        return given(idIn(draft, "tts"));
    if (action == "ivr"_L1 || action == "menuSub"_L1)
        return given(idIn(draft, "menu"));
    if (action == "hunting"_L1 || action == "callcenter"_L1)
        return given(idIn(draft, "hunting/queue"));
    if (action == "bridge"_L1)
        return u"00336399800%1"_s.arg(10 + below(80));
    if (action == "voicemail"_L1)
        return given(someVoicemail());
    if (action == "sleep"_L1)
        return QString::number(1000 * (1 + below(60)));
    if (action == "readDtmf"_L1)
        return u"choix%1"_s.arg(below(9));
    return action == "setCallerName"_L1 ? u"Accueil %1"_s.arg(below(9)) : QString();
}

QString RandomCallPlan::someVoicemail()
{
    QStringList lines;
    for (const Service &service : m_context.services) {
        if (service.kind == Service::Kind::Line)
            lines.append(service.serviceName);
    }
    return anyOf(lines);
}

void RandomCallPlan::addText(SetupDocument &draft)
{
    CallPlanEdits::addText(draft, m_root, u"Bonjour, texte %1."_s.arg(++m_made), anyOf({u"Helene"_s, u"Loic"_s}));
}

void RandomCallPlan::addQueue(SetupDocument &draft)
{
    const QString queue = CallPlanEdits::addQueue(draft, m_root, u"File %1"_s.arg(++m_made));
    const QString id = SetupDocument::idOf(queue);
    const QString known = idIn(draft, "hunting/agent");
    if (!known.isEmpty())
        SetupMembers::join(draft, m_root, id, known);
    if (below(2) == 0) {
        SetupMembers::add(draft, m_root, id,
                          {{u"number"_s, u"00336399801%1"_s.arg(10 + m_made)},
                           {u"timeout"_s, 10 + below(20)},
                           {u"wrapUpTime"_s, below(30)},
                           {u"simultaneousLines"_s, 1},
                           {u"status"_s, u"available"_s},
                           {u"description"_s, u"Renfort %1"_s.arg(m_made)}},
                          0);
    }
    const QString sound = idIn(draft, "sound");
    if (sound.isEmpty() || below(2) == 0)
        return;
    draft.setValue(queue, u"soundOnHold"_s, sound.toLongLong());
    draft.setValue(queue, u"actionOnOverflow"_s, u"playback"_s);
    draft.setValue(queue, u"actionOnOverflowParam"_s, sound);
}

void RandomCallPlan::addReason(SetupDocument &draft)
{
    draft.add(m_root + u"/hunting/customStatus"_s, {{u"name"_s, u"Pause %1"_s.arg(++m_made)},
                                                    {u"color"_s, anyOf({u"#ff8800"_s, u"#0044aa"_s})},
                                                    {u"description"_s, u"Motif"_s}});
}

// What there is beside its members: what callers hear and what becomes of those who wait in vain.
void RandomCallPlan::setQueue(SetupDocument &draft)
{
    const QString id = idIn(draft, "hunting/queue");
    const QString queue = m_root + u"/hunting/queue/"_s + id;
    if (id.isEmpty())
        return;
    draft.setValue(queue, u"strategy"_s, anyOf({u"ringAll"_s, u"roundRobin"_s, u"random"_s}));
    draft.setValue(queue, u"maxMember"_s, 1 + below(40));
    draft.setValue(queue, u"maxWaitTime"_s, 10 * below(60));
    draft.setValue(queue, u"followCallForwards"_s, below(2) == 0);
    draft.setValue(queue, u"confirmKey"_s, below(2) == 0 ? QJsonValue(u"5"_s) : QJsonValue());
    draft.setValue(queue, u"record"_s, below(2) == 0);
    const QString voicemail = someVoicemail();
    if (!voicemail.isEmpty()) {
        draft.setValue(queue, u"actionOnClosure"_s, u"voicemail"_s);
        draft.setValue(queue, u"actionOnClosureParam"_s, voicemail);
    }
}

//! Everybody in one queue joins another one, at any place.
void RandomCallPlan::joinQueues(SetupDocument &draft)
{
    const QStringList agents = draft.ids(SetupMembers::queueList(m_root, idIn(draft, "hunting/queue")));
    const QString other = idIn(draft, "hunting/queue");
    for (const QString &agent : agents)
        SetupMembers::join(draft, m_root, other, agent, below(int(agents.size())));
}

//! Two menus that open each other, and the first one itself.
void RandomCallPlan::addCircle(SetupDocument &draft)
{
    QStringList menus;
    for (int i = 0; i < 2; ++i) {
        const QString menu = CallPlanEdits::addMenu(draft, m_root, u"Cercle %1"_s.arg(++m_made));
        giveSound(draft, menu, u"greetSound"_s, u"greetSoundTts"_s);
        menus.append(menu);
    }
    for (int i = 0; i < 2; ++i)
        CallPlanEdits::addEntry(draft, menus[i], u"menuSub"_s, SetupDocument::idOf(menus[1 - i]));
    CallPlanEdits::addEntry(draft, menus[0], u"menuSub"_s, SetupDocument::idOf(menus[0]));
}

void RandomCallPlan::addMenu(SetupDocument &draft)
{
    const QString menu = CallPlanEdits::addMenu(draft, m_root, u"Choix %1"_s.arg(++m_made));
    giveSound(draft, menu, u"greetSound"_s, u"greetSoundTts"_s);
    if (below(2) == 0)
        giveSound(draft, menu, u"invalidSound"_s, u"invalidSoundTts"_s);
    draft.setValue(menu, u"timeout"_s, 1000 * (3 + below(8)));
    CallPlanEdits::addEntry(draft, menu, u"menuSub"_s, idIn(draft, "menu"));
    CallPlanEdits::addEntry(draft, menu, anyOf({u"menuExit"_s, u"menuTop"_s, u"menuBack"_s}));
}

// Also of menus that are there already, so that new and old ones make circles.
void RandomCallPlan::addKeys(SetupDocument &draft)
{
    const QString id = idIn(draft, "menu");
    if (id.isEmpty())
        return;
    const QString menu = m_root + u"/menu/"_s + id;
    const int keys = 1 + below(3);
    for (int i = 0; i < keys; ++i) {
        const QString action = anyOf(CallPlanEdits::entryActions(m_context.service.featureType));
        const QString key = CallPlanEdits::firstFreeKey(draft, menu);
        const std::optional<QString> param = paramFor(draft, action);
        if (param && !key.isEmpty())
            CallPlanEdits::addEntry(draft, menu, action, *param, key);
    }
}

void RandomCallPlan::addStep(SetupDocument &draft)
{
    const QString step = CallPlanEdits::addStep(draft, m_root, below(3));
    if (below(4) == 0)
        draft.setValue(step, u"enabled"_s, false);
    addConditions(draft, step);
    const int actions = 1 + below(4);
    for (int i = 0; i < actions; ++i) {
        const QString action = anyOf(CallPlanEdits::ruleActions(m_context.service.featureType));
        if (const std::optional<QString> param = paramFor(draft, action))
            CallPlanEdits::addAction(draft, step, below(3) == 0, action, *param);
    }
}

void RandomCallPlan::addConditions(SetupDocument &draft, const QString &step)
{
    static const QStringList days = {u"monday"_s, u"tuesday"_s, u"friday"_s, u"sunday"_s};
    if (below(3) == 0)
        draft.setValue(step, u"schedulerCategory"_s, anyOf({u"holidays"_s, u"scheduler1"_s, u"scheduler2"_s}));
    if (below(2) == 0) {
        for (const QString &day : days) {
            const QString from = u"%1:00:00"_s.arg(8 + below(3), 2, 10, QChar(u'0'));
            const QString to = anyOf({u"12:00:00"_s, u"18:30:00"_s, u"00:00:00"_s});
            if (below(2) == 0)
                draft.add(step + u"/conditionTime"_s, {{u"weekDay"_s, day}, {u"timeFrom"_s, from}, {u"timeTo"_s, to}});
        }
    }
    if (below(3) != 0)
        return;
    const QString list =
        anyOf({u"incomingBlackList"_s, u"incomingWhiteList"_s, u"destinationBlackList"_s, u"destinationWhiteList"_s});
    const bool isCalled = list.startsWith("destination"_L1);
    draft.setValue(step, u"screenListType"_s, list);
    const int entries = 1 + below(3);
    for (int i = 0; i < entries; ++i) {
        draft.add(step + u"/conditionScreenList"_s,
                  {{isCalled ? u"destinationNumber"_s : u"callerIdNumber"_s, u"00331990012%1"_s.arg(10 + i)},
                   {u"screenListType"_s, list}});
    }
}

void RandomCallPlan::addClosure(SetupDocument &draft)
{
    const QString list = Closures::listPath(m_context.root(u"scheduler"_s));
    if (!draft.hasList(list))
        return;
    const QString day = u"2028-%1-%2"_s.arg(1 + below(12), 2, 10, QChar(u'0')).arg(1 + below(28), 2, 10, QChar(u'0'));
    draft.add(list, {{u"title"_s, u"Fermeture %1"_s.arg(++m_made)},
                     {u"categories"_s, anyOf({u"holidays"_s, u"scheduler1"_s})},
                     {u"dateStart"_s, day + u"T00:00:00+00:00"_s},
                     {u"dateEnd"_s, day + u"T20:00:00+00:00"_s}});
}

// A step, a rule or a key to another place.
void RandomCallPlan::shuffle(SetupDocument &draft)
{
    QStringList lists = draft.lists();
    lists.removeIf([&](const QString &list) {
        const bool isOurs = list.endsWith("/extension"_L1) || list.endsWith("/rule"_L1) || list.endsWith("/entry"_L1);
        return !isOurs || draft.ids(list).size() < 2;
    });
    const QString list = anyOf(lists);
    if (!list.isEmpty())
        CallPlanEdits::move(draft, list + u'/' + anyOf(draft.ids(list)), below(2) == 0 ? 1 : -1);
}

} // namespace Aiguilleur::Test
