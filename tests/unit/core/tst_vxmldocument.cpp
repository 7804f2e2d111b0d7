// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vxmldocument.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;
using Kind = VxmlFinding::Kind;

class TestVxmlDocument : public QObject
{
    Q_OBJECT

private slots:
    void aSoundDocumentHasNoFindings();
    void findings_data();
    void findings();
    void transfersAreFound_data();
    void transfersAreFound();
    void grammarsAreLeftAlone();
};

void TestVxmlDocument::aSoundDocumentHasNoFindings()
{
    const VxmlDocument document = VxmlDocument::read(
        R"(<?xml version="1.0" encoding="UTF-8"?>
<vxml version="2.1" xmlns="http://www.w3.org/2001/vxml">
  <menu id="main"><prompt>Press <emphasis>one</emphasis></prompt><choice dtmf="1" next="#sales">Sales</choice></menu>
  <form id="sales"><transfer name="t" dest="tel:+33199001234" bridge="true"/><block><goto next="#main"/></block></form>
</vxml>)");
    QVERIFY(document.findings.isEmpty());
    QCOMPARE(document.version, u"2.1"_s);
    QCOMPARE(document.transfers, (QList<VxmlDocument::Transfer>{{u"0033199001234"_s, 4}}));
}

void TestVxmlDocument::findings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("argument");

    QTest::newRow("not closed") << QByteArray("<vxml version='2.1'><form>") << Kind::NotWellFormed << QString();
    QTest::newRow("empty") << QByteArray() << Kind::NotWellFormed << QString();
    QTest::newRow("a web page") << QByteArray("<html/>") << Kind::NotVxml << u"html"_s;
    QTest::newRow("version 1.0") << QByteArray("<vxml version='1.0'/>") << Kind::WrongVersion << u"1.0"_s;
    QTest::newRow("no version") << QByteArray("<vxml/>") << Kind::WrongVersion << QString();
    QTest::newRow("unknown element") << QByteArray("<vxml version='2.1'><from/></vxml>") << Kind::UnknownElement
                                     << u"from"_s;
    QTest::newRow("missing form") << QByteArray(
                                         "<vxml version='2.1'><form><block><goto next='#a'/></block></form></vxml>")
                                  << Kind::MissingTarget << u"a"_s;
    QTest::newRow("no number") << QByteArray("<vxml version='2.1'><form><transfer dest='tel:reception'/></form></vxml>")
                               << Kind::NoTransferNumber << u"tel:reception"_s;
    QTest::newRow("computed") << QByteArray("<vxml version='2.1'><form><transfer destexpr='n'/></form></vxml>")
                              << Kind::ComputedTransfer << u"n"_s;
}

void TestVxmlDocument::findings()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    QFETCH(QString, argument);
    const VxmlDocument document = VxmlDocument::read(text);
    QCOMPARE(document.findings.size(), 1);
    QCOMPARE(document.findings.first().kind, kind);
    if (kind != Kind::NotWellFormed)
        QCOMPARE(document.findings.first().argument, argument);
    QVERIFY(document.findings.first().line >= 1);
}

void TestVxmlDocument::transfersAreFound_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::newRow("tel") << QByteArray("tel:+33199001234");
    QTest::newRow("with parameters") << QByteArray("tel:+33199001234;phone-context=x");
    QTest::newRow("sip") << QByteArray("sip:0033199001234@sip.example.com");
    QTest::newRow("bare") << QByteArray("0199001234");
}

void TestVxmlDocument::transfersAreFound()
{
    QFETCH(QByteArray, destination);
    const VxmlDocument document =
        VxmlDocument::read("<vxml version='2.1'><form><transfer dest='" + destination + "'/></form></vxml>");
    QVERIFY(document.findings.isEmpty());
    QCOMPARE(document.transfers.size(), 1);
    QCOMPARE(document.transfers.first().number, u"0033199001234"_s);
}

void TestVxmlDocument::grammarsAreLeftAlone()
{
    const VxmlDocument document = VxmlDocument::read(
        "<vxml version='2.1'><form><field><grammar><rule id='r'><one-of><item>1</item></one-of></rule></grammar>"
        "</field></form></vxml>");
    QVERIFY(document.findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestVxmlDocument)
#include "tst_vxmldocument.moc"
