// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screenentries.h"
#include "core/screenentry.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using ScreenEntry::Nature;

namespace {

const QString path = u"/telephony/a/easyHunting/0033199001234/screenListConditions/conditions"_s;
const QString black = u"incomingBlackList"_s;

SetupDocument sample()
{
    SetupDocument document;
    document.insert(path + u"/1"_s, {{u"callerIdNumber"_s, u"+336"_s}, {u"screenListType"_s, black}});
    document.setIds(path, {u"1"_s});
    return document;
}

//! « 2 0033199001200 black, 3 ! »: a letter for what it is, where it is not added
QString dump(const QList<ScreenEntries::Candidate> &candidates)
{
    QStringList parts;
    for (const auto &candidate : candidates) {
        const QString list = candidate.list == black ? QString() : u' ' + candidate.list;
        parts.append(QString::number(candidate.line) + u' ' + u"+er!?"_s[candidate.outcome] + candidate.number + list);
    }
    return parts.join(u", "_s);
}

} // namespace

class TestScreenEntry : public QObject
{
    Q_OBJECT
private slots:
    void reading_data();
    void reading();
    void typing_data();
    void typing();
    void severalAtOnce();
    void shortcutsAreEntries();
    void filesAreRead_data();
    void filesAreRead();
    void typedOnesAreAddedOnce();
    void filesAreWrittenAndReadAgain();
};

void TestScreenEntry::reading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Nature>("nature");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("region");
    QTest::newRow("number") << u"0033199001200"_s << Nature::Number << u"+33199001200"_s << u"FR"_s;
    QTest::newRow("plus") << u"+33199001200"_s << Nature::Number << u"+33199001200"_s << u"FR"_s;
    QTest::newRow("prefix") << u"00336"_s << Nature::Prefix << u"+336"_s << u"FR"_s;
    QTest::newRow("belgian prefix") << u"+324"_s << Nature::Prefix << u"+324"_s << u"BE"_s;
    QTest::newRow("zone") << u"+4"_s << Nature::Prefix << u"+4"_s << u""_s;
    QTest::newRow("short") << u"39"_s << Nature::Short << u"39"_s << u""_s;
    QTest::newRow("national") << u"0199001200"_s << Nature::Invalid << u""_s << u""_s;
    QTest::newRow("text") << u"abc"_s << Nature::Invalid << u""_s << u""_s;
    QTest::newRow("nothing") << u""_s << Nature::Invalid << u""_s << u""_s;
}

void TestScreenEntry::reading()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QTEST(ScreenEntry::nature(text), "nature");
    QCOMPARE(ScreenEntry::canonical(text).value_or(QString()), canonical);
    QTEST(ScreenEntry::region(text), "region");
}

void TestScreenEntry::typing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("national") << u"01 99 00 12 00"_s << u"0033199001200"_s;
    QTest::newRow("dots") << u"01.99.00.12.00"_s << u"0033199001200"_s;
    QTest::newRow("plus") << u"+33 1 99 00 12 00"_s << u"0033199001200"_s;
    QTest::newRow("optional zero") << u"+33 (0)1 99 00 12 00"_s << u"0033199001200"_s;
    QTest::newRow("bidirectional marks") << u"\u202a+33 1 99 00 12 00\u202c"_s << u"0033199001200"_s;
    QTest::newRow("prefix") << u"+33 6"_s << u"+336"_s;
    QTest::newRow("prefix with zeros") << u"00 33 6"_s << u"00336"_s;
    QTest::newRow("short") << u"39 00"_s << u"3900"_s;
    QTest::newRow("text") << u"reception"_s << u""_s;
    QTest::newRow("half a number") << u"06"_s << u""_s;
}

void TestScreenEntry::typing()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(ScreenEntry::typed(text).value_or(QString()), expected);
}

void TestScreenEntry::severalAtOnce()
{
    const QStringList expected = {u"01 99 00 12 00"_s, u"+336"_s, u"39"_s};
    QCOMPARE(ScreenEntry::split(u" 01 99 00 12 00\r\n+336; 39\n\n"_s), expected);
    QVERIFY(ScreenEntry::split(u" \n;"_s).isEmpty());
}

void TestScreenEntry::shortcutsAreEntries()
{
    const QList<ScreenEntry::Shortcut> shortcuts = ScreenEntry::shortcuts();
    QCOMPARE(shortcuts.size(), 5);
    for (const ScreenEntry::Shortcut &shortcut : shortcuts) {
        for (const QString &prefix : shortcut.prefixes)
            QVERIFY2(ScreenEntry::canonical(prefix) == prefix, qPrintable(prefix));
    }
    QCOMPARE(shortcuts[2].prefixes.size(), 17);
}

void TestScreenEntry::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("numbers") << QByteArray("01 99 00 12 00\n+32\n") << u"1 +0033199001200, 2 ++32"_s;
    QTest::newRow("panel") << QByteArray("callNumber,nature,type\n0033199001200,number,incomingWhiteList\n")
                           << u"2 +0033199001200 incomingWhiteList"_s;
    QTest::newRow("people") << QByteArray("Nom;Numéro;Liste\nx;3900;liste blanche\ny;+32;Liste noire\n")
                            << u"2 +3900 incomingWhiteList, 3 ++32"_s;
    QTest::newRow("there already") << QByteArray("00336\n+32\n0032\n") << u"1 e00336, 2 ++32, 3 r0032"_s;
    QTest::newRow("no number") << QByteArray("+32\n\nx,y\n") << u"1 ++32, 3 !"_s;
    QTest::newRow("no list") << QByteArray("number,list\n+32,grey\n") << u"2 ?+32 grey"_s;
}

void TestScreenEntry::filesAreRead()
{
    QFETCH(QByteArray, text);
    QTEST(dump(ScreenEntries::fromCsv(sample(), path, text, black).candidates), "expected");
}

void TestScreenEntry::typedOnesAreAddedOnce()
{
    SetupDocument document = sample();
    const QStringList texts = {u"+336"_s, u"+32"_s, u"0032"_s, u"abc"_s};
    const auto candidates = ScreenEntries::candidates(document, path, texts, black);
    QCOMPARE(dump(candidates), u"1 e+336, 2 ++32, 3 r0032, 4 !"_s);
    QCOMPARE(ScreenEntries::add(document, path, candidates), 1);
    QCOMPARE(ScreenEntries::entries(document, path).last().number, u"+32"_s);
}

void TestScreenEntry::filesAreWrittenAndReadAgain()
{
    const QByteArray text = ScreenEntries::toCsv(sample(), path);
    QVERIFY2(text.endsWith("callNumber,nature,type\r\n+336,prefix,incomingBlackList\r\n"), text.constData());
    QCOMPARE(dump(ScreenEntries::fromCsv({}, path, text, QString()).candidates), u"2 ++336"_s);
    QCOMPARE(ScreenEntries::toCsv(sample(), path, {u"none"_s}).count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestScreenEntry)
#include "tst_screenentry.moc"
