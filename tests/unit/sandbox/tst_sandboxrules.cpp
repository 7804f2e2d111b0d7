// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/credentials.h"
#include "sandbox/request.h"
#include "sandboxclient.h"

#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! Who may call what: access rules, the life of a consumer key, the validation page, service accounts.
class TestSandboxRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void globs_data();
    void globs();
    void rules_data();
    void rules();
    void refusesInOrder();
    void pendingUntilAccepted();
    void refused();
    void followsTheRedirection();
    void rejectsMalformedRequests_data();
    void rejectsMalformedRequests();
    void obeysAddresses();
    void logoutAndExpiry();
    void readOnlyKey();
    void pageSpeaksFrenchAndEnglish();
    void pageEscapesWhatItShows();
    void serviceAccount();
    void serviceAccountRefusals();

private:
    QJsonObject request(const QByteArray &body);
    Reply decide(const QJsonObject &credential, const QByteArray &decision, const HeaderList &headers = {});
    static QByteArray token(const QJsonObject &credential);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SandboxClient> m_client;
};

namespace {
const QByteArray SomeRules =
    R"({"accessRules":[{"method":"GET","path":"/telephony"}],"redirection":null,"allowedIPs":null})";
}

void TestSandboxRules::init()
{
    m_server = std::make_unique<Server>(Options{});
    QVERIFY(m_server->start());
    m_client = std::make_unique<SandboxClient>(*m_server);
}

void TestSandboxRules::cleanup()
{
    m_client.reset();
    m_server.reset();
}

QJsonObject TestSandboxRules::request(const QByteArray &body)
{
    const Reply reply = m_client->send("POST", "/1.0/auth/credential", body,
                                       {{"X-Ovh-Application", m_client->keys.applicationKey.toUtf8()}});
    return reply.status == 200 ? reply.object() : QJsonObject();
}

QByteArray TestSandboxRules::token(const QJsonObject &credential)
{
    return credential[u"validationUrl"_s].toString().section(u'=', 1).toLatin1();
}

Reply TestSandboxRules::decide(const QJsonObject &credential, const QByteArray &decision, const HeaderList &headers)
{
    return m_client->send("POST", "/auth/",
                          "credentialToken=" + token(credential) + "&validity=3600&decision=" + decision,
                          HeaderList{{"Content-Type", "application/x-www-form-urlencoded"}} + headers);
}

void TestSandboxRules::globs_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << "/a/b"
                          << "/a/b" << true;
    QTest::newRow("empty") << ""
                           << "" << true;
    QTest::newRow("only a star") << "*"
                                 << "" << true;
    QTest::newRow("shorter") << "/a/b"
                             << "/a" << false;
    QTest::newRow("longer") << "/a"
                            << "/a/b" << false;
    QTest::newRow("tail") << "/a/*"
                          << "/a/b/c" << true;
    QTest::newRow("empty tail") << "/a/*"
                                << "/a/" << true;
    QTest::newRow("no tail") << "/a/*"
                             << "/a" << false;
    QTest::newRow("middle") << "/a/*/z"
                            << "/a/b/c/z" << true;
    QTest::newRow("backtracks") << "/*ab*c"
                                << "/aab-abab-c" << true;
    QTest::newRow("two stars") << "/*/x/*/y"
                               << "/1/x/2/x/3/y" << true;
    QTest::newRow("dots are dots") << "/a.b"
                                   << "/aXb" << false;
}

void TestSandboxRules::globs()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QTEST(globMatches(pattern, text), "matches");
}

void TestSandboxRules::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("exact") << "GET /telephony"
                           << "GET /telephony" << true;
    QTest::newRow("exact is not below") << "GET /telephony"
                                        << "GET /telephony/ba" << false;
    QTest::newRow("below") << "GET /telephony/*"
                           << "GET /telephony/ba/line/0033199000001" << true;
    QTest::newRow("below is not itself") << "GET /telephony/*"
                                         << "GET /telephony" << false;
    QTest::newRow("everything") << "GET /*"
                                << "GET /me" << true;
    QTest::newRow("star in the middle") << "GET /telephony/*/eventToken"
                                        << "GET /telephony/ba/eventToken" << true;
    QTest::newRow("another method") << "GET /telephony/*/eventToken"
                                    << "POST /telephony/ba/eventToken" << false;
    QTest::newRow("other services") << "POST /sms/*/jobs"
                                    << "POST /sms/sms-ab1-1/jobs" << true;
    QTest::newRow("two stars") << "GET /telephony/*/screen/*/screenLists"
                               << "GET /telephony/ba/screen/1/screenLists" << true;
}

void TestSandboxRules::rules()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, call);
    const QList<AccessRule> rules{{rule.section(u' ', 0, 0), rule.section(u' ', 1)}};
    QTEST(isAllowed(rules, call.section(u' ', 0, 0), call.section(u' ', 1)), "allowed");
}

