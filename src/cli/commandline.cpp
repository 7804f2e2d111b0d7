// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "app/programpaths.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/numberlookup.h"
#include "core/catalogue.h"
#include "core/enumname.h"
#include "core/phonenumber.h"
#include "words/lockwords.h"

#include <QCommandLineParser>

#include <algorithm>
#include <optional>
#include <tuple>

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
        m_confGiven |= parser.isSet(u"conf"_s);
        return takeGlobal(parser);
    }

    Outcome<void> takeOwn(const QCommandLineParser &parser, const CommandText &command)
    {
        if (command.command == Command::Apply || command.command == Command::Wait)
            return takeChange(parser, command);
        if (isWholeSetup(command.command))
            return takeWholeSetup(parser, command.command);
        if (command.command == Command::Batches || command.command == Command::Template)
            return takeMany(parser, command.command);
        if (command.command == Command::Numbers) {
            m_invocation.group = parser.value(u"group"_s);
            m_invocation.filter = parser.value(u"filter"_s);
            m_invocation.csv = parser.isSet(u"csv"_s);
        }
        if (command.command >= Command::Snapshot && command.command <= Command::Prune)
            return takeCopy(parser, command);
        if (command.command == Command::Get)
            m_invocation.field = parser.value(u"path"_s);
        if (command.command == Command::Set) {
            m_invocation.finish = parser.isSet(u"finish"_s);
            m_invocation.takeBack = parser.isSet(u"take-back"_s);
        }
        if (command.command == Command::Live)
            m_invocation.csv = parser.isSet(u"csv"_s);
        if (command.command == Command::Records)
            return takeRecords(parser);
        if (command.command == Command::Lint)
            return takeLint(parser);
        if (command.command == Command::Simulate)
            return takeSimulate(parser);
        if (command.command == Command::Plan)
            return takePlan(parser);
        if (command.command == Command::Schedule || command.command == Command::RunDue)
            return takeSchedule(parser, command.command);
        if (command.command == Command::Journal)
            return takeJournal(parser);
        if (command.command == Command::History && parser.isSet(u"limit"_s))
            return takeLimit(parser.value(u"limit"_s));
        return {};
    }

