// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates are checked, always.
#include "support/sandboxfixture.h"
#include "support/waitfor.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

// For 127.0.0.1 and localhost, signed by itself, of use for nothing but these tests.
const char *const key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggnSNawi7S7Mr1WYL
diMXvRSVjQLQLkuWBdDzuJfqi+ChRANCAAS/Bo4W0EPSHNAwhMxSbY2s1C6W+CHa
cxsndAWx4AtOTLvZ9YrCXtpe7ChnsaQ1/DumdPDDKnfix6AhEWjWmhxD
-----END PRIVATE KEY-----
)";
const char *const certificate = R"(-----BEGIN CERTIFICATE-----
MIIBqDCCAU2gAwIBAgIUALUB19U93xJJYggAqGUOJ/PtUpAwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPQWlndWlsbGV1ciB0ZXN0MCAXDTI2MTEyMjIyMDMyNFoYDzIx
MjYxMDI5MjIwMzI0WjAaMRgwFgYDVQQDDA9BaWd1aWxsZXVyIHRlc3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAS/Bo4W0EPSHNAwhMxSbY2s1C6W+CHacxsndAWx
4AtOTLvZ9YrCXtpe7ChnsaQ1/DumdPDDKnfix6AhEWjWmhxDo28wbTAdBgNVHQ4E
FgQUeQAOd0f9KR/awtGeX/DXeTjG1hQwHwYDVR0jBBgwFoAUeQAOd0f9KR/awtGe
X/DXeTjG1hQwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2Nh
bGhvc3QwCgYIKoZIzj0EAwIDSQAwRgIhANO55MLasSbtfvO/zreXVm3R/5ZjOQyd
LQFFDMBnGk91AiEA+pTegLFsLzG4u47PwRVTQtcx6Jr+aznDAiEmjBNuwLA=
-----END CERTIFICATE-----
)";

// Of the same key, for api.example.org only.
const char *const certificateOfAnotherName = R"(-----BEGIN CERTIFICATE-----
MIIBqjCCAVGgAwIBAgIUdNVQI6zMAoRdXMLYierqDbj6E0YwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRQWlndWlsbGV1ciB0ZXN0IDIwIBcNMjYxMTIzMDA0MDQyWhgP
MjEyNjEwMzAwMDQwNDJaMBwxGjAYBgNVBAMMEUFpZ3VpbGxldXIgdGVzdCAyMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEvwaOFtBD0hzQMITMUm2NrNQulvgh2nMb
J3QFseALTky72fWKwl7aXuwoZ7GkNfw7pnTwwyp34segIRFo1pocQ6NvMG0wHQYD
VR0OBBYEFHkADndH/Skf2sLRnl/w13k4xtYUMB8GA1UdIwQYMBaAFHkADndH/Skf
2sLRnl/w13k4xtYUMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYIPYXBpLmV4
YW1wbGUub3JnMAoGCCqGSM49BAMCA0cAMEQCIGoV3g1tkeHrIbedgOOH13CTAuzq
rScIjyS6uqX6rusZAiBv1XL0MC8TIMGGiB1VYdhqtRjVIK5r4ZQ2AZIXy4PdxQ==
-----END CERTIFICATE-----
)";

} // namespace

class TestClientTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void refusesACertificateThatNobodySigned();
    void acceptsOneThatThisComputerTrusts();
    void refusesOneForAnotherName();

private:
    Sandbox::Options options(const char *pem = certificate) const;
    QString write(const QString &name, const QByteArray &content) const;
    QTemporaryDir m_folder;
};

QString TestClientTls::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestClientTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
}

Sandbox::Options TestClientTls::options(const char *pem) const
{
    auto options = SandboxFixture::quickOptions();
    options.certificateFile = write(u"cert.pem"_s, pem);
    options.keyFile = write(u"key.pem"_s, key);
    return options;
}

void TestClientTls::refusesACertificateThatNobodySigned()
{
    SandboxFixture sandbox(options());
    QCOMPARE(sandbox.endpoint().url.scheme(), u"https"_s);
    const auto read = Test::waitFor(sandbox.client().get(u"/telephony"_s));
    const auto written = Test::waitFor(sandbox.client().post(u"/telephony"_s, {}));
    for (const auto &answer : {read, written}) {
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().kind), toString(Kind::TlsFailed));
        QVERIFY2(answer.error().message.contains(u"certificate"_s), qPrintable(answer.error().message));
        QVERIFY(!mayHaveArrived(answer.error()));
    }
    QCOMPARE(sandbox.client().connectivity(), Client::Connectivity::Offline);
    QVERIFY(sandbox.server().requests().isEmpty());
}

void TestClientTls::acceptsOneThatThisComputerTrusts()
{
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = usual;
    trusting.addCaCertificate(QSslCertificate(certificate));
    QSslConfiguration::setDefaultConfiguration(trusting);
    SandboxFixture sandbox(options());
    const auto read = Test::waitFor(sandbox.client().get(u"/telephony"_s));
    const QString group = sandbox.server().billingAccounts().first();
    const auto written = Test::waitFor(sandbox.api().rename(group, sandbox.server().numbers(group).first(), u"x"_s));
    QSslConfiguration::setDefaultConfiguration(usual);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
}

void TestClientTls::refusesOneForAnotherName()
{
    const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = usual;
    trusting.addCaCertificate(QSslCertificate(certificateOfAnotherName));
    QSslConfiguration::setDefaultConfiguration(trusting);
    SandboxFixture sandbox(options(certificateOfAnotherName));
    const auto answer = Test::waitFor(sandbox.client().get(u"/telephony"_s));
    QSslConfiguration::setDefaultConfiguration(usual);
    QVERIFY(!answer);
    // Not « unreachable »: the server is there, and is not the one that was meant.
    QCOMPARE(toString(answer.error().kind), toString(Kind::TlsFailed));
    QVERIFY2(answer.error().message.contains(u"host name"_s), qPrintable(answer.error().message));
    QVERIFY(!mayHaveArrived(answer.error()));
    QVERIFY(sandbox.server().requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestClientTls)
#include "tst_client_tls.moc"
