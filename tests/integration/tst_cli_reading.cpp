// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that change nothing, and everything that may be wrong with a command line or an account.
#include "tst_cli_program.h"

#include <QTest>

#include <algorithm>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

Sandbox::Options serverOptions()
{
    Sandbox::Options options;
    options.groups = 3;
    options.numbers = 12;
    return options;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestCliReading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void help_data();
    void help();
    void helpAsJson();
    void version();
    void usage_data();
    void usage();
    void groups();
    void numbers();
    void numbersOfOneGroup();
    void filter_data();
    void filter();
    void writtenForms_data();
    void writtenForms();
    void show();
    void showReadsLittle();
    void unknownNumber();
    void catalogue();
    void nothingPending();
    void emptyHistory();
    void expiredGroup();
    void noKeys();
    void missingConf();
    void brokenConf();
    void wrongSecret();
    void expiredCredential();
    void offline();
    void environmentVariables();
    void namedConfIsTheWholeTruth();
    void plainLocale();
    void latinLocale();
    void readerGoesAway();
    void diskFull();
    void unwritableStore();
    void controlCharacters();

private:
    QString number(int row = 0) const { return m_server->numbers().value(row); }
    std::unique_ptr<Sandbox::Server> m_server;
    std::unique_ptr<CliProgram> m_cli;
};

void TestCliReading::init()
{
    m_server = std::make_unique<Sandbox::Server>(serverOptions());
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_cli = std::make_unique<CliProgram>();
    m_cli->signInTo(*m_server);
}

void TestCliReading::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("general") << QStringList{u"--help"_s} << QByteArray("Commands:");
    QTest::newRow("short") << QStringList{u"-h"_s} << QByteArray("Exit status:");
    for (const auto command : {"groups", "numbers", "show", "catalogue", "apply", "pending", "wait", "history"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s} << QByteArray(command);
        QTest::addRow("%s before", command)
            << QStringList{u"--help"_s, QString::fromLatin1(command)} << QByteArray(command);
    }
}

void TestCliReading::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const auto ended = m_cli->runBare(arguments);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.contains(expected), ended.out.constData());
    QCOMPARE(ended.err, QByteArray());
    for (const QByteArray &line : ended.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
}

void TestCliReading::helpAsJson()
{
    const auto ended = m_cli->runBare({u"--json"_s, u"apply"_s, u"--help"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.object()["help"_L1].toString().contains("--no-wait"_L1));
}

void TestCliReading::version()
{
    const auto ended = m_cli->runBare({u"--version"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.startsWith("aiguilleur-cli 0."), ended.out.constData());
}

void TestCliReading::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"groups"_s, u"--frobnicate"_s};
    QTest::newRow("unknown option before") << QStringList{u"--frobnicate"_s, u"groups"_s};
    QTest::newRow("option of another command") << QStringList{u"groups"_s, u"--yes"_s};
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"de"_s, u"catalogue"_s};
    QTest::newRow("no language") << QStringList{u"catalogue"_s, u"--lang"_s};
    QTest::newRow("conf and sandbox") << QStringList{u"--conf"_s, u"x"_s, u"--sandbox"_s, u"groups"_s};
    QTest::newRow("sandbox and conf after") << QStringList{u"--sandbox"_s, u"groups"_s, u"--conf"_s, u"x"_s};
    QTest::newRow("empty conf") << QStringList{u"--conf"_s, QString(), u"groups"_s};
    QTest::newRow("show nothing") << QStringList{u"show"_s};
    QTest::newRow("show two") << QStringList{u"show"_s, u"0199001234"_s, u"0199001235"_s};
    QTest::newRow("show an empty one") << QStringList{u"show"_s, u" "_s};
    QTest::newRow("groups of something") << QStringList{u"groups"_s, u"x"_s};
    QTest::newRow("apply nothing") << QStringList{u"apply"_s};
    QTest::newRow("apply no type") << QStringList{u"apply"_s, u"0199001234"_s};
    QTest::newRow("apply unknown type") << QStringList{u"apply"_s, u"0199001234"_s, u"telepathy"_s};
    QTest::newRow("apply type not offered") << QStringList{u"apply"_s, u"0199001234"_s, u"easyPabx"_s};
    QTest::newRow("apply type in capitals") << QStringList{u"apply"_s, u"0199001234"_s, u"CONFERENCE"_s};
    QTest::newRow("time-out a word") << QStringList{u"wait"_s, u"--timeout"_s, u"soon"_s};
    QTest::newRow("time-out below zero") << QStringList{u"wait"_s, u"--timeout=-1"_s};
    QTest::newRow("all and one") << QStringList{u"wait"_s, u"--all"_s, u"0199001234"_s};
    QTest::newRow("limit zero") << QStringList{u"history"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("not a number") << QStringList{u"--sandbox"_s, u"show"_s, u"that one, please"_s};
}

