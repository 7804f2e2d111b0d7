// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the server, or somebody else, may do to a change.
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

using State = ConfigurationChange::State;

class TestChangeTrouble : public QObject
{
    Q_OBJECT

private slots:
    void refused();
    void noCopy();
    void changedElsewhereBefore();
    void targetReachedBefore();
    void numberGoneBefore();
    void numberGoneMeanwhile();

    void taskFails();
    void taskPauses();
    void taskGone();
    void notChanged();
    void thirdType();
};

void TestChangeTrouble::refused()
{
    ServiceWorld world;
    world.openSession();
    Sandbox::Fault fault = faultOnPost(Sandbox::Fault::Kind::Status);
    fault.status = 409;
    fault.body = uR"({"class":"Client::Conflict","message":"A task runs already"})"_s;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(world.service(u"redirect"_s), FeatureType::Conference);
    COMPARE_END(change, Failed, Refused);
    QCOMPARE(toString(change->error()->kind), toString(ApiError::Kind::Conflict));
    QCOMPARE(change->error()->message, u"A task runs already"_s);
    const JournalEntry entry = world.journal(change);
    QCOMPARE(entry.failure, u"refused"_s);
    QCOMPARE(entry.error.message, u"A task runs already"_s);
}

void TestChangeTrouble::noCopy()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    Sandbox::Fault fault = faultOnGet(Sandbox::Fault::Kind::Status, u"/telephony/*/redirect/*"_s);
    fault.status = 500;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, NoCopy);
    QCOMPARE(toString(change->error()->kind), toString(ApiError::Kind::ServerError));
    QCOMPARE(world.posts(), 0);
    QVERIFY(!change->submitted().isValid());
}

void TestChangeTrouble::changedElsewhereBefore()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    world.server().setFeatureType(service.serviceName, u"cloudIvr"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, ChangedElsewhere);
    QCOMPARE(world.posts(), 0);
    QTRY_COMPARE(session.inventory().find(service.serviceName)->featureType, FeatureType(FeatureType::CloudIvr));
}

void TestChangeTrouble::targetReachedBefore()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    world.server().setFeatureType(service.serviceName, u"conference"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Applied, None);
    QCOMPARE(world.posts(), 0);
}

void TestChangeTrouble::numberGoneBefore()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    QSignalSpy gone(&session.inventory(), &Inventory::serviceGone);
    world.server().removeNumber(service.serviceName);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, NumberGone);
    QCOMPARE(world.posts(), 0);
    QCOMPARE(gone.count(), 1);
    QVERIFY(!session.inventory().find(service.serviceName));
}

void TestChangeTrouble::numberGoneMeanwhile()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    QTRY_COMPARE(toString(change->state()), toString(State::Waiting));
    world.server().removeNumber(service.serviceName);
    COMPARE_END(change, Unknown, NumberGone);
    QVERIFY(!session.inventory().find(service.serviceName));
}

void TestChangeTrouble::taskFails()
{
    ServiceWorld world;
    world.openSession();
    Sandbox::Fault fault = faultOnPost(Sandbox::Fault::Kind::TaskError);
    fault.message = u"This range of numbers forbids the change"_s;
    world.server().addFault(fault);
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, TaskFailed);
    QCOMPARE(change->error()->message, fault.message);
    QCOMPARE(world.server().featureType(service.serviceName), u"redirect"_s);
}

void TestChangeTrouble::taskPauses()
{
    ServiceWorld world;
    Session &session = world.openSession();
    world.server().addFault(faultOnPost(Sandbox::Fault::Kind::TaskPause));
    QSignalSpy changed(&session.changes(), &ConfigurationChanges::changed);
    ConfigurationChange *change = world.begin(world.service(u"redirect"_s), FeatureType::Conference);
    QTRY_COMPARE_WITH_TIMEOUT(change->taskStatus(), Task::Status::Pause, 10000);
    QCOMPARE(toString(change->state()), toString(State::Waiting));
    QVERIFY(!change->canCancel());
    QVERIFY(changed.count() > 0);
}

void TestChangeTrouble::taskGone()
{
    ServiceWorld world;
    world.openSession();
    world.server().addFault(faultOnPost(Sandbox::Fault::Kind::TaskGone));
    ConfigurationChange *change = world.begin(world.service(u"redirect"_s), FeatureType::Conference);
    COMPARE_END(change, Applied, None);
}

void TestChangeTrouble::notChanged()
{
    ServiceWorld world;
    world.openSession();
    const Service service = world.service(u"redirect"_s);
    Sandbox::Fault fault = faultOnGet(Sandbox::Fault::Kind::WrongValue, u"/telephony/*/service/*"_s);
    fault.key = u"featureType"_s;
    fault.value = u"redirect"_s;
    world.server().addFault(fault);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    COMPARE_END(change, Failed, NotChanged);
    QCOMPARE(world.posts(), 1);
}

void TestChangeTrouble::thirdType()
{
    ServiceWorld world;
    Session &session = world.openSession();
    const Service service = world.service(u"redirect"_s);
    ConfigurationChange *change = world.begin(service, FeatureType::Conference);
    QTRY_COMPARE(toString(change->state()), toString(State::Waiting));
    Sandbox::Fault fault = faultOnGet(Sandbox::Fault::Kind::WrongValue, u"/telephony/*/service/*"_s);
    fault.key = u"featureType"_s;
    fault.value = u"cloudIvr"_s;
    world.server().addFault(fault);
    COMPARE_END(change, Unknown, ChangedElsewhere);
    QVERIFY(change->canRetry());
    QCOMPARE(session.inventory().find(service.serviceName)->featureType, FeatureType(FeatureType::CloudIvr));
}

QTEST_GUILESS_MAIN(TestChangeTrouble)
#include "tst_change_trouble.moc"
