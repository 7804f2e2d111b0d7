// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callscenario.h"

#include "core/callplan.h"
#include "core/enumname.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const CallPlatform usualPlatform;

template<class Value>
void insertUnusual(QJsonObject &object, const QString &key, Value value, Value usual)
{
    if (value != usual)
        object.insert(key, value);
}

QJsonObject platformToJson(const CallPlatform &platform)
{
    QJsonObject object;
    insertUnusual(object, u"goesOnAfterMatch"_s, platform.goesOnAfterMatch, usualPlatform.goesOnAfterMatch);
    insertUnusual(object, u"goesOnAfterOtherwise"_s, platform.goesOnAfterOtherwise, usualPlatform.goesOnAfterOtherwise);
    insertUnusual(object, u"mostNoInputs"_s, platform.mostNoInputs, usualPlatform.mostNoInputs);
    insertUnusual(object, u"mostErrors"_s, platform.mostErrors, usualPlatform.mostErrors);
    insertUnusual(object, u"mostDepth"_s, platform.mostDepth, usualPlatform.mostDepth);
    insertUnusual(object, u"overflowEndsCall"_s, platform.overflowEndsCall, usualPlatform.overflowEndsCall);
    insertUnusual(object, u"waitsForNobody"_s, platform.waitsForNobody, usualPlatform.waitsForNobody);
    insertUnusual(object, u"closesAfterWait"_s, platform.closesAfterWait, usualPlatform.closesAfterWait);
    insertUnusual(object, u"keysInReverse"_s, platform.keysInReverse, usualPlatform.keysInReverse);
    return object;
}

CallPlatform platformFromJson(const QJsonObject &object)
{
    const auto flag = [&](const char *key, bool usual) { return object.value(QLatin1String(key)).toBool(usual); };
    const auto count = [&](const char *key, int usual, int most) {
        return std::clamp(object.value(QLatin1String(key)).toInt(usual), 1, most);
    };
    return {.goesOnAfterMatch = flag("goesOnAfterMatch", usualPlatform.goesOnAfterMatch),
            .goesOnAfterOtherwise = flag("goesOnAfterOtherwise", usualPlatform.goesOnAfterOtherwise),
            .mostNoInputs = count("mostNoInputs", usualPlatform.mostNoInputs, 9),
            .mostErrors = count("mostErrors", usualPlatform.mostErrors, 9),
            .mostDepth = count("mostDepth", usualPlatform.mostDepth, 99),
            .overflowEndsCall = flag("overflowEndsCall", usualPlatform.overflowEndsCall),
            .waitsForNobody = flag("waitsForNobody", usualPlatform.waitsForNobody),
            .closesAfterWait = flag("closesAfterWait", usualPlatform.closesAfterWait),
            .keysInReverse = flag("keysInReverse", usualPlatform.keysInReverse)};
}

CallScenario::Answer scenarioAnswer(const QJsonValue &value)
{
    return enumValue<CallScenario::Answer>(value.toString()).value_or(CallScenario::Answer::Answered);
}

} // namespace

CallScenario CallScenario::during(const CentreMoment &moment, const CallPlan &plan) const
{
    CallScenario call = *this;
    for (const CallAgent &agent : plan.agents) {
        const QString status = moment.statuses.value(agent.id);
        if (status.isEmpty())
            continue;
        const bool isBusy = status == "inAQueueCall"_L1 || status == "receiving"_L1;
        call.agentStates.insert(agent.id, isBusy || status == "waiting"_L1 ? u"available"_s : status);
        if (isBusy)
            call.answers.insert(agent.path, Answer::Busy);
        else
            call.answers.remove(agent.path);
    }
    call.waiting = moment.waiting;
    return call;
}

bool CallScenario::isKeys(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'*' || c == u'#'; });
}

std::optional<std::pair<QStringList, bool>> CallScenario::keysOf(const QString &text)
{
    QString rest = text.simplified().remove(u' ');
    bool repeats = false;
    for (const QString &dots : {u"…"_s, u"..."_s}) {
        if (!rest.endsWith(dots))
            continue;
        rest.chop(dots.size());
        if (rest.endsWith(u','))
            rest.chop(1);
        repeats = true;
    }
    if (rest.isEmpty())
        return repeats ? std::nullopt : std::optional(std::pair(QStringList(), false));
    QStringList keys = rest.split(u',');
    for (QString &key : keys) {
        if (key.isEmpty() || (key != "-"_L1 && !isKeys(key)))
            return std::nullopt;
        if (key == "-"_L1)
            key.clear();
    }
    return std::pair(keys, repeats);
}

QString CallScenario::keysText(const QStringList &keys, bool repeatsLast)
{
    QStringList shown;
    for (const QString &key : keys)
        shown.append(key.isEmpty() ? u"-"_s : key);
    if (repeatsLast && !keys.isEmpty())
        shown.append(u"…"_s);
    return shown.join(u',');
}

QJsonObject CallScenario::toJson() const
{
    QJsonObject object{{u"caller"_s, caller}};
    insertUnusual(object, u"called"_s, called, QString());
    if (!keys.isEmpty())
        object.insert(u"keys"_s, QJsonArray::fromStringList(keys));
    insertUnusual(object, u"repeatsLastKey"_s, repeatsLastKey, false);
    insertUnusual(object, u"answer"_s, enumName(answer), enumName(Answer::Answered));
    QJsonObject answered;
    for (auto one = answers.begin(); one != answers.end(); ++one)
        answered.insert(one.key(), enumName(one.value()));
    insertUnusual(object, u"answers"_s, answered, QJsonObject());
    QJsonObject states;
    for (auto one = agentStates.begin(); one != agentStates.end(); ++one)
        states.insert(one.key(), one.value());
    insertUnusual(object, u"agentStates"_s, states, QJsonObject());
    QJsonObject queues;
    for (auto one = waiting.begin(); one != waiting.end(); ++one)
        queues.insert(one.key(), one.value());
    insertUnusual(object, u"waiting"_s, queues, QJsonObject());
    insertUnusual(object, u"platform"_s, platformToJson(platform), QJsonObject());
    return object;
}

CallScenario CallScenario::fromJson(const QJsonObject &object)
{
    CallScenario scenario;
    scenario.caller = object.value("caller"_L1).toString();
    scenario.called = object.value("called"_L1).toString();
    const QJsonArray keys = object.value("keys"_L1).toArray();
    for (const auto key : keys)
        scenario.keys.append(isKeys(key.toString()) ? key.toString() : QString());
    scenario.repeatsLastKey = object.value("repeatsLastKey"_L1).toBool();
    scenario.answer = scenarioAnswer(object.value("answer"_L1));
    const QJsonObject answered = object.value("answers"_L1).toObject();
    for (auto one = answered.begin(); one != answered.end(); ++one)
        scenario.answers.insert(one.key(), scenarioAnswer(one.value()));
    const QJsonObject states = object.value("agentStates"_L1).toObject();
    for (auto one = states.begin(); one != states.end(); ++one)
        scenario.agentStates.insert(one.key(), one.value().toString());
    const QJsonObject queues = object.value("waiting"_L1).toObject();
    for (auto one = queues.begin(); one != queues.end(); ++one)
        scenario.waiting.insert(one.key(), one.value().toInt());
    scenario.platform = platformFromJson(object.value("platform"_L1).toObject());
    return scenario;
}

} // namespace Aiguilleur
