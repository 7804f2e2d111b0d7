// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/commands.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

OptionText groupOption()
{
    return {{u"group"_s, u"g"_s}, Cli::tr("BA"), Cli::tr("Every number of this group, such as ab12345-ovh-1.")};
}

CommandText snapshotText()
{
    return {
        .command = Command::Snapshot,
        .name = u"snapshot"_s,
        .arguments = Cli::tr("[NUMBER]"),
        .mostArguments = 1,
        .summary = Cli::tr("Keep a copy of how a number, a group or the whole account is configured."),
        .details = Cli::tr(
            "Reads everything that OVHcloud tells about NUMBER, or about each number of a group or of the account, and "
            "keeps it in the database. With --output each copy is also written into a folder, as one file with an "
            "always equal name a number, so that it can be kept in git. Ends with 1 when a number could not be read; "
            "the others are kept all the same.\n\n"
            "A copy has no secrets (PIN codes, passwords), no sounds and no recordings."),
        .options = {
            groupOption(),
            {{u"all"_s, u"a"_s}, {}, Cli::tr("Every number of the account.")},
            {{u"name"_s, u"n"_s}, Cli::tr("TEXT"), Cli::tr("What the copy is called.")},
            {{u"output"_s, u"o"_s}, Cli::tr("DIR"), Cli::tr("Write the copies into this folder as well.")},
            {{u"if-changed"_s}, {}, Cli::tr("Keep nothing where the last copy of the number says the same already.")}}};
}

CommandText snapshotsText()
{
    return {.command = Command::Snapshots,
            .name = u"snapshots"_s,
            .arguments = Cli::tr("[NUMBER]"),
            .mostArguments = 1,
            .summary = Cli::tr("List the copies that were kept, newest first."),
            .details = Cli::tr("Lists the copies of NUMBER, or of all numbers, with the identifier that `diff` and "
                               "`export-snapshot` take; its first characters are enough. Asks no server."),
            .options = {{{u"search"_s, u"s"_s},
                         Cli::tr("TEXT"),
                         Cli::tr("Only copies in which TEXT occurs: in the number, the name, the configuration or the "
                                 "day.")}}};
}

CommandText diffText()
{
    return {.command = Command::Diff,
            .name = u"diff"_s,
            .arguments = Cli::tr("A [B]"),
            .fewestArguments = 1,
            .mostArguments = 2,
            .summary = Cli::tr("Show what differs between two copies, or a copy and now."),
            .details =
                Cli::tr("A and B are identifiers of copies, or files. Without B, or with --live, A is compared with "
                        "what the server has now. Lines, sounds and time slots are matched by what they are, not by "
                        "OVHcloud's identifiers. Ends with 0 when nothing differs, else with 1."),
            .options = {{{u"live"_s}, {}, Cli::tr("Compare with what the server has now.")}},
            .takesNumber = false};
}

CommandText exportText()
{
    return {.command = Command::ExportSnapshot,
            .name = u"export-snapshot"_s,
            .arguments = Cli::tr("ID"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Write a copy as a file."),
            .details = Cli::tr("Prints the copy as JSON, or writes it into a file. Asks no server."),
            .options = {{{u"output"_s, u"o"_s}, Cli::tr("FILE"), Cli::tr("Write into this file.")}},
            .takesNumber = false};
}

CommandText importText()
{
    return {.command = Command::ImportSnapshot,
            .name = u"import-snapshot"_s,
            .arguments = Cli::tr("FILE"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Take a copy from a file into the database."),
            .details = Cli::tr(
                "Reads a file that `export-snapshot`, `snapshot --output` or the window wrote. A file that does "
                "not fit is refused with what is wrong. Asks no server."),
            .takesNumber = false};
}

CommandText pruneText()
{
    return {.command = Command::Prune,
            .name = u"prune"_s,
            .arguments = {},
            .summary = Cli::tr("Remove old copies."),
            .details = Cli::tr("Removes copies that are older than some days, but for the newest of each number, those "
                               "with a name, and those that something unfinished may need. Asks no server."),
            .options = {{{u"older-than"_s}, Cli::tr("DAYS"), Cli::tr("365 unless said.")},
                        {{u"keep"_s}, Cli::tr("N"), Cli::tr("Newest copies of each number that stay; 10 unless said.")},
                        {{u"dry-run"_s}, {}, Cli::tr("Only say how many would be removed.")}},
            .takesNumber = false};
}

CommandText journalText()
{
    return {
        .command = Command::Journal,
        .name = u"journal"_s,
        .arguments = Cli::tr("[NUMBER]"),
        .mostArguments = 1,
        .summary = Cli::tr("List every call that changed something, newest first."),
        .details = Cli::tr(
            "Lists the calls to OVHcloud that may have changed something, of NUMBER or of all, as they were sent: "
            "when, by whom, what, and what became of it. A call without a known answer was under way when a program "
            "ended. Secrets are not in it. Asks no server."),
        .options = {{{u"since"_s}, Cli::tr("DAY"), Cli::tr("Not before this day, such as 2026-11-26.")},
                    {{u"until"_s}, Cli::tr("DAY"), Cli::tr("Not after this day.")},
                    {{u"outcome"_s}, Cli::tr("OUTCOME"), Cli::tr("Only these: done, failed or unknown.")},
                    {{u"search"_s, u"s"_s}, Cli::tr("TEXT"), Cli::tr("Only calls in which TEXT occurs.")},
                    {{u"limit"_s}, Cli::tr("N"), Cli::tr("At most N calls; 50 unless said.")},
                    {{u"csv"_s}, {}, Cli::tr("Print them as CSV.")}}};
}

CommandText planText()
{
    return {
        .command = Command::Plan,
        .name = u"plan"_s,
        .arguments = Cli::tr("ACTION [FILE]"),
        .fewestArguments = 1,
        .mostArguments = 2,
        .summary = Cli::tr("Check, apply or write a table of what numbers are to become."),
        .details = Cli::tr(
            "ACTION is one of:\n\n"
            "check FILE – reads the plan, CSV or JSON, and says every error with its line, else what it would change "
            "in "
            "the account, number by number; sends nothing. Ends with 1 when there is an error.\n\n"
            "apply FILE – the same, then does it, several numbers at once; needs --yes. With one error nothing is "
            "sent. "
            "What is as the plan says already is left alone, so that applying it twice changes nothing.\n\n"
            "export – writes the account, a group or the numbers of a filter as such a plan, as JSON with --json or "
            "into a file that ends in .json.\n\n"
            "A plan has the columns number and configuration, and settings with the names that `get` lists; an empty "
            "cell leaves a setting as it is, null clears it."),
        .options = {{{u"yes"_s, u"y"_s}, {}, Cli::tr("Do it; without --yes it is only said.")},
                    groupOption(),
                    {{u"filter"_s, u"f"_s},
                     Cli::tr("TEXT"),
                     Cli::tr("Of `export`: only numbers in which TEXT occurs, as for `numbers`.")},
                    {{u"output"_s, u"o"_s}, Cli::tr("FILE"), Cli::tr("Write into this file.")},
                    {{u"timeout"_s},
                     Cli::tr("S"),
                     Cli::tr("Stop waiting after S seconds; 600 unless said. What is not sent yet waits in the "
                             "database.")}},
        .takesNumber = false};
}

} // namespace

QList<CommandText> copyCommands()
{
    return {snapshotText(), snapshotsText(), diffText(),    exportText(),
            importText(),   pruneText(),     journalText(), planText()};
}

} // namespace Aiguilleur