private:
    static bool isWholeSetup(Command command)
    {
        return command == Command::Restore || command == Command::Undo || command == Command::Copy;
    }

    Outcome<void> takeWholeSetup(const QCommandLineParser &parser, Command command)
    {
        m_invocation.yes = parser.isSet(u"yes"_s);
        m_invocation.dryRun = parser.isSet(u"dry-run"_s);
        if (command == Command::Restore)
            m_invocation.from = parser.value(u"from"_s);
        if (command != Command::Copy) {
            m_invocation.finish = parser.isSet(u"finish"_s);
            m_invocation.takeBack = parser.isSet(u"take-back"_s);
        }
        if (m_invocation.finish && m_invocation.takeBack)
            return usage(Cli::tr("--finish and --take-back cannot be used together."));
        return takeTimeout(parser);
    }

    Outcome<void> takeGlobal(const QCommandLineParser &parser)
    {
        m_invocation.json |= parser.isSet(u"json"_s);
        m_invocation.sandbox |= parser.isSet(u"sandbox"_s);
        if (parser.isSet(u"conf"_s))
            m_invocation.confFile = parser.value(u"conf"_s);
        if (parser.isSet(u"store"_s))
            m_invocation.store = parser.value(u"store"_s);
        if (m_invocation.sandbox && m_confGiven)
            return usage(Cli::tr("--conf and --sandbox cannot be used together."));
        for (const auto name : {"conf"_L1, "store"_L1}) {
            if (parser.isSet(name) && parser.value(name).isEmpty())
                return usage(Cli::tr("--%1 needs a file.").arg(name));
        }
        if (const Result<StoreLocation> location = storeLocation(m_invocation.store); !location)
            return usage(Cli::tr("--store cannot be used: %1").arg(Words::sharedAddressProblem(location.error())));
        if (parser.isSet(u"lang"_s) && !languages().contains(parser.value(u"lang"_s)))
            return usage(Cli::tr("Unknown language “%1”: fr or en.").arg(parser.value(u"lang"_s)));
        return {};
    }

    Outcome<void> takeChange(const QCommandLineParser &parser, const CommandText &command)
    {
        if (command.command == Command::Apply) {
            m_invocation.yes = parser.isSet(u"yes"_s);
            m_invocation.wait = !parser.isSet(u"no-wait"_s);
            m_invocation.group = parser.value(u"group"_s);
            m_invocation.filter = parser.value(u"filter"_s);
        }
        return takeTimeout(parser);
    }

    Outcome<void> takeMany(const QCommandLineParser &parser, Command command)
    {
        if (command == Command::Batches) {
            m_invocation.retry = parser.isSet(u"retry"_s);
            m_invocation.undo = parser.isSet(u"undo"_s);
            if (m_invocation.retry && m_invocation.undo)
                return usage(Cli::tr("--retry and --undo cannot be used together."));
        } else {
            m_invocation.group = parser.value(u"group"_s);
            m_invocation.filter = parser.value(u"filter"_s);
            m_invocation.values = parser.value(u"values"_s);
            m_invocation.yes = parser.isSet(u"yes"_s);
        }
        return takeTimeout(parser);
    }

    Outcome<void> takeTimeout(const QCommandLineParser &parser)
    {
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

    Outcome<void> takeCopy(const QCommandLineParser &parser, const CommandText &command)
    {
        const auto has = [&](const QString &name) {
            return std::any_of(command.options.cbegin(), command.options.cend(),
                               [&](const OptionText &option) { return option.names.contains(name); });
        };
        const auto text = [&](const QString &name) { return has(name) ? parser.value(name) : QString(); };
        const auto flag = [&](const QString &name) { return has(name) && parser.isSet(name); };
        m_invocation.group = text(u"group"_s);
        m_invocation.all = flag(u"all"_s);
        m_invocation.name = text(u"name"_s);
        m_invocation.output = text(u"output"_s);
        m_invocation.ifChanged = flag(u"if-changed"_s);
        m_invocation.search = text(u"search"_s);
        m_invocation.live = flag(u"live"_s);
        m_invocation.dryRun = flag(u"dry-run"_s);
        if (command.command != Command::Prune)
            return {};
        if (const auto days = takeCount(parser, u"older-than"_s, &m_invocation.olderThan); !days)
            return days;
        return takeCount(parser, u"keep"_s, &m_invocation.keep);
    }

    Outcome<void> takeLint(const QCommandLineParser &parser)
    {
        m_invocation.group = parser.value(u"group"_s);
        m_invocation.all = parser.isSet(u"all"_s);
        m_invocation.warningsAsErrors = parser.isSet(u"warnings-as-errors"_s);
        m_invocation.scripts = parser.isSet(u"scripts"_s);
        return {};
    }

    Outcome<void> takeSimulate(const QCommandLineParser &parser)
    {
        m_invocation.week = parser.isSet(u"week"_s);
        m_invocation.expectations = parser.isSet(u"expectations"_s);
        return takeCall(parser, m_invocation.call);
    }

    static Outcome<void> takeCall(const QCommandLineParser &parser, CallScenario &call)
    {
        const QString at = parser.value(u"at"_s).replace(u' ', u'T');
        call.at = QDateTime::fromString(at, u"yyyy-MM-ddTHH:mm"_s);
        if (parser.isSet(u"at"_s) && !call.at.isValid())
            return usage(Cli::tr("--at needs a moment such as 2026-11-29T10:00, not “%1”.").arg(at));
        const QString from = parser.value(u"from"_s);
        const std::optional<PhoneNumber> caller = PhoneNumber::parse(from);
        if (!from.isEmpty() && from != "anonymous"_L1 && !caller)
            return usage(Cli::tr("--from needs a telephone number or `anonymous`, not “%1”.").arg(from));
        call.caller = caller ? caller->e164() : QString();
        const auto keys = CallScenario::keysOf(parser.value(u"keys"_s));
        if (!keys)
            return usage(
                Cli::tr("--keys needs keys with commas between, such as 2,1#, not “%1”.").arg(parser.value(u"keys"_s)));
        std::tie(call.keys, call.repeatsLastKey) = *keys;
        if (!parser.isSet(u"answer"_s))
            return {};
        const auto answer = enumValue<CallScenario::Answer>(parser.value(u"answer"_s));
        if (!answer)
            return usage(Cli::tr("--answer is one of: %1").arg(u"answered noAnswer busy"_s));
        call.answer = *answer;
        return {};
    }

    static Outcome<void> takeCount(const QCommandLineParser &parser, const QString &name, int *count)
    {
        if (!parser.isSet(name))
            return {};
        bool isNumber = false;
        *count = parser.value(name).toInt(&isNumber);
        if (!isNumber || *count < 0)
            return usage(Cli::tr("--%1 needs a whole number, not “%2”.").arg(name, parser.value(name)));
        return {};
    }

    Outcome<void> takeSchedule(const QCommandLineParser &parser, Command command)
    {
        if (command == Command::RunDue) {
            if (const auto minutes = takeCount(parser, u"tolerance"_s, &m_invocation.tolerance); !minutes)
                return minutes;
            return takeTimeout(parser);
        }
        m_invocation.weekly = parser.isSet(u"weekly"_s);
        m_invocation.zone = parser.value(u"zone"_s);
        m_invocation.name = parser.value(u"name"_s);
        m_invocation.yes = parser.isSet(u"yes"_s);
        return takeTimeout(parser);
    }

    Outcome<void> takePlan(const QCommandLineParser &parser)
    {
        m_invocation.yes = parser.isSet(u"yes"_s);
        m_invocation.group = parser.value(u"group"_s);
        m_invocation.filter = parser.value(u"filter"_s);
        m_invocation.output = parser.value(u"output"_s);
        return takeTimeout(parser);
    }

    Outcome<void> takeJournal(const QCommandLineParser &parser)
    {
        m_invocation.search = parser.value(u"search"_s);
        m_invocation.csv = parser.isSet(u"csv"_s);
        m_invocation.outcome = parser.value(u"outcome"_s);
        const QStringList outcomes = {QString(), u"done"_s, u"failed"_s, u"unknown"_s};
        if (!outcomes.contains(m_invocation.outcome))
            return usage(Cli::tr("--outcome is one of: %1").arg(outcomes.mid(1).join(u' ')));
        if (const auto days = takeDays(parser); !days)
            return days;
        return parser.isSet(u"limit"_s) ? takeLimit(parser.value(u"limit"_s)) : Outcome<void>();
    }

    Outcome<void> takeRecords(const QCommandLineParser &parser)
    {
        m_invocation.search = parser.value(u"search"_s);
        m_invocation.csv = parser.isSet(u"csv"_s);
        m_invocation.yes = parser.isSet(u"yes"_s);
        // What every recording has would delete every recording.
        const QString &text = m_invocation.search;
        if (parser.isSet(u"search"_s) &&
            std::none_of(text.begin(), text.end(), [](QChar one) { return one.isLetterOrNumber(); }))
            return usage(Cli::tr("--search needs letters or digits to look for, not “%1”.").arg(text));
        return takeDays(parser);
    }

    Outcome<void> takeDays(const QCommandLineParser &parser)
    {
        for (const auto &[name, day] :
             {std::pair(u"since"_s, &m_invocation.since), {u"until"_s, &m_invocation.until}}) {
            *day = QDate::fromString(parser.value(name), Qt::ISODate);
            if (parser.isSet(name) && !day->isValid())
                return usage(Cli::tr("--%1 needs a day such as 2026-11-26, not “%2”.").arg(name, parser.value(name)));
        }
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
    bool m_confGiven = false;
};

//! `[NUMBER...] TYPE`: one number is a change of its own, several are a batch.
Outcome<void> takeApply(Invocation &invocation, const CommandText &command, const QStringList &arguments)
{
    const bool isSelected = !invocation.group.isEmpty() || !invocation.filter.isEmpty();
    const QStringList numbers = arguments.first(arguments.size() - 1);
    if (numbers.isEmpty() && !isSelected)
        return usage(Cli::tr("Missing argument: %1 %2").arg(command.name, command.arguments));
    for (const QString &number : numbers) {
        const Outcome<QString> name = serviceNameFrom(number);
        if (!name)
            return problem(name.error());
        invocation.arguments.append(*name);
    }
    if (numbers.size() == 1 && !isSelected)
        invocation.serviceName = invocation.arguments.first();
    else if (!invocation.wait)
        return usage(Cli::tr("--no-wait is for one number: several are followed to their end."));
    invocation.type = FeatureType::fromApiName(arguments.last());
    if (!Catalogue::canBeApplied(invocation.type))
        return usage(Cli::tr("“%1” is not a configuration that can be applied.").arg(arguments.last()),
                     Cli::tr("TYPE is one of: %1").arg(applicableTypes().join(u' ')));
    return {};
}

Outcome<void> takeArguments(Invocation &invocation, const CommandText &command, const QStringList &arguments, bool all)
{
    if (arguments.size() < command.fewestArguments)
        return usage(Cli::tr("Missing argument: %1 %2").arg(command.name, command.arguments));
    if (arguments.size() > command.mostArguments)
        return usage(Cli::tr("Unexpected argument “%1”.").arg(arguments[command.mostArguments]));
    if (all && !arguments.isEmpty())
        return usage(Cli::tr("--all and NUMBER cannot be used together."));
    if (!command.takesNumber) {
        invocation.arguments = arguments;
        return {};
    }
    if (command.command == Command::Apply)
        return takeApply(invocation, command, arguments);
    if (!arguments.isEmpty()) {
        const Outcome<QString> name = serviceNameFrom(arguments[0]);
        if (!name)
            return problem(name.error());
        invocation.serviceName = *name;
    }
    invocation.arguments = arguments.mid(1);
    return {};
}

QString helpFor(const QCommandLineParser &parser, const std::optional<CommandText> &command)
{
    if (parser.isSet(u"version"_s))
        return "aiguilleur-cli "_L1 + QCoreApplication::applicationVersion() + u'\n';
    if (!parser.isSet(u"help"_s))
        return {};
    return command ? helpOf(*command) : generalHelp();
}

//! What stands before the command, and which one it is.
struct Beginning
{
    QStringList rest; //!< what stands after the command
    std::optional<CommandText> command;
};

Outcome<Beginning> parseBeginning(const QStringList &arguments, Taker &taker, QString *helpText)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addOptions(parser, globalOptions());
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (const auto taken = taker.take(parser); !taken)
        return problem(taken.error());
    const QStringList words = parser.positionalArguments();
    Beginning beginning{.rest = words.mid(1), .command = {}};
    for (const CommandText &command : allCommands()) {
        if (command.name == words.value(0))
            beginning.command = command;
    }
    *helpText = helpFor(parser, beginning.command);
    if (!helpText->isEmpty() || beginning.command)
        return beginning;
    return words.isEmpty() ? usage(Cli::tr("No command given."))
                           : usage(Cli::tr("Unknown command “%1”.").arg(words[0]));
}

Outcome<void> parseRest(const Beginning &beginning, Taker &taker, Invocation &invocation)
{
    const CommandText &command = *beginning.command;
    QCommandLineParser parser;
    addOptions(parser, globalOptions() + command.options);
    if (!parser.parse(QStringList{QString()} + beginning.rest))
        return usage(parser.errorText(), Cli::tr("`aiguilleur-cli %1 --help` tells more.").arg(command.name));
    invocation.helpText = helpFor(parser, command);
    if (!invocation.helpText.isEmpty())
        return {};
    if (const auto taken = taker.take(parser); !taken)
        return taken;
    if (const auto taken = taker.takeOwn(parser, command); !taken)
        return taken;
    const bool all = command.command == Command::Wait && parser.isSet(u"all"_s);
    return takeArguments(invocation, command, parser.positionalArguments(), all);
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
    const Outcome<Beginning> beginning = parseBeginning(arguments, taker, &invocation.helpText);
    if (!beginning)
        return problem(beginning.error());
    if (!invocation.helpText.isEmpty())
        return invocation;
    invocation.command = beginning->command->command;
    if (const auto rest = parseRest(*beginning, taker, invocation); !rest)
        return problem(rest.error());
    return invocation;
}

} // namespace Aiguilleur
