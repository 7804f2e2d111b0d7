// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of configuration by the command line: applied, refused, waited for, interrupted, killed.
#include "clitest.h"

#include <csignal>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fault = Sandbox::Fault;

const QString posts = u"/telephony/*/changeFeatureType"_s;
constexpr int longestWait = 30000; // ms

} // namespace

class TestCliChanging : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void applies();
    void appliesAsText();
    void removes();
    void needsYes();
    void replacesWithYes();
    void unchanged();
    void refusesLine();
    void noWait();
    void timeOut();
    void timeOutBeforeItIsSent();
    void taskFails();
    void taskPauses();
    void refusedByServer();
    void readOnlyKeys();
    void numberGone();
    void answerLost();
    void killedThenWait();
    void killedThenApplyAgain();
    void killedThenAnotherType();
    void twoAtOnce();
    void waitForAnotherProgram();
    void interrupted();
    void credentialExpiresMeanwhile();
    void begunElsewhere();
    void waitForAll();
    void waitSaysWhatFailed();
    void history();
    void secretsStaySecret();

private:
    QString empty(int row = 0);
    int postCount() const { return m_server->requestCount(u"POST"_s, posts); }
    std::unique_ptr<QProcess> startApplying(const QString &number, const QString &type);
};

void TestCliChanging::init()
{
    serve(2, 10, 300ms);
}

//! A number without a configuration.
QString TestCliChanging::empty(int row)
{
    const QString number = m_server->numbers().value(row);
    m_server->setFeatureType(number, u"empty"_s);
    return number;
}

//! Returns once the server has the POST, and the program knows it.
std::unique_ptr<QProcess> TestCliChanging::startApplying(const QString &number, const QString &type)
{
    const int before = postCount();
    auto process = m_cli->start({u"--json"_s, u"apply"_s, number, type});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(postCount() > before, longestWait); }();
    return process;
}

void TestCliChanging::applies()
{
    const QString number = empty();
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 0);
    const QJsonObject change = ended.object();
    QStringList members = change.keys();
    members.sort();
    QCOMPARE(members, (QStringList{u"billingAccount"_s, u"created"_s, u"error"_s, u"external"_s, u"failure"_s,
                                   u"featureType"_s, u"finished"_s, u"from"_s, u"id"_s, u"serviceName"_s, u"snapshot"_s,
                                   u"state"_s, u"submitted"_s, u"taskId"_s, u"taskStatus"_s}));
    QCOMPARE(change["serviceName"_L1].toString(), number);
    QCOMPARE(change["from"_L1].toString(), u"empty"_s);
    QCOMPARE(change["featureType"_L1].toString(), u"conference"_s);
    QCOMPARE(change["state"_L1].toString(), u"applied"_s);
    QVERIFY(change["taskId"_L1].isDouble());
    QVERIFY(change["snapshot"_L1].isString());
    QVERIFY(QDateTime::fromString(change["finished"_L1].toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(m_server->featureType(number), u"conference"_s);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::appliesAsText()
{
    const QString number = empty();
    const auto ended = m_cli->run({u"apply"_s, number, u"redirect"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, QByteArray());
    QVERIFY2(ended.out.contains("was applied"), ended.out.constData());
}

void TestCliChanging::removes()
{
    const QString number = m_server->numbers().constFirst();
    QVERIFY(m_server->setFeatureType(number, u"conference"_s));
    QCOMPARE(m_cli->run({u"apply"_s, number, u"empty"_s}).status, 4);
    const auto ended = m_cli->run({u"apply"_s, number, u"empty"_s, u"--yes"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.contains("removed"), ended.out.constData());
    QCOMPARE(m_server->featureType(number), u"empty"_s);
}

void TestCliChanging::needsYes()
{
    const QString number = m_server->numbers().constFirst();
    QVERIFY(m_server->setFeatureType(number, u"contactCenterSolution"_s));
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 4);
    QCOMPARE(ended.errorKind(), u"confirmationNeeded"_s);
    const QJsonObject error = ended.object()["error"_L1].toObject();
    QCOMPARE(error["serviceName"_L1].toString(), number);
    QVERIFY(error["losses"_L1].isArray());
    QVERIFY(ended.err.contains("--yes"));
    QCOMPARE(postCount(), 0);
    QCOMPARE(m_server->featureType(number), u"contactCenterSolution"_s);
    QCOMPARE(m_cli->run({u"--json"_s, u"history"_s}).array().size(), 0);
}

void TestCliChanging::replacesWithYes()
{
    const QString number = m_server->numbers().constFirst();
    QVERIFY(m_server->setFeatureType(number, u"contactCenterSolution"_s));
    QCOMPARE(m_cli->run({u"apply"_s, number, u"svi"_s, u"-y"_s}).status, 0);
    QCOMPARE(m_server->featureType(number), u"svi"_s);
}

void TestCliChanging::unchanged()
{
    const QString number = m_server->numbers().constFirst();
    QVERIFY(m_server->setFeatureType(number, u"conference"_s));
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.object()["state"_L1].toString(), u"unchanged"_s);
    QCOMPARE(postCount(), 0);
}

void TestCliChanging::refusesLine()
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const QJsonValue &number : numbers) {
        if (number["serviceType"_L1].toString() != "line"_L1)
            continue;
        const QString line = number["serviceName"_L1].toString();
        const auto ended =
            m_cli->run({u"--json"_s, u"--lang"_s, u"fr"_s, u"apply"_s, line, u"conference"_s, u"--yes"_s});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.errorKind(), u"badRequest"_s);
        QVERIFY2(ended.err.contains("est une ligne"), ended.err.constData());
        QCOMPARE(postCount(), 0);
        return;
    }
    QFAIL("the made-up account has no line");
}

