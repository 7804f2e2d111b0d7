// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Setting numbers up by the command line.
#include "clitest.h"

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliSetup : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void getsAllSettings();
    void getsOneSetting();
    void setsSettings();
    void setsNothingTwice();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void checksBeforeItSends();
    void takesBackWhatWasSaved();
    void overwritesNobody();
    void interruptedIsFinished();
    void keepsThePinSecret();
    void changesMembers();
    void changesHours();
    void exportsAndImportsHours();
    void listsSounds();
    void showsWhatGoesOn();
    void figuresOfACentre();
    void recordings();

private:
    QString numberOf(const QString &type);
    QString get(const QString &number, const QString &field);
    int writeCount() const;
};

void TestCliSetup::init()
{
    serve(2, 24, 50ms);
}

QString TestCliSetup::numberOf(const QString &type)
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const auto &one : numbers) {
        if (one.toObject().value("featureType"_L1).toString() == type)
            return one.toObject().value("serviceName"_L1).toString();
    }
    return {};
}

QString TestCliSetup::get(const QString &number, const QString &field)
{
    return QString::fromUtf8(m_cli->run({u"get"_s, number, u"--path"_s, field}).out).trimmed();
}

int TestCliSetup::writeCount() const
{
    return m_server->requestCount(u"PUT"_s, u"/telephony/*"_s) + m_server->requestCount(u"POST"_s, u"/telephony/*"_s) +
           m_server->requestCount(u"DELETE"_s, u"/telephony/*"_s);
}

void TestCliSetup::getsAllSettings()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const auto ended = m_cli->run({u"--json"_s, u"get"_s, queue});
    QCOMPARE(ended.status, 0);
    const QJsonObject settings = ended.object().value("settings"_L1).toObject();
    QVERIFY(settings.value("strategy"_L1).isString());
    QVERIFY(settings.value("queue.maxMember"_L1).isDouble());
    QVERIFY(settings.contains("filter.status"_L1));
    const auto text = m_cli->run({u"get"_s, queue});
    QVERIFY2(text.out.contains("Ringing strategy"), text.out.constData());
}

void TestCliSetup::getsOneSetting()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const auto ended = m_cli->run({u"--json"_s, u"get"_s, queue, u"--path"_s, u"strategy"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.object().value("value"_L1).toString(), get(queue, u"strategy"_s));
    QCOMPARE(m_cli->run({u"get"_s, queue, u"--path"_s, u"nothing"_s}).status, 2);
    const QString line = numberOf(u"empty"_s);
    if (!line.isEmpty())
        QCOMPARE(m_cli->run({u"get"_s, line}).status, 1);
}

void TestCliSetup::setsSettings()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString strategy = get(queue, u"strategy"_s) == "random"_L1 ? u"ringAll"_s : u"random"_s;
    const auto ended = m_cli->run({u"--json"_s, u"set"_s, queue, u"strategy="_s + strategy, u"queue.maxMember=7"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.object().value("state"_L1).toString(), u"saved"_s);
    QCOMPARE(ended.object().value("steps"_L1).toArray().size(), 2);
    QCOMPARE(get(queue, u"strategy"_s), strategy);
    QCOMPARE(get(queue, u"queue.maxMember"_s), u"7"_s);
    // With the key and the language that it needs; a key that is named stays.
    const auto refusing =
        m_cli->run({u"set"_s, queue, u"queue.recordDisablingDigit=7"_s, u"queue.askForRecordDisabling=true"_s});
    QVERIFY2(refusing.status == 0, refusing.err.constData());
    QCOMPARE(get(queue, u"queue.recordDisablingDigit"_s), u"7"_s);
    QCOMPARE(get(queue, u"queue.recordDisablingLanguage"_s), u"french"_s);
}

void TestCliSetup::setsNothingTwice()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    QCOMPARE(m_cli->run({u"set"_s, queue, u"queue.maxMember=7"_s}).status, 0);
    const int before = writeCount();
    const auto ended = m_cli->run({u"--json"_s, u"set"_s, queue, u"queue.maxMember=7"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.object().value("state"_L1).toString(), u"unchanged"_s);
    QCOMPARE(writeCount(), before);
}

void TestCliSetup::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("status");
    QTest::newRow("no value") << u"strategy"_s << 2;
    QTest::newRow("no setting") << u"colour=red"_s << 2;
    QTest::newRow("no number") << u"queue.maxMember=many"_s << 2;
    QTest::newRow("out of range") << u"queue.maxMember=-1"_s << 1;
    QTest::newRow("no choice") << u"strategy=never"_s << 1;
    QTest::newRow("no sound") << u"toneOnHold=999999999"_s << 1;
}

void TestCliSetup::refusesWhatIsWrong()
{
    QFETCH(QString, argument);
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const int before = writeCount();
    QTEST(m_cli->run({u"set"_s, queue, argument}).status, "status");
    QCOMPARE(writeCount(), before);
}

