// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/livecells.h"

#include "gui/setup/livewords.h"
#include "models/agentsmodel.h"
#include "models/livecallsmodel.h"
#include "words/livewords.h"
#include "words/timewords.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::LiveCells {

namespace {

QString widestOf(const QStringList &texts)
{
    return *std::max_element(texts.begin(), texts.end(),
                             [](const QString &one, const QString &other) { return one.size() < other.size(); });
}

} // namespace

QString since(const QDateTime &begin)
{
    return begin.isValid() ? Words::duration(begin, QDateTime::currentDateTimeUtc()) : QString();
}

QVariant call(const LiveCall &call, int column, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case LiveCallsModel::CallerColumn:
        return LiveWords::caller(call.callerName, call.callerNumber);
    case LiveCallsModel::StateColumn:
        return Words::callState(call);
    case LiveCallsModel::WaitColumn:
        return call.answered.isValid() ? Words::duration(call.begin, call.answered) : since(call.begin);
    case LiveCallsModel::TalkColumn:
        return since(call.answered);
    case LiveCallsModel::AgentColumn:
        return call.agent;
    default:
        return {};
    }
}

QVariant agent(const LiveAgent &agent, int column, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case AgentsModel::NameColumn:
        return LiveWords::caller(agent.name, agent.number);
    case AgentsModel::StatusColumn:
        return Words::agentStatus(agent);
    case AgentsModel::SinceColumn:
        return since(agent.lastChange);
    case AgentsModel::AnsweredColumn:
        return agent.status.isEmpty() ? QString() : QLocale().toString(agent.answeredCalls);
    case AgentsModel::CallTimeColumn:
        return agent.status.isEmpty() ? QString() : Words::duration(agent.callTime);
    default:
        return {};
    }
}

Theme::Tone tone(const LiveCall &call)
{
    return call.state == LiveCall::State::Waiting ? Theme::Tone::Warning : Theme::Tone::Accent;
}

Theme::Tone tone(const LiveAgent &agent)
{
    if (agent.status == "waiting"_L1)
        return Theme::Tone::Good;
    if (agent.status == "receiving"_L1)
        return Theme::Tone::Warning;
    return agent.status == "inAQueueCall"_L1 ? Theme::Tone::Accent : Theme::Tone::Muted;
}

QString widestCallState()
{
    return widestOf({Words::callState({.state = LiveCall::State::Waiting}),
                     Words::callState({.state = LiveCall::State::Answered}), Words::callState({.onHold = true})});
}

QString widestAgentStatus()
{
    QStringList texts;
    for (const QString &status :
         {QString(), u"inAQueueCall"_s, u"loggedOut"_s, u"onBreak"_s, u"receiving"_s, u"waiting"_s})
        texts.append(Words::agentStatus({.status = status}));
    return widestOf(texts);
}

} // namespace Aiguilleur::LiveCells
