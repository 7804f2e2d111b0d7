// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/livewords.h"

#include "words/text.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Words {

QString callState(const LiveCall &call)
{
    if (call.onHold)
        return Text::tr("On hold");
    switch (call.state) {
    case LiveCall::State::Waiting:
        return Text::tr("Waiting");
    case LiveCall::State::Answered:
        return Text::tr("In conversation");
    case LiveCall::State::Other:
        break;
    }
    return call.stateName;
}

QString agentStatus(const LiveAgent &agent)
{
    if (agent.status.isEmpty())
        return Text::tr("Not read yet");
    if (agent.status == "inAQueueCall"_L1)
        return Text::tr("In a call");
    if (agent.status == "loggedOut"_L1)
        return Text::tr("Logged out");
    if (agent.status == "onBreak"_L1)
        return Text::tr("On a break");
    if (agent.status == "receiving"_L1)
        return Text::tr("Ringing");
    if (agent.status == "waiting"_L1)
        return Text::tr("Available");
    return agent.status;
}

} // namespace Aiguilleur::Words
