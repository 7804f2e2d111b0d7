// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxnumber.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Aiguilleur::Sandbox;
using namespace Qt::StringLiterals;

//! What is uploaded, recorded, listed and redirected: sounds, records, lists of callers, destinations, VXML settings.
class TestSandboxSounds : public QObject
{
    Q_OBJECT

private slots:
    void uploads();
    void uploadsByAddress();
    void uploadFails_data();
    void uploadFails();
    void uploadIsLate();
    void uploadFaults();
    void keepsASoundInUse();
    void servesRecords();
    void filters_data();
    void filters();
    void filtersOfALine();
    void redirects_data();
    void redirects();
    void redirectsOnlyRedirections();
    void vxml();
    void phones();
    void survivesARestart();

private:
    static QByteArray upload(SandboxNumber &m, const QByteArray &name, const QByteArray &content)
    {
        return "{\"documentId\":\"" + m.document(name, content)[u"id"_s].toString().toUtf8() + "\"}";
    }
};

void TestSandboxSounds::uploads()
{
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QJsonArray before = m.get("/sound").array();
    const Reply posted = m.post("/soundUpload", upload(m, "attente.wav", "sound"));
    QCOMPARE(m.get("/sound").array(), before);
    QCOMPARE(m.ended(posted), u"done"_s);
    const QJsonArray after = m.get("/sound").array();
    QCOMPARE(after.size(), before.size() + 1);
    const QByteArray sound = "/sound/" + QByteArray::number(after.last().toInteger());
    QCOMPARE(m.get(sound).object()[u"name"_s].toString(), u"attente.wav"_s);
    QCOMPARE(m.remove(sound).status, 200);
}

void TestSandboxSounds::uploadsByAddress()
{
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QByteArray url = m.document("a.ogg", "sound")[u"getUrl"_s].toString().toUtf8();
    QCOMPARE(m.ended(m.post("/soundUpload", "{\"name\":\"b.ogg\",\"url\":\"" + url + "\"}")), u"done"_s);
    const QByteArray sound = "/sound/" + QByteArray::number(m.get("/sound").array().last().toInteger());
    QCOMPARE(m.get(sound).object()[u"name"_s].toString(), u"b.ogg"_s);
    QCOMPARE(m.post("/soundUpload", "{}").status, 400);
    const QByteArray elsewhere = R"({"url":"https://files.example.com/a.wav"})";
    QVERIFY(m.ended(m.post("/soundUpload", elsewhere)).startsWith("error: "_L1));
}

void TestSandboxSounds::uploadFails_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("never uploaded") << QByteArray("a.wav") << QByteArray() << "error: The document a.wav has not been";
    QTest::newRow("too large") << QByteArray("a.wav") << QByteArray(10'000'001, 'x')
                               << "error: The file a.wav is larger";
    QTest::newRow("spaces") << QByteArray("a b.wav") << QByteArray("x") << "error: The file name \"a b.wav\" contains";
    QTest::newRow("format") << QByteArray("a.txt") << QByteArray("x") << "error: The format of the file a.txt";
    QTest::newRow("as large as may be") << QByteArray("a.WAV") << QByteArray(10'000'000, 'x') << "done";
}

void TestSandboxSounds::uploadFails()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, message);
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QString ended = m.ended(m.post("/soundUpload", upload(m, name, content)));
    QVERIFY2(ended.startsWith(message), qPrintable(ended));
}

void TestSandboxSounds::uploadIsLate()
{
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QByteArray body = upload(m, "a.wav", "sound");
    const Reply posted = m.post("/soundUpload", body);
    m.client->call("DELETE", "/me/document/" + body.split('"').at(3));
    QVERIFY(m.ended(posted).startsWith("error: The document"_L1));
}

void TestSandboxSounds::uploadFaults()
{
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    Fault fault;
    fault.kind = Fault::Kind::TaskError;
    fault.path = u"*/soundUpload"_s;
    fault.times = 1;
    fault.message = u"Disk full"_s;
    m.server.addFault(fault);
    fault.kind = Fault::Kind::TaskGone;
    m.server.addFault(fault);
    const auto before = m.get("/sound").array().size();
    QCOMPARE(m.ended(m.post("/soundUpload", upload(m, "a.wav", "x"))), u"error: Disk full"_s);
    QCOMPARE(m.get("/sound").array().size(), before);
    m.post("/soundUpload", upload(m, "a.wav", "x"));
    QCOMPARE(m.get("/sound").array().size(), before + 1);
}

