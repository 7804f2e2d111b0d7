// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/livewords.h"

#include "words/callplanwords.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QString LiveWords::caller(const QString &name, const QString &number)
{
    if (number.isEmpty() || number == "anonymous"_L1)
        return name.isEmpty() || name == "anonymous"_L1 ? tr("Unknown caller") : name;
    const QString written = Words::number(number);
    return name.isEmpty() ? written : u"%1, %2"_s.arg(name, written);
}

QString LiveWords::callState(const LiveCall &call)
{
    if (call.onHold)
        return tr("On hold");
    switch (call.state) {
    case LiveCall::State::Waiting:
        return tr("Waiting");
    case LiveCall::State::Answered:
        return tr("In conversation");
    case LiveCall::State::Other:
        break;
    }
    return call.stateName;
}

QString LiveWords::queue(const QString &id, const QString &name)
{
    return Words::callQueueName(name, id);
}

QString LiveWords::agent(const LiveAgent &agent)
{
    return agent.name.isEmpty() ? Words::number(agent.number) : agent.name;
}

QString LiveWords::agentStatus(const LiveAgent &agent)
{
    if (agent.status.isEmpty())
        return tr("Not read yet");
    if (agent.status == "inAQueueCall"_L1)
        return tr("In a call");
    if (agent.status == "loggedOut"_L1)
        return tr("Logged out");
    if (agent.status == "onBreak"_L1)
        return tr("On a break");
    if (agent.status == "receiving"_L1)
        return tr("Ringing");
    if (agent.status == "waiting"_L1)
        return tr("Available");
    return agent.status;
}

QString LiveWords::percentage(double share)
{
    return tr("%1 %", "percentage").arg(QLocale().toString(share * 100, 'f', 0));
}

QString LiveWords::seconds(std::chrono::seconds duration)
{
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    return Words::duration(begin, begin.addSecs(duration.count()));
}

QString LiveWords::time(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace Aiguilleur
