// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys come from, and what is said when they do not open the account.
#include "clitest.h"
#include "support/sandboxfixture.h"

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestCliAccess : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void noKeys();
    void missingConf();
    void brokenConf();
    void uselessConf_data();
    void uselessConf();
    void wrongSecret();
    void detailsAreLegible();
    void expiredCredential();
    void offline();
    void environmentVariables();
    void namedConfIsTheWholeTruth();
};

void TestCliAccess::init()
{
    serve(3, 12);
}

void TestCliAccess::noKeys()
{
    const auto ended = m_cli->runBare({u"--json"_s, u"groups"_s});
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.errorKind(), u"notAuthenticated"_s);
    QVERIFY(ended.err.contains("--conf"));
}

void TestCliAccess::missingConf()
{
    const auto ended = m_cli->runBare({u"--conf"_s, u"/nowhere/ovh.conf"_s, u"groups"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY(ended.err.contains("/nowhere/ovh.conf"));
}

void TestCliAccess::brokenConf()
{
    m_cli->writeConf("[default\nendpoint");
    const auto ended = m_cli->run({u"--json"_s, u"groups"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("test.conf"), ended.err.constData());
}

void TestCliAccess::uselessConf_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("syntax") << QByteArray("[default\nendpoint") << u"L'ovh.conf est illisible."_s
                            << QByteArray("test.conf, line 1");
    QTest::newRow("endpoint") << QByteArray("[default]\nendpoint=ovh-mars") << u"Écrivez ovh-eu"_s
                              << QByteArray("ovh-mars");
    QTest::newRow("two ways") << QByteArray("[ovh-eu]\napplication_key=a\nclient_id=b")
                              << u"Plusieurs façons de se connecter sont données."_s << QByteArray();
}

//! The person is told in their language; file, line and name stay as they are.
void TestCliAccess::uselessConf()
{
    QFETCH(QByteArray, conf);
    QFETCH(QString, said);
    QFETCH(QByteArray, named);
    m_cli->writeConf(conf);
    const auto ended = m_cli->run({u"--lang"_s, u"fr"_s, u"groups"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains(said.toUtf8()), ended.err.constData());
    QVERIFY2(ended.err.contains(named), ended.err.constData());
}

void TestCliAccess::wrongSecret()
{
    const QByteArray secret = "wrongwrongwrongwrongwrongwrong12";
    QByteArray conf = m_server->ovhConf();
    conf.replace(m_server->keys().applicationSecret.toUtf8(), secret);
    m_cli->writeConf(conf);
    for (const QStringList &command :
         {QStringList{u"groups"_s}, QStringList{u"numbers"_s}, QStringList{u"show"_s, number()},
          QStringList{u"apply"_s, number(), u"empty"_s}, QStringList{u"pending"_s}}) {
        const auto ended = m_cli->run(QStringList{u"--json"_s} + command);
        QCOMPARE(ended.status, 3);
        QCOMPARE(ended.errorKind(), u"invalidSignature"_s);
        QVERIFY(!(ended.out + ended.err).contains(secret));
        QVERIFY(!(ended.out + ended.err).contains(m_server->keys().consumerKey.toUtf8()));
    }
}

void TestCliAccess::detailsAreLegible()
{
    m_server->expireCredential();
    const QString said = QString::fromUtf8(m_cli->run({u"groups"_s}).err);
    QVERIFY2(said.contains(u" · Status 403 · "_s), qPrintable(said));
    QVERIFY2(!said.contains(u'Â'), qPrintable(said));
}

void TestCliAccess::expiredCredential()
{
    m_server->expireCredential();
    const auto ended = m_cli->run({u"--json"_s, u"numbers"_s});
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.errorKind(), u"invalidCredential"_s);
}

void TestCliAccess::offline()
{
    const auto held = pullAway(*m_server);
    for (const QStringList &command :
         {QStringList{u"groups"_s}, QStringList{u"numbers"_s}, QStringList{u"show"_s, number()}}) {
        const auto ended = m_cli->run(QStringList{u"--json"_s} + command);
        QCOMPARE(ended.status, 3);
        QCOMPARE(ended.errorKind(), u"unreachable"_s);
    }
    QCOMPARE(m_cli->run({u"history"_s}).status, 0);
}

void TestCliAccess::environmentVariables()
{
    const Sandbox::Keys keys = m_server->keys();
    m_cli->setVariable(u"OVH_ENDPOINT"_s, m_server->url());
    m_cli->setVariable(u"OVH_APPLICATION_KEY"_s, keys.applicationKey);
    m_cli->setVariable(u"OVH_APPLICATION_SECRET"_s, keys.applicationSecret);
    m_cli->setVariable(u"OVH_CONSUMER_KEY"_s, keys.consumerKey);
    const auto ended = m_cli->runBare({u"--json"_s, u"groups"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.array().size(), 3);
}

void TestCliAccess::namedConfIsTheWholeTruth()
{
    m_cli->setVariable(u"OVH_CONSUMER_KEY"_s, u"ofanotheraccountaltogether123456"_s);
    QCOMPARE(m_cli->run({u"groups"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TestCliAccess)
#include "tst_cli_access.moc"