void TestCliReading::usage()
{
    QFETCH(QStringList, arguments);
    const auto ended = m_cli->runBare(arguments);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY(ended.err.startsWith("aiguilleur-cli: "));

    const auto asJson = m_cli->runBare(QStringList{u"--json"_s} + arguments);
    QCOMPARE(asJson.status, 2);
    QCOMPARE(asJson.errorKind(), u"usage"_s);
    QCOMPARE(asJson.object()["error"_L1].toObject()["exitStatus"_L1].toInt(), 2);
}

void TestCliReading::groups()
{
    const auto ended = m_cli->run({u"--json"_s, u"groups"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, QByteArray());
    QStringList names;
    for (const QJsonValue &group : ended.array()) {
        QCOMPARE(sorted(group.toObject().keys()),
                 (QStringList{u"billingAccount"_s, u"description"_s, u"error"_s, u"status"_s}));
        names.append(group["billingAccount"_L1].toString());
    }
    QCOMPARE(sorted(names), sorted(m_server->billingAccounts()));

    const auto asText = m_cli->run({u"groups"_s});
    QCOMPARE(asText.status, 0);
    QCOMPARE(asText.out.count('\n'), names.size() + 1);
    for (const QString &name : names)
        QVERIFY(asText.out.contains(name.toUtf8()));
}

void TestCliReading::numbers()
{
    const auto ended = m_cli->run({u"--json"_s, u"numbers"_s});
    QCOMPARE(ended.status, 0);
    QStringList aliases;
    for (const QJsonValue &number : ended.array()) {
        QCOMPARE(sorted(number.toObject().keys()), (QStringList{u"billingAccount"_s, u"description"_s, u"featureType"_s,
                                                                u"pending"_s, u"serviceName"_s, u"serviceType"_s}));
        QVERIFY(number["pending"_L1].isNull());
        if (number["serviceType"_L1].toString() != "alias"_L1)
            continue;
        const QString name = number["serviceName"_L1].toString();
        aliases.append(name);
        QCOMPARE(number["featureType"_L1].toString(), m_server->featureType(name));
    }
    for (const QString &number : m_server->numbers())
        QVERIFY2(aliases.contains(number), qPrintable(number));

    const auto asText = m_cli->run({u"numbers"_s});
    QCOMPARE(asText.status, 0);
    QCOMPARE(asText.out.count('\n'), ended.array().size() + 1);
    QVERIFY(asText.out.contains("Configuration"));
}

void TestCliReading::numbersOfOneGroup()
{
    const QString group = m_server->billingAccounts().constFirst();
    const auto ended = m_cli->run({u"--json"_s, u"numbers"_s, u"--group"_s, group});
    QCOMPARE(ended.status, 0);
    QStringList found;
    for (const QJsonValue &number : ended.array()) {
        QCOMPARE(number["billingAccount"_L1].toString(), group);
        found.append(number["serviceName"_L1].toString());
    }
    for (const QString &number : m_server->numbers(group))
        QVERIFY2(found.contains(number), qPrintable(number));

    const auto unknown = m_cli->run({u"--json"_s, u"numbers"_s, u"--group"_s, u"zz99999-ovh-1"_s});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.errorKind(), u"notFound"_s);
}

void TestCliReading::filter_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("service name") << u"0033%1"_s;
    QTest::newRow("international") << u"+33%1"_s;
    QTest::newRow("national") << u"0%1"_s;
    QTest::newRow("digits only") << u"%1"_s;
}

void TestCliReading::filter()
{
    QFETCH(QString, form);
    const QString wanted = number();
    const auto ended = m_cli->run({u"--json"_s, u"numbers"_s, u"--filter"_s, form.arg(wanted.mid(4))});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.array().size(), 1);
    QCOMPARE(ended.array()[0]["serviceName"_L1].toString(), wanted);
}

void TestCliReading::writtenForms_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("separator");
    QTest::newRow("service name") << u"0033"_s << QString();
    QTest::newRow("E.164") << u"+33"_s << QString();
    QTest::newRow("national") << u"0"_s << QString();
    QTest::newRow("blanks") << u"0"_s << u" "_s;
    QTest::newRow("dots") << u"0"_s << u"."_s;
    QTest::newRow("dashes") << u"+33 "_s << u"-"_s;
    QTest::newRow("optional zero") << u"+33 (0)"_s << u" "_s;
    QTest::newRow("bidirectional mark") << u"\u202A+33"_s << u"\u00A0"_s;
}

