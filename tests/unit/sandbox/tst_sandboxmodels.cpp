// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answer.h"
#include "sandbox/generator.h"
#include "sandbox/models.h"
#include "sandboxclient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! What is served: the tables of objects, what a PUT may change, and what a made-up account looks like.
class TestSandboxModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tablesSayWhatIsWrong_data();
    void tablesSayWhatIsWrong();
    void putChanges_data();
    void putChanges();
    void putRefuses_data();
    void putRefuses();
    void putLeavesWhatIsReadOnly();
    void putReachesEveryView();
    void takesBackWhatItGave();
    void sharesOutNumbers_data();
    void sharesOutNumbers();
    void everyTypeIsThere();
    void sameSeedSameAccount();

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_group;
};

void TestSandboxModels::initTestCase()
{
    m_server = std::make_unique<Server>(Options{});
    QVERIFY(m_server->start());
    m_client = std::make_unique<SandboxClient>(*m_server);
    m_group = "/telephony/" + m_server->billingAccounts().first().toUtf8();
}

void TestSandboxModels::tablesSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << "# c\nenum a.E = x | y z |\n  w\nmodel a.M\n  p a.E[]? rw\nbody a.b\n  q long required\n"
                          << "";
    QTest::newRow("property first") << "  p long rw"
                                    << "line 1:   p long rw";
    QTest::newRow("access") << "model a.M\n  p long r"
                            << "line 2:   p long r";
    QTest::newRow("words") << "model a.M\n  p long"
                           << "line 2:   p long";
    QTest::newRow("kind") << "thing a.M"
                          << "line 1: thing a.M";
    QTest::newRow("twice") << "model a.M\nmodel a.M"
                           << "line 2: model a.M";
}

void TestSandboxModels::tablesSayWhatIsWrong()
{
    QFETCH(const QString, table);
    Models models;
    QTEST(models.add(table), "problem");
    if (models.model(u"a.b"_s))
        QCOMPARE(models.enumeration(u"a.E"_s), (QStringList{u"x"_s, u"y z"_s, u"w"_s}));
}

void TestSandboxModels::putChanges_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray line = "/line/" + m_client->get(m_group + "/line").array().first().toString().toUtf8();
    const QByteArray number = "/number/" + m_server->numbers().first().toUtf8();
    QTest::newRow("description") << number << QByteArray(R"({"description":"Accueil été"})");
    QTest::newRow("group") << QByteArray() << QByteArray(R"({"hiddenExternalNumber":true,"description":"Siège"})");
    QTest::newRow("enumeration") << QByteArray(line + "/options")
                                 << QByteArray(R"j({"language":"English (UK)","doNotDisturb":true})j");
    QTest::newRow("null") << QByteArray(line + "/options") << QByteArray(R"({"lockOutCallPassword":null})");
    QTest::newRow("list") << QByteArray(line + "/options")
                          << QByteArray(R"({"ipRestrictions":["192.0.2.0/24","2001:db8::/32"]})");
    QTest::newRow("number") << QByteArray(line + "/options")
                            << QByteArray(R"({"forwardNoReplyDelay":35,"forwardBusyNumber":"0033199001234"})");
    QTest::newRow("nested")
        << line
        << QByteArray(
               R"({"notifications":{"logs":{"email":"a@example.com","frequency":"Once a day","sendIfNull":false}}})");
    QTest::newRow("read-only, unchanged")
        << number << QByteArray(R"({"serviceType":"alias","description":"Même type"})");
}

void TestSandboxModels::putChanges()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    const Reply reply = m_client->call("PUT", m_group + path, body);
    QCOMPARE(reply.body, QByteArray("null"));
    QCOMPARE(reply.status, 200);
    const QJsonObject after = m_client->get(m_group + path).object();
    const QJsonObject given = Reply{200, body, {}}.object();
    for (auto it = given.begin(); it != given.end(); ++it)
        QCOMPARE(after[it.key()], it.value());
}

void TestSandboxModels::putRefuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QByteArray line = "/line/" + m_client->get(m_group + "/line").array().first().toString().toUtf8();
    const QByteArray number = "/number/" + m_server->numbers().first().toUtf8();
    const QByteArray options = line + "/options";
    QTest::newRow("unknown") << number << QByteArray(R"({"description":"x","colour":1})")
                             << "Unknown body parameter colour";
    QTest::newRow("type") << number << QByteArray(R"({"description":5})")
                          << "[description] Given data (5) is not valid for type string";
    QTest::newRow("null") << number << QByteArray(R"({"description":null})")
                          << "[description] Given data (null) is not valid for type string";
    QTest::newRow("enumeration")
        << options << QByteArray(R"({"doNotDisturb":false,"language":"Klingon"})")
        << "[language] Given data (Klingon) does not belong to the LineOptionLanguageEnum enumeration";
    QTest::newRow("boolean") << options << QByteArray(R"({"doNotDisturb":"perhaps"})")
                             << "[doNotDisturb] Given data (perhaps) is not valid for type boolean";
    QTest::newRow("fraction") << options << QByteArray(R"({"forwardNoReplyDelay":1.5})")
                              << "[forwardNoReplyDelay] Given data (1.5) is not valid for type long";
    QTest::newRow("phone number") << options << QByteArray(R"({"displayNumber":"Zoé"})")
                                  << "[displayNumber] Given data (Zoé) is not valid for type phoneNumber";
    QTest::newRow("address") << options << QByteArray(R"({"ipRestrictions":["192.0.2.0/33"]})")
                             << "[ipRestrictions[0]] Given data (192.0.2.0/33) is not valid for type ipBlock";
    QTest::newRow("not a list") << options << QByteArray(R"({"ipRestrictions":"192.0.2.0"})")
                                << "[ipRestrictions] Given data (192.0.2.0) is not valid for type ipBlock[]";
    QTest::newRow("nested unknown") << line << QByteArray(R"({"notifications":{"sms":1}})")
                                    << "Unknown body parameter notifications.sms";
    QTest::newRow("JSON") << number << QByteArray("{") << "Invalid JSON received";
    QTest::newRow("not an object") << number << QByteArray("[]") << "The body must be a JSON object";
}

