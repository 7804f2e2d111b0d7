// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"
#include "tree.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString helpOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // the titles of its lists are looked for
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("AIGUILLEUR_BIN") + u'/' + program, arguments + QStringList{u"--help"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning() << program << arguments << process.errorString() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

//! Every `--name` of a text.
QSet<QString> optionsIn(const QString &text, const QString &pattern)
{
    const QRegularExpression option(pattern);
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : option.globalMatch(text))
        names.insert(match.captured(1));
    names.remove(u"help-all"_s); // Qt's own, for every program
    return names;
}

//! The lines of a list of a help, below its title.
QStringList listOf(const QString &help, const QString &title)
{
    const QStringList lines = help.split(u'\n');
    const qsizetype begin = lines.indexOf(title) + 1;
    const qsizetype end = begin > 0 ? lines.indexOf(QString(), begin) : 0;
    return lines.mid(begin, std::max<qsizetype>(end, 0) - begin);
}

QStringList commands()
{
    const QRegularExpression command(u"^  ([a-z-]+)( |$)"_s);
    QStringList names;
    for (const QString &line : listOf(helpOf(u"aiguilleur-cli"_s, {}), u"Commands:"_s)) {
        if (const QRegularExpressionMatch match = command.match(line); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

struct Option
{
    QStringList words; //!< `--group`, `-g`
    bool hasValue = false;
};

QList<Option> optionsOf(const QString &help, const QString &title)
{
    const QRegularExpression option(u"^  (?:(-[a-z]), |    )(--[a-z-]+)( \\S+)?(?:  |$)"_s);
    QList<Option> found;
    for (const QString &line : listOf(help, title)) {
        const QRegularExpressionMatch match = option.match(line);
        if (!match.hasMatch())
            continue;
        Option one{{match.captured(2)}, !match.captured(3).isEmpty()};
        if (!match.captured(1).isEmpty())
            one.words.append(match.captured(1));
        found.append(one);
    }
    return found;
}

QSet<QString> longWords(const QList<Option> &options)
{
    QSet<QString> words;
    for (const Option &option : options)
        words.insert(option.words.first());
    return words;
}

//! What the manual page says about a command: all its entries.
QString entriesOf(const QString &command)
{
    QString text;
    const QStringList entries = Tree::text(u"packaging/aiguilleur-cli.1"_s)
                                    .section(u".Sh COMMANDS"_s, 1)
                                    .section(u".Sh ENVIRONMENT"_s, 0, 0)
                                    .split(u"\n.It Cm "_s);
    for (const QString &entry : entries.mid(1)) {
        if (entry.section(QRegularExpression(u"\\s"_s), 0, 0) == command)
            text += entry + u'\n';
    }
    return text;
}

//! What bash offers for the last of the words.
QStringList completed(const QStringList &words)
{
    const QTemporaryDir empty;
    QProcess bash;
    bash.setWorkingDirectory(empty.path());
    bash.start(u"bash"_s,
               QStringList{u"-c"_s, uR"(source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _aiguilleur_cli;
                                          printf '%s\n' "${COMPREPLY[@]}")"_s,
                           Tree::path(u"packaging/completions/aiguilleur-cli.bash"_s), u"aiguilleur-cli"_s} +
                   words);
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

//! What the programs say about their options, and what their manual pages say.
class TestManuals : public QObject
{
    Q_OBJECT

private slots:
    void pagesNameEveryOption_data();
    void pagesNameEveryOption();
    void everyCommand_data();
    void everyCommand();
    void nothingElseIsACommand();
    void exampleOfFaultsIsAPlan_data();
    void exampleOfFaultsIsAPlan();
    void examplesNameNumbersOfTheSandbox();
    void linksLeadSomewhere();
    void guideIsInBothLanguages();
};

void TestManuals::pagesNameEveryOption_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::newRow("aiguilleur") << QStringList();
    QTest::newRow("aiguilleur-sandbox") << QStringList();
    QTest::newRow("aiguilleur-cli") << commands();
}

void TestManuals::pagesNameEveryOption()
{
    QFETCH(QStringList, commands);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    const QString page = Tree::text(u"packaging/%1.1"_s.arg(program));
    QString help = helpOf(program, {});
    for (const QString &command : commands)
        help += helpOf(program, {command});
    const QSet<QString> said = optionsIn(help, u"--([a-z][a-z-]+)"_s);
    QVERIFY2(said.contains(u"help"_s) && said.contains(u"version"_s), qPrintable(help));
    QCOMPARE(sorted(optionsIn(page, u"\\bFl -([a-z][a-z-]+)"_s)), sorted(said));
}

void TestManuals::everyCommand_data()
{
    QTest::addColumn<QString>("command");
    const QStringList all = commands();
    QVERIFY(all.size() > 30);
    for (const QString &command : all)
        QTest::newRow(qPrintable(command)) << command;
}

//! The manual page and the completion have the options of each command, and no others.
void TestManuals::everyCommand()
{
    QFETCH(QString, command);
    const QString help = helpOf(u"aiguilleur-cli"_s, {command});
    const QList<Option> own = optionsOf(help, u"Options of this command:"_s);
    const QList<Option> global = optionsOf(help, u"Options:"_s);
    QVERIFY2(global.size() > 5, qPrintable(help));
    const QString entries = entriesOf(command);
    QVERIFY(!entries.isEmpty());
    QCOMPARE(sorted(optionsIn(entries, u"\\bFl (-[a-z][a-z-]+)"_s)),
             sorted(longWords(own)).replaceInStrings(QRegularExpression(u"^-"_s), QString()));
    const QStringList offered = completed({command, u"--"_s});
    QCOMPARE(sorted({offered.begin(), offered.end()}), sorted(longWords(own + global)));
    for (const Option &option : own + global) {
        for (const QString &word : option.words) {
            // What follows a value, or an option without one, is the command still; a value is none.
            const QStringList after =
                completed(option.hasValue ? QStringList{word, u"value"_s, QString()} : QStringList{word, QString()});
            QVERIFY2(after.contains(command), qPrintable(word));
            if (option.hasValue)
                QVERIFY2(!completed({word, QString()}).contains(command), qPrintable(word));
        }
    }
}

void TestManuals::nothingElseIsACommand()
{
    QStringList all = commands();
    all.sort();
    QStringList offered = completed({QString()});
    offered.sort();
    QCOMPARE(offered, all);
    const QString described = Tree::text(u"packaging/aiguilleur-cli.1"_s).section(u".Sh COMMANDS"_s, 1);
    QCOMPARE(sorted(optionsIn(described, u"\\n\\.It Cm ([a-z-]+)"_s)), all);
}

void TestManuals::exampleOfFaultsIsAPlan_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("manual page") << u"packaging/aiguilleur-sandbox.1"_s;
    QTest::newRow("document") << u"docs/SANDBOX.md"_s;
}

//! What people copy works.
void TestManuals::exampleOfFaultsIsAPlan()
{
    QFETCH(QString, file);
    const QString text = Tree::text(file);
    const QRegularExpression plan(uR"(^\[\s*\{.*?\}\s*\]$)"_s,
                                  QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch found = plan.match(text);
    QVERIFY(found.hasMatch());
    QString problem;
    const auto faults = Aiguilleur::Sandbox::faultsFromJson(found.captured().toUtf8(), &problem);
    QVERIFY2(faults && !faults->isEmpty(), qPrintable(problem + u'\n' + found.captured()));
}

void TestManuals::examplesNameNumbersOfTheSandbox()
{
    const Aiguilleur::Sandbox::Server sandbox({});
    const QRegularExpression example(u"--sandbox apply ['\"]0([0-9 ]+)['\"]"_s);
    int examples = 0;
    for (const QString &file : {u"README.md"_s, u"docs/COMMAND-LINE.md"_s}) {
        for (const QRegularExpressionMatch &match : example.globalMatch(Tree::text(file))) {
            const QString serviceName = u"0033"_s + match.captured(1).remove(u' ');
            QVERIFY2(sandbox.numbers().contains(serviceName), qPrintable(file + u": "_s + match.captured()));
            ++examples;
        }
    }
    QCOMPARE(examples, 2);
}

void TestManuals::linksLeadSomewhere()
{
    const QRegularExpression link(uR"(\]\(([^)#:]+)\))"_s);
    QStringList broken;
    const QStringList documents =
        Tree::files(u"docs"_s, {u"*.md"_s}) + QStringList{u"README.md"_s, u"CONTRIBUTING.md"_s};
    for (const QString &document : documents) {
        const QFileInfo file(Tree::path(document));
        for (const QRegularExpressionMatch &match : link.globalMatch(Tree::text(document))) {
            if (!QFileInfo::exists(file.dir().filePath(match.captured(1))))
                broken.append(document + u": "_s + match.captured(1));
        }
    }
    QVERIFY(documents.size() > 10);
    VERIFY_NONE(broken);
}

// A chapter of the guide is one that its page links to.
void TestManuals::guideIsInBothLanguages()
{
    const QRegularExpression chapter(uR"(\]\(([A-Z]+\.md)\))"_s);
    const auto headings = [](const QString &file) {
        return Tree::lines(file).filter(QRegularExpression(u"^#+ "_s)).size();
    };
    QStringList chapters[2];
    for (const QString &folder : {u"docs/"_s, u"docs/fr/"_s}) {
        for (const QRegularExpressionMatch &match : chapter.globalMatch(Tree::text(folder + u"GUIDE.md"_s)))
            chapters[folder == "docs/fr/"_L1].append(match.captured(1));
    }
    chapters[0].removeOne(u"COMMAND-LINE.md"_s); // of the manual page's language
    QCOMPARE(chapters[0], chapters[1]);
    for (const QString &name : std::as_const(chapters[0]))
        QVERIFY2(headings(u"docs/"_s + name) == headings(u"docs/fr/"_s + name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestManuals)
#include "tst_manuals.moc"
