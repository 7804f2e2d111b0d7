// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phonenumber.h"

#include <QTest>
#include <thread>
#include <vector>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void displaysAtHomeAndAbroad();
    void displaysServiceNames_data();
    void displaysServiceNames();
    void layoutsOfOneExchangeAreIndependent();
    void premiumRate_data();
    void premiumRate();
    void regions_data();
    void regions();
    void nothingIsEmpty();
    void displaysFromSeveralThreads();
    void displaysHundredThousand();
};

void TestPhoneNumber::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("serviceName");
    const QString paris = u"0033199001234"_s;
    const auto french = [&](const char *name, const QString &text) { QTest::newRow(name) << text << u"FR"_s << paris; };
    french("service name", u"0033199001234"_s);
    french("E.164", u"+33199001234"_s);
    french("national", u"0199001234"_s);
    french("blanks", u"01 99 00 12 34"_s);
    french("no-break spaces", u"01\u00A099\u202F00\u00A012\u202F34"_s);
    french("dots", u"01.99.00.12.34"_s);
    french("dashes", u"01-99-00\u201112\u201334"_s);
    french("slashes", u"01/99/00/12/34"_s);
    french("bidirectional marks", u"\u202A+33\u202C 1 99 00 12 34\u200E"_s);
    french("isolates", u"\u2066+33199001234\u2069"_s);
    french("optional zero", u"+33 (0)1 99 00 12 34"_s);
    french("optional zero, glued", u"+33(0)199001234"_s);
    french("optional zero, 00", u"0033 (0) 199 00 12 34"_s);
    french("zero too many", u"+33 01 99 00 12 34"_s);
    french("tel scheme", u"tel:+33-1-99-00-12-34"_s);
    french("full-width digits", u"\uFF0B\uFF13\uFF1319900\uFF11\uFF12\uFF13\uFF14"_s);
    french("country code without plus", u"33199001234"_s);
    french("brackets", u"(01) 99 00 12 34"_s);
    french("surrounding blanks", u"\t 01 99 00 12 34 \n"_s);
    QTest::newRow("mobile of fiction") << u"06 39 98 12 34"_s << u"FR"_s << u"0033639981234"_s;
    QTest::newRow("lower-case region") << u"0199001234"_s << u"fr"_s << paris;
    QTest::newRow("Belgian at home") << u"02 555 12 12"_s << u"BE"_s << u"003225551212"_s;
    QTest::newRow("Belgian from France") << u"+32 2 555 12 12"_s << u"FR"_s << u"003225551212"_s;
    QTest::newRow("French from the USA, as OVH writes") << u"0033199001234"_s << u"US"_s << paris;
    QTest::newRow("Italian keeps its zero") << u"+39 06 555 1234"_s << u"FR"_s << u"0039065551234"_s;
    QTest::newRow("London") << u"020 7946 0123"_s << u"GB"_s << u"00442079460123"_s;
    QTest::newRow("unknown country code") << u"+999 12 34 56 78"_s << u"FR"_s << u"0099912345678"_s;
}

void TestPhoneNumber::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, serviceName);
    const auto number = PhoneNumber::parse(text, region);
    QVERIFY(number.has_value());
    QCOMPARE(number->serviceName(), serviceName);
    QCOMPARE(PhoneNumber::parse(serviceName, region), number);
}

void TestPhoneNumber::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("words") << u"Accueil"_s;
    QTest::newRow("name of a trunk") << u"plugAndFax0033199001234"_s;
    QTest::newRow("digits and words") << u"01 99 00 12 34 poste 5"_s;
    QTest::newRow("too short") << u"0199"_s;
    QTest::newRow("one digit") << u"1"_s;
    QTest::newRow("too long") << u"019900123456789"_s;
    QTest::newRow("only a country code") << u"+33"_s;
    QTest::newRow("too short abroad") << u"+33 1 99"_s;
    QTest::newRow("only zeros") << u"00"_s;
    QTest::newRow("plus inside") << u"01+99001234"_s;
    QTest::newRow("two pluses") << u"++33199001234"_s;
    QTest::newRow("extension") << u"0199001234;ext=5"_s;
    QTest::newRow("service code") << u"*31#"_s;
    QTest::newRow("longer than E.164") << u"+9991234567890123456"_s;
}

void TestPhoneNumber::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!PhoneNumber::parse(text).has_value());
}

void TestPhoneNumber::writes_data()
{
    QTest::addColumn<QString>("serviceName");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("international");
    const auto row = [](const char *name, const QString &service, const QString &e164, const QString &national,
                        const QString &international) {
        QTest::newRow(name) << service << e164 << national << international;
    };
    row("Paris", u"0033199001234"_s, u"+33199001234"_s, u"01 99 00 12 34"_s, u"+33 1 99 00 12 34"_s);
    row("mobile", u"0033639981234"_s, u"+33639981234"_s, u"06 39 98 12 34"_s, u"+33 6 39 98 12 34"_s);
    row("09", u"0033972101234"_s, u"+33972101234"_s, u"09 72 10 12 34"_s, u"+33 9 72 10 12 34"_s);
    row("free", u"0033800123456"_s, u"+33800123456"_s, u"0 800 12 34 56"_s, u"+33 800 12 34 56"_s);
    row("Brussels", u"003225551212"_s, u"+3225551212"_s, u"02 555 12 12"_s, u"+32 2 555 12 12"_s);
    row("London", u"00442079460123"_s, u"+442079460123"_s, u"020 7946 0123"_s, u"+44 20 7946 0123"_s);
}