void TestCliSetup::checksBeforeItSends()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const int before = writeCount();
    const auto ended = m_cli->run({u"--json"_s, u"set"_s, queue, u"strategy=random"_s, u"queue.maxWaitTime=-5"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorKind(), u"invalid"_s);
    QCOMPARE(writeCount(), before);
}

void TestCliSetup::takesBackWhatWasSaved()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString size = get(queue, u"queue.maxMember"_s);
    const QString status = get(queue, u"filter.status"_s);
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Status;
    fault.status = 400;
    fault.method = u"PUT"_s;
    fault.path = u"/telephony/*/screenListConditions"_s;
    m_server->addFault(fault);
    const auto ended =
        m_cli->run({u"--json"_s, u"set"_s, queue, u"queue.maxMember=42"_s,
                    status == "disabled"_L1 ? u"filter.status=incomingBlackList"_s : u"filter.status=disabled"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(get(queue, u"queue.maxMember"_s), size);
    QCOMPARE(get(queue, u"filter.status"_s), status);
}

//! Another program is faster while this one still reads.
void TestCliSetup::overwritesNobody()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString group = m_cli->run({u"--json"_s, u"show"_s, queue}).object().value("billingAccount"_L1).toString();
    const QString root = u"/telephony/%1/easyHunting/%2"_s.arg(group, queue);
    QCOMPARE(m_cli->run({u"set"_s, queue, u"strategy=ringAll"_s}).status, 0);
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Delay;
    fault.delay = 4s;
    fault.method = u"GET"_s;
    fault.path = u"/telephony/%1/scheduler/%2"_s.arg(group, queue);
    fault.times = 1;
    m_server->addFault(fault);
    const int before = m_server->requestCount(u"GET"_s, root);
    const int beforeLate = m_server->requestCount(u"GET"_s, fault.path);
    const auto slow = m_cli->start({u"--json"_s, u"set"_s, queue, u"strategy=random"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount(u"GET"_s, root) > before &&
                                 m_server->requestCount(u"GET"_s, fault.path) > beforeLate,
                             20000);
    QCOMPARE(m_cli->run({u"set"_s, queue, u"strategy=roundRobin"_s}).status, 0);
    const auto ended = CliProgram::end(*slow);
    QCOMPARE(ended.status, 6);
    QCOMPARE(ended.errorKind(), u"conflict"_s);
    QCOMPARE(get(queue, u"strategy"_s), u"roundRobin"_s);
}

void TestCliSetup::interruptedIsFinished()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString status = get(queue, u"filter.status"_s) == "disabled"_L1 ? u"incomingBlackList"_s : u"disabled"_s;
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Hang;
    fault.method = u"PUT"_s;
    fault.path = u"/telephony/*/screenListConditions"_s;
    fault.times = 1;
    m_server->addFault(fault);
    const auto process = m_cli->start({u"set"_s, queue, u"queue.maxMember=43"_s, u"filter.status="_s + status});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount(u"PUT"_s, fault.path) > 0, 20000);
    process->kill();
    QVERIFY(process->waitForFinished());
    QCOMPARE(m_cli->run({u"set"_s, queue, u"queue.maxMember=44"_s}).status, 1); // first things first
    const auto ended = m_cli->run({u"set"_s, queue, u"--finish"_s});
    QVERIFY2(ended.status == 0, (ended.out + ended.err).constData());
    QCOMPARE(get(queue, u"queue.maxMember"_s), u"43"_s);
    QCOMPARE(get(queue, u"filter.status"_s), status);
    QCOMPARE(m_cli->run({u"set"_s, queue, u"--take-back"_s}).status, 1); // nothing is left
}

void TestCliSetup::keepsThePinSecret()
{
    const QString conference = numberOf(u"conference"_s);
    QCOMPARE(m_cli->run({u"set"_s, conference, u"pin=123456"_s}).status, 2);
    const auto set = m_cli->runShell(u"printf '123456\\n' | $CLI set %1 pin=-"_s.arg(conference));
    QVERIFY2(set.status == 0, (set.out + set.err).constData());
    QVERIFY(!set.out.contains("123456") && !set.err.contains("123456"));
    const auto shown = m_cli->run({u"get"_s, conference, u"--json"_s});
    QCOMPARE(shown.object().value("settings"_L1).toObject().value("pin"_L1).toString(), u"****"_s);
}