void TestSandboxModels::putRefuses()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    const QJsonObject before = m_client->get(m_group + path).object();
    const Reply reply = m_client->call("PUT", m_group + path, body);
    QCOMPARE(reply.status, 400);
    QTEST(reply.message(), "message");
    QCOMPARE(m_client->get(m_group + path).object(), before);
}

void TestSandboxModels::putLeavesWhatIsReadOnly()
{
    const QByteArray path = m_group + "/number/" + m_server->numbers().first().toUtf8();
    const QJsonValue before = m_client->get(path).object()[u"serviceType"_s];
    QCOMPARE(m_client->call("PUT", path, R"({"description":"Écrit","serviceType":"line"})").status, 200);
    const QJsonObject after = m_client->get(path).object();
    QCOMPARE(after[u"serviceType"_s], before);
    QCOMPARE(after[u"description"_s].toString(), QStringLiteral("Écrit"));
}

void TestSandboxModels::putReachesEveryView()
{
    const QByteArray number = m_server->numbers().first().toUtf8();
    m_server->setFeatureType(QString::fromUtf8(number), u"redirect"_s);
    m_client->call("PUT", m_group + "/service/" + number, R"({"description":"Une seule fois"})");
    for (const char *view : {"/number/", "/redirect/", "/service/"})
        QCOMPARE(m_client->get(m_group + view + number).object()[u"description"_s].toString(), u"Une seule fois"_s);
    const QByteArray line = m_client->get(m_group + "/line").array().first().toString().toUtf8();
    m_client->call("PUT", m_group + "/voicemail/" + line, R"({"description":"Répondeur"})");
    QCOMPARE(m_client->get(m_group + "/voicemail/" + line).object()[u"description"_s].toString(),
             QStringLiteral("Répondeur"));
    QVERIFY(m_client->get(m_group + "/line/" + line).object()[u"description"_s].toString() !=
            QStringLiteral("Répondeur"));
}

void TestSandboxModels::takesBackWhatItGave()
{
    const QByteArray number = m_server->numbers().first().toUtf8();
    for (const QByteArray &path :
         {m_group, QByteArray(m_group + "/number/" + number), QByteArray(m_group + "/service/" + number)}) {
        const Reply before = m_client->get(path);
        QCOMPARE(m_client->call("PUT", path, before.body).status, 200);
        QCOMPARE(m_client->get(path).body, before.body);
    }
}

void TestSandboxModels::sharesOutNumbers_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<int>("expired");
    QTest::newRow("none") << 1 << 0 << 0;
    QTest::newRow("fewer than groups") << 3 << 2 << 0;
    QTest::newRow("small") << 3 << 12 << 0;
    QTest::newRow("usual") << 6 << 60 << 1;
    QTest::newRow("many groups") << 50 << 500 << 3;
    QTest::newRow("more than the reserved ranges hold") << 4 << 46'000 << 1;
}

void TestSandboxModels::sharesOutNumbers()
{
    QFETCH(const int, groups);
    QFETCH(const int, numbers);
    const Account account = generate({7, groups, numbers, false, 1'795'000'000'000});
    QSet<QString> seen;
    int expired = 0;
    int total = 0;
    static const QRegularExpression fiction(u"^0033(19900|26191|35301|46571|53649|63998)\\d{4}(\\d{2})?$"_s);
    for (const QString &group : account.billingAccounts()) {
        expired += account.isExpired(group);
        total += int(account.numbers(group).size());
        for (const QString &service : account.objects.ids(u"/telephony/%1/service"_s.arg(group))) {
            if (!fiction.match(service).hasMatch() || seen.contains(service))
                QFAIL(qPrintable(service));
            seen.insert(service);
        }
    }
    QCOMPARE(account.billingAccounts().size(), groups);
    QCOMPARE(total, numbers);
    QTEST(expired, "expired");
}

void TestSandboxModels::everyTypeIsThere()
{
    const Account account = generate({1, 3, 14, false, 0});
    QSet<QString> aliases;
    QSet<QString> all;
    for (const QString &group : account.billingAccounts()) {
        for (const QString &service : account.objects.ids(u"/telephony/%1/service"_s.arg(group)))
            all.insert(account.featureType(group, service));
        for (const QString &number : account.numbers(group))
            aliases.insert(account.featureType(group, number));
    }
    QCOMPARE(aliases.size(), 14);
    const QStringList known = Models().enumeration(u"telephony.TypeEnum"_s);
    QCOMPARE(known.size(), 22);
    QCOMPARE(all, QSet<QString>(known.begin(), known.end()));
}

void TestSandboxModels::sameSeedSameAccount()
{
    const auto objects = [](quint32 seed) { return generate({seed, 4, 30, false, 0}).objects.toJson(); };
    QCOMPARE(objects(5), objects(5));
    QVERIFY(objects(5) != objects(6));
    QCOMPARE(generate({5, 1, 1, false, 0}).credentials.readyKey, generate({5, 9, 9, false, 1}).credentials.readyKey);
}

QTEST_GUILESS_MAIN(TestSandboxModels)
#include "tst_sandboxmodels.moc"
