// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The check of how numbers are set up, by the command line.
#include "clitest.h"

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliLint : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void needsOneWay();
    void checksTheAccount();
    void checksAGroup();
    void endsByWhatIsFound();
    void speaksForPeople();
    void speaksFrench();
    void othersAreCheckedToo();
    void oneThatCannotBeReadSpoilsNoOther();
    void aNumberThatIsNotThere();
    void findsCirclesThroughOthers();
    void changesNothing();

private:
    QString numberOf(const QString &type);
    void spoil(const QString &path, const QString &key, const QJsonValue &value);
    static QStringList rulesOf(const QJsonObject &number, const QString &severity);
};

void TestCliLint::init()
{
    serve(2, 48, 50ms);
}

QString TestCliLint::numberOf(const QString &type)
{
    const QJsonArray numbers = m_cli->run({u"--json"_s, u"numbers"_s}).array();
    for (const auto &one : numbers) {
        if (one.toObject().value("featureType"_L1).toString() == type)
            return one.toObject().value("serviceName"_L1).toString();
    }
    return {};
}

void TestCliLint::spoil(const QString &path, const QString &key, const QJsonValue &value)
{
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::WrongValue;
    fault.path = path;
    fault.key = key;
    fault.value = value;
    m_server->addFault(fault);
}

QStringList TestCliLint::rulesOf(const QJsonObject &number, const QString &severity)
{
    QStringList rules;
    for (const auto &one : number.value("findings"_L1).toArray()) {
        if (one.toObject().value("severity"_L1).toString() == severity)
            rules.append(one.toObject().value("rule"_L1).toString());
    }
    return rules;
}

void TestCliLint::needsOneWay()
{
    QCOMPARE(m_cli->run({u"lint"_s}).status, 2);
    QCOMPARE(m_cli->run({u"lint"_s, u"--all"_s, number()}).status, 2);
    QCOMPARE(m_cli->run({u"lint"_s, u"--all"_s, u"--group"_s, u"ab12345-ovh-1"_s}).status, 2);
}

void TestCliLint::checksTheAccount()
{
    const auto ended = m_cli->run({u"--json"_s, u"lint"_s, u"--all"_s});
    QSet<QString> types;
    QSet<QString> rules;
    for (const auto &one : ended.array()) {
        const QJsonObject checked = one.toObject();
        QVERIFY(checked.value("error"_L1).isNull());
        types.insert(checked.value("featureType"_L1).toString());
        for (const auto &finding : checked.value("findings"_L1).toArray()) {
            const QJsonObject said = finding.toObject();
            QVERIFY(!said.value("message"_L1).toString().isEmpty());
            QVERIFY(said.value("path"_L1).toString().startsWith("/telephony/"_L1));
            rules.insert(said.value("rule"_L1).toString());
        }
    }
    for (const QString &type :
         {u"cloudIvr"_s, u"contactCenterSolutionExpert"_s, u"contactCenterSolution"_s, u"conference"_s, u"redirect"_s})
        QVERIFY2(types.contains(type), qPrintable(type));
    QVERIFY(rules.contains(u"W23"_s)); // nothing was uploaded from here
    QVERIFY(rules.contains(u"W22"_s));
}

void TestCliLint::checksAGroup()
{
    const QString group =
        m_cli->run({u"--json"_s, u"groups"_s}).array().first().toObject().value("billingAccount"_L1).toString();
    const QJsonArray checked = m_cli->run({u"--json"_s, u"lint"_s, u"--group"_s, group}).array();
    QVERIFY(!checked.isEmpty());
    for (const auto &one : checked)
        QCOMPARE(one.toObject().value("billingAccount"_L1).toString(), group);
    QCOMPARE(m_cli->run({u"lint"_s, u"--group"_s, u"nobody-ovh-1"_s}).status, 1);
}