void TestCliReading::writtenForms()
{
    QFETCH(QString, prefix);
    QFETCH(QString, separator);
    const QString digits = number().mid(4);
    QString written = prefix + digits[0];
    for (int i = 1; i < digits.size(); i += 2)
        written += separator + digits.mid(i, 2);
    const auto ended = m_cli->run({u"--json"_s, u"show"_s, written});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.object()["serviceName"_L1].toString(), number());
}

void TestCliReading::show()
{
    QVERIFY(m_server->setFeatureType(number(), u"redirect"_s));
    const auto ended = m_cli->run({u"--json"_s, u"show"_s, number()});
    QCOMPARE(ended.status, 0);
    const QJsonObject object = ended.object();
    QCOMPARE(sorted(object.keys()),
             (QStringList{u"billingAccount"_s, u"countryCode"_s, u"description"_s, u"featureType"_s, u"holdings"_s,
                          u"label"_s, u"pending"_s, u"serviceName"_s, u"serviceType"_s}));
    QCOMPARE(object["featureType"_L1].toString(), u"redirect"_s);
    QVERIFY(object["holdings"_L1].isArray());

    const auto asText = m_cli->run({u"show"_s, number()});
    QCOMPARE(asText.status, 0);
    QVERIFY(asText.out.contains(number().toUtf8()));
    QVERIFY(asText.out.contains("(redirect)"));
}

void TestCliReading::showReadsLittle()
{
    Sandbox::Options options = serverOptions();
    options.numbers = 600;
    Sandbox::Server large(options);
    QVERIFY(large.start());
    m_cli->signInTo(large);
    QVERIFY(large.setFeatureType(large.numbers().constFirst(), u"empty"_s));
    const auto ended = m_cli->run({u"--json"_s, u"show"_s, large.numbers().constFirst()});
    QCOMPARE(ended.status, 0);
    QVERIFY2(large.requests().size() < 20, qPrintable(QString::number(large.requests().size())));
}

void TestCliReading::unknownNumber()
{
    const auto ended = m_cli->run({u"--json"_s, u"show"_s, u"+33 1 99 00 99 99"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorKind(), u"notFound"_s);
    QVERIFY(ended.err.contains("01 99 00 99 99"));

    const auto service = m_cli->run({u"show"_s, u"no-such-trunk"_s});
    QCOMPARE(service.status, 1);
}

void TestCliReading::catalogue()
{
    const auto ended = m_cli->runBare({u"--json"_s, u"catalogue"_s});
    QCOMPARE(ended.status, 0);
    QStringList types;
    for (const QJsonValue &configuration : ended.array()) {
        types.append(configuration["featureType"_L1].toString());
        QVERIFY(!configuration["label"_L1].toString().isEmpty());
        QVERIFY(configuration.toObject().contains("guide"_L1));
    }
    QCOMPARE(types, (QStringList{u"redirect"_s, u"contactCenterSolution"_s, u"conference"_s, u"cloudIvr"_s, u"svi"_s,
                                 u"contactCenterSolutionExpert"_s, u"empty"_s}));
    QCOMPARE(ended.array()[0]["mode"_L1].toString(), u"simple"_s);
    QCOMPARE(ended.array()[4]["mode"_L1].toString(), u"expert"_s);
    QCOMPARE(m_cli->runBare({u"catalogue"_s}).out.count('\n'), 8);
}

void TestCliReading::nothingPending()
{
    for (const auto &command : {u"pending"_s, u"wait"_s}) {
        const auto ended = m_cli->run({u"--json"_s, command});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.document().isArray());
        QCOMPARE(ended.array().size(), 0);
    }
    QCOMPARE(m_cli->run({u"wait"_s, number()}).status, 0);
    QVERIFY(m_cli->run({u"pending"_s}).out.contains("Nothing"));
}

