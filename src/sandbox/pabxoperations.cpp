// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/datetimes.h"
#include "sandbox/operations.h"
#include "sandbox/references.h"
#include "sandbox/resources.h"
#include "sandbox/simpletypes.h"
#include "sandbox/templates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr qsizetype LongestText = 1024;
constexpr qint64 LongestTransfer = 1800;       //!< seconds
constexpr qint64 ShortestPause = 1000;         //!< milliseconds
constexpr qint64 LongestPause = 24 * 3600'000; //!< milliseconds

//! What the parameter of an action is.
enum class Needs { Nothing, Text, Number, Variable, Pause, Voicemail, Sound, Tts, Menu, Queue };

struct Action
{
    const char *name;
    Needs needs;
};

//! Of rules and of keys; each list of names is in the models.
constexpr Action Actions[] = {
    {"bridge", Needs::Number},       {"callcenter", Needs::Queue},   {"endless_playback", Needs::Sound},
    {"hangup", Needs::Nothing},      {"hunting", Needs::Queue},      {"ivr", Needs::Menu},
    {"menuBack", Needs::Nothing},    {"menuExit", Needs::Nothing},   {"menuSub", Needs::Menu},
    {"menuTop", Needs::Nothing},     {"playback", Needs::Sound},     {"readDtmf", Needs::Variable},
    {"sleep", Needs::Pause},         {"setCallerName", Needs::Text}, {"tts", Needs::Tts},
    {"voicemail", Needs::Voicemail},
};

const QString Parameter = u"actionParam"_s;

void refuseParameter(const QString &given, const QString &wanted)
{
    throw Refusal::badRequest(u"[%1] Given data (%2) is not %3"_s.arg(Parameter, given, wanted));
}

void requireForm(const QString &given, const QString &form, const QString &wanted)
{
    if (!QRegularExpression(QRegularExpression::anchoredPattern(form)).match(given).hasMatch())
        refuseParameter(given, wanted);
}

void requirePause(const QString &given)
{
    bool isNumber = false;
    const qint64 length = given.toLongLong(&isNumber);
    if (!isNumber || length < ShortestPause || length > LongestPause)
        refuseParameter(given, u"between %1 and %2 milliseconds"_s.arg(ShortestPause).arg(LongestPause));
}

void requireParameter(const Call &call, Needs needs, const QString &given)
{
    switch (needs) {
    case Needs::Nothing:
        return;
    case Needs::Text:
        return requireForm(given, u".*\\S.*"_s, u"a name"_s);
    case Needs::Number:
        return requireForm(given, u"(00|\\+)\\d{3,18}"_s, u"an international number"_s);
    case Needs::Variable:
        return requireForm(given, u"[a-zA-Z0-9]{1,24}"_s, u"the name of a variable"_s);
    case Needs::Pause:
        return requirePause(given);
    case Needs::Voicemail:
        if (!isOwnService(call.account(), internationalForm(given)))
            refuseParameter(given, u"a line of the account"_s);
        return;
    case Needs::Sound:
        return requireNamed(call, Kind::Sound, Parameter, given);
    case Needs::Tts:
        return requireNamed(call, Kind::Tts, Parameter, given);
    case Needs::Menu:
        return requireNamed(call, Kind::Menu, Parameter, given);
    case Needs::Queue:
        return requireNamed(call, Kind::Queue, Parameter, given);
    }
}

//! A parameter that is given fits the action; what was there before the action changed is left alone.
void checkAction(const Call &call, const QJsonObject &object)
{
    if (call.method != "POST"_L1 && !call.body.contains(Parameter))
        return;
    const QString name = object.value(u"action"_s).toString();
    const auto *action = std::find_if(std::begin(Actions), std::end(Actions),
                                      [&](const Action &one) { return name == QLatin1String(one.name); });
    if (action != std::end(Actions))
        requireParameter(call, action->needs, object.value(Parameter).toString());
}

void requireName(const QJsonObject &object)
{
    if (object.value(u"name"_s).toString().trimmed().isEmpty())
        throw Refusal::badRequest(u"[name] A name is needed"_s);
}

void checkTts(Call &call, const QString & /*id*/, QJsonObject &tts)
{
    if (!hasQueues(call))
        throw Refusal::forbidden(u"This number is no contact centre"_s, {});
    const QString text = tts[u"text"_s].toString();
    if (text.trimmed().isEmpty() || text.size() > LongestText)
        throw Refusal::badRequest(u"[text] A text of at most %1 characters is needed"_s.arg(LongestText));
}