void TestCliSetup::changesMembers()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const auto numbers = [&] {
        QStringList found;
        const QJsonArray list = m_cli->run({u"--json"_s, u"members"_s, queue}).array();
        for (const auto &one : list)
            found.append(one.toObject().value("number"_L1).toString());
        return found;
    };
    const QStringList before = numbers();
    const QString added = u"0033639980077"_s;
    const auto ended = m_cli->run({u"members"_s, queue, u"add"_s, u"06 39 98 00 77"_s, u"timeout=10"_s});
    QVERIFY2(ended.status == 0, (ended.out + ended.err).constData());
    QCOMPARE(numbers(), before + QStringList{added});
    QCOMPARE(m_cli->run({u"members"_s, queue, u"add"_s, added}).status, 1); // twice
    QCOMPARE(m_cli->run({u"members"_s, queue, u"move"_s, added, u"1"_s}).status, 0);
    QCOMPARE(numbers(), QStringList{added} + before);
    QCOMPARE(m_cli->run({u"members"_s, queue, u"set"_s, added, u"timeout=8"_s, u"status=loggedOut"_s}).status, 0);
    QCOMPARE(m_cli->run({u"members"_s, queue, u"remove"_s, added}).status, 0);
    QCOMPARE(numbers(), before);
    QCOMPARE(m_cli->run({u"members"_s, queue, u"remove"_s, added}).status, 1);
    QCOMPARE(m_cli->run({u"members"_s, queue, u"juggle"_s}).status, 2);
}

void TestCliSetup::changesHours()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const auto ended = m_cli->run({u"hours"_s, queue, u"set"_s, u"sunday"_s, u"08:30-12:00,14:00-24:00"_s});
    QVERIFY2(ended.status == 0, (ended.out + ended.err).constData());
    QStringList found;
    const QJsonArray list = m_cli->run({u"--json"_s, u"hours"_s, queue}).array();
    for (const auto &one : list) {
        const QJsonObject range = one.toObject();
        if (range.value("weekDay"_L1) == "sunday"_L1 && range.value("policy"_L1) == "available"_L1)
            found.append(range.value("timeFrom"_L1).toString() + u'-' + range.value("timeTo"_L1).toString());
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"08:30:00-11:59:59"_s, u"14:00:00-23:59:59"_s}));
    QCOMPARE(m_cli->run({u"hours"_s, queue, u"set"_s, u"sunday"_s, u"closed"_s}).status, 0);
    QCOMPARE(m_cli->run({u"hours"_s, queue, u"set"_s, u"sunday"_s, u"12:00-08:00"_s}).status, 2);
    QCOMPARE(m_cli->run({u"hours"_s, queue, u"set"_s, u"someday"_s, u"08:00-12:00"_s}).status, 2);
}

void TestCliSetup::exportsAndImportsHours()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const QString file = m_cli->path(u"hours.json"_s);
    QCOMPARE(m_cli->run({u"hours"_s, queue, u"set"_s, u"sunday"_s, u"09:00-10:00"_s}).status, 0);
    const QByteArray before = m_cli->run({u"hours"_s, queue}).out;
    QCOMPARE(m_cli->run({u"hours"_s, queue, u"export"_s, file}).status, 0);
    QCOMPARE(m_cli->run({u"hours"_s, queue, u"set"_s, u"sunday"_s, u"closed"_s}).status, 0);
    QVERIFY(m_cli->run({u"hours"_s, queue}).out != before);
    QCOMPARE(m_cli->run({u"hours"_s, queue, u"import"_s, file}).status, 0);
    QCOMPARE(m_cli->run({u"hours"_s, queue}).out, before);
}

void TestCliSetup::listsSounds()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    const auto ended = m_cli->run({u"--json"_s, u"sounds"_s, queue});
    QCOMPARE(ended.status, 0);
    const QJsonArray before = ended.array();
    const QString file = m_cli->path(u"hello.wav"_s);
    QFile sound(file);
    QVERIFY(sound.open(QIODevice::WriteOnly));
    sound.write(QByteArray("RIFF") + QByteArray(2000, 'x'));
    sound.close();
    const auto uploaded = m_cli->run({u"--json"_s, u"sounds"_s, queue, u"upload"_s, file});
    QVERIFY2(uploaded.status == 0, (uploaded.out + uploaded.err).constData());
    const QString id = QString::number(uploaded.object().value("soundId"_L1).toInteger());
    QCOMPARE(m_cli->run({u"--json"_s, u"sounds"_s, queue}).array().size(), before.size() + 1);
    QCOMPARE(m_cli->run({u"sounds"_s, queue, u"delete"_s, id}).status, 0);
    QCOMPARE(m_cli->run({u"sounds"_s, queue, u"delete"_s, id}).status, 1);
    QCOMPARE(m_cli->run({u"sounds"_s, queue, u"upload"_s, m_cli->path(u"none.wav"_s)}).status, 1);
}

