// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programpaths.h"
#include "cli/bell.h"
#include "cli/commandline.h"
#include "cli/context.h"
#include "cli/language.h"
#include "cli/output.h"
#include "cli/report.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <memory>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<> execute(Invocation invocation, Output &output, ExitStatus &status)
{
    Context context(std::move(invocation), output);
    const Outcome<Report> report = co_await runCommand(context);
    // The command may have ended inside a call of the session, which ends with the context: not before that call has
    // returned.
    Bell bell;
    bell.ring();
    co_await bell.rung();
    if (report) {
        status = report->status;
        if (output.isJson())
            output.result(report->json);
        else
            output.result(report->text);
    } else {
        status = report.error().status;
        output.problem(report.error());
    }
}

void printHelp(const Invocation &invocation, Output &output)
{
    if (invocation.json)
        output.result(QJsonValue(QJsonObject{{u"help"_s, invocation.helpText}}));
    else
        output.result(invocation.helpText);
}

ExitStatus run(const Invocation &invocation, Output &output)
{
    ExitStatus status = ExitStatus::Done;
    // The event loop ends only after everything that the command opened was closed.
    const auto begin = [&] { execute(invocation, output, status).then([] { QCoreApplication::quit(); }); };
    QTimer::singleShot(0, qApp, begin);
    QCoreApplication::exec();
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    // A reader that goes away must not end a change in the middle: writing fails instead.
    std::signal(SIGPIPE, SIG_IGN);
    const TerminalCharset charset = TerminalCharset::fromLocale();
    const QStringList arguments = charset.arguments(argc, argv);
    quietenQt();
    const QCoreApplication application(argc, argv);
    identifyProgram();
    const Manner manner = Manner::of(arguments);
    const Language language(manner.language);
    Output output(charset, manner.json);

    const Outcome<Invocation> invocation = parseCommandLine(arguments);
    ExitStatus status = ExitStatus::Done;
    if (!invocation) {
        output.problem(invocation.error());
        status = invocation.error().status;
    } else if (!invocation->helpText.isEmpty()) {
        printHelp(*invocation, output);
    } else {
        status = run(*invocation, output);
    }
    if (output.isBroken() && status == ExitStatus::Done)
        status = ExitStatus::Failed;
    return static_cast<int>(status);
}
