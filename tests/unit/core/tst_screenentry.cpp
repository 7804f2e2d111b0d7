// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screenentry.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using ScreenEntry::Nature;

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

QTEST_GUILESS_MAIN(TestScreenEntry)
#include "tst_screenentry.moc"
