// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"
#include "sandboxclient.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Files: the kept account, the log, the ovh.conf, and the command line that names them.
class TestSandboxState : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void survivesARestart();
    void isWrittenSoon();
    void finishesTasksThatEndedMeanwhile();
    void loadsWhatIsInTheFile();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void belongsToItsOwner();
    void logsWithoutSecrets();
    void conf();
    void commandLine();
    void commandLineMistakes_data();
    void commandLineMistakes();

private:
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    Options options() const;
    static QByteArray content(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSandboxState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Options TestSandboxState::options() const
{
    Options options;
    options.groups = 1;
    options.numbers = 6;
    options.taskTime = 50ms;
    options.stateFile = file("state.json");
    return options;
}

QByteArray TestSandboxState::content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSandboxState::survivesARestart()
{
    QByteArray group;
    QString consumerKey;
    QString number;
    QByteArray document;
    {
        Server server(options());
        QVERIFY(server.start());
        SandboxClient client(server);
        group = "/telephony/" + server.billingAccounts().first().toUtf8();
        number = server.numbers().last();
        client.call("PUT", group, R"({"description":"Gardé"})");
        document = client.call("POST", "/me/document", R"({"name":"son.wav"})").object()[u"id"_s].toString().toUtf8();
        const QByteArray credential =
            client
                .send("POST", "/1.0/auth/credential", R"({"accessRules":[{"method":"GET","path":"/*"}]})",
                      {{"X-Ovh-Application", client.keys.applicationKey.toUtf8()}})
                .body;
        consumerKey = QJsonDocument::fromJson(credential)[u"consumerKey"_s].toString();
        QVERIFY(server.setFeatureType(number, u"svi"_s));
    }
    Server server(options());
    QVERIFY(server.start());
    SandboxClient client(server);
    QCOMPARE(client.get(group).object()[u"description"_s].toString(), QStringLiteral("Gardé"));
    QCOMPARE(client.get("/me/document/" + document).object()[u"name"_s].toString(), u"son.wav"_s);
    QCOMPARE(server.featureType(number), u"svi"_s);
    client.keys.consumerKey = consumerKey;
    QCOMPARE(client.get("/telephony").message(), u"This credential is not valid"_s);
}

void TestSandboxState::isWrittenSoon()
{
    Server server(options());
    QVERIFY(server.start());
    SandboxClient client(server);
    client.call("PUT", "/telephony/" + server.billingAccounts().first().toUtf8(), R"({"description":"Bientôt"})");
    QTRY_VERIFY(content(file("state.json")).contains("Bientôt"));
}

void TestSandboxState::finishesTasksThatEndedMeanwhile()
{
    QString number;
    qint64 id = 0;
    {
        Server server(options());
        QVERIFY(server.start());
        number = server.numbers().first();
        QVERIFY(server.setFeatureType(number, u"empty"_s));
        id = server.beginTask(number, u"conference"_s);
    }
    Server server(options());
    QVERIFY(server.start());
    SandboxClient client(server);
    const QByteArray group = "/telephony/" + server.billingAccounts().first().toUtf8();
    QTRY_COMPARE(client.get(group + "/task/" + QByteArray::number(id)).object()[u"status"_s].toString(), u"done"_s);
    QCOMPARE(server.featureType(number), u"conference"_s);
}

void TestSandboxState::loadsWhatIsInTheFile()
{
    QStringList numbers;
    {
        Server server(options());
        QVERIFY(server.start());
        numbers = server.numbers();
    }
    Options other = options();
    other.seed = 99;
    other.numbers = 40;
    Server server(other);
    QVERIFY(server.start());
    QCOMPARE(server.numbers(), numbers);
}

void TestSandboxState::refusesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"obj");
    QTest::newRow("another file") << QByteArray("{\"name\":\"x\"}");
    QTest::newRow("newer") << QByteArray("{\"version\":9,\"objects\":{}}");
    QTest::newRow("empty") << QByteArray();
}

void TestSandboxState::refusesADamagedFile()
{
    QFETCH(const QByteArray, content);
    QFile damaged(file("state.json"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    Server server(options());
    QString problem;
    QVERIFY(!server.start(&problem));
    QVERIFY2(problem.contains("state.json"_L1), qPrintable(problem));
    QCOMPARE(TestSandboxState::content(file("state.json")), content);
}

void TestSandboxState::belongsToItsOwner()
{
    {
        Server server(options());
        QVERIFY(server.start());
        QCOMPARE(writeConf(file("ovh.conf"), server.ovhConf()), QString());
    }
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const char *name : {"state.json", "ovh.conf"}) {
        QVERIFY(QFileInfo::exists(file(name)));
        QVERIFY(!(QFileInfo(file(name)).permissions() & others));
    }
}

void TestSandboxState::logsWithoutSecrets()
{
    Options logged = options();
    logged.logFile = file("requests.log");
    Server server(logged);
    QVERIFY(server.start());
    SandboxClient client(server);
    const QByteArray form = "grant_type=client_credentials&client_id=" + client.keys.clientId.toUtf8() +
                            "&client_secret=" + client.keys.clientSecret.toUtf8();
    const QByteArray token =
        client.send("POST", "/auth/oauth2/token", form).object()[u"access_token"_s].toString().toUtf8();
    const QByteArray page =
        client
            .send("POST", "/1.0/auth/credential", R"({"accessRules":[{"method":"GET","path":"/*"}]})",
                  {{"X-Ovh-Application", client.keys.applicationKey.toUtf8()}})
            .object()[u"validationUrl"_s]
            .toString()
            .section(u'=', 1)
            .toUtf8();
    client.send("GET", "/auth/?credentialToken=" + page);
    const QByteArray upload = client.call("POST", "/me/document", R"({"name":"a"})")
                                  .object()[u"putUrl"_s]
                                  .toString()
                                  .section(u'/', 3)
                                  .toUtf8();
    client.send("PUT", '/' + upload, "bytes");
    client.send("GET", "/1.0/telephony", {}, {{"Authorization", "Bearer " + token}});
    client.get("/telephony?iamTags=%7B%7D");
    server.stop();

    const QByteArray log = content(logged.logFile);
    const Keys keys = server.keys();
    for (const QByteArray &secret : {keys.applicationSecret.toUtf8(), keys.consumerKey.toUtf8(),
                                     keys.clientSecret.toUtf8(), token, page, upload.split('/').last()})
        QVERIFY2(!secret.isEmpty() && !log.contains(secret), secret.constData());
    const QList<QByteArray> lines = log.trimmed().split('\n');
    QCOMPARE(lines.size(), 7);
    const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(last[u"path"_s].toString(), u"/telephony?iamTags=%7B%7D"_s);
    QCOMPARE(last[u"credential"_s].toString(), u"keys"_s);
    QCOMPARE(last[u"status"_s].toInt(), 200);
    QCOMPARE(QJsonDocument::fromJson(lines[5])[u"credential"_s].toString(), u"oauth2"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[2])[u"path"_s].toString(), u"/auth/?credentialToken=***"_s);
    QCOMPARE(server.requests().size(), 7);
    server.clearRequests();
    QCOMPARE(server.requestCount({}, {}), 0);
}

void TestSandboxState::conf()
{
    Server server(options());
    QVERIFY(server.start());
    const QStringList lines = QString::fromUtf8(server.ovhConf()).split(u'\n');
    QCOMPARE(lines[0], u"[default]"_s);
    QCOMPARE(lines[1], QString(u"endpoint="_s + server.url()));
    QCOMPARE(lines[3], QString(u'[' + server.url() + u']'));
    QCOMPARE(lines[6], QString(u"consumer_key="_s + server.keys().consumerKey));
}

void TestSandboxState::commandLine()
{
    const CommandLine given =
        parseCommandLine({u"sandbox"_s, u"--port"_s, u"8080"_s, u"--seed=3"_s, u"--groups=2"_s, u"--numbers=9"_s,
                          u"--latency=5"_s, u"--task-time=6"_s, u"--no-paging"_s, u"--no-batch"_s, u"--read-only"_s,
                          u"--clock-skew=-60"_s, u"--state=s"_s, u"--log=l"_s, u"--write-conf=c"_s});
    QCOMPARE(given.error, QString());
    const Options &options = given.options;
    QCOMPARE(options.port, 8080);
    QCOMPARE(options.seed, 3u);
    QCOMPARE(options.latency, 5ms);
    QCOMPARE(options.taskTime, 6ms);
    QCOMPARE(options.clockSkew, -60s);
    QVERIFY(!options.paging && !options.batch && options.readOnly);
    QCOMPARE(options.stateFile + options.logFile + given.confFile, u"slc"_s);
    const Options large = parseCommandLine({u"sandbox"_s, u"--large-centre=2,9,4,30"_s}).options;
    QVERIFY(large.largeCentre && !large.largeQueue);
    QCOMPARE(large.largeCentre->menus, 4);
    QCOMPARE(large.largeCentre->nodes, 30);
    QVERIFY(parseCommandLine({u"sandbox"_s, u"--help"_s}).text.contains("--task-lifetime"_L1));
    QVERIFY(parseCommandLine({u"sandbox"_s, u"--version"_s}).text.startsWith("aiguilleur-sandbox "_L1));
}

void TestSandboxState::commandLineMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("status");
    QTest::newRow("port") << QStringList{u"--port=70000"_s} << "--port: a whole number from 0 to 65535" << 2;
    QTest::newRow("text") << QStringList{u"--numbers=many"_s} << "not \"many\"" << 2;
    QTest::newRow("three of four") << QStringList{u"--large-centre=1,2,3"_s} << "--large-centre: at most 500,5000" << 2;
    QTest::newRow("too large") << QStringList{u"--large-queue=5001,1,1"_s} << "not \"5001,1,1\"" << 2;
    QTest::newRow("no group") << QStringList{u"--groups=0"_s} << "--groups" << 2;
    QTest::newRow("unknown") << QStringList{u"--colour=1"_s} << "colour" << 2;
    QTest::newRow("argument") << QStringList{u"file"_s} << "unexpected argument \"file\"" << 2;
    QTest::newRow("no value") << QStringList{u"--port"_s} << "port" << 2;
    QTest::newRow("one file") << QStringList{u"--tls=cert.pem"_s} << "with a comma between" << 2;
    QTest::newRow("no plan") << QStringList{u"--faults=/no/such/file"_s} << "/no/such/file" << 1;
    QTest::newRow("no certificate") << QStringList{u"--tls=/no/cert,/no/key"_s} << "/no/cert" << 1;
}

void TestSandboxState::commandLineMistakes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, part);
    const CommandLine given = parseCommandLine(QStringList{u"sandbox"_s} + arguments);
    QVERIFY2(given.error.contains(part), qPrintable(given.error));
    QTEST(given.status, "status");
}

QTEST_GUILESS_MAIN(TestSandboxState)
#include "tst_sandboxstate.moc"
