// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/commands.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int manyNumbers = 10000;

QList<OptionText> commonOptions()
{
    return {
        {{u"dry-run"_s}, {}, Cli::tr("Say what would be done and what cannot come back, and send nothing.")},
        {{u"yes"_s, u"y"_s}, {}, Cli::tr("Do it; without --yes it is only said.")},
        {{u"timeout"_s}, Cli::tr("S"), Cli::tr("Stop waiting after S seconds; 600 unless said. It goes on later.")}};
}

QList<OptionText> stoppedOptions()
{
    return {{{u"finish"_s}, {}, Cli::tr("Go on with what stopped on the way.")},
            {{u"take-back"_s}, {}, Cli::tr("Bring back what was there before what stopped on the way.")}};
}

CommandText restoreText()
{
    const OptionText from{{u"from"_s},
                          Cli::tr("ID|FILE"),
                          Cli::tr("The copy: its identifier, or a file; the newest copy of NUMBER unless said.")};
    return {.command = Command::Restore,
            .name = u"restore"_s,
            .arguments = Cli::tr("NUMBER"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Bring a copy back upon a number, with all of its settings."),
            .details = Cli::tr(
                "Gives NUMBER the configuration of a copy and brings back its settings: lines, time slots, closing "
                "days, filter, sounds whose files are kept on this computer. What is there and not in the copy goes. "
                "A copy of the present state is kept first.\n\n"
                "Everything is read again in the end and compared with the copy. A restoration that was interrupted is "
                "gone on with by `wait` or the same command; nothing is sent twice."),
            .options = QList<OptionText>{from} + commonOptions() + stoppedOptions()};
}

CommandText undoText()
{
    return {.command = Command::Undo,
            .name = u"undo"_s,
            .arguments = Cli::tr("NUMBER"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Bring back what a number was before its last change."),
            .details = Cli::tr("Restores the copy that was taken before NUMBER was last changed with this program, "
                               "with its settings; see `restore`. A second `undo` brings back what the first one "
                               "replaced."),
            .options = commonOptions() + stoppedOptions()};
}

CommandText copyText()
{
    return {.command = Command::Copy,
            .name = u"copy"_s,
            .arguments = Cli::tr("FROM TO…"),
            .fewestArguments = 2,
            .mostArguments = manyNumbers,
            .summary = Cli::tr("Copy the set-up of a number to others."),
            .details = Cli::tr("Reads what FROM is set up as and brings it upon each TO: configuration and settings. "
                               "What names FROM in it means the other number there. Everything is checked for every "
                               "TO before anything is sent."),
            .options = commonOptions()};
}

} // namespace

QList<CommandText> restoreCommands()
{
    return {restoreText(), undoText(), copyText()};
}

} // namespace Aiguilleur