void TestSandboxRules::refusesInOrder()
{
    const Reply nobody = m_client->send("GET", "/1.0/telephony");
    QCOMPARE(nobody.status, 401);
    QCOMPARE(nobody.message(), u"You must login first"_s);
    QVERIFY(!nobody.header("X-Ovh-Queryid").isEmpty());

    SandboxClient stranger(*m_server);
    stranger.keys.consumerKey = u"unknown"_s;
    const Reply unknown = stranger.get("/telephony");
    QCOMPARE(unknown.status, 403);
    QCOMPARE(unknown.object()[u"errorCode"_s].toString(), u"NOT_CREDENTIAL"_s);
    stranger.keys.applicationKey = u"unknown"_s;
    const Reply application = stranger.get("/no/such/path");
    QCOMPARE(application.object()[u"errorCode"_s].toString(), u"INVALID_KEY"_s);
    QCOMPARE(application.object()[u"httpCode"_s].toString(), u"403 Forbidden"_s);
    QCOMPARE(application.object()[u"class"_s].toString(), u"Client::Forbidden"_s);
}

void TestSandboxRules::pendingUntilAccepted()
{
    const QJsonObject credential = request(SomeRules);
    QCOMPARE(credential[u"state"_s].toString(), u"pendingValidation"_s);
    QCOMPARE(token(credential).size(), 64);
    SandboxClient guest(*m_server);
    guest.keys.consumerKey = credential[u"consumerKey"_s].toString();
    QCOMPARE(guest.get("/auth/currentCredential").object()[u"errorCode"_s].toString(), u"INVALID_CREDENTIAL"_s);

    const Reply done = decide(credential, "accept");
    QCOMPARE(done.status, 200);
    QVERIFY(done.header("Content-Type").startsWith("text/html"));
    const QJsonObject current = guest.get("/auth/currentCredential").object();
    QCOMPARE(current[u"status"_s].toString(), u"validated"_s);
    QVERIFY(current[u"expiration"_s].isString());
    QVERIFY(current[u"lastUse"_s].isString());
    QVERIFY(current[u"allowedIPs"_s].isNull());
    QCOMPARE(guest.get("/telephony").status, 200);
    const Reply beyond = guest.get("/me");
    QCOMPARE(beyond.status, 403);
    QCOMPARE(beyond.object()[u"errorCode"_s].toString(), u"NOT_GRANTED_CALL"_s);
    QVERIFY(decide(credential, "refuse").body.contains("already been answered"));
    QCOMPARE(guest.get("/telephony").status, 200);
}

void TestSandboxRules::refused()
{
    const QJsonObject credential = request(SomeRules);
    QCOMPARE(decide(credential, "perhaps").status, 400);
    QCOMPARE(decide(credential, "refuse").status, 200);
    SandboxClient guest(*m_server);
    guest.keys.consumerKey = credential[u"consumerKey"_s].toString();
    QCOMPARE(guest.get("/telephony").message(), u"This credential is not valid"_s);
}

