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
    Sandbox::Options options() const;
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

Sandbox::Options TestClientTls::options() const
{
    auto options = SandboxFixture::quickOptions();
    options.certificateFile = write(u"cert.pem"_s, certificate);
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
    trusting.addCaCertificate(QSslCertificate(certificate));
    QSslConfiguration::setDefaultConfiguration(trusting);
    SandboxFixture sandbox(options());
    QUrl other = sandbox.endpoint().url;
    other.setHost(u"127.0.0.2"_s);
    Client client(Endpoint::fromText(other.toString()).value(), sandbox.keys(), SandboxFixture::quickClientOptions());
    const auto answer = Test::waitFor(client.get(u"/telephony"_s));
    QSslConfiguration::setDefaultConfiguration(usual);
    QVERIFY(!answer);
    // A sandbox that listens on one address only cannot be reached at the other.
    QVERIFY(answer.error().kind == Kind::TlsFailed || answer.error().kind == Kind::Unreachable);
    QVERIFY(sandbox.server().requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestClientTls)
#include "tst_client_tls.moc"
