// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/findinglist.h"
#include "gui/setup/vxmlpage.h"
#include "setupfixture.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QLineEdit>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

//! Answers every request with the same bytes, and remembers what was asked.
class DocumentServer : public QTcpServer
{
public:
    DocumentServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                requests.append(socket->readAll());
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }

    QString url() const { return u"http://127.0.0.1:%1/start.vxml"_s.arg(serverPort()); }
    void serve(const QByteArray &document)
    {
        answer = "HTTP/1.1 200 OK\r\nContent-Type: application/voicexml+xml\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(document.size()) + "\r\n\r\n" + document;
    }

    QByteArray answer;
    QList<QByteArray> requests;
};

} // namespace

//! « VXML »: each field by its label, and the check against a server of its own.
class TestVxmlPage : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreSaved_data();
    void fieldsAreSaved();
    void wrongAddressesAreRefused_data();
    void wrongAddressesAreRefused();
    void plainHttpIsWarnedOf();
    void whatWasNeverSetIsSet();
    void aSoundDocumentIsFound();
    void faultsAndForeignNumbersAreSaid();
    void whatCannotBeFetchedIsSaid_data();
    void whatCannotBeFetchedIsSaid();
    void redirectionsAreFollowedNotForEver();
    void plainHttpElsewhereIsNotFetched();
    void anotherAddressForgetsTheResult();
    void theLogsAreOpened();

private:
    static QString url() { return Words::fieldLabel(u"url"_s); }
    static QString record() { return Words::fieldLabel(u"urlRecord"_s); }
    static QPushButton *button(SetupFixture &fixture, const char *name)
    {
        return fixture.page(u"vxmlPage"_s)->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QStringList check(SetupFixture &fixture, const QString &address);
    static FindingList *result(SetupFixture &fixture)
    {
        return fixture.page(u"vxmlPage"_s)->findChild<FindingList *>(u"checkResult"_s);
    }
};

//! Types the address, presses the button, and waits for what is said.
QStringList TestVxmlPage::check(SetupFixture &fixture, const QString &address)
{
    if (!fixture.set(url(), address))
        return {};
    QPushButton *pressed = button(fixture, "checkButton");
    pressed->setFocus();
    QTest::keyClick(pressed, Qt::Key_Space);
    const bool said = QTest::qWaitFor([&] { return !result(fixture)->texts().isEmpty(); }, 20000);
    return said ? result(fixture)->texts() : QStringList();
}

void TestVxmlPage::fieldsAreSaved_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("document") << u"url"_s << u"https://vxml.example.com/autre.vxml"_s;
    QTest::newRow("recordings by mail") << u"urlRecord"_s << u"mailto:voix@example.com"_s;
    QTest::newRow("recordings by FTP") << u"urlRecord"_s << u"ftp://ftp.example.com/voix/"_s;
    QTest::newRow("no recordings") << u"urlRecord"_s << QString();
}

void TestVxmlPage::fieldsAreSaved()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    QVERIFY(fixture.set(Words::fieldLabel(key), value));
    QVERIFY(fixture.save());
    QCOMPARE(fixture.serverValue(u"settings"_s, key).toString(), value);
}

void TestVxmlPage::wrongAddressesAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << u"url"_s << QString();
    QTest::newRow("no address") << u"url"_s << u"start.vxml"_s;
    QTest::newRow("another scheme") << u"url"_s << u"ftp://vxml.example.com/a.vxml"_s;
    QTest::newRow("no folder") << u"urlRecord"_s << u"ftp://ftp.example.com/voix"_s;
    QTest::newRow("no mail address") << u"urlRecord"_s << u"mailto:voix"_s;
}

void TestVxmlPage::wrongAddressesAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    QVERIFY(fixture.set(Words::fieldLabel(key), value));
    QTRY_VERIFY(!fixture.problemOf(Words::fieldLabel(key)).isEmpty());
    QVERIFY(!fixture.button(u"saveButton"_s)->isEnabled());
}

void TestVxmlPage::plainHttpIsWarnedOf()
{
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    QVERIFY(fixture.set(url(), u"http://vxml.example.com/a.vxml"_s));
    QTRY_VERIFY(fixture.problemOf(url()).contains("https://"_L1));
    QVERIFY(fixture.save());
    QCOMPARE(fixture.serverValue(u"settings"_s, u"url"_s).toString(), u"http://vxml.example.com/a.vxml"_s);
}