void TestSandboxRules::followsTheRedirection()
{
    const QJsonObject credential =
        request(R"({"accessRules":[{"method":"GET","path":"/*"}],"redirection":"http://127.0.0.1:9/done?x=1"})");
    const Reply reply = decide(credential, "accept");
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.header("Location"), QByteArray("http://127.0.0.1:9/done?x=1"));
}

void TestSandboxRules::rejectsMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no rules") << QByteArray(R"({"accessRules":[]})");
    QTest::newRow("unknown method") << QByteArray(R"({"accessRules":[{"method":"PATCH","path":"/*"}]})");
    QTest::newRow("relative path") << QByteArray(R"({"accessRules":[{"method":"GET","path":"telephony"}]})");
    QTest::newRow("not an address") << QByteArray(
        R"({"accessRules":[{"method":"GET","path":"/*"}],"allowedIPs":[u"home"_s]})");
    QTest::newRow("unknown member") << QByteArray(R"({"accessRules":[{"method":"GET","path":"/*"}],"rules":1})");
    QTest::newRow("relative redirection")
        << QByteArray(R"({"accessRules":[{"method":"GET","path":"/*"}],"redirection":"x"})");
    QTest::newRow("not JSON") << QByteArray("accessRules=1");
}

void TestSandboxRules::rejectsMalformedRequests()
{
    QFETCH(const QByteArray, body);
    const Reply reply = m_client->send("POST", "/1.0/auth/credential", body,
                                       {{"X-Ovh-Application", m_client->keys.applicationKey.toUtf8()}});
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.message().isEmpty());
}

void TestSandboxRules::obeysAddresses()
{
    const auto statusWith = [this](const QByteArray &block) {
        const QJsonObject credential =
            request(R"({"accessRules":[{"method":"GET","path":"/*"}],"allowedIPs":[")" + block + R"("]})");
        decide(credential, "accept");
        SandboxClient guest(*m_server);
        guest.keys.consumerKey = credential[u"consumerKey"_s].toString();
        return guest.get("/telephony").status;
    };
    QCOMPARE(statusWith("192.0.2.0/24"), 403);
    QCOMPARE(statusWith("127.0.0.0/8"), 200);
    QCOMPARE(statusWith("127.0.0.1"), 200);
}

void TestSandboxRules::logoutAndExpiry()
{
    const QJsonObject credential = request(SomeRules);
    decide(credential, "accept");
    SandboxClient guest(*m_server);
    guest.keys.consumerKey = credential[u"consumerKey"_s].toString();
    QCOMPARE(guest.call("POST", "/auth/logout").body, QByteArray("null"));
    QCOMPARE(guest.get("/telephony").object()[u"errorCode"_s].toString(), u"INVALID_CREDENTIAL"_s);

    QCOMPARE(m_client->get("/telephony").status, 200);
    m_server->expireCredential();
    QCOMPARE(m_client->get("/telephony").object()[u"errorCode"_s].toString(), u"INVALID_CREDENTIAL"_s);
}

void TestSandboxRules::readOnlyKey()
{
    Options options;
    options.readOnly = true;
    Server server(options);
    QVERIFY(server.start());
    SandboxClient client(server);
    const QByteArray path = "/telephony/" + server.billingAccounts().first().toUtf8();
    QCOMPARE(client.get(path).status, 200);
    QCOMPARE(client.call("PUT", path, R"({"description":"x"})").object()[u"errorCode"_s].toString(),
             u"NOT_GRANTED_CALL"_s);
}

void TestSandboxRules::pageSpeaksFrenchAndEnglish()
{
    const QByteArray path = "/auth/?credentialToken=" + token(request(SomeRules));
    const Reply french = m_client->send("GET", path, {}, {{"Accept-Language", "fr-FR,fr;q=0.9,en;q=0.8"}});
    QCOMPARE(french.status, 200);
    QVERIFY(french.body.contains("lang=\"fr\"") && french.body.contains("Accepter"));
    const Reply english = m_client->send("GET", path, {}, {{"Accept-Language", "de, en;q=0.7, fr;q=0.3"}});
    QVERIFY(english.body.contains("lang=\"en\"") && english.body.contains("Refuse"));
    QVERIFY(english.body.contains("/telephony</td>"));
    QCOMPARE(m_client->send("GET", "/auth/?credentialToken=none").status, 404);
}

void TestSandboxRules::pageEscapesWhatItShows()
{
    const QJsonObject credential = request(R"({"accessRules":[{"method":"GET","path":"/<script>alert(1)</script>"}]})");
    const Reply page = m_client->send("GET", "/auth/?credentialToken=" + token(credential));
    QVERIFY(page.body.contains("&lt;script&gt;"));
    QVERIFY(!page.body.contains("<script>"));
}

void TestSandboxRules::serviceAccount()
{
    const Keys keys = m_server->keys();
    const QByteArray basic = "Basic " + (keys.clientId + u':' + keys.clientSecret).toUtf8().toBase64();
    const Reply byHeader =
        m_client->send("POST", "/auth/oauth2/token", "grant_type=client_credentials&scope=all",
                       {{"Authorization", basic}, {"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(byHeader.status, 200);
    QCOMPARE(byHeader.object()[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(byHeader.object()[u"expires_in"_s].toInt(), 3600);
    const QByteArray form = "grant_type=client_credentials&client_id=" + keys.clientId.toUtf8() +
                            "&client_secret=" + keys.clientSecret.toUtf8();
    const Reply byForm =
        m_client->send("POST", "/auth/oauth2/token", form, {{"Content-Type", "application/x-www-form-urlencoded"}});
    const QByteArray bearer = "Bearer " + byForm.object()[u"access_token"_s].toString().toUtf8();
    QCOMPARE(m_client->send("GET", "/1.0/telephony", {}, {{"Authorization", bearer}}).status, 200);
    const QJsonObject details = m_client->send("GET", "/1.0/auth/details", {}, {{"Authorization", bearer}}).object();
    QCOMPARE(details[u"method"_s].toString(), u"oauth2_client_credentials"_s);
    QVERIFY(details[u"allowedRoutes"_s].isNull());
    QCOMPARE(m_client->get("/auth/details").object()[u"method"_s].toString(), u"account"_s);
}

void TestSandboxRules::serviceAccountRefusals()
{
    const Reply unknown =
        m_client->send("POST", "/auth/oauth2/token", "grant_type=client_credentials&client_id=x&client_secret=y",
                       {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.object()[u"error"_s].toString(), u"invalid_client"_s);
    QCOMPARE(m_client->send("GET", "/1.0/telephony", {}, {{"Authorization", "Bearer none"}}).status, 401);

    Options options;
    options.tokenLifetime = std::chrono::seconds(0);
    Server server(options);
    QVERIFY(server.start());
    SandboxClient client(server);
    const Keys keys = server.keys();
    const QByteArray basic = "Basic " + (keys.clientId + u':' + keys.clientSecret).toUtf8().toBase64();
    const Reply reply =
        client.send("POST", "/auth/oauth2/token", "grant_type=client_credentials", {{"Authorization", basic}});
    const QByteArray bearer = "Bearer " + reply.object()[u"access_token"_s].toString().toUtf8();
    QCOMPARE(client.send("GET", "/1.0/telephony", {}, {{"Authorization", bearer}}).status, 401);
}

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandboxrules.moc"
