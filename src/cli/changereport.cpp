// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changereport.h"

#include "cli/cli.h"
#include "cli/context.h"
#include "cli/jsonshapes.h"
#include "cli/table.h"
#include "cli/wording.h"
#include "words/changewords.h"
#include "words/numberwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! In the person's time zone.
QString shortTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace

ExitStatus statusOf(const ChangeRecord &change)
{
    if (!change.isFinished())
        return ExitStatus::StillPending;
    if (change.state() == ConfigurationChange::State::Applied)
        return ExitStatus::Done;
    return change.entry.hasError ? exitStatusOf(change.entry.error.kind) : ExitStatus::Failed;
}

ExitStatus statusOf(const QList<ChangeRecord> &changes)
{
    ExitStatus worst = ExitStatus::Done;
    for (const ChangeRecord &change : changes) {
        const ExitStatus status = statusOf(change);
        if (status == ExitStatus::Failed || status == ExitStatus::NoAccess)
            return status;
        worst = std::max(worst, status);
    }
    return worst;
}

ExitStatus statusOf(ChangeFollower::End end, ExitStatus status)
{
    const bool refused = end == ChangeFollower::End::SignInNeeded && status == ExitStatus::StillPending;
    return refused ? ExitStatus::NoAccess : status;
}

QString outcomeText(const QList<ChangeRecord> &changes)
{
    QString text;
    for (const ChangeRecord &change : changes)
        text += oneLine(Wording::outcome(change)) + u'\n';
    return text;
}

QJsonArray outcomeJson(const QList<ChangeRecord> &changes)
{
    QJsonArray array;
    for (const ChangeRecord &change : changes)
        array.append(changeToJson(change));
    return array;
}

QString changeTable(const QList<ChangeRecord> &changes)
{
    Table table({Cli::tr("Number"), Cli::tr("Change"), Cli::tr("State"), Cli::tr("Begun"), Cli::tr("Group")});
    for (const ChangeRecord &change : changes) {
        const Words::ChangeFacts facts = change.facts();
        const QString state = Words::state(facts);
        table.add({Words::number(change.entry.serviceName), Words::fromTo(facts),
                   change.entry.external ? Cli::tr("%1, begun elsewhere").arg(state) : state,
                   shortTime(change.entry.created), change.entry.billingAccount});
    }
    return table.toString();
}

void noteGoesOn(Context &context, ChangeFollower::End end, const QList<ChangeRecord> &changes)
{
    const auto pending = std::count_if(changes.cbegin(), changes.cend(),
                                       [](const ChangeRecord &change) { return !change.isFinished(); });
    if (pending == 0 || end == ChangeFollower::End::Done)
        return;
    // Why nothing was heard any more matters more than that the time is over.
    if (const std::optional<ApiError> error = context.session().error())
        context.output().note(Wording::what(*error));
    const int n = static_cast<int>(pending);
    if (end == ChangeFollower::End::TimeOut)
        context.output().note(Cli::tr("The time is over; %n change(s) go(es) on at OVHcloud.", nullptr, n));
    else
        context.output().note(Cli::tr("Not followed any more; %n change(s) go(es) on at OVHcloud.", nullptr, n));
    const QString number = changes.size() == 1 ? u' ' + changes.constFirst().entry.serviceName : QString();
    context.output().note(Cli::tr("`aiguilleur-cli wait%1` follows it to its end.").arg(number));
}

} // namespace Aiguilleur
