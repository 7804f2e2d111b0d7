// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinesOfFile = 500;
constexpr int mostLinesOfFunction = 60;

QStringList sources(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        found += Tree::files(folder, {u"*.h"_s, u"*.cpp"_s});
    }
    return found;
}

QStringList ownCode()
{
    return sources({u"src"_s, u"tests"_s});
}

bool isScript(const QString &file)
{
    return Tree::lines(file).value(0).startsWith("#!"_L1);
}

QStringList licensedFiles()
{
    QStringList found = ownCode();
    for (const QString &folder :
         {u"cmake"_s, u"src"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"translations"_s}) {
        found +=
            Tree::files(folder, {u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sql"_s, u"*.1"_s, u"*.desktop"_s, u"*.xml"_s});
    }
    for (const QString &file : Tree::files(u"packaging"_s, {u"*"_s}) + Tree::files(u".ci"_s, {u"*"_s})) {
        if (isScript(file)) {
            found.append(file);
        }
    }
    found += {u"CMakeLists.txt"_s, u"dev"_s};
    found.removeDuplicates();
    return found;
}

//! Length of each block whose braces stand alone on their lines, so of each function, by the index of its first line.
QHash<qsizetype, qsizetype> blockLengths(const QStringList &lines)
{
    static const QRegularExpression opening(u"^ *\\{$"_s);
    static const QRegularExpression type(u"^ *(class|struct|union|enum|namespace)\\b"_s);
    QHash<qsizetype, qsizetype> lengths;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (opening.match(lines.at(i)).hasMatch() && !type.match(lines.value(i - 1)).hasMatch()) {
            const QString closing = QString(lines.at(i)).replace(u'{', u'}');
            const qsizetype end = lines.indexOf(closing, i);
            lengths.insert(i, end < 0 ? 0 : end - i - 1);
        }
    }
    return lengths;
}

} // namespace

//! Rules of CONTRIBUTING.md that a regular expression can hold up.
class TestSources : public QObject
{
    Q_OBJECT

private slots:
    void everyFileNamesItsLicence();
    void headersHaveOneGuard();
    void filesAreShort();
    void functionsAreShort();
    void forbidden_data();
    void forbidden();
    void nothingIsLeftToDo();
    void readmeBeginsWithTheTwoCommands();
    void documentsLinkToWhatIsThere();
};

void TestSources::everyFileNamesItsLicence()
{
    QStringList complaints;
    for (const QString &file : licensedFiles()) {
        const QString head = Tree::lines(file).mid(0, 5).join(u'\n');
        if (!head.contains("SPDX-FileCopyrightText: "_L1) || !head.contains("SPDX-License-Identifier: "_L1)) {
            complaints.append(file);
        }
    }
    VERIFY_NONE(complaints);
}

void TestSources::headersHaveOneGuard()
{
    QStringList complaints;
    for (const QString &file : ownCode()) {
        if (file.endsWith(".h"_L1) && Tree::lines(file).count(u"#pragma once"_s) != 1) {
            complaints.append(file);
        }
    }
    VERIFY_NONE(complaints);
}

void TestSources::filesAreShort()
{
    QStringList complaints;
    for (const QString &file : ownCode()) {
        const qsizetype length = Tree::lines(file).size() - 1;
        if (length > mostLinesOfFile) {
            complaints.append(u"%1: %2 lines"_s.arg(file).arg(length));
        }
    }
    VERIFY_NONE(complaints);
}

void TestSources::functionsAreShort()
{
    QStringList complaints;
    for (const QString &file : ownCode()) {
        const QStringList lines = Tree::lines(file);
        const QHash<qsizetype, qsizetype> lengths = blockLengths(lines);
        for (auto [start, length] : lengths.asKeyValueRange()) {
            if (length > mostLinesOfFunction) {
                complaints.append(
                    u"%1: %2 lines"_s.arg(Tree::place(file, start - 1, lines.value(start - 1))).arg(length));
            }
        }
    }
    VERIFY_NONE(complaints);
}

