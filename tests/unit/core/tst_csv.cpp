// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

namespace {

//! « 1:a|b 3:c »
QString dump(const Csv::Table &table)
{
    QStringList parts;
    for (const Csv::Record &record : table.records)
        parts.append(QString::number(record.line) + u':' + record.fields.join(u'|'));
    return parts.join(u' ');
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void reading_data();
    void reading();
    void aQuoteThatStaysOpenIsTold();
    void writing_data();
    void writing();
    void whatIsWrittenIsReadAgain();
};

void TestCsv::reading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << u""_s;
    QTest::newRow("comma") << QByteArray("a,b\r\nc,d\r\n") << u"1:a|b 2:c|d"_s;
    QTest::newRow("semicolon") << QByteArray("a;b,c\nd;e\n") << u"1:a|b,c 2:d|e"_s;
    QTest::newRow("tab") << QByteArray("a\tb\nc\td") << u"1:a|b 2:c|d"_s;
    QTest::newRow("old line ends") << QByteArray("a,b\rc,d\r") << u"1:a|b 2:c|d"_s;
    QTest::newRow("empty lines") << QByteArray("a,b\n\n  \nc,d") << u"1:a|b 4:c|d"_s;
    QTest::newRow("empty fields") << QByteArray("a,,b\n,\n") << u"1:a||b 2:|"_s;
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\"\"d\"\n") << u"1:a,b|c\"d"_s;
    QTest::newRow("quoted line") << QByteArray("\"a\nb\",c\nd,e") << u"1:a\nb|c 3:d|e"_s;
    QTest::newRow("quote inside") << QByteArray("a\"b,c") << u"1:a\"b|c"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b")
                                     << u"1:a|b"_s;
    QTest::newRow("utf-8") << QByteArray("num\xC3\xA9ro") << u"1:numéro"_s;
    QTest::newRow("windows") << QByteArray("num\xE9ro \x80") << u"1:numéro €"_s;
    QTest::newRow("separators in quotes do not count") << QByteArray("\"a;b;c\",d\n") << u"1:a;b;c|d"_s;
}

void TestCsv::reading()
{
    QFETCH(QByteArray, text);
    const Csv::Table table = Csv::read(text);
    QTEST(dump(table), "expected");
    QCOMPARE(table.openQuote, 0);
}

void TestCsv::aQuoteThatStaysOpenIsTold()
{
    QCOMPARE(Csv::read("a,b\nc,\"d\ne,f\n").openQuote, 2);
}

void TestCsv::writing_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << QByteArray("a,b c\r\n");
    QTest::newRow("empty") << QStringList{QString(), u"b"_s} << QByteArray(",b\r\n");
    QTest::newRow("separator") << QStringList{u"a,b"_s} << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quote") << QStringList{u"a\"b"_s} << QByteArray("\"a\"\"b\"\r\n");
    QTest::newRow("line") << QStringList{u"a\nb"_s} << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("blank") << QStringList{u" a"_s} << QByteArray("\" a\"\r\n");
}

void TestCsv::writing()
{
    QFETCH(QStringList, row);
    QFETCH(QByteArray, expected);
    QCOMPARE(Csv::write({row}), expected);
    QCOMPARE(Csv::write({row}, {.separator = u',', .byteOrderMark = true}), "\xEF\xBB\xBF" + expected);
}

void TestCsv::whatIsWrittenIsReadAgain()
{
    const QList<QStringList> rows = {{u"n°"_s, u"a;b"_s, u"x"_s}, {u"\"q\""_s, u"l1\r\nl2"_s, QString()}};
    for (const QChar separator : {u',', u';', u'\t'}) {
        const Csv::Table table = Csv::read(Csv::write(rows, {.separator = separator}));
        QCOMPARE(table.records.size(), 2);
        QCOMPARE(table.records[0].fields, rows[0]);
        QCOMPARE(table.records[1].fields, rows[1]);
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
