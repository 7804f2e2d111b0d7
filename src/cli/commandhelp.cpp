// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int lineWidth = 80;
constexpr int indent = 2;

//! Words filled into lines of the terminal's usual width, each after `margin` blanks.
QStringList filled(const QString &paragraph, int margin)
{
    QStringList lines;
    QString line;
    for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && margin + displayWidth(line) + 1 + displayWidth(word) > lineWidth) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines.append(line);
    return lines;
}

QString paragraphs(const QString &text)
{
    QString result;
    for (const QString &paragraph : text.split("\n\n"_L1))
        result += filled(paragraph, 0).join(u'\n') + "\n\n"_L1;
    return result;
}

struct Entry
{
    QString term;
    QString explanation;
};

QString list(const QString &title, const QList<Entry> &entries)
{
    int width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, displayWidth(entry.term));
    const int margin = indent + width + 2;
    QString result = title + u'\n';
    for (const Entry &entry : entries) {
        const QString gap(margin - indent - displayWidth(entry.term), u' ');
        result += QString(indent, u' ') + entry.term + gap;
        result += filled(entry.explanation, margin).join(u'\n' + QString(margin, u' ')) + u'\n';
    }
    return result;
}

QString optionTerm(const OptionText &option)
{
    QString term = option.names.size() > 1 ? u'-' + option.names[1] + ", "_L1 : u"    "_s;
    term += "--"_L1 + option.names[0];
    return option.value.isEmpty() ? term : term + u' ' + option.value;
}

QString optionList(const QString &title, const QList<OptionText> &options)
{
    QList<Entry> entries;
    for (const OptionText &option : options)
        entries.append({optionTerm(option), option.description});
    return list(title, entries);
}

QString exitStatusList()
{
    return list(Cli::tr("Exit status:"),
                {{u"0"_s, Cli::tr("Done.")},
                 {u"1"_s, Cli::tr("Failed; standard error says why.")},
                 {u"2"_s, Cli::tr("The command line is wrong.")},
                 {u"3"_s, Cli::tr("Signing in failed, or the server could not be reached.")},
                 {u"4"_s, Cli::tr("A configuration would be lost: needs --yes.")},
                 {u"5"_s, Cli::tr("Still pending at the time-out, or interrupted; the change goes on.")},
                 {u"6"_s, Cli::tr("Somebody else changed the same settings meanwhile; nothing was sent.")}});
}

} // namespace

QString generalHelp()
{
    QList<Entry> commands;
    for (const CommandText &command : allCommands())
        commands.append({QString(command.name + u' ' + command.arguments).trimmed(), command.summary});
    return Cli::tr("Usage: %1").arg("aiguilleur-cli ["_L1 + Cli::tr("OPTIONS") + "] "_L1 + Cli::tr("COMMAND")) +
           "\n\n"_L1 +
           paragraphs(Cli::tr(
               "Shows and changes what the telephone numbers of an OVHcloud account do when they are called.")) +
           list(Cli::tr("Commands:"), commands) + u'\n' + optionList(Cli::tr("Options:"), globalOptions()) + u'\n' +
           exitStatusList() + u'\n' + Cli::tr("`aiguilleur-cli COMMAND --help` tells more about a command.") + u'\n';
}

QString helpOf(const CommandText &command)
{
    QString usage = "aiguilleur-cli ["_L1 + Cli::tr("OPTIONS") + "] "_L1 + command.name;
    for (const OptionText &option : command.options)
        usage += " [--"_L1 + option.names[0] + (option.value.isEmpty() ? QString() : u' ' + option.value) + u']';
    usage = QString(usage + u' ' + command.arguments).trimmed();
    const QString own = command.options.isEmpty()
                            ? QString()
                            : optionList(Cli::tr("Options of this command:"), command.options) + u'\n';
    return filled(Cli::tr("Usage: %1").arg(usage), 0).join(u"\n    "_s) + "\n\n"_L1 + paragraphs(command.details) +
           own + optionList(Cli::tr("Options:"), globalOptions()) + u'\n' + exitStatusList();
}

} // namespace Aiguilleur
