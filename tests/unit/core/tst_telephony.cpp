// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony.h"

#include <QTest>

using namespace Aiguilleur;
using namespace Qt::StringLiterals;

class TestTelephony : public QObject
{
    Q_OBJECT
private slots:
    void taskStatuses_data();
    void taskStatuses();
    void groupStatuses();
    void serviceKinds();
    void descriptionThatRepeatsTheNumberIsNone();
    void groupIsNamedByItsDescription();
};

void TestTelephony::taskStatuses_data()
{
    using Status = Task::Status;
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("pending");
    QTest::newRow("todo") << u"todo"_s << int(Status::Todo) << true;
    QTest::newRow("doing") << u"doing"_s << int(Status::Doing) << true;
    QTest::newRow("pause") << u"pause"_s << int(Status::Pause) << true;
    QTest::newRow("done") << u"done"_s << int(Status::Done) << false;
    QTest::newRow("error") << u"error"_s << int(Status::Error) << false;
    QTest::newRow("other") << u"cancelled"_s << int(Status::Unknown) << false;
}

void TestTelephony::taskStatuses()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(bool, pending);
    Task task;
    task.status = taskStatus(name);
    QCOMPARE(int(task.status), status);
    QCOMPARE(task.isPending(), pending);
}

void TestTelephony::groupStatuses()
{
    using Status = BillingAccount::Status;
    QCOMPARE(billingAccountStatus(u"enabled"_s), Status::Enabled);
    QCOMPARE(billingAccountStatus(u"expired"_s), Status::Expired);
    QCOMPARE(billingAccountStatus(u"closed"_s), Status::Closed);
    QCOMPARE(billingAccountStatus(u"deleted"_s), Status::Deleted);
    QCOMPARE(billingAccountStatus(u"frozen"_s), Status::Unknown);
}

void TestTelephony::serviceKinds()
{
    QCOMPARE(serviceKind(u"alias"_s), Service::Kind::Alias);
    QCOMPARE(serviceKind(u"line"_s), Service::Kind::Line);
    QCOMPARE(serviceKind(u"trunk"_s), Service::Kind::Unknown);
}

void TestTelephony::descriptionThatRepeatsTheNumberIsNone()
{
    Service service;
    service.serviceName = u"0033199001234"_s;
    service.description = service.serviceName;
    QCOMPARE(service.ownDescription(), QString());
    service.description = u"Accueil"_s;
    QCOMPARE(service.ownDescription(), u"Accueil"_s);
}

void TestTelephony::groupIsNamedByItsDescription()
{
    BillingAccount group;
    group.name = u"ab12345-ovh-1"_s;
    QCOMPARE(group.displayName(), u"ab12345-ovh-1"_s);
    group.description = u"Lyon"_s;
    QCOMPARE(group.displayName(), u"Lyon"_s);
}

QTEST_GUILESS_MAIN(TestTelephony)
#include "tst_telephony.moc"
