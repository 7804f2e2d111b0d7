// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that change nothing, and where their output goes.
#include "clitest.h"

#include <algorithm>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestCliReading : public CliTest
{
    Q_OBJECT

private slots:
    void init();
    void groups();
    void numbers();
    void numbersOfOneGroup();
    void filter_data();
    void filter();
    void filterThatFindsNothing();
    void writtenForms_data();
    void writtenForms();
    void show();
    void showReadsLittle();
    void unknownNumber();
    void nothingPending();
    void emptyHistory();
    void expiredGroup();

    void plainLocale();
    void latinLocale();
    void readerGoesAway();
    void diskFull();
    void unwritableStore();
    void controlCharacters();
};

void TestCliReading::init()
{
    serve(3, 12);
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

void TestCliReading::filterThatFindsNothing()
{
    const QStringList command{u"numbers"_s, u"--filter"_s, u"zzzz"_s};
    const auto ended = m_cli->run(command);
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.out, QByteArray("No number matches “zzzz”.\n"));
    QCOMPARE(m_cli->run(QStringList{u"--json"_s} + command).array().size(), 0);
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
    serve(3, 600);
    QVERIFY(m_server->setFeatureType(number(), u"empty"_s));
    const auto ended = m_cli->run({u"--json"_s, u"show"_s, number()});
    QCOMPARE(ended.status, 0);
    QVERIFY2(m_server->requests().size() < 20, qPrintable(QString::number(m_server->requests().size())));
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

void TestCliReading::plainLocale()
{
    m_cli->setVariable(u"LC_ALL"_s, u"C"_s);
    const auto ended = m_cli->run({u"numbers"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, QByteArray());
    QVERIFY(ended.out.isValidUtf8());
    // Letters with accents take the room of one, as they do elsewhere: the columns stay aligned.
    m_cli->setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
    QCOMPARE(ended.out, m_cli->run({u"numbers"_s}).out);
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
