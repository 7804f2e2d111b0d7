// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/identity.h"
#include "api/signin.h"
#include "api/telephonyapi.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestAccessRule : public QObject
{
    Q_OBJECT
private slots:
    void allows_data();
    void allows();
    void rulesAskedForCoverWhatTheProgramDoes();
    void tellsWhetherACredentialCanWrite();
    void namesThePerson();
};

void TestAccessRule::allows_data()
{
    QTest::addColumn<QString>("ruleMethod");
    QTest::addColumn<QString>("rulePath");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *rule, const char *request, bool allowed) {
        const QStringList a = QString::fromLatin1(rule).split(u' ');
        const QStringList b = QString::fromLatin1(request).split(u' ');
        QTest::newRow(name) << a.at(0) << a.at(1) << b.at(0) << b.at(1) << allowed;
    };
    row("exact", "GET /telephony", "GET /telephony", true);
    row("exact is not below", "GET /telephony", "GET /telephony/ba", false);
    row("star takes slashes", "GET /telephony/*", "GET /telephony/ba/line/0033900000000", true);
    row("star is not the root", "GET /telephony/*", "GET /telephony", false);
    row("everything", "GET /*", "GET /me", true);
    row("star inside", "GET /telephony/*/eventToken", "GET /telephony/ba/eventToken", true);
    row("other method", "GET /telephony/*/eventToken", "POST /telephony/ba/eventToken", false);
    row("other product", "POST /sms/*/jobs", "POST /sms/sms-ab1-1/jobs", true);
    row("two stars", "GET /telephony/*/screen/*/screenLists", "GET /telephony/ba/screen/0033900000000/screenLists",
        true);
    row("query does not count", "GET /telephony/*", "GET /telephony/ba/task?status=todo", true);
    row("dots are dots", "GET /telephony/a.c", "GET /telephony/abc", false);
}

void TestAccessRule::allows()
{
    QFETCH(QString, ruleMethod);
    QFETCH(QString, rulePath);
    QFETCH(QString, method);
    QFETCH(QString, path);
    const AccessRule rule{ruleMethod, rulePath};
    QTEST(rule.allows(method, path), "allowed");
}

void TestAccessRule::rulesAskedForCoverWhatTheProgramDoes()
{
    const auto granted = [](const QList<AccessRule> &rules, const QString &method, const QString &path) {
        return std::any_of(rules.begin(), rules.end(),
                           [&](const AccessRule &rule) { return rule.allows(method, path); });
    };
    const auto full = SignIn::fullRules();
    const auto readOnly = SignIn::readOnlyRules();
    for (const QString &path : {u"/telephony"_s, u"/telephony/ba/service"_s, u"/me"_s}) {
        QVERIFY(granted(full, u"GET"_s, path));
        QVERIFY(granted(readOnly, u"GET"_s, path));
    }
    const QString change = u"/telephony/ba/number/0033199001234/changeFeatureType"_s;
    QVERIFY(granted(full, u"POST"_s, change));
    QVERIFY(!granted(readOnly, u"POST"_s, change));
    QVERIFY(granted(full, u"POST"_s, u"/me/document"_s));
    QVERIFY(granted(full, u"POST"_s, u"/auth/logout"_s));
    QVERIFY(!granted(full, u"DELETE"_s, u"/me/api/credential/1"_s));
}

void TestAccessRule::tellsWhetherACredentialCanWrite()
{
    const auto credential = [](const QString &method) {
        return QJsonObject{
            {u"expiration"_s, u"2030-01-02T03:04:05+01:00"_s},
            {u"rules"_s, QJsonArray{QJsonObject{{u"method"_s, method}, {u"path"_s, u"/telephony/*"_s}}}}};
    };
    const auto reader = identityFromCredential(credential(u"GET"_s));
    QVERIFY(reader);
    QVERIFY(!reader->canWrite);
    QCOMPARE(reader->expiration.toUTC().date(), QDate(2030, 1, 2));
    QVERIFY(identityFromCredential(credential(u"POST"_s))->canWrite);
    QVERIFY(!identityFromCredential({}));
    const QJsonObject details{{u"account"_s, u"ab1-ovh"_s}, {u"allowedRoutes"_s, QJsonValue()}};
    QVERIFY(identityFromDetails(details)->canWrite);
    QCOMPARE(identityFromDetails(details)->account, u"ab1-ovh"_s);
}

void TestAccessRule::namesThePerson()
{
    Identity identity;
    addPerson(identity, {{u"nichandle"_s, u"ab1-ovh"_s}, {u"organisation"_s, QJsonValue()}});
    QCOMPARE(identity.displayName, u"ab1-ovh"_s);
    addPerson(identity, {{u"nichandle"_s, u"ab1-ovh"_s}, {u"firstname"_s, u"Anne"_s}, {u"name"_s, u"Lévy"_s}});
    QCOMPARE(identity.displayName, u"Anne Lévy"_s);
    addPerson(identity, {{u"organisation"_s, u"Les Aiguilles"_s}, {u"name"_s, u"Lévy"_s}});
    QCOMPARE(identity.displayName, u"Les Aiguilles"_s);
    QCOMPARE(identity.account, u"ab1-ovh"_s);
}

QTEST_GUILESS_MAIN(TestAccessRule)
#include "tst_accessrule.moc"
