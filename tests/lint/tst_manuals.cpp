// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"
#include "tree.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString helpOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
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

} // namespace

//! What the programs say about their options, and what their manual pages say.
class TestManuals : public QObject
{
    Q_OBJECT

private slots:
    void pagesNameEveryOption_data();
    void pagesNameEveryOption();
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
    QTest::newRow("aiguilleur-cli")
        << u"groups numbers show catalogue apply pending wait history get set members hours sounds "
           "live lint simulate snapshot snapshots diff export-snapshot import-snapshot prune restore undo "
           "copy plan schedule run-due journal batches template"_s.split(u' ');
}

void TestManuals::pagesNameEveryOption()
{
    QFETCH(QStringList, commands);
    const QString program = QString::fromLatin1(QTest::currentDataTag());
    const QString page = Tree::text(u"packaging/%1.1"_s.arg(program));
    QString help = helpOf(program, {});
    for (const QString &command : commands) {
        help += helpOf(program, {command});
        QVERIFY2(page.contains(u".It Cm "_s + command), qPrintable(command));
    }
    const QSet<QString> said = optionsIn(help, u"--([a-z][a-z-]+)"_s);
    QVERIFY2(said.contains(u"help"_s) && said.contains(u"version"_s), qPrintable(help));
    QCOMPARE(sorted(optionsIn(page, u"\\bFl -([a-z][a-z-]+)"_s)), sorted(said));
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
