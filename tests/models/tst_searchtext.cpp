// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchindex.h"
#include "models/searchtext.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT
private slots:
    void folds_data();
    void folds();
    void joinsDigits_data();
    void joinsDigits();
    void findsNumbers_data();
    void findsNumbers();
    void isFoundIn_data();
    void isFoundIn();
    void narrows_data();
    void narrows();
    void updatesOneEntry();
};

void TestSearchText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("plain") << u"Accueil"_s << QByteArray("accueil");
    QTest::newRow("accents") << u"Élévation Noël çà"_s << QByteArray("elevation noel ca");
    QTest::newRow("decomposed") << u"E\u0301te\u0301"_s << QByteArray("ete");
    QTest::newRow("ligatures") << u"Cœur ÆON Straße"_s << QByteArray("coeur aeon strasse");
    QTest::newRow("apostrophe") << u"File d’appels"_s << QByteArray("file d'appels");
    QTest::newRow("blanks") << u"a\u00a0b\u202fc\td"_s << QByteArray("a b c d");
    QTest::newRow("bidi marks") << u"\u200e01\u200f"_s << QByteArray("01");
    QTest::newRow("other scripts") << u"ΑΘΗΝΑ"_s << QByteArray("αθηνα");
    QTest::newRow("beyond the basic plane") << u"😀 ok"_s << QByteArray("😀 ok");
}

void TestSearchText::folds()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, folded);
    QCOMPARE(QByteArray::fromStdString(foldedForSearch(text)), folded);
}

void TestSearchText::joinsDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("joined");
    QTest::newRow("nothing to join") << QByteArray("salle 2") << QByteArray();
    QTest::newRow("blanks") << QByteArray("poste 12 34") << QByteArray("poste 1234");
    QTest::newRow("several separators") << QByteArray("01.99-00 / 12") << QByteArray("01990012");
    QTest::newRow("between words") << QByteArray("a - b 1") << QByteArray();
    QTest::newRow("at the end") << QByteArray("12 ") << QByteArray();
}

void TestSearchText::joinsDigits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, joined);
    QCOMPARE(QByteArray::fromStdString(withDigitsJoined(text.toStdString())), joined);
}

void TestSearchText::findsNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    for (const auto *typed :
         {"0199",    "01 99",   "01.99",        "01-99",         "+33199",   "+33 1 99", "+33 (0)1 99",
          "0033199", "33199",   "0199001234",   "1234",          "12 34",    "(01) 99",  "\u200e+33 1 99\u200e",
          "accueil", "ACCUEIL", "accueil 1234", "12 34 accueil", "poste 12", "a 01 c"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << true;
    for (const auto *typed : {"0299", "+3399", "+1", "accueil 99999", "xyz", "9901"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << false;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("separators only") << u" - ( "_s << true;
}

void TestSearchText::findsNumbers()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const SearchIndex index({{.billingAccount = u"ab1-ovh-1"_s,
                              .serviceName = u"0033199001234"_s,
                              .description = u"Accueil, poste 12"_s,
                              .kind = Service::Kind::Alias,
                              .kindName = {},
                              .featureType = FeatureType::Redirect,
                              .countryCode = u"33"_s,
                              .offer = {}}});
    QCOMPARE(SearchFilter(SearchQuery(typed), {}).matches(index, 0), found);
}

void TestSearchText::isFoundIn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    for (const auto *typed :
         {"+33199", "+33 1 99 00 56", "0033199", "01 99", "5612", "elodie", "Noël 01 99", "56 12 noel"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << true;
    // The end of one text and the beginning of the next are no word.
    for (const auto *typed : {"12003", "1200", "+1", "noel00", "elodie 13"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << false;
    QTest::newRow("nothing") << QString() << true;
}

void TestSearchText::isFoundIn()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const QStringList texts{u"Élodie Noël"_s, u"01 99 00 56 12"_s, u"0033199005612"_s};
    QCOMPARE(SearchQuery(typed).isFoundIn(texts), found);
}

void TestSearchText::narrows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("narrower");
    QTest::newRow("longer word") << u"acc"_s << u"accu"_s << true;
    QTest::newRow("one more word") << u"acc"_s << u"acc 12"_s << true;
    QTest::newRow("digits go on") << u"01 "_s << u"01 9"_s << true;
    QTest::newRow("from nothing") << QString() << u"a"_s << true;
    QTest::newRow("shorter") << u"accu"_s << u"acc"_s << false;
    QTest::newRow("another") << u"acc"_s << u"fax"_s << false;
    QTest::newRow("international") << u"33"_s << u"+331"_s << true;
}

void TestSearchText::narrows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, narrower);
    QCOMPARE(SearchQuery(after).narrows(SearchQuery(before)), narrower);
}

void TestSearchText::updatesOneEntry()
{
    Service service;
    service.serviceName = u"0033199000001"_s;
    service.description = u"un"_s;
    QList<Service> services(3, service);
    SearchIndex index(services);
    // Often enough for the unused room to be given back.
    for (int i = 0; i < 20; ++i) {
        services[1].description = u"nom %1"_s.arg(i);
        index.update(1, services.at(1));
        QVERIFY(index.contains(1, "nom " + std::to_string(i)));
        QVERIFY(index.contains(0, " un"));
        QVERIFY(index.contains(2, " un"));
    }
    QVERIFY(!index.contains(1, " un"));
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