void TestCliLint::endsByWhatIsFound()
{
    const QString server = numberOf(u"contactCenterSolutionExpert"_s);
    spoil(u"/telephony/*/ovhPabx/%1/menu/*/entry"_s.arg(server), u"action"_s, u"menuExit"_s);
    const auto fine = m_cli->run({u"--json"_s, u"lint"_s, server});
    const QJsonObject checked = fine.array().first().toObject();
    QCOMPARE(rulesOf(checked, u"error"_s), QStringList());
    QVERIFY(!rulesOf(checked, u"warning"_s).isEmpty());
    QCOMPARE(fine.status, 0);
    QCOMPARE(m_cli->run({u"lint"_s, server, u"--warnings-as-errors"_s}).status, 1);
    spoil(u"/telephony/*/ovhPabx/%1/menu"_s.arg(server), u"greetSound"_s, 999999);
    const auto wrong = m_cli->run({u"--json"_s, u"lint"_s, server});
    QVERIFY(rulesOf(wrong.array().first().toObject(), u"error"_s).contains(u"E01"_s));
    QCOMPARE(wrong.status, 1);
}

void TestCliLint::speaksForPeople()
{
    const QString server = numberOf(u"cloudIvr"_s);
    spoil(u"/telephony/*/ovhPabx/%1/menu"_s.arg(server), u"greetSound"_s, QJsonValue::Null);
    const auto ended = m_cli->run({u"lint"_s, server});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.out.contains("error E02: Menu “"), ended.out.constData());
    QVERIFY2(ended.out.contains("Choose a greeting sound"), ended.out.constData());
    QVERIFY2(ended.out.contains("1 number checked, "), ended.out.constData());
}

void TestCliLint::speaksFrench()
{
    const auto ended = m_cli->run({u"--lang"_s, u"fr"_s, u"lint"_s, numberOf(u"cloudIvr"_s)});
    QVERIFY2(ended.out.contains("1 numéro contrôlé, "), ended.out.constData());
    QVERIFY2(ended.out.contains("avertissement W"), ended.out.constData());
}

void TestCliLint::othersAreCheckedToo()
{
    const QString queue = numberOf(u"contactCenterSolution"_s);
    spoil(u"/telephony/*/easyHunting/%1/hunting/agent"_s.arg(queue), u"number"_s, u"0033899123456"_s);
    const auto ended = m_cli->run({u"--json"_s, u"lint"_s, queue});
    QCOMPARE(ended.status, 1);
    QVERIFY2(rulesOf(ended.array().first().toObject(), u"error"_s).contains(u"premiumRate"_s), ended.out.constData());
}

void TestCliLint::oneThatCannotBeReadSpoilsNoOther()
{
    const QString server = numberOf(u"cloudIvr"_s);
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Status;
    fault.status = 500;
    fault.path = u"/telephony/*/ovhPabx/%1/menu"_s.arg(server);
    m_server->addFault(fault);
    const auto ended = m_cli->run({u"--json"_s, u"lint"_s, u"--all"_s});
    QCOMPARE(ended.status, 1);
    QVERIFY(ended.array().size() > 5);
    int unreadable = 0;
    for (const auto &one : ended.array()) {
        if (one.toObject().value("error"_L1).isNull())
            continue;
        ++unreadable;
        QCOMPARE(one.toObject().value("serviceName"_L1).toString(), server);
    }
    QCOMPARE(unreadable, 1);
    QCOMPARE(m_cli->run({u"lint"_s, server}).status, 1);
}

void TestCliLint::aNumberThatIsNotThere()
{
    const auto ended = m_cli->run({u"--json"_s, u"lint"_s, u"0199009999"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorKind(), u"notFound"_s);
}

// The voice server transfers calls to a redirection, which sends them back.
void TestCliLint::findsCirclesThroughOthers()
{
    const QString server = numberOf(u"cloudIvr"_s);
    const QString redirection = numberOf(u"redirect"_s);
    spoil(u"/telephony/*/redirect/%1"_s.arg(redirection), u"destination"_s, server);
    spoil(u"/telephony/*/ovhPabx/%1/dialplan/*/extension/*/rule"_s.arg(server), u"actionParam"_s, redirection);
    const auto ended = m_cli->run({u"lint"_s, server});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.out.contains("E06") && ended.out.contains("in a circle"), ended.out.constData());
}

void TestCliLint::changesNothing()
{
    m_cli->run({u"lint"_s, u"--all"_s});
    QCOMPARE(m_cli->run({u"--json"_s, u"journal"_s}).array().size(), 0);
    QCOMPARE(m_cli->run({u"--json"_s, u"snapshots"_s}).array().size(), 0);
}

QTEST_GUILESS_MAIN(TestCliLint)
#include "tst_cli_lint.moc"