void TestCliReading::emptyHistory()
{
    const auto ended = m_cli->run({u"--json"_s, u"history"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.document().isArray());
    QCOMPARE(m_server->requests().size(), 0);
}

void TestCliReading::expiredGroup()
{
    const QString group = m_server->billingAccounts().constFirst();
    const QString inside = m_server->numbers(group).constFirst();
    m_server->setGroupExpired(group, true);

    const auto all = m_cli->run({u"--json"_s, u"numbers"_s});
    QCOMPARE(all.status, 0);
    QVERIFY(all.array().size() > 0);
    for (const QJsonValue &number : all.array())
        QVERIFY(number["billingAccount"_L1].toString() != group);
    QVERIFY2(all.err.contains(group.toUtf8()), all.err.constData());

    const auto one = m_cli->run({u"--json"_s, u"numbers"_s, u"--group"_s, group});
    QCOMPARE(one.status, 1);
    QCOMPARE(one.errorKind(), u"serviceExpired"_s);

    const auto groups = m_cli->run({u"--json"_s, u"groups"_s});
    QCOMPARE(groups.status, 0);
    const QJsonArray list = groups.array();
    const auto expired = std::find_if(
        list.begin(), list.end(), [&](const QJsonValue &one) { return one["billingAccount"_L1].toString() == group; });
    QVERIFY(expired != list.end());
    QCOMPARE((*expired)["status"_L1].toString(), u"expired"_s);

    QCOMPARE(m_cli->run({u"show"_s, inside}).status, 1);
    QCOMPARE(m_cli->run({u"apply"_s, inside, u"conference"_s, u"--yes"_s}).status, 1);
    QCOMPARE(m_server->requestCount(u"POST"_s, u"*"_s), 0);
}

void TestCliReading::noKeys()
{
    const auto ended = m_cli->runBare({u"--json"_s, u"groups"_s});
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.errorKind(), u"notAuthenticated"_s);
    QVERIFY(ended.err.contains("--conf"));
}

void TestCliReading::missingConf()
{
    const auto ended = m_cli->runBare({u"--conf"_s, u"/nowhere/ovh.conf"_s, u"groups"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY(ended.err.contains("/nowhere/ovh.conf"));
}

void TestCliReading::brokenConf()
{
    m_cli->writeConf("[default\nendpoint");
    const auto ended = m_cli->run({u"--json"_s, u"groups"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("test.conf"), ended.err.constData());
}

void TestCliReading::wrongSecret()
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

void TestCliReading::expiredCredential()
{
    m_server->expireCredential();
    const auto ended = m_cli->run({u"--json"_s, u"numbers"_s});
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.errorKind(), u"invalidCredential"_s);
}

void TestCliReading::offline()
{
    m_server->stop();
    for (const QStringList &command :
         {QStringList{u"groups"_s}, QStringList{u"numbers"_s}, QStringList{u"show"_s, number()}}) {
        const auto ended = m_cli->run(QStringList{u"--json"_s} + command);
        QCOMPARE(ended.status, 3);
        QCOMPARE(ended.errorKind(), u"unreachable"_s);
    }
    QCOMPARE(m_cli->run({u"history"_s}).status, 0);
}

void TestCliReading::environmentVariables()
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

void TestCliReading::namedConfIsTheWholeTruth()
{
    m_cli->setVariable(u"OVH_CONSUMER_KEY"_s, u"ofanotheraccountaltogether123456"_s);
    QCOMPARE(m_cli->run({u"groups"_s}).status, 0);
}

void TestCliReading::plainLocale()
{
    m_cli->setVariable(u"LC_ALL"_s, u"C"_s);
    const auto ended = m_cli->run({u"numbers"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, QByteArray());
    QVERIFY(ended.out.isValidUtf8());
}

void TestCliReading::latinLocale()
{
    m_cli->setVariable(u"LC_ALL"_s, u"fr_FR.ISO-8859-1"_s);
    const auto ended = m_cli->run({u"--lang"_s, u"en"_s, u"--json"_s, u"numbers"_s, u"--filter"_s, u"é"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.isValidUtf8());
    QCOMPARE(m_cli->run({u"--lang"_s, u"en"_s, u"catalogue"_s}).status, 0);
}

void TestCliReading::readerGoesAway()
{
    const auto ended = m_cli->runShell(u"$CLI numbers | true; echo ${PIPESTATUS[0]}"_s);
    QCOMPARE(ended.out.trimmed(), QByteArray("0"));
    QCOMPARE(ended.err, QByteArray());
}

void TestCliReading::diskFull()
{
    const auto ended = m_cli->runShell(u"$CLI numbers > /dev/full"_s);
    QCOMPARE(ended.status, 1);
    QVERIFY(!ended.err.isEmpty());
}

void TestCliReading::unwritableStore()
{
    const auto ended = m_cli->runBare(
        {u"--conf"_s, m_cli->confFile(), u"--store"_s, u"/proc/nowhere/x.db"_s, u"--json"_s, u"numbers"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorKind(), u"storage"_s);
}

void TestCliReading::controlCharacters()
{
    m_server->addFault({.kind = Sandbox::Fault::Kind::WrongValue,
                        .method = u"GET"_s,
                        .path = u"/telephony/*/service*"_s,
                        .key = u"description"_s,
                        .value = u"\u001b[2Jgone\nnext"_s});
    const auto ended = m_cli->run({u"numbers"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY(!ended.out.contains('\x1b'));
    QVERIFY(ended.out.contains("gone next"));
}

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_cli_reading.moc"