void checkMenu(Call &call, const QString & /*id*/, QJsonObject &menu)
{
    requireName(menu);
    for (const auto &timeout : {u"timeout"_s, u"interDigitTimeout"_s})
        requireAtLeast(menu, timeout, 0);
    for (const auto &sound : {u"greetSound"_s, u"invalidSound"_s}) {
        if (call.body.contains(sound))
            requireNamed(call, Kind::Sound, menu, sound);
        if (call.body.contains(sound + u"Tts"_s))
            requireNamed(call, Kind::Tts, menu, sound + u"Tts"_s);
    }
}

void checkEntry(Call &call, const QString & /*id*/, QJsonObject &entry)
{
    static const QRegularExpression keys(u"^[0-9*#]{1,16}$"_s);
    if (!keys.match(entry[u"dtmf"_s].toString()).hasMatch())
        throw Refusal::badRequest(u"[dtmf] Given data (%1) is no sequence of keys"_s.arg(entry[u"dtmf"_s].toString()));
    requireAtLeast(entry, u"position"_s, 1);
    checkAction(call, entry);
}

void checkPlan(Call &call, const QString & /*id*/, QJsonObject &plan)
{
    requireName(plan);
    requireAtLeast(plan, u"transferTimeout"_s, 0);
    requireAtMost(plan, u"transferTimeout"_s, LongestTransfer);
    if (call.method == "POST"_L1)
        plan[u"lastUpdate"_s] = wireTime(call.services.now);
}

//! What is `enable` when a step is created is `enabled` ever after.
void checkStep(Call & /*call*/, const QString & /*id*/, QJsonObject &step)
{
    requireAtLeast(step, u"position"_s, 1);
    if (step.contains(u"enable"_s))
        step[u"enabled"_s] = step.take(u"enable"_s);
}

void checkRule(Call &call, const QString & /*id*/, QJsonObject &rule)
{
    requireAtLeast(rule, u"position"_s, 1);
    checkAction(call, rule);
}

Resource menuResource()
{
    return {pabxTemplate(u"/menu/{menuId}"_s),
            u"telephony.OvhPabxMenu"_s,
            Resource::Listed | Resource::NumberIds | Resource::Deletable | Resource::Writable,
            u"Menus of the number"_s,
            {},
            u"telephony.menu.create"_s,
            {{u"greetSound"_s, QJsonValue()},
             {u"greetSoundTts"_s, QJsonValue()},
             {u"invalidSound"_s, QJsonValue()},
             {u"invalidSoundTts"_s, QJsonValue()},
             {u"timeout"_s, 5000},
             {u"interDigitTimeout"_s, 2000}},
            checkMenu,
            [](Call &call, const QString &id) { refuseIfUsed(call, Kind::Menu, id); }};
}

Resource ttsResource()
{
    return {pabxTemplate(u"/tts/{id}"_s),
            u"telephony.OvhPabxTts"_s,
            Resource::Listed | Resource::NumberIds | Resource::Deletable | Resource::Writable | Resource::Silent,
            u"Texts that are spoken"_s,
            {},
            u"telephony.tts.create"_s,
            {{u"voice"_s, u"Helene"_s}},
            checkTts,
            [](Call &call, const QString &id) { refuseIfUsed(call, Kind::Tts, id); }};
}

QList<Resource> planResources()
{
    using R = Resource;
    const int all = R::Listed | R::NumberIds | R::Deletable | R::Writable;
    const QString plan = pabxTemplate(u"/dialplan/{dialplanId}"_s);
    const QString step = plan + u"/extension/{extensionId}"_s;
    return {
        {pabxTemplate(u"/menu/{menuId}/entry/{entryId}"_s),
         u"telephony.OvhPabxMenuEntry"_s,
         all,
         u"Keys of the menu"_s,
         {},
         u"telephony.menuEntry.create"_s,
         {{Parameter, QString()}},
         checkEntry},
        {plan,
         u"telephony.OvhPabxDialplan"_s,
         all,
         u"Plans of the number"_s,
         {},
         u"telephony.dialplan.create"_s,
         {},
         checkPlan},
        {step,
         u"telephony.OvhPabxDialplanExtension"_s,
         all,
         u"Steps of the plan"_s,
         {},
         u"telephony.extension.create"_s,
         {{u"schedulerCategory"_s, QJsonValue()}, {u"screenListType"_s, QJsonValue()}},
         checkStep},
        {step + u"/rule/{ruleId}"_s,
         u"telephony.OvhPabxDialplanExtensionRule"_s,
         all,
         u"What the step does"_s,
         {},
         u"telephony.rule.create"_s,
         {{Parameter, QJsonValue()}},
         checkRule},
    };
}

} // namespace

void addPabxOperations(Router &router)
{
    addResources(router, {menuResource(), ttsResource()});
    addResources(router, planResources());
}

} // namespace Aiguilleur::Sandbox