void TestPhoneNumber::writes()
{
    QFETCH(QString, serviceName);
    const auto number = PhoneNumber::parse(serviceName);
    QVERIFY(number.has_value());
    QTEST(number->e164(), "e164");
    QTEST(number->national(), "national");
    QTEST(number->international(), "international");
}

void TestPhoneNumber::displaysAtHomeAndAbroad()
{
    const PhoneNumber paris = *PhoneNumber::parse(u"0199001234"_s);
    QCOMPARE(paris.display(), u"01 99 00 12 34"_s);
    QCOMPARE(paris.display(u"BE"_s), u"+33 1 99 00 12 34"_s);
    const PhoneNumber brussels = *PhoneNumber::parse(u"+3225551212"_s);
    QCOMPARE(brussels.display(), u"+32 2 555 12 12"_s);
    QCOMPARE(brussels.display(u"BE"_s), u"02 555 12 12"_s);
    QCOMPARE(brussels.display(u"be"_s), u"02 555 12 12"_s);
    QCOMPARE(paris.display(u"??"_s), u"+33 1 99 00 12 34"_s);
}

void TestPhoneNumber::displaysServiceNames_data()
{
    QTest::addColumn<QString>("serviceName");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << u"0033199001234"_s << u"01 99 00 12 34"_s;
    QTest::newRow("abroad") << u"003225551212"_s << u"+32 2 555 12 12"_s;
    QTest::newRow("trunk") << u"plugAndFax12"_s << u"plugAndFax12"_s;
    QTest::newRow("group") << u"ab12345-ovh-1"_s << u"ab12345-ovh-1"_s;
    QTest::newRow("short") << u"0033"_s << u"0033"_s;
    QTest::newRow("without prefix") << u"33199001234"_s << u"33199001234"_s;
    QTest::newRow("unknown plan") << u"0099912345678"_s << u"0099912345678"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPhoneNumber::displaysServiceNames()
{
    QFETCH(QString, serviceName);
    QTEST(PhoneNumber::displayed(serviceName), "text");
}

void TestPhoneNumber::layoutsOfOneExchangeAreIndependent()
{
    QCOMPARE(PhoneNumber::displayed(u"003225551212"_s), u"+32 2 555 12 12"_s);
    QCOMPARE(PhoneNumber::displayed(u"003225551007"_s), u"+32 2 555 10 07"_s);
    QCOMPARE(PhoneNumber::displayed(u"003225551212"_s, u"BE"_s), u"02 555 12 12"_s);
    QCOMPARE(PhoneNumber::displayed(u"0033800123456"_s), u"0 800 12 34 56"_s);
    QCOMPARE(PhoneNumber::displayed(u"0033800123999"_s), u"0 800 12 39 99"_s);
}

void TestPhoneNumber::premiumRate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("premium");
    QTest::newRow("premium") << u"0899 10 12 34"_s << true;
    QTest::newRow("shared cost") << u"0825 10 12 34"_s << true;
    QTest::newRow("free") << u"0800 12 34 56"_s << false;
    QTest::newRow("Paris") << u"01 42 68 53 00"_s << false;
    QTest::newRow("fiction") << u"01 99 00 12 34"_s << false;
    QTest::newRow("mobile") << u"06 12 34 56 78"_s << false;
    QTest::newRow("Belgian premium") << u"+32 902 12 345"_s << true;
}

void TestPhoneNumber::premiumRate()
{
    QFETCH(QString, text);
    const auto number = PhoneNumber::parse(text);
    QVERIFY(number.has_value());
    QTEST(number->isPremiumRate(), "premium");
}

void TestPhoneNumber::regions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::newRow("Paris") << u"01 42 68 53 00"_s << u"FR"_s;
    QTest::newRow("fiction") << u"01 99 00 12 34"_s << u"FR"_s;
    QTest::newRow("Brussels") << u"+3225551212"_s << u"BE"_s;
    QTest::newRow("Réunion") << u"+262262161234"_s << u"RE"_s;
    QTest::newRow("unknown") << u"+99912345678"_s << QString();
}

void TestPhoneNumber::regions()
{
    QFETCH(QString, text);
    const auto number = PhoneNumber::parse(text);
    QVERIFY(number.has_value());
    QTEST(number->region(), "region");
}

void TestPhoneNumber::nothingIsEmpty()
{
    const PhoneNumber nothing;
    QVERIFY(nothing.serviceName().isEmpty());
    QVERIFY(nothing.e164().isEmpty());
    QVERIFY(nothing.national().isEmpty());
    QVERIFY(nothing.display().isEmpty());
    QVERIFY(nothing.region().isEmpty());
    QVERIFY(!nothing.isPremiumRate());
}

void TestPhoneNumber::displaysFromSeveralThreads()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&wrong, t] {
            for (int i = 0; i < 3000; ++i) {
                const QString last = u"%1"_s.arg((i * 7 + t) % 10000, 4, 10, QChar(u'0'));
                const QString expected = u"+32 2 555 %1 %2"_s.arg(last.left(2), last.right(2));
                wrong += PhoneNumber::displayed(u"00322555"_s + last) != expected;
                wrong += !PhoneNumber::parse(u"01 99 00 "_s + last);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestPhoneNumber::displaysHundredThousand()
{
    QStringList names;
    for (int i = 0; i < 100000; ++i)
        names.append((i % 10 ? u"00331990%1"_s : u"003225%1"_s).arg(i, 5, 10, QChar(u'0')));
    qsizetype characters = 0;
    QBENCHMARK_ONCE
    {
        for (const QString &name : std::as_const(names))
            characters += PhoneNumber::displayed(name).size();
    }
    QVERIFY(characters > 100000 * 13);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
