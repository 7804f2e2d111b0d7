// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr int Day = 24 * 3600 * 1000;

//! Whole numbers that an option may have, in the order in which a mistake is reported.
class Numbers
{
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    QString error;

    qint64 read(const QString &name, qint64 least, qint64 most)
    {
        bool isNumber = false;
        const qint64 value = m_parser.value(name).toLongLong(&isNumber);
        if (error.isEmpty() && (!isNumber || value < least || value > most))
            error = u"--%1: a whole number from %2 to %3 is expected, not \"%4\""_s.arg(name).arg(least).arg(most).arg(
                m_parser.value(name));
        return value;
    }

private:
    const QCommandLineParser &m_parser;
};

void addOptions(QCommandLineParser &parser)
{
    const Options own;
    const auto number = [](auto value) { return QString::number(value); };
    parser.addOptions({
        {u"port"_s, u"Port on 127.0.0.1; 0 picks a free one."_s, u"PORT"_s, u"0"_s},
        {u"seed"_s, u"The same seed gives the same account."_s, u"N"_s, number(own.seed)},
        {u"groups"_s, u"Telephony groups of the account."_s, u"N"_s, number(own.groups)},
        {u"numbers"_s, u"Alias numbers of the account, in all."_s, u"N"_s, number(own.numbers)},
        {u"large-queue"_s, u"Make the first call queue so large: agents, opening hours, entries of its lists."_s,
         u"MEMBERS,CONDITIONS,ENTRIES"_s},
        {u"large-centre"_s, u"Make the first contact centre so large: queues, agents, menus, nodes of its plan."_s,
         u"QUEUES,AGENTS,MENUS,NODES"_s},
        {u"latency"_s, u"Milliseconds before each answer."_s, u"MS"_s, u"0"_s},
        {u"task-time"_s, u"Milliseconds from the beginning to the end of a task."_s, u"MS"_s,
         number(own.taskTime.count())},
        {u"task-lifetime"_s, u"Milliseconds for which an ended task can be read."_s, u"MS"_s,
         number(own.taskLifetime.count())},
        {u"token-lifetime"_s, u"Seconds for which an OAuth2 token is good."_s, u"S"_s,
         number(own.tokenLifetime.count())},
        {u"faults"_s, u"Fault plan, a JSON array."_s, u"FILE"_s},
        {u"no-paging"_s, u"Ignore X-Pagination-Mode."_s},
        {u"no-batch"_s, u"Ignore X-Ovh-Batch."_s},
        {u"read-only"_s, u"The ready-made consumer key may only read."_s},
        {u"clock-skew"_s, u"Seconds that the server's clock is ahead; negative when it is behind."_s, u"S"_s, u"0"_s},
        {u"tls"_s, u"Serve HTTPS with this certificate and key, both PEM."_s, u"CERT,KEY"_s},
        {u"state"_s, u"Keep the account in this file."_s, u"FILE"_s},
        {u"write-conf"_s, u"Write an ovh.conf for the ready-made keys."_s, u"FILE"_s},
        {u"log"_s, u"Append one JSON line a request."_s, u"FILE"_s},
    });
}

