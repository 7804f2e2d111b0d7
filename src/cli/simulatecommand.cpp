// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/context.h"
#include "cli/numbersetup.h"
#include "cli/simulationtext.h"
#include "cli/table.h"
#include "core/callsimulator.h"
#include "service/expectations.h"
#include "words/numberwords.h"
#include "words/simulationwords.h"

#include <QCoroFuture>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

Report expectationsReport(const QList<CallExpectation> &expectations, const CallPlan &plan)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray list;
    QString text;
    int failed = 0;
    for (const CallExpectation &expectation : expectations) {
        const CallExpectationCheck check = checkExpectation(expectation, plan, now);
        list.append(expectationToJson(expectation, check, plan));
        const QString wanted = oneLine(Words::callExpectation(expectation));
        text +=
            check.holds
                ? Cli::tr("holds: %1").arg(wanted)
                : Cli::tr("broken: %1 (it ends so: %2)").arg(wanted, oneLine(Words::callOutcome(check.run.outcome)));
        text += u'\n';
        failed += check.holds ? 0 : 1;
    }
    if (expectations.isEmpty())
        text = Cli::tr("Nothing is expected of calls to this number.") + u'\n';
    return {failed == 0 ? ExitStatus::Done : ExitStatus::Failed, list, text};
}

CallScenario callAt(const CallPlan &plan, CallScenario call)
{
    const QDateTime typed = call.at;
    call.at = typed.isValid() ? QDateTime(typed.date(), typed.time(), plan.zone) : QDateTime::currentDateTimeUtc();
    return call;
}

} // namespace

CommandTask simulate(Context &context)
{
    NumberSetup number(context);
    const Outcome<void> opened = co_await number.open(NumberSetup::Purpose::Reading);
    if (!opened)
        co_return problem(opened.error());
    if (!CallPlan::isTypeOf(number.service().featureType))
        co_return problem({.kind = u"notSupported"_s,
                           .message = Cli::tr("%1 has no call plan: only interactive voice servers and contact "
                                              "centres have one.")
                                          .arg(Words::number(number.service().serviceName))});
    const CallPlan plan = CallPlan::of(number.setup().draft(), number.service());
    const Invocation &asked = context.invocation();
    if (asked.expectations) {
        const QFuture<Result<QList<CallExpectation>>> loading =
            context.session().expectations().load(plan.number.serviceName);
        const Result<QList<CallExpectation>> loaded = co_await loading;
        if (!loaded)
            co_return problem(Problem::of(loaded.error()));
        co_return expectationsReport(*loaded, plan);
    }
    const CallScenario call = callAt(plan, asked.call);
    if (asked.week) {
        const QDate day = call.at.toTimeZone(plan.zone).date();
        const CallWeek week = CallWeek::of(plan, call, day.addDays(1 - day.dayOfWeek()));
        co_return Report{ExitStatus::Done, weekToJson(week), weekToText(week)};
    }
    const CallRun run = simulateCall(plan, call);
    co_return Report{ExitStatus::Done, runToJson(run, plan), runToText(run, plan)};
}

} // namespace Aiguilleur
