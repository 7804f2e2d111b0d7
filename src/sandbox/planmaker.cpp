// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/planmaker.h"

#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/datetimes.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonObject changed(QJsonObject object, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object[it.key()] = it.value();
    return object;
}

} // namespace

PlanMaker::PlanMaker(ContentMaker &maker)
    : m_maker(maker)
    , m_path(maker.path(u"ovhPabx"_s))
{
}

qsizetype PlanMaker::nextPosition(const QString &list) const
{
    return m_maker.account.objects.ids(list).size() + 1;
}

qint64 PlanMaker::tts(const QString &text, const QString &voice)
{
    return m_maker.add(m_path + u"/tts"_s, u"id"_s, {{u"text"_s, text}, {u"voice"_s, voice}});
}

qint64 PlanMaker::menu(const QString &name, const QJsonObject &changes)
{
    const QJsonObject usual{{u"name"_s, name},
                            {u"greetSound"_s, QJsonValue()},
                            {u"greetSoundTts"_s, QJsonValue()},
                            {u"invalidSound"_s, QJsonValue()},
                            {u"invalidSoundTts"_s, QJsonValue()},
                            {u"timeout"_s, 5000},
                            {u"interDigitTimeout"_s, 2000}};
    return m_maker.add(m_path + u"/menu"_s, u"menuId"_s, changed(usual, changes));
}

void PlanMaker::key(qint64 menu, const QString &dtmf, const QString &action, const QString &parameter)
{
    const QString list = u"%1/menu/%2/entry"_s.arg(m_path).arg(menu);
    m_maker.add(
        list, u"entryId"_s,
        {{u"dtmf"_s, dtmf}, {u"action"_s, action}, {u"actionParam"_s, parameter}, {u"position"_s, nextPosition(list)}});
}

void PlanMaker::plan(const QString &name)
{
    const qint64 id = m_maker.add(m_path + u"/dialplan"_s, u"dialplanId"_s,
                                  {{u"name"_s, name},
                                   {u"anonymousRejection"_s, false},
                                   {u"showCallerNumber"_s, u"caller"_s},
                                   {u"transferTimeout"_s, 60},
                                   {u"lastUpdate"_s, wireTime(m_maker.now - OneDay)}});
    m_plan = u"%1/dialplan/%2/extension"_s.arg(m_path).arg(id);
}

void PlanMaker::step(const QJsonObject &changes)
{
    const QJsonObject usual{{u"enabled"_s, true},
                            {u"position"_s, nextPosition(m_plan)},
                            {u"schedulerCategory"_s, QJsonValue()},
                            {u"screenListType"_s, QJsonValue()}};
    m_step = u"%1/%2"_s.arg(m_plan).arg(m_maker.add(m_plan, u"extensionId"_s, changed(usual, changes)));
    m_rules[0] = m_rules[1] = 0;
}

void PlanMaker::opens(const QString &day, const QString &from, const QString &to)
{
    m_maker.add(m_step + u"/conditionTime"_s, u"conditionId"_s,
                {{u"weekDay"_s, day}, {u"timeFrom"_s, from}, {u"timeTo"_s, to}});
}

void PlanMaker::lists(const QString &type, const QString &number)
{
    m_maker.add(m_step + u"/conditionScreenList"_s, u"conditionId"_s,
                {{u"screenListType"_s, type}, {u"callerIdNumber"_s, number}, {u"destinationNumber"_s, QJsonValue()}});
}

void PlanMaker::does(const QString &action, const QString &parameter)
{
    rule(action, parameter, false);
}

void PlanMaker::otherwise(const QString &action, const QString &parameter)
{
    rule(action, parameter, true);
}

//! Rules for either case are numbered by themselves.
void PlanMaker::rule(const QString &action, const QString &parameter, bool isNegative)
{
    m_maker.add(m_step + u"/rule"_s, u"ruleId"_s,
                {{u"action"_s, action},
                 {u"actionParam"_s, parameter.isEmpty() ? QJsonValue() : QJsonValue(parameter)},
                 {u"negativeAction"_s, isNegative},
                 {u"position"_s, ++m_rules[isNegative]}});
}

} // namespace Aiguilleur::Sandbox