QString readNumbers(const QCommandLineParser &parser, Options &options)
{
    using namespace std::chrono;
    Numbers numbers(parser);
    options.port = static_cast<quint16>(numbers.read(u"port"_s, 0, 65535));
    options.seed = static_cast<quint32>(numbers.read(u"seed"_s, 0, 0xffffffff));
    options.groups = static_cast<int>(numbers.read(u"groups"_s, 1, 10'000));
    options.numbers = static_cast<int>(numbers.read(u"numbers"_s, 0, 1'000'000));
    options.latency = milliseconds(numbers.read(u"latency"_s, 0, Day));
    options.taskTime = milliseconds(numbers.read(u"task-time"_s, 0, Day));
    options.taskLifetime = milliseconds(numbers.read(u"task-lifetime"_s, 0, Day));
    options.tokenLifetime = seconds(numbers.read(u"token-lifetime"_s, 1, Day));
    options.clockSkew = seconds(numbers.read(u"clock-skew"_s, -Day, Day));
    return numbers.error;
}

//! A number and the most that it may be.
using Part = std::pair<int *, int>;

//! Reads as many numbers as there are parts. Returns what is wrong, or nothing.
QString readParts(const QString &option, const QString &text, const QList<Part> &parts)
{
    const QStringList given = text.split(u',');
    bool isGood = given.size() == parts.size();
    QStringList most;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        most.append(QString::number(parts[i].second));
        if (isGood)
            *parts[i].first = given[i].toInt(&isGood);
        isGood = isGood && *parts[i].first >= 0 && *parts[i].first <= parts[i].second;
    }
    return isGood ? QString() : u"--%1: at most %2 are expected, not \"%3\""_s.arg(option, most.join(u','), text);
}

QString readLargeQueue(const QString &text, Options &options)
{
    if (text.isEmpty())
        return {};
    LargeQueue &size = options.largeQueue.emplace();
    return readParts(u"large-queue"_s, text,
                     {{&size.members, LargeQueue::MostMembers},
                      {&size.conditions, LargeQueue::MostConditions},
                      {&size.entries, LargeQueue::MostEntries}});
}

QString readLargeCentre(const QString &text, Options &options)
{
    if (text.isEmpty())
        return {};
    LargeCentre &size = options.largeCentre.emplace();
    return readParts(u"large-centre"_s, text,
                     {{&size.queues, LargeCentre::MostQueues},
                      {&size.agents, LargeCentre::MostAgents},
                      {&size.menus, LargeCentre::MostMenus},
                      {&size.nodes, LargeCentre::MostNodes}});
}

QString readFaults(const QString &fileName, Options &options)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return u"--faults: %1: %2"_s.arg(fileName, file.errorString());
    QString problem;
    const auto faults = faultsFromJson(file.readAll(), &problem);
    if (!faults)
        return u"--faults: %1: %2"_s.arg(fileName, problem);
    options.faults = *faults;
    return {};
}

QString readTls(const QString &text, Options &options)
{
    if (text.isEmpty())
        return {};
    const QStringList files = text.split(u',');
    if (files.size() != 2 || files.contains(QString()))
        return u"--tls: a certificate and a key with a comma between them are expected, not \"%1\""_s.arg(text);
    options.certificateFile = files[0];
    options.keyFile = files[1];
    return {};
}

//! What is wrong with the files that are named.
QString readFiles(const QCommandLineParser &parser, Options &options)
{
    for (const QString &name : {options.certificateFile, options.keyFile}) {
        QFile file(name);
        if (!name.isEmpty() && !file.open(QIODevice::ReadOnly))
            return u"--tls: %1: %2"_s.arg(name, file.errorString());
    }
    const QString faults = parser.value(u"faults"_s);
    return faults.isEmpty() ? QString() : readFaults(faults, options);
}

QString readOptions(const QCommandLineParser &parser, CommandLine &result)
{
    Options &options = result.options;
    options.paging = !parser.isSet(u"no-paging"_s);
    options.batch = !parser.isSet(u"no-batch"_s);
    options.readOnly = parser.isSet(u"read-only"_s);
    options.stateFile = parser.value(u"state"_s);
    options.logFile = parser.value(u"log"_s);
    result.confFile = parser.value(u"write-conf"_s);
    if (!parser.positionalArguments().isEmpty())
        return u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().first());
    for (const auto &problem : {readNumbers(parser, options), readTls(parser.value(u"tls"_s), options),
                                readLargeQueue(parser.value(u"large-queue"_s), options),
                                readLargeCentre(parser.value(u"large-centre"_s), options)})
        if (!problem.isEmpty())
            return problem;
    result.status = 1;
    return readFiles(parser, options);
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"An OVH API v1 telephony server on 127.0.0.1 for a made-up account. Prints its address when it is ready."_s);
    parser.addOptions({{{u"h"_s, u"help"_s}, u"Show this help."_s}, {{u"v"_s, u"version"_s}, u"Show the version."_s}});
    addOptions(parser);
    CommandLine result;
    if (!parser.parse(arguments))
        result.error = parser.errorText();
    else if (parser.isSet(u"help"_s))
        result.text = parser.helpText();
    else if (parser.isSet(u"version"_s))
        result.text = u"aiguilleur-sandbox %1\n"_s.arg(QCoreApplication::applicationVersion());
    else
        result.error = readOptions(parser, result);
    return result;
}

QString writeConf(const QString &fileName, const QByteArray &content)
{
    if (fileName.isEmpty())
        return {};
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return u"--write-conf: %1: %2"_s.arg(fileName, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    return file.commit() ? QString() : u"--write-conf: %1: %2"_s.arg(fileName, file.errorString());
}

} // namespace Aiguilleur::Sandbox
