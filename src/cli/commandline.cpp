// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/cli.h"
#include "cli/commands.h"
#include "core/catalogue.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QStringList &languages()
{
    static const QStringList names{u"fr"_s, u"en"_s};
    return names;
}

QString seeHelp()
{
    return Cli::tr("`aiguilleur-cli --help` tells more.");
}

tl::unexpected<Problem> usage(const QString &message, const QString &advice = seeHelp())
{
    return problem(Problem::usage(message, advice));
}

void addOptions(QCommandLineParser &parser, const QList<OptionText> &options)
{
    for (const OptionText &option : options)
        parser.addOption(QCommandLineOption(option.names, option.description, option.value));
}

QStringList applicableTypes()
{
    QStringList names;
    for (const FeatureType &type : FeatureType::all()) {
        if (Catalogue::canBeApplied(type))
            names.append(type.apiName());
    }
    return names;
}

//! Takes the options that stand before the command or after it.
class Taker
{
public:
    explicit Taker(Invocation &invocation)
        : m_invocation(invocation)
    {
    }

    Outcome<void> take(const QCommandLineParser &parser)
    {
        for (const QString &name : parser.optionNames())
            m_given.append(name);
        return takeGlobal(parser);
    }

    Outcome<void> takeOwn(const QCommandLineParser &parser, const CommandText &command)
    {
        if (command.command == Command::Apply || command.command == Command::Wait)
            return takeChange(parser);
        if (command.command == Command::Numbers) {
            m_invocation.group = parser.value(u"group"_s);
            m_invocation.filter = parser.value(u"filter"_s);
        }
        if (command.command == Command::History && parser.isSet(u"limit"_s))
            return takeLimit(parser.value(u"limit"_s));
        return {};
    }

private:
    Outcome<void> takeGlobal(const QCommandLineParser &parser)
    {
        m_invocation.json |= parser.isSet(u"json"_s);
        m_invocation.sandbox |= parser.isSet(u"sandbox"_s);
        if (parser.isSet(u"conf"_s))
            m_invocation.confFile = parser.value(u"conf"_s);
        if (parser.isSet(u"store"_s))
            m_invocation.storeFile = parser.value(u"store"_s);
        if (m_invocation.sandbox && m_given.contains("conf"_L1))
            return usage(Cli::tr("--conf and --sandbox cannot be used together."));
        for (const auto name : {"conf"_L1, "store"_L1}) {
            if (parser.isSet(name) && parser.value(name).isEmpty())
                return usage(Cli::tr("--%1 needs a file.").arg(name));
        }
        if (parser.isSet(u"lang"_s) && !languages().contains(parser.value(u"lang"_s)))
            return usage(Cli::tr("Unknown language “%1”: fr or en.").arg(parser.value(u"lang"_s)));
        return {};
    }

    Outcome<void> takeChange(const QCommandLineParser &parser)
    {
        m_invocation.yes = m_given.contains("yes"_L1);
        m_invocation.wait = !m_given.contains("no-wait"_L1);
        if (!parser.isSet(u"timeout"_s))
            return {};
        bool isNumber = false;
        const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
        if (!isNumber || seconds < 0)
            return usage(
                Cli::tr("--timeout needs a whole number of seconds, not “%1”.").arg(parser.value(u"timeout"_s)));
        m_invocation.timeout = std::chrono::seconds(seconds);
        return {};
    }

    Outcome<void> takeLimit(const QString &text)
    {
        bool isNumber = false;
        m_invocation.limit = text.toInt(&isNumber);
        if (!isNumber || m_invocation.limit < 1)
            return usage(Cli::tr("--limit needs a whole number above zero, not “%1”.").arg(text));
        return {};
    }

    Invocation &m_invocation;
    QStringList m_given;
};

Outcome<void> takeArguments(Invocation &invocation, const CommandText &command, const QStringList &arguments, bool all)
{
    if (arguments.size() < command.fewestArguments)
        return usage(Cli::tr("Missing argument: %1 %2").arg(command.name, command.arguments));
    if (arguments.size() > command.mostArguments)
        return usage(Cli::tr("Unexpected argument “%1”.").arg(arguments[command.mostArguments]));
    invocation.number = arguments.value(0);
    if (command.mostArguments > 0 && !arguments.isEmpty() && invocation.number.trimmed().isEmpty())
        return usage(Cli::tr("NUMBER is empty."));
    if (all && !arguments.isEmpty())
        return usage(Cli::tr("--all and NUMBER cannot be used together."));
    if (command.command != Command::Apply)
        return {};
    invocation.type = FeatureType::fromApiName(arguments[1]);
    if (!Catalogue::canBeApplied(invocation.type))
        return usage(Cli::tr("“%1” is not a configuration that can be applied.").arg(arguments[1]),
                     Cli::tr("TYPE is one of: %1").arg(applicableTypes().join(u' ')));
    return {};
}

QString helpFor(const QCommandLineParser &parser, const CommandText *command)
{
    if (parser.isSet(u"version"_s))
        return "aiguilleur-cli "_L1 + QCoreApplication::applicationVersion() + u'\n';
    if (!parser.isSet(u"help"_s))
        return {};
    return command == nullptr ? generalHelp() : helpOf(*command);
}

} // namespace

Manner Manner::of(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, globalOptions());
    for (const CommandText &command : allCommands()) {
        for (const OptionText &option : command.options)
            parser.addOption(QCommandLineOption(option.names, {}, option.value));
    }
    parser.parse(arguments);
    const QString language = parser.value(u"lang"_s);
    return {.language = languages().contains(language) ? language : QString(), .json = parser.isSet(u"json"_s)};
}

Outcome<Invocation> parseCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    Taker taker(invocation);
    QCommandLineParser before;
    before.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addOptions(before, globalOptions());
    if (!before.parse(arguments))
        return usage(before.errorText());
    if (const auto taken = taker.take(before); !taken)
        return problem(taken.error());
    const QStringList words = before.positionalArguments();
    const QList<CommandText> commands = allCommands();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const CommandText &text) { return text.name == words.value(0); });
    const bool known = command != commands.end();
    invocation.helpText = helpFor(before, known ? &*command : nullptr);
    if (!invocation.helpText.isEmpty())
        return invocation;
    if (words.isEmpty())
        return usage(Cli::tr("No command given."));
    if (!known)
        return usage(Cli::tr("Unknown command “%1”.").arg(words[0]));

    QCommandLineParser after;
    addOptions(after, globalOptions() + command->options);
    if (!after.parse(QStringList{arguments.value(0)} + words.mid(1)))
        return usage(after.errorText(), Cli::tr("`aiguilleur-cli %1 --help` tells more.").arg(command->name));
    invocation.command = command->command;
    invocation.helpText = helpFor(after, &*command);
    if (!invocation.helpText.isEmpty())
        return invocation;
    Outcome<void> taken = taker.take(after);
    if (taken)
        taken = taker.takeOwn(after, *command);
    if (taken)
        taken =
            takeArguments(invocation, *command, after.positionalArguments(), after.optionNames().contains("all"_L1));
    if (!taken)
        return problem(taken.error());
    return invocation;
}

} // namespace Aiguilleur
