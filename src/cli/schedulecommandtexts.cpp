// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/commands.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int any = 100000;

OptionText waitingOption()
{
    return {{u"timeout"_s},
            Cli::tr("S"),
            Cli::tr("Stop waiting after S seconds; 600 unless said. What is not sent yet waits in the database.")};
}

CommandText scheduleText()
{
    return {
        .command = Command::Schedule,
        .name = u"schedule"_s,
        .arguments = Cli::tr("[ACTION ARGUMENTS]"),
        .mostArguments = any,
        .summary = Cli::tr("Have numbers changed at a date and time."),
        .details = Cli::tr(
            "Without ACTION, or with `list`, lists what is scheduled and what became of it. `add WHEN plan FILE` "
            "schedules a plan, `add WHEN apply NUMBER... TYPE` a configuration; WHEN is like 2026-12-24T18:00. `move "
            "ID "
            "WHEN` gives it another time, `cancel ID` takes it away.\n\n"
            "The window does it when it is open at that time, or `run-due`. What was missed is not done late: `apply "
            "RUN` does it now, `ignore RUN` leaves it. The first characters of ID and RUN are enough."),
        .options = {{{u"weekly"_s}, {}, Cli::tr("Every week from then on, on that day at that time.")},
                    {{u"zone"_s},
                     Cli::tr("ZONE"),
                     Cli::tr("Time zone, such as Europe/Paris; this computer's unless "
                             "said.")},
                    {{u"name"_s, u"n"_s}, Cli::tr("TEXT"), Cli::tr("What it is called.")},
                    {{u"yes"_s, u"y"_s}, {}, Cli::tr("Schedule it: nothing is asked when the time comes.")},
                    waitingOption()},
        .takesNumber = false};
}

CommandText runDueText()
{
    return {.command = Command::RunDue,
            .name = u"run-due"_s,
            .arguments = {},
            .mostArguments = 0,
            .summary = Cli::tr("Do what is scheduled and due."),
            .details = Cli::tr(
                "Does what is due and waits for its end; of several programs one does it. What is due "
                "for more than 15 minutes is reported as missed and not done. Ends with 1 when "
                "something was missed or failed. A systemd timer that runs it every minute comes with the program; "
                "the manual says how to turn it on."),
            .options = {{{u"tolerance"_s},
                         Cli::tr("MIN"),
                         Cli::tr("Do also what is due for MIN minutes at most; 15 unless said.")},
                        waitingOption()},
            .takesNumber = false};
}

} // namespace

QList<CommandText> scheduleCommands()
{
    return {scheduleText(), runDueText()};
}

} // namespace Aiguilleur
