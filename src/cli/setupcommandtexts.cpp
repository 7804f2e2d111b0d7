// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/commands.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int manyArguments = 10000;

CommandText getText()
{
    return {.command = Command::Get,
            .name = u"get"_s,
            .arguments = Cli::tr("NUMBER"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Show how a number is set up."),
            .details = Cli::tr("Shows the settings of a redirection, call queue, conference or VXML number, with the "
                               "name that `set` takes. A PIN code is not shown."),
            .options = {{{u"path"_s, u"p"_s},
                         Cli::tr("FIELD"),
                         Cli::tr("Print the value of this setting only, as the API has it.")}}};
}

CommandText setText()
{
    return {.command = Command::Set,
            .name = u"set"_s,
            .arguments = Cli::tr("NUMBER [FIELD=VALUE…]"),
            .fewestArguments = 1,
            .mostArguments = manyArguments,
            .summary = Cli::tr("Change settings of a number."),
            .details = Cli::tr(
                "Changes settings; `get` lists them. VALUE is what the API takes: true or false, whole numbers, "
                "seconds, names such as ringAll, telephone numbers in any written form; nothing, or null, for no "
                "value. A PIN code is given as pin=- and read from standard input.\n\n"
                "Everything is checked before anything is sent, and only what differs is sent. What somebody else "
                "changed meanwhile is not overwritten: the command then ends with 6. When a step fails, what was saved "
                "before it is taken back. After an interruption --finish goes on, --take-back undoes."),
            .options = {{{u"finish"_s}, {}, Cli::tr("Go on with a save that stopped on the way.")},
                        {{u"take-back"_s}, {}, Cli::tr("Undo what a save that stopped on the way has saved.")}}};
}

CommandText membersText()
{
    return {.command = Command::Members,
            .name = u"members"_s,
            .arguments = Cli::tr("NUMBER [ACTION…]"),
            .fewestArguments = 1,
            .mostArguments = manyArguments,
            .summary = Cli::tr("List or change the lines of a call queue."),
            .details = Cli::tr("Without ACTION lists the lines of the queue in their order. ACTION is one of:\n\n"
                               "add LINE… [FIELD=VALUE…] – with timeout, wrapUpTime, simultaneousLines, status "
                               "(available, loggedOut, onBreak) and description;\n\n"
                               "remove LINE…;\n\n"
                               "move LINE PLACE, from 1;\n\n"
                               "set LINE FIELD=VALUE….")};
}

CommandText hoursText()
{
    return {.command = Command::Hours,
            .name = u"hours"_s,
            .arguments = Cli::tr("NUMBER [ACTION…]"),
            .fewestArguments = 1,
            .mostArguments = 5,
            .summary = Cli::tr("List or change the time slots of a call queue."),
            .details = Cli::tr("Without ACTION lists the time slots of the week. ACTION is one of:\n\n"
                               "set DAY TIMES [SLOT] – DAY is monday to sunday, TIMES such as 08:30-12:00,14:00-18:00 "
                               "or closed, SLOT is available (unless said), slot1, slot2 or slot3; other slots of the "
                               "day stay;\n\n"
                               "export FILE, import FILE – the file is the control panel's; importing replaces the "
                               "whole week.\n\n"
                               "Whether time slots apply, and where slots lead, are settings: see `get`.")};
}

CommandText soundsText()
{
    return {.command = Command::Sounds,
            .name = u"sounds"_s,
            .arguments = Cli::tr("NUMBER [ACTION…]"),
            .fewestArguments = 1,
            .mostArguments = 3,
            .summary = Cli::tr("List, upload or delete the sounds of a call queue."),
            .details = Cli::tr("Without ACTION lists the sounds. ACTION is one of: upload FILE, delete ID. `set` says "
                               "what a sound is used for, by its ID.")};
}

CommandText liveText()
{
    return {.command = Command::Live,
            .name = u"live"_s,
            .arguments = Cli::tr("NUMBER"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Show what goes on in a call queue, a contact centre or a conference."),
            .details = Cli::tr("Shows the figures of each queue and of all together, their calls and what their lines "
                               "do, or who is in a conference, at the moment. The quality is the share of calls that "
                               "were answered; the longest wait is that of the caller who has waited longest."),
            .options = {
                {{u"csv"_s},
                 {},
                 Cli::tr("Print the figures of the queues as CSV, all together last, or who is in the conference.")}}};
}

CommandText recordsText()
{
    return {.command = Command::Records,
            .name = u"records"_s,
            .arguments = Cli::tr("NUMBER [ACTION…]"),
            .fewestArguments = 1,
            .mostArguments = manyArguments,
            .summary = Cli::tr("List, download or delete recorded calls."),
            .details = Cli::tr(
                "Without ACTION lists the recordings of a call queue or a contact centre, newest first. OVHcloud "
                "deletes them 60 days after the call. ACTION is one of:\n\n"
                "download FOLDER [ID…] – those recordings, or all that are listed, as files;\n\n"
                "delete [ID…] – those, or all that are listed, for good; needs --yes.\n\n"
                "What the options choose is what is listed, downloaded and deleted."),
            .options = {{{u"since"_s}, Cli::tr("DAY"), Cli::tr("Calls of this day or later, such as 2026-11-26.")},
                        {{u"until"_s}, Cli::tr("DAY"), Cli::tr("Calls of this day or earlier.")},
                        {{u"search"_s}, Cli::tr("TEXT"), Cli::tr("Calls whose caller or agent has this text.")},
                        {{u"csv"_s}, {}, Cli::tr("Print the list as CSV.")},
                        {{u"yes"_s}, {}, Cli::tr("Delete, without asking.")}}};
}

CommandText lintText()
{
    return {.command = Command::Lint,
            .name = u"lint"_s,
            .arguments = Cli::tr("[NUMBER]"),
            .mostArguments = 1,
            .summary = Cli::tr("Check how a number, a group or the whole account is set up."),
            .details = Cli::tr(
                "Finds what makes calls fail (errors) and what is doubtful (warnings) in interactive voice servers, "
                "contact centres, call queues, redirections, conferences and VXML numbers, and changes nothing. The "
                "guide's chapter on the check says what each rule means.\n\n"
                "Ends with 1 when there is an error, or when a number could not be read."),
            .options = {
                {{u"group"_s, u"g"_s}, Cli::tr("BA"), Cli::tr("Every number of this group, such as ab12345-ovh-1.")},
                {{u"all"_s, u"a"_s}, {}, Cli::tr("Every number of the account.")},
                {{u"warnings-as-errors"_s}, {}, Cli::tr("End with 1 when there is a warning, too.")},
                {{u"scripts"_s},
                 {},
                 Cli::tr("Fetch the documents of VXML numbers as well, and check where they transfer calls "
                         "to.")}}};
}

CommandText simulateText()
{
    return {.command = Command::Simulate,
            .name = u"simulate"_s,
            .arguments = Cli::tr("NUMBER"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Tell what would happen to a call."),
            .details = Cli::tr(
                "Reads how an interactive voice server or a contact centre is set up, and tells what happens to a "
                "call there: when, where in the plan, why, and how it ends. Nothing rings, and nothing is changed. "
                "What OVHcloud does not say, and was taken for granted, is listed.\n\n"
                "With --week: how calls end, hour by hour. With --expectations: whether calls end as was "
                "expected in the window; ends with 1 when one does not."),
            .options = {
                {{u"at"_s}, Cli::tr("MOMENT"), Cli::tr("When it comes, such as 2026-11-29T10:00; now unless said.")},
                {{u"from"_s}, Cli::tr("NUMBER|anonymous"), Cli::tr("Who calls; anonymous unless said.")},
                {{u"keys"_s},
                 Cli::tr("KEYS"),
                 Cli::tr("What is pressed each time a menu asks, such as 2,1#; - is nothing, … at the end the last one "
                         "again and again.")},
                {{u"answer"_s}, u"answered|noAnswer|busy"_s, Cli::tr("Whoever is rung; answered unless said.")},
                {{u"week"_s}, {}, Cli::tr("How calls end through the week of that moment.")},
                {{u"expectations"_s}, {}, Cli::tr("Check what is expected of calls to the number.")}}};
}

} // namespace

QList<CommandText> setupCommands()
{
    return {getText(),  setText(),     membersText(), hoursText(),   soundsText(),
            liveText(), recordsText(), lintText(),    simulateText()};
}

} // namespace Aiguilleur