void TestVxmlPage::whatWasNeverSetIsSet()
{
    SetupFixture fixture(FeatureType::Svi);
    Sandbox::Fault absent;
    absent.status = 404;
    absent.method = u"GET"_s;
    absent.path = u"/telephony/*/vxml/*/settings"_s;
    fixture.server().addFault(absent);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    QPushButton *start = button(fixture, "startButton");
    QTRY_VERIFY(start->isVisible());
    QVERIFY(!fixture.field(url()));
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QTRY_VERIFY(fixture.field(url()) && fixture.field(url())->isEnabled());
    QVERIFY(fixture.set(url(), u"https://vxml.example.com/premier.vxml"_s));
    QTRY_VERIFY(fixture.button(u"saveButton"_s)->isEnabled());
    QTest::mouseClick(fixture.button(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(fixture.setup().save() && fixture.setup().state() == Setup::State::Ready);
    fixture.server().clearFaults();
    QTRY_COMPARE(fixture.serverValue(u"settings"_s, u"url"_s).toString(), u"https://vxml.example.com/premier.vxml"_s);
}

void TestVxmlPage::aSoundDocumentIsFound()
{
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    DocumentServer server;
    const QString own = fixture.window().session().inventory().services().first().serviceName;
    server.serve("<vxml version='2.1'><form><transfer dest='tel:" + own.toLatin1() + "'/></form></vxml>");
    const QStringList said = check(fixture, server.url());
    QCOMPARE(said.size(), 3);
    QVERIFY(said.last().contains(Words::number(own)));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!server.requests.first().toLower().contains("x-ovh"));
    QVERIFY(!server.requests.first().toLower().contains("cookie"));
}

void TestVxmlPage::faultsAndForeignNumbersAreSaid()
{
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    DocumentServer server;
    server.serve("<vxml version='2.1'>\n<form><transfer dest='tel:+33639980099'/>\n<block><goto next='#fin'/></block>"
                 "</form></vxml>");
    const QString said = check(fixture, server.url()).join(u'\n');
    QVERIFY(said.contains(Words::number(u"0033639980099"_s)));
    QVERIFY(said.contains("fin"_L1));
}

void TestVxmlPage::whatCannotBeFetchedIsSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not found") << QByteArray(
        "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("refused") << QByteArray("HTTP/1.1 403 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("broken") << QByteArray("HTTP/1.1 500 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("too large") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(1200 * 1024, ' ');
}

void TestVxmlPage::whatCannotBeFetchedIsSaid()
{
    QFETCH(QByteArray, answer);
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    DocumentServer server;
    server.answer = answer;
    QCOMPARE(check(fixture, server.url()).size(), 1);
    QVERIFY(button(fixture, "checkButton")->isEnabled());
}

void TestVxmlPage::redirectionsAreFollowedNotForEver()
{
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    DocumentServer last;
    last.serve("<vxml version='2.1'/>");
    DocumentServer first;
    const QByteArray moved = "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: ";
    first.answer = moved + last.url().toLatin1() + "\r\n\r\n";
    QCOMPARE(check(fixture, first.url()).size(), 2);
    DocumentServer circle;
    circle.answer = moved + circle.url().toLatin1() + "\r\n\r\n";
    QCOMPARE(check(fixture, circle.url()).size(), 1);
    QCOMPARE(circle.requests.size(), 6);
    DocumentServer leak;
    leak.answer = moved + "http://vxml.example.com/a.vxml\r\n\r\n";
    QVERIFY(check(fixture, leak.url()).value(0).contains("https://"_L1));
}

void TestVxmlPage::plainHttpElsewhereIsNotFetched()
{
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    const QStringList said = check(fixture, u"http://vxml.example.com/a.vxml"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains("https://"_L1));
}

void TestVxmlPage::anotherAddressForgetsTheResult()
{
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    DocumentServer server;
    server.serve("<vxml version='2.1'/>");
    QVERIFY(!check(fixture, server.url()).isEmpty());
    QVERIFY(fixture.set(url(), u"https://vxml.example.com/b.vxml"_s));
    QTRY_VERIFY(!result(fixture)->isVisible());
}

void TestVxmlPage::theLogsAreOpened()
{
    SetupFixture fixture(FeatureType::Svi);
    QVERIFY(fixture.open(u"vxmlPage"_s));
    QPushButton *pressed = button(fixture, "logsButton");
    pressed->setFocus();
    QTest::keyClick(pressed, Qt::Key_Space);
    QTRY_COMPARE(fixture.prompts().opened.size(), 1);
    QCOMPARE(fixture.prompts().opened.first().host(), u"logs.example.com"_s);
    QTRY_VERIFY(pressed->isEnabled());
}

QTEST_MAIN(TestVxmlPage)
#include "tst_vxmlpage.moc"