void TestSandboxSounds::keepsASoundInUse()
{
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QByteArray id = QByteArray::number(m.get("/sound").array().last().toInteger());
    const QByteArray queue = m.first("/hunting/queue");
    QCOMPARE(m.put("", "{\"toneOnClosing\":" + id + '}').status, 200);
    QCOMPARE(m.remove("/sound/" + id).status, 403);
    QCOMPARE(m.put("", R"({"toneOnClosing":null})").status, 200);
    m.put(queue, R"({"actionOnOverflow":"playback","actionOnOverflowParam":")" + id + "\"}");
    QCOMPARE(m.remove("/sound/" + id).message(), u"This sound is in use"_s);
    m.put(queue, R"({"actionOnOverflow":null,"actionOnOverflowParam":null})");
    QCOMPARE(m.remove("/sound/" + id).status, 200);
    QCOMPARE(m.put("", "{\"toneOnClosing\":" + id + '}').status, 400);
}

void TestSandboxSounds::servesRecords()
{
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QByteArray record = m.first("/records");
    const QUrl url(m.get(record).object()[u"fileUrl"_s].toString());
    QCOMPARE(url.port(), int(m.server.port()));
    const QByteArray path = url.path().toUtf8();
    QVERIFY(m.client->send("GET", path).body.startsWith("RIFF"));
    QCOMPARE(m.client->send("GET", path.chopped(6) + "0.wav").status, 404);
    QCOMPARE(m.remove(record).status, 200);
    QCOMPARE(m.client->send("GET", path).status, 404);
}

void TestSandboxSounds::filters_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *type, const char *member, const char *number, int status) {
        QTest::newRow(name) << QByteArray(QByteArray("{\"screenListType\":\"") + type + "\",\"" + member + "\":\"" +
                                          number + "\"}")
                            << status;
    };
    row("number", "incomingBlackList", "callerIdNumber", "0033639981111", 200);
    row("beginning", "incomingWhiteList", "callerIdNumber", "+336", 200);
    row("short", "incomingBlackList", "callerIdNumber", "3", 200);
    row("destination", "destinationBlackList", "destinationNumber", "00338", 200);
    row("twice", "incomingBlackList", "callerIdNumber", "+338", 400);
    row("twice, written otherwise", "incomingBlackList", "callerIdNumber", "00338", 400);
    row("other list", "incomingWhiteList", "callerIdNumber", "00338", 200);
    row("no number", "incomingBlackList", "callerIdNumber", "", 400);
    row("letters", "incomingBlackList", "callerIdNumber", "06 39", 400);
    row("wrong member", "incomingBlackList", "destinationNumber", "00338", 400);
    row("no list", "blackList", "callerIdNumber", "00331", 400);
}

void TestSandboxSounds::filters()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QByteArray list = "/screenListConditions/conditions";
    const auto before = m.get(list).array().size();
    QCOMPARE(m.post(list, body).status, status);
    QCOMPARE(m.get(list).array().size(), before + (status == 200));
    QCOMPARE(m.get(list + "?screenListType=destinationWhiteList").array().size(), 0);
    QCOMPARE(m.put("/screenListConditions", R"({"status":"incomingWhiteList"})").status, 200);
}

void TestSandboxSounds::filtersOfALine()
{
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting");
    const QByteArray line = m.client->get(m.group + "/screen").array().first().toString().toUtf8();
    const QByteArray list = m.group + "/screen/" + line + "/screenLists";
    const QByteArray body = R"({"type":"outgoingBlackList","nature":"special","callNumber":"00337"})";
    QCOMPARE(m.client->call("POST", list, body).body, QByteArray("null"));
    QCOMPARE(m.client->call("POST", list, body).status, 400);
    const QByteArray added = list + '/' + QByteArray::number(m.client->get(list).array().last().toInteger());
    QCOMPARE(m.client->get(added).object()[u"callNumber"_s].toString(), u"00337"_s);
    QCOMPARE(m.client->call("DELETE", added).status, 200);
    QCOMPARE(m.client->call("POST", list, R"({"type":"outgoingBlackList"})").status, 400);
}