void TestSources::forbidden_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("pattern");
    const QStringList everywhere{u"src"_s, u"tests"_s};
    const QStringList layers{u"src/core"_s,   u"src/api"_s,   u"src/service"_s,
                             u"src/models"_s, u"src/words"_s, u"src/gui"_s};
    const QStringList belowWindow{u"src/core"_s, u"src/api"_s, u"src/store"_s, u"src/service"_s, u"src/models"_s};
    QTest::newRow("connect by string") << everywhere << uR"(\b(SIGNAL|SLOT)\()"_s;
    QTest::newRow("connect by name") << everywhere << uR"(\bon_[a-z]\w*_[a-z]\w*\()"_s;
    QTest::newRow("nested event loop") << layers
                                       << uR"(\bQEventLoop\b|\bprocessEvents\(|\bwaitFor\(|\bwaitForFinished\()"_s;
    QTest::newRow("modal execution") << QStringList{u"src/gui"_s} << uR"((\.|->)exec\()"_s;
    QTest::newRow("sleep in the program") << layers << uR"(\bmsleep\(|\busleep\(|\bsleep_for\(|\bQThread::sleep\()"_s;
    QTest::newRow("sleep in a test")
        << QStringList{u"tests"_s}
        << uR"(\bqWait\(|\bqSleep\(|\bsleep_for\(|\bQThread::m?sleep\(|\bqWaitFor\(\[[^\]]*\]\s*(\(\))?\s*\{\s*return false;)"_s;
    QTest::newRow("colour by literal")
        << QStringList{u"src/gui"_s}
        << uR"(\bsetStyleSheet\(|\bQColor\(\s*(0x|\d)|\bqRgba?\(\s*(0x|\d)|\bQt::(red|green|blue|gray|yellow|cyan|magenta)\b)"_s;
    QTest::newRow("global instance") << belowWindow << uR"(\bstatic\s+\w+\s*[&*]\s*instance\(|\bQ_GLOBAL_STATIC\b)"_s;
    QTest::newRow("Latin-1 of UTF-8") << everywhere << uR"("[^"]*[^\x00-\x7F][^"]*"_L1)"_s;
    QTest::newRow("words below the window") << QStringList{u"src/models"_s} << uR"(\btr\(|QT_TR_NOOP|translate\()"_s;
}

void TestSources::forbidden()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, pattern);
    const QRegularExpression expression(pattern);
    QVERIFY2(expression.isValid(), qPrintable(expression.errorString()));
    QStringList complaints;
    for (const QString &file : sources(folders)) {
        const QStringList lines = Tree::codeLines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (expression.match(lines.at(i)).hasMatch()) {
                complaints.append(Tree::place(file, i, lines.at(i)));
            }
        }
    }
    VERIFY_NONE(complaints);
}

void TestSources::nothingIsLeftToDo()
{
    const QRegularExpression mark(u"\\b(%1|%2|%3)\\b"_s.arg(u"TO"_s + u"DO"_s, u"FIX"_s + u"ME"_s, u"XX"_s + u"X"_s));
    QStringList files = licensedFiles() + Tree::files(u"ui"_s, {u"*.ui"_s});
    files += {u"README.md"_s, u"CONTRIBUTING.md"_s, u"CHANGELOG.md"_s, u"docs/ARCHITECTURE.md"_s};
    QStringList complaints;
    for (const QString &file : files) {
        const QStringList lines = Tree::lines(file);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (mark.match(lines.at(i)).hasMatch()) {
                complaints.append(Tree::place(file, i, lines.at(i)));
            }
        }
    }
    VERIFY_NONE(complaints);
}

void TestSources::readmeBeginsWithTheTwoCommands()
{
    const QString text = Tree::text(u"README.md"_s);
    const qsizetype run = text.indexOf("./dev run"_L1);
    const qsizetype test = text.indexOf("./dev test"_L1);
    QVERIFY(run > 0 && test > run);
    QCOMPARE(text.left(test).count(u"\n## "_s), 1);
}

void TestSources::documentsLinkToWhatIsThere()
{
    const QRegularExpression link(u"\\]\\(([^):#]+)\\)"_s);
    QStringList complaints;
    for (const QString &document :
         {u"README.md"_s, u"CONTRIBUTING.md"_s, u"CHANGELOG.md"_s, u"docs/ARCHITECTURE.md"_s}) {
        const QFileInfo folder(Tree::path(document));
        for (const QRegularExpressionMatch &match : link.globalMatch(Tree::text(document))) {
            if (!folder.dir().exists(match.captured(1))) {
                complaints.append(u"%1: %2"_s.arg(document, match.captured(1)));
            }
        }
    }
    VERIFY_NONE(complaints);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
