// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/cli.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int mostNumbers = 100000; // of one command

OptionText timeoutOption()
{
    return {
        {u"timeout"_s}, Cli::tr("S"), Cli::tr("Stop waiting after S seconds; 600 unless said. The change goes on.")};
}

CommandText groups()
{
    return {.command = Command::Groups,
            .name = u"groups"_s,
            .arguments = {},
            .summary = Cli::tr("List the telephony groups."),
            .details = Cli::tr(
                "Lists the telephony groups (billing accounts) of the account with their description and status.")};
}

CommandText numbers()
{
    return {.command = Command::Numbers,
            .name = u"numbers"_s,
            .arguments = {},
            .summary = Cli::tr("List the numbers and what each is set up as."),
            .details = Cli::tr(
                "Lists the numbers and lines of all groups, or of one, with their present configuration and the change "
                "that is under way, if any. A group that has expired is named on standard error and left out."),
            .options = {
                {{u"group"_s, u"g"_s}, Cli::tr("BA"), Cli::tr("Only the group with this name, such as ab12345-ovh-1.")},
                {{u"filter"_s, u"f"_s},
                 Cli::tr("TEXT"),
                 Cli::tr("Only numbers in which TEXT occurs: in the number in any written form, the description, the "
                         "configuration or the group. Accents and case do not matter.")},
                {{u"csv"_s}, {}, Cli::tr("Print a table for spreadsheets (CSV).")}}};
}

CommandText show()
{
    return {
        .command = Command::Show,
        .name = u"show"_s,
        .arguments = Cli::tr("NUMBER"),
        .fewestArguments = 1,
        .mostArguments = 1,
        .summary = Cli::tr("Show one number and what its configuration holds."),
        .details = Cli::tr(
            "Shows one number: group, description, configuration, what that configuration holds, and the change that "
            "is under way, if any. NUMBER may be written in any form: 0033199001234, +33 1 99 00 12 34, "
            "01 99 00 12 34.")};
}

CommandText catalogue()
{
    return {.command = Command::Catalogue,
            .name = u"catalogue"_s,
            .arguments = {},
            .summary = Cli::tr("List the configurations that can be applied."),
            .details = Cli::tr(
                "Lists the configurations that can be applied with the name that `apply` takes, and what each does. "
                "Needs no account.")};
}

CommandText apply()
{
    return {
        .command = Command::Apply,
        .name = u"apply"_s,
        .arguments = Cli::tr("[NUMBER...] TYPE"),
        .fewestArguments = 1,
        .mostArguments = mostNumbers + 1,
        .summary = Cli::tr("Give a number another configuration and wait until it has taken effect."),
        .details = Cli::tr(
            "Gives NUMBER the configuration TYPE: redirect, contactCenterSolution, conference, cloudIvr, svi, "
            "contactCenterSolutionExpert, or empty, which removes its configuration.\n\n"
            "What the number was configured with is lost when it changes. A number that has a configuration is "
            "therefore changed with --yes only; without it the command says what would be lost, sends nothing and "
            "ends with 4. A copy of what the server tells about the number is kept in any case.\n\n"
            "The change is written down before it is sent. If the program is ended meanwhile the change goes on at "
            "OVHcloud; `wait` or the same command follows it to its end, and nothing is sent twice.\n\n"
            "With several numbers, --group or --filter they are changed together, a bounded number at a time. "
            "Without --yes the command says what each would lose, sends nothing and ends with 4. `batches` "
            "shows the results later, and tries again or undoes."),
        .options = {
            {{u"yes"_s, u"y"_s}, {}, Cli::tr("Replace the present configuration of the number.")},
            {{u"group"_s, u"g"_s}, Cli::tr("BA"), Cli::tr("Every number of this group.")},
            {{u"filter"_s, u"f"_s}, Cli::tr("TEXT"), Cli::tr("Only numbers in which TEXT occurs, as for `numbers`.")},
            {{u"no-wait"_s}, {}, Cli::tr("End as soon as OVHcloud has accepted the change.")},
            timeoutOption()}};
}

CommandText pending()
{
    return {.command = Command::Pending,
            .name = u"pending"_s,
            .arguments = {},
            .summary = Cli::tr("List the changes that are under way."),
            .details = Cli::tr(
                "Lists the changes that are under way, those included that were begun elsewhere: in OVHcloud's control "
                "panel, by a colleague.")};
}

CommandText wait()
{
    return {
        .command = Command::Wait,
        .name = u"wait"_s,
        .arguments = Cli::tr("[NUMBER]"),
        .mostArguments = 1,
        .summary = Cli::tr("Wait for changes that are under way."),
        .details = Cli::tr(
            "Waits until the change of NUMBER, or every change that is under way, has ended, and says how. Goes on "
            "with changes that were left when a program ended. The change of NUMBER may have been begun elsewhere.\n\n"
            "Ends with 1 when one of them failed, else with 5 when one was still pending at the time-out."),
        .options = {{{u"all"_s, u"a"_s}, {}, Cli::tr("Wait for every change; so it is without NUMBER.")},
                    timeoutOption()}};
}

CommandText history()
{
    return {.command = Command::History,
            .name = u"history"_s,
            .arguments = {},
            .summary = Cli::tr("List past and present changes, newest first."),
            .details = Cli::tr(
                "Lists the changes that were made with this program, newest first, as its journal has them. Asks no "
                "server."),
            .options = {{{u"limit"_s}, Cli::tr("N"), Cli::tr("At most N changes; 50 unless said.")}}};
}

} // namespace

QList<OptionText> globalOptions()
{
    return {{{u"conf"_s, u"c"_s},
             Cli::tr("FILE"),
             Cli::tr("Sign in with the keys of this ovh.conf. Without --conf and --sandbox: /etc/ovh.conf, "
                     "~/.ovh.conf, ./ovh.conf and "
                     "the OVH_* environment variables.")},
            {{u"sandbox"_s},
             {},
             Cli::tr("Use the built-in sandbox, an account with made-up numbers, the same as the window's.")},
            {{u"json"_s, u"j"_s}, {}, Cli::tr("Print one JSON document on standard output, and nothing else there.")},
            {{u"lang"_s}, u"fr|en"_s, Cli::tr("Language of the words; the locale's unless said.")},
            {{u"store"_s},
             Cli::tr("FILE|ADDRESS"),
             Cli::tr("Database with journal, copies and numbers last seen; the window's unless said. What is shared "
                     "can be in PostgreSQL: postgresql://user@host/database, the password from PGPASSWORD, the "
                     "keychain or ~/.pgpass.")},
            {{u"help"_s, u"h"_s}, {}, Cli::tr("Print this help, or that of COMMAND.")},
            {{u"version"_s, u"v"_s}, {}, Cli::tr("Print the version.")}};
}

QList<CommandText> allCommands()
{
    return QList<CommandText>{groups(), numbers(), show(), catalogue(), apply(), pending(), wait(), history()} +
           setupCommands() + copyCommands() + restoreCommands() + bulkCommands() + scheduleCommands();
}

} // namespace Aiguilleur