void TestCliChanging::noWait()
{
    m_server->setTaskTime(4s);
    const QString number = empty();
    const auto applied = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s, u"--no-wait"_s});
    QCOMPARE(applied.status, 0);
    QCOMPARE(applied.object()["state"_L1].toString(), u"waiting"_s);
    QVERIFY(applied.object()["taskId"_L1].isDouble());
    QCOMPARE(applied.err, QByteArray());

    const auto pending = m_cli->run({u"--json"_s, u"pending"_s});
    QCOMPARE(pending.status, 0);
    QCOMPARE(pending.array().size(), 1);
    QCOMPARE(pending.array()[0]["serviceName"_L1].toString(), number);
    QCOMPARE(pending.array()[0]["external"_L1].toBool(), false);
    QCOMPARE(pending.array()[0]["featureType"_L1].toString(), u"conference"_s);

    const auto waited = m_cli->run({u"--json"_s, u"wait"_s, number});
    QCOMPARE(waited.status, 0);
    QCOMPARE(waited.array().size(), 1);
    QCOMPARE(waited.array()[0]["state"_L1].toString(), u"applied"_s);
    QCOMPARE(waited.array()[0]["id"_L1], applied.object()["id"_L1]);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::timeOut()
{
    m_server->setTaskTime(3s);
    const QString number = empty();
    const auto applied = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s, u"--timeout"_s, u"1"_s});
    QCOMPARE(applied.status, 5);
    QVERIFY2(applied.err.contains("wait " + number.toUtf8()), applied.err.constData());
    QCOMPARE(m_cli->run({u"wait"_s, number, u"--timeout=0"_s}).status, 5);
    QCOMPARE(m_cli->run({u"wait"_s, number}).status, 0);
    QCOMPARE(m_server->featureType(number), u"conference"_s);
}

//! What was not sent when the time is over is not sent later either, and nothing else is claimed.
void TestCliChanging::timeOutBeforeItIsSent()
{
    const QString number = empty();
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s, u"--timeout"_s, u"0"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.object()["state"_L1].toString(), u"cancelled"_s);
    QVERIFY2(ended.err.contains("before the change was sent"), ended.err.constData());
    QVERIFY2(!ended.err.contains("goes on"), ended.err.constData());
    QCOMPARE(m_cli->run({u"wait"_s}).status, 0);
    QCOMPARE(postCount(), 0);
}

void TestCliChanging::taskFails()
{
    const QString number = empty();
    m_server->addFault(
        {.kind = Fault::Kind::TaskError, .method = u"POST"_s, .path = posts, .message = u"no room left"_s});
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.object()["state"_L1].toString(), u"failed"_s);
    QCOMPARE(ended.object()["failure"_L1].toString(), u"taskFailed"_s);
    QCOMPARE(ended.object()["error"_L1]["message"_L1].toString(), u"no room left"_s);
    QCOMPARE(m_server->featureType(number), u"empty"_s);
}

void TestCliChanging::taskPauses()
{
    const QString number = empty();
    m_server->addFault({.kind = Fault::Kind::TaskPause, .method = u"POST"_s, .path = posts});
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s, u"--timeout"_s, u"3"_s});
    QCOMPARE(ended.status, 5);
    QCOMPARE(ended.object()["state"_L1].toString(), u"waiting"_s);
    QCOMPARE(ended.object()["taskStatus"_L1].toString(), u"pause"_s);
}