void TestSandboxSounds::redirects_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QString>("ended");
    QTest::newRow("number") << QByteArray("0033199001234") << "done";
    QTest::newRow("with plus") << QByteArray("+33199001234") << "done";
    QTest::newRow("premium") << QByteArray("0033890000000") << "error: Redirecting to the premium-rate";
    QTest::newRow("itself") << QByteArray("N") << "400: [destination] A number cannot";
    QTest::newRow("national") << QByteArray("0199001234") << "400: [destination]";
    QTest::newRow("text") << QByteArray("Accueil") << "400: [destination]";
}

void TestSandboxSounds::redirects()
{
    QFETCH(QByteArray, destination);
    QFETCH(const QString, ended);
    for (const QByteArray family : {"redirect", "ddi"}) {
        SandboxNumber m(QString::fromUtf8(family), family);
        const QJsonValue before = m.get("").object()[u"destination"_s];
        QVERIFY(before.toString().startsWith("0033"_L1));
        const QByteArray given = destination == "N" ? m.number : destination;
        const Reply posted = m.post("/changeDestination", "{\"destination\":\"" + given + "\"}");
        QCOMPARE(m.get("").object()[u"destination"_s], before);
        const QString end = m.ended(posted);
        QVERIFY2(end.startsWith(ended), qPrintable(end));
        QCOMPARE(m.get("").object()[u"destination"_s], end == "done"_L1 ? QJsonValue(u"0033199001234"_s) : before);
    }
}

void TestSandboxSounds::redirectsOnlyRedirections()
{
    SandboxNumber m(u"redirect"_s, "redirect");
    const QByteArray body = R"({"destination":"0033199001234"})";
    QCOMPARE(m.client->call("POST", m.group + "/ddi/" + m.number + "/changeDestination", body).status, 404);
    m.server.beginTask(QString::fromUtf8(m.number), u"ddi"_s);
    QCOMPARE(m.post("/changeDestination", body).status, 409);
}

void TestSandboxSounds::vxml()
{
    SandboxNumber m(u"svi"_s, "vxml");
    QVERIFY(m.get("/settings").object()[u"url"_s].toString().contains("example.com"_L1));
    const QByteArray gopher = R"({"url":"gopher://example.com"})";
    QCOMPARE(m.put("/settings", gopher).status, 400);
    const QJsonObject one = m.post("/settings/logs").object();
    QVERIFY(one[u"url"_s] != m.post("/settings/logs").object()[u"url"_s]);
    m.server.setFeatureType(QString::fromUtf8(m.number), u"empty"_s);
    m.server.setFeatureType(QString::fromUtf8(m.number), u"svi"_s);
    QCOMPARE(m.get("/settings").status, 404);
    const QByteArray address = R"({"url":"https://example.com/a.vxml"})";
    QCOMPARE(m.put("/settings", address).status, 200);
    QCOMPARE(m.get("/settings").object()[u"urlRecord"_s].toString(), QString());
}

void TestSandboxSounds::phones()
{
    SandboxNumber m(u"redirect"_s, "redirect");
    const auto status = [&](const QByteArray &line) {
        return m.client->get(m.group + "/line/" + line + "/phone").status;
    };
    QCOMPARE(status(m.get("").object()[u"destination"_s].toString().toUtf8()), 200);
    QList<int> all;
    for (const auto line : m.client->get(m.group + "/line").array())
        all.append(status(line.toString().toUtf8()));
    QVERIFY(all.contains(200) && all.contains(404));
}

void TestSandboxSounds::survivesARestart()
{
    const QTemporaryDir folder;
    Options options = SandboxNumber::usual();
    options.stateFile = folder.filePath(u"state.json"_s);
    QByteArray sounds;
    QByteArray records;
    {
        SandboxNumber m(u"contactCenterSolution"_s, "easyHunting", options);
        m.ended(m.post("/soundUpload", upload(m, "neu.wav", "x")));
        sounds = m.get("/sound").body;
        records = m.get("/records").body;
    }
    SandboxNumber m(u"contactCenterSolution"_s, "easyHunting", options);
    QCOMPARE(m.get("/sound").body, sounds);
    QCOMPARE(m.get("/records").body, records);
    // What nobody has asked for is made after a restart as it would have been before.
    const SandboxNumber other(u"easyHunting"_s, "easyHunting");
    const QByteArray agents = other.path + "/hunting/agent";
    QCOMPARE(m.client->get(agents).body, other.client->get(agents).body);
}

QTEST_GUILESS_MAIN(TestSandboxSounds)
#include "tst_sandboxsounds.moc"
