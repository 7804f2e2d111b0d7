// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "app/programpaths.h"
#include "words/lockwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Text::tr("Shows the OVHcloud telephone numbers of an account and chooses what each does when it is called.\n"
                 "Without options it opens the account used last, or offers the ways to begin."));
    parser.addOption({u"sandbox"_s, Text::tr("Open the built-in sandbox: made-up numbers, no account needed.")});
    parser.addOption({u"conf"_s, Text::tr("Sign in with the keys of this ovh.conf."), Text::tr("FILE")});
    parser.addOption({u"lang"_s, Text::tr("Language of the window: fr or en."), u"fr|en"_s});
    parser.addOption({u"store"_s,
                      Text::tr("Keep inventory and history in this file, or share the history in the PostgreSQL "
                               "database postgresql://user@host/database."),
                      Text::tr("FILE|ADDRESS")});
    QCommandLineOption paint(u"quit-after-paint"_s);
    paint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(paint);
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Show this help.")});
    parser.addOption({{u"v"_s, u"version"_s}, Text::tr("Show the version.")});
}

ParsedOptions mistake(const QString &text)
{
    return {.options = {},
            .exitCode = 2,
            .output = text + u'\n' + Text::tr("“aiguilleur --help” lists the options.") + u'\n'};
}

QString problemOf(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return Text::tr("“%1” is not expected.").arg(parser.positionalArguments().constFirst());
    if (parser.isSet(u"sandbox"_s) && parser.isSet(u"conf"_s))
        return Text::tr("--sandbox and --conf cannot be used together.");
    const QString language = parser.value(u"lang"_s);
    if (parser.isSet(u"lang"_s) && language != "fr"_L1 && language != "en"_L1)
        return Text::tr("“%1” is not a language of this program: fr or en.").arg(language);
    for (const QString &name : {u"conf"_s, u"store"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return Text::tr("--%1 needs the name of a file.").arg(name);
    }
    const Result<StoreLocation> location = storeLocation(parser.value(u"store"_s));
    return location ? QString()
                    : Text::tr("--store cannot be used: %1").arg(Words::sharedAddressProblem(location.error()));
}

} // namespace

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(u"help"_s))
        return {.options = {}, .exitCode = 0, .output = parser.helpText()};
    if (parser.isSet(u"version"_s))
        return {
            .options = {}, .exitCode = 0, .output = "aiguilleur "_L1 + QCoreApplication::applicationVersion() + u'\n'};
    if (const QString problem = problemOf(parser); !problem.isEmpty())
        return mistake(problem);
    StartOptions options;
    options.sandbox = parser.isSet(u"sandbox"_s);
    if (parser.isSet(u"conf"_s))
        options.confFile = QFileInfo(parser.value(u"conf"_s)).absoluteFilePath();
    options.language = parser.value(u"lang"_s);
    options.store = parser.value(u"store"_s);
    options.quitAfterPaint = parser.isSet(u"quit-after-paint"_s);
    return {.options = options, .exitCode = {}, .output = {}};
}

QString languageArgument(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).mid(7);
        if (arguments.at(i) == "--lang"_L1)
            return arguments.value(i + 1);
    }
    return {};
}

} // namespace Aiguilleur