void TestCliSetup::showsWhatGoesOn()
{
    const auto queue = m_cli->run({u"--json"_s, u"live"_s, numberOf(u"contactCenterSolution"_s)});
    QVERIFY2(queue.status == 0, (queue.out + queue.err).constData());
    QVERIFY(queue.object().value("calls"_L1).isArray());
    QVERIFY(!queue.object().value("agents"_L1).toArray().isEmpty());
    const auto conference = m_cli->run({u"--json"_s, u"live"_s, numberOf(u"conference"_s)});
    QCOMPARE(conference.status, 0);
    QVERIFY(conference.object().value("participants"_L1).isArray());
    QCOMPARE(m_cli->run({u"live"_s, numberOf(u"redirect"_s)}).status, 1);
}

void TestCliSetup::figuresOfACentre()
{
    const QString number = numberOf(u"contactCenterSolutionExpert"_s);
    const auto ended = m_cli->run({u"--json"_s, u"live"_s, number});
    QVERIFY2(ended.status == 0, (ended.out + ended.err).constData());
    const QJsonArray queues = ended.object().value("queues"_L1).toArray();
    QVERIFY(queues.size() >= 2);
    qint64 calls = 0;
    for (const auto &queue : queues) {
        calls += queue.toObject().value("statistics"_L1).toObject().value("callsTotal"_L1).toInteger();
        QVERIFY(!queue.toObject().value("agents"_L1).toArray().isEmpty());
    }
    const QJsonObject total = ended.object().value("total"_L1).toObject();
    QCOMPARE(total.value("statistics"_L1).toObject().value("callsTotal"_L1).toInteger(), calls);
    const QJsonArray agents = ended.object().value("agents"_L1).toArray();
    QVERIFY(!agents.isEmpty());
    for (const auto &agent : agents)
        QVERIFY(agent.toObject().value("status"_L1).isString());
    QCOMPARE(total.value("agentsInCall"_L1).toInt() + total.value("agentsAvailable"_L1).toInt() +
                 total.value("agentsAway"_L1).toInt(),
             agents.size());
    const auto csv = m_cli->run({u"live"_s, number, u"--csv"_s});
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.out.trimmed().count('\n'), queues.size() + 1);
    QVERIFY(csv.out.startsWith("queueId,queue,qualityOfService,callsTotal"));
    const auto text = m_cli->run({u"--lang"_s, u"fr"_s, u"live"_s, number});
    QVERIFY2(text.out.contains("Toutes les files"), text.out.constData());
    QCOMPARE(m_cli->run({u"live"_s, numberOf(u"cloudIvr"_s)}).status, 1);
}

void TestCliSetup::recordings()
{
    const QString number = numberOf(u"contactCenterSolutionExpert"_s);
    const auto all = m_cli->run({u"--json"_s, u"records"_s, number});
    QVERIFY2(all.status == 0, (all.out + all.err).constData());
    QVERIFY(all.array().size() > 10);
    QVERIFY(!all.out.contains("http")); // whoever has the address may listen
    const QJsonObject newest = all.array().first().toObject();
    const QString id = QString::number(newest.value("id"_L1).toInteger());
    QVERIFY(newest.value("keptUntil"_L1).isString());
    const auto some =
        m_cli->run({u"--json"_s, u"records"_s, number, u"--search"_s, newest.value("agent"_L1).toString()});
    QVERIFY(!some.array().isEmpty() && some.array().size() < all.array().size());
    const auto csv = m_cli->run({u"records"_s, number, u"--csv"_s});
    QCOMPARE(csv.out.trimmed().count('\n'), all.array().size());
    QCOMPARE(m_cli->run({u"records"_s, number, u"--since"_s, u"soon"_s}).status, 2);
    QVERIFY(QDir().mkpath(m_cli->path(u"sounds"_s)));
    const auto fetched = m_cli->run({u"--json"_s, u"records"_s, number, u"download"_s, m_cli->path(u"sounds"_s), id});
    QVERIFY2(fetched.status == 0, (fetched.out + fetched.err).constData());
    QVERIFY(QFile::exists(fetched.array().first().toObject().value("file"_L1).toString()));
    QCOMPARE(m_cli->run({u"records"_s, number, u"download"_s, m_cli->path(u"nowhere"_s)}).status, 2);
    QCOMPARE(m_cli->run({u"records"_s, number, u"delete"_s, id}).status, 4);
    QCOMPARE(m_cli->run({u"records"_s, number, u"delete"_s, id, u"--yes"_s}).status, 0);
    QCOMPARE(m_cli->run({u"records"_s, number, u"delete"_s, id, u"--yes"_s}).status, 1);
    QCOMPARE(m_cli->run({u"--json"_s, u"records"_s, number}).array().size(), all.array().size() - 1);
    QCOMPARE(m_cli->run({u"records"_s, numberOf(u"cloudIvr"_s)}).status, 1);
    QCOMPARE(m_cli->run({u"records"_s, number, u"play"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestCliSetup)
#include "tst_cli_setup.moc"