void TestCliChanging::refusedByServer()
{
    const QString number = empty();
    m_server->addFault({.method = u"POST"_s, .path = posts, .status = 400});
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.object()["failure"_L1].toString(), u"refused"_s);
    QCOMPARE(ended.object()["error"_L1]["httpStatus"_L1].toInt(), 400);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::readOnlyKeys()
{
    Sandbox::Options options;
    options.groups = 1;
    options.numbers = 4;
    options.readOnly = true;
    Sandbox::Server server(options);
    QVERIFY(server.start());
    m_cli->signInTo(server);
    const QString number = server.numbers().constFirst();
    QVERIFY(server.setFeatureType(number, u"empty"_s));
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.object()["error"_L1]["kind"_L1].toString(), u"notGranted"_s);
    QCOMPARE(server.featureType(number), u"empty"_s);
}

void TestCliChanging::numberGone()
{
    const QString number = empty();
    QCOMPARE(m_cli->run({u"numbers"_s}).status, 0); // it is in the cache
    m_server->removeNumber(number);
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorKind(), u"notFound"_s);
}

void TestCliChanging::answerLost()
{
    const QString number = empty();
    m_server->addFault({.kind = Fault::Kind::ResetAfter, .method = u"POST"_s, .path = posts, .times = 1});
    const auto ended = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.object()["state"_L1].toString(), u"applied"_s);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::killedThenWait()
{
    m_server->setTaskTime(1s);
    const QString number = empty();
    const auto process = startApplying(number, u"conference"_s);
    process->kill();
    QVERIFY(process->waitForFinished());

    const auto waited = m_cli->run({u"--json"_s, u"wait"_s});
    QCOMPARE(waited.status, 0);
    QCOMPARE(waited.array().size(), 1);
    QCOMPARE(waited.array()[0]["state"_L1].toString(), u"applied"_s);
    QCOMPARE(m_server->featureType(number), u"conference"_s);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::killedThenApplyAgain()
{
    m_server->setTaskTime(3s);
    const QString number = empty();
    const auto process = startApplying(number, u"conference"_s);
    process->kill();
    QVERIFY(process->waitForFinished());

    const auto again = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(m_server->featureType(number), u"conference"_s);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::killedThenAnotherType()
{
    m_server->setTaskTime(6s);
    const QString number = empty();
    const auto process = startApplying(number, u"conference"_s);
    process->kill();
    QVERIFY(process->waitForFinished());

    const auto another = m_cli->run({u"--json"_s, u"apply"_s, number, u"redirect"_s});
    QCOMPARE(another.status, 1);
    QCOMPARE(another.errorKind(), u"conflict"_s);
    QCOMPARE(another.object()["error"_L1]["pending"_L1]["featureType"_L1].toString(), u"conference"_s);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::twoAtOnce()
{
    m_server->setTaskTime(5s);
    const QString number = empty();
    const auto first = startApplying(number, u"conference"_s);
    const auto second = m_cli->run({u"--json"_s, u"apply"_s, number, u"redirect"_s});
    QCOMPARE(second.status, 1);
    QCOMPARE(second.errorKind(), u"conflict"_s);
    const auto same = m_cli->run({u"--json"_s, u"apply"_s, number, u"conference"_s});
    QCOMPARE(same.status, 1);
    QCOMPARE(CliProgram::end(*first).status, 0);
    QCOMPARE(postCount(), 1);
}

void TestCliChanging::waitForAnotherProgram()
{
    m_server->setTaskTime(4s);
    const QString number = empty();
    const auto first = startApplying(number, u"conference"_s);
    const auto waited = m_cli->run({u"--json"_s, u"wait"_s, number});
    QCOMPARE(waited.status, 0);
    QCOMPARE(waited.array()[0]["state"_L1].toString(), u"applied"_s);
    QCOMPARE(CliProgram::end(*first).status, 0);
}

void TestCliChanging::interrupted()
{
    m_server->setTaskTime(3s);
    const QString number = empty();
    const auto process = startApplying(number, u"conference"_s);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const auto ended = CliProgram::end(*process);
    QCOMPARE(ended.status, 5);
    QVERIFY2(ended.err.contains("goes on"), ended.err.constData());
    QVERIFY(ended.err.contains("wait"));
    QCOMPARE(m_cli->run({u"wait"_s, number}).status, 0);
    QCOMPARE(m_server->featureType(number), u"conference"_s);
}

void TestCliChanging::credentialExpiresMeanwhile()
{
    m_server->setTaskTime(60s);
    const QString number = empty();
    const auto process = startApplying(number, u"conference"_s);
    m_server->expireCredential();
    const auto ended = CliProgram::end(*process);
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("no longer valid"), ended.err.constData());
}

void TestCliChanging::begunElsewhere()
{
    m_server->setTaskTime(12s);
    const QString number = empty();
    QVERIFY(m_server->beginTask(number, u"conference"_s) != 0);

    const auto pending = m_cli->run({u"--json"_s, u"pending"_s});
    QCOMPARE(pending.status, 0);
    QCOMPARE(pending.array().size(), 1);
    QCOMPARE(pending.array()[0]["serviceName"_L1].toString(), number);
    QCOMPARE(pending.array()[0]["external"_L1].toBool(), true);

    const auto shown = m_cli->run({u"--json"_s, u"show"_s, number});
    QVERIFY(shown.object()["pending"_L1].isObject());
    for (const QJsonValue &one : m_cli->run({u"--json"_s, u"numbers"_s}).array())
        QCOMPARE(one["pending"_L1].isObject(), one["serviceName"_L1].toString() == number);

    const auto applied = m_cli->run({u"--json"_s, u"apply"_s, number, u"redirect"_s});
    QCOMPARE(applied.status, 1);
    QCOMPARE(applied.errorKind(), u"conflict"_s);
    QCOMPARE(postCount(), 0);

    const auto waited = m_cli->run({u"--json"_s, u"wait"_s, number});
    QCOMPARE(waited.status, 0);
    QCOMPARE(waited.array()[0]["state"_L1].toString(), u"applied"_s);
    QCOMPARE(waited.array()[0]["featureType"_L1].toString(), u"conference"_s);
}

void TestCliChanging::waitForAll()
{
    m_server->setTaskTime(3s);
    const QString first = empty(0);
    const QString second = empty(1);
    QCOMPARE(m_cli->run({u"apply"_s, first, u"conference"_s, u"--no-wait"_s}).status, 0);
    QCOMPARE(m_cli->run({u"apply"_s, second, u"redirect"_s, u"--no-wait"_s}).status, 0);
    const auto waited = m_cli->run({u"--json"_s, u"wait"_s, u"--all"_s});
    QCOMPARE(waited.status, 0);
    QCOMPARE(waited.array().size(), 2);
    QCOMPARE(m_server->featureType(first), u"conference"_s);
    QCOMPARE(m_server->featureType(second), u"redirect"_s);
}

void TestCliChanging::waitSaysWhatFailed()
{
    m_server->setTaskTime(3s);
    m_server->addFault(
        {.kind = Fault::Kind::TaskError, .method = u"POST"_s, .path = posts, .message = u"no room left"_s});
    const QString number = empty();
    QCOMPARE(m_cli->run({u"apply"_s, number, u"conference"_s, u"--no-wait"_s}).status, 0);
    const auto waited = m_cli->run({u"wait"_s});
    QCOMPARE(waited.status, 1);
    QVERIFY2(waited.out.contains("no room left"), waited.out.constData());
}

void TestCliChanging::history()
{
    const QString first = empty(0);
    const QString second = empty(1);
    QCOMPARE(m_cli->run({u"apply"_s, first, u"conference"_s}).status, 0);
    QCOMPARE(m_cli->run({u"apply"_s, second, u"redirect"_s}).status, 0);
    m_server->clearRequests();
    const auto ended = m_cli->run({u"--json"_s, u"history"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.array().size(), 2);
    QCOMPARE(ended.array()[0]["serviceName"_L1].toString(), second);
    QCOMPARE(ended.array()[1]["state"_L1].toString(), u"applied"_s);
    QCOMPARE(m_cli->run({u"--json"_s, u"history"_s, u"--limit"_s, u"1"_s}).array().size(), 1);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestCliChanging::secretsStaySecret()
{
    const QString number = empty();
    QByteArray printed;
    for (const QStringList &command : {QStringList{u"apply"_s, number, u"conference"_s}, QStringList{u"history"_s},
                                       QStringList{u"--json"_s, u"history"_s}, QStringList{u"numbers"_s}}) {
        const auto ended = m_cli->run(command);
        printed += ended.out + ended.err;
    }
    QFile store(m_cli->path(u"store.db"_s));
    QVERIFY(store.open(QIODevice::ReadOnly));
    printed += store.readAll();
    QVERIFY(!printed.contains(m_server->keys().applicationSecret.toUtf8()));
    QVERIFY(!printed.contains(m_server->keys().consumerKey.toUtf8()));
}

QTEST_GUILESS_MAIN(TestCliChanging)
#include "tst_cli_changing.moc"
