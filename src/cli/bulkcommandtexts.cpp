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

CommandText batchesText()
{
    return {.command = Command::Batches,
            .name = u"batches"_s,
            .arguments = Cli::tr("[BATCH]"),
            .mostArguments = 1,
            .summary = Cli::tr("List what was done to several numbers at once, or one of these with its numbers."),
            .details = Cli::tr("Without BATCH lists the batches, newest first; with it (the first characters of its "
                               "identifier are enough) each of its numbers with how it fared. Goes on with what an "
                               "ended program left."),
            .options = {{{u"retry"_s}, {}, Cli::tr("Try again what failed or was not sent.")},
                        {{u"undo"_s}, {}, Cli::tr("Bring back what each of its numbers had before.")},
                        waitingOption()},
            .takesNumber = false};
}

CommandText templateText()
{
    return {.command = Command::Template,
            .name = u"template"_s,
            .arguments = Cli::tr("ACTION [ARGUMENTS]"),
            .fewestArguments = 1,
            .mostArguments = any,
            .summary = Cli::tr("Keep set-ups with blanks, and give them to numbers."),
            .details = Cli::tr(
                "`list` lists the templates with their blanks. `save NAME NUMBER [BLANK...]` makes one of the set-up "
                "of NUMBER; `blanks NUMBER` tells what each BLANK of it can be: settings, the lines of a queue, and of "
                "a call plan the names, texts, numbers and sounds of its elements. `apply NAME [NUMBER...] "
                "[BLANK=VALUE...]` gives it to the numbers, or those of --group and --filter: without --yes it says "
                "what each would lose, sends nothing and ends with 4. `remove NAME`, `export NAME FILE` and `import "
                "FILE` do what they say.\n\n"
                "Members are written with commas between them: members='01 99 00 12 34, 01 99 00 12 35'. A sound is "
                "named by its name. With --values each number is given values of its own: FILE is CSV with a column "
                "`number` and one for each BLANK."),
            .options = {{{u"group"_s, u"g"_s}, Cli::tr("BA"), Cli::tr("Of `apply`: every number of this group.")},
                        {{u"filter"_s, u"f"_s},
                         Cli::tr("TEXT"),
                         Cli::tr("Of `apply`: only numbers in which TEXT occurs, as for `numbers`.")},
                        {{u"values"_s},
                         Cli::tr("FILE"),
                         Cli::tr("Of `apply`: the numbers, and what is filled in for each of them.")},
                        {{u"yes"_s, u"y"_s}, {}, Cli::tr("Replace what the numbers have.")},
                        waitingOption()},
            .takesNumber = false};
}

} // namespace

QList<CommandText> bulkCommands()
{
    return {batchesText(), templateText()};
}

} // namespace Aiguilleur
