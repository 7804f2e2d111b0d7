// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/endpoint.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void isFoundByName_data();
    void isFoundByName();
    void isReadFromAnAddress_data();
    void isReadFromAnAddress();
    void refuses_data();
    void refuses();
    void everyKnownOneIsSecure();
};

void TestEndpoint::isFoundByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("serviceAccounts");
    QTest::newRow("eu") << u"ovh-eu"_s << u"ovh-eu"_s << u"https://eu.api.ovh.com/1.0"_s << true;
    QTest::newRow("ca") << u"ovh-ca"_s << u"ovh-ca"_s << u"https://ca.api.ovh.com/1.0"_s << true;
    QTest::newRow("us") << u"ovh-us"_s << u"ovh-us"_s << u"https://api.us.ovhcloud.com/1.0"_s << true;
    QTest::newRow("blanks") << u" ovh-eu\n"_s << u"ovh-eu"_s << u"https://eu.api.ovh.com/1.0"_s << true;
    QTest::newRow("sys") << u"sys-eu"_s << u"soyoustart-eu"_s << u"https://eu.api.soyoustart.com/1.0"_s << false;
    QTest::newRow("sys-ca") << u"sys-ca"_s << u"soyoustart-ca"_s << u"https://ca.api.soyoustart.com/1.0"_s << false;
    QTest::newRow("ks") << u"ks-ca"_s << u"kimsufi-ca"_s << u"https://ca.api.kimsufi.com/1.0"_s << false;
    QTest::newRow("kimsufi") << u"kimsufi-eu"_s << u"kimsufi-eu"_s << u"https://eu.api.kimsufi.com/1.0"_s << false;
}

void TestEndpoint::isFoundByName()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::fromText(text);
    QVERIFY(endpoint);
    QTEST(endpoint->name, "name");
    QTEST(endpoint->url.toString(), "url");
    QTEST(!endpoint->tokenUrl.isEmpty(), "serviceAccounts");
}

void TestEndpoint::isReadFromAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("tokenUrl");
    QTest::newRow("loopback") << u"http://127.0.0.1:18080/1.0"_s << u"http://127.0.0.1:18080/1.0"_s
                              << u"http://127.0.0.1:18080/auth/oauth2/token"_s;
    QTest::newRow("slash at the end") << u"http://127.0.0.1:18080/1.0/"_s << u"http://127.0.0.1:18080/1.0"_s
                                      << u"http://127.0.0.1:18080/auth/oauth2/token"_s;
    QTest::newRow("all of 127/8") << u"http://127.9.9.9/1.0"_s << u"http://127.9.9.9/1.0"_s
                                  << u"http://127.9.9.9/auth/oauth2/token"_s;
    QTest::newRow("localhost") << u"http://localhost:81/1.0"_s << u"http://localhost:81/1.0"_s
                               << u"http://localhost:81/auth/oauth2/token"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/1.0"_s << u"http://[::1]:8080/1.0"_s
                          << u"http://[::1]:8080/auth/oauth2/token"_s;
    QTest::newRow("elsewhere") << u"https://api.example.com:4242"_s << u"https://api.example.com:4242"_s << QString();
    QTest::newRow("known by its address") << u"https://eu.api.ovh.com/1.0"_s << u"https://eu.api.ovh.com/1.0"_s
                                          << u"https://www.ovh.com/auth/oauth2/token"_s;
}

void TestEndpoint::isReadFromAnAddress()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::fromText(text);
    QVERIFY(endpoint);
    QTEST(endpoint->url.toString(), "url");
    QTEST(endpoint->name, "url");
    QTEST(endpoint->tokenUrl.toString(), "tokenUrl");
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("nothing") << QString() << ApiError::Kind::BadRequest;
    QTest::newRow("unknown name") << u"ovh-mars"_s << ApiError::Kind::BadRequest;
    QTest::newRow("other scheme") << u"ftp://eu.api.ovh.com/1.0"_s << ApiError::Kind::BadRequest;
    QTest::newRow("no host") << u"https:///1.0"_s << ApiError::Kind::BadRequest;
    QTest::newRow("user") << u"https://me:pw@eu.api.ovh.com/1.0"_s << ApiError::Kind::BadRequest;
    QTest::newRow("query") << u"https://eu.api.ovh.com/1.0?a=b"_s << ApiError::Kind::BadRequest;
    QTest::newRow("slashes only") << u"///"_s << ApiError::Kind::BadRequest;
    QTest::newRow("plain HTTP") << u"http://eu.api.ovh.com/1.0"_s << ApiError::Kind::InsecureEndpoint;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com/1.0"_s << ApiError::Kind::InsecureEndpoint;
    QTest::newRow("private network") << u"http://192.168.1.1/1.0"_s << ApiError::Kind::InsecureEndpoint;
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::fromText(text);
    QVERIFY(!endpoint);
    QFETCH(ApiError::Kind, kind);
    QCOMPARE(toString(endpoint.error().kind), toString(kind));
    QVERIFY(!endpoint.error().message.isEmpty());
}

void TestEndpoint::everyKnownOneIsSecure()
{
    QCOMPARE(Endpoint::known().size(), 7);
    for (const Endpoint &endpoint : Endpoint::known()) {
        QCOMPARE(endpoint.url.scheme(), u"https"_s);
        QVERIFY(endpoint.url.path().endsWith(u"/1.0"_s));
        QCOMPARE(endpoint.createKeysUrl.scheme(), u"https"_s);
    }
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
