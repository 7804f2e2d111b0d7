// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every call that may change something is in the journal, once, with what became of it, and no secret is.
#include "setupworld.h"

#include "service/calljournal.h"
#include "service/housekeeping.h"
#include "service/observations.h"
#include "service/provisionings.h"
#include "service/snapshots.h"

#include <QFile>
#include <QSignalSpy>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

//! What the server got of this session, oldest first; its own other clients do not count.
QStringList sentCalls(SetupWorld &world)
{
    QStringList calls;
    const QList<Sandbox::LoggedRequest> requests = world.server().requests();
    for (const Sandbox::LoggedRequest &request : requests) {
        if (request.method != "GET"_L1)
            calls.append(request.method + u' ' + QUrl::fromPercentEncoding(request.path.toUtf8()));
    }
    return calls;
}

QStringList journalCalls(const QList<StoredCall> &calls)
{
    QStringList found;
    for (const StoredCall &call : calls)
        found.prepend(call.method + u' ' + call.path);
    return found;
}

QList<StoredCall> journal(SetupWorld &world, const CallFilter &filter = {})
{
    return settled(world.session->callJournal().find(filter)).value_or(QList<StoredCall>());
}

} // namespace

class TestCallJournal : public QObject
{
    Q_OBJECT

private slots:
    void everyCallOnce();
    void whatWasRefused();
    void whatGotNoAnswer();
    void noSecret();
    void filters();
    void prunes();
    void isKeptAsLongAsWanted();
};

void TestCallJournal::everyCallOnce()
{
    SetupWorld world;
    const Service number = world.numberOf(u"contactCenterSolution"_s);
    world.server().clearRequests();
    Setup &setup = world.open(number);
    setup.setValue(setup.root(), u"strategy"_s, u"random"_s);
    setup.setValue(world.queue(), u"maxMember"_s, 9);
    setup.remove(world.hours() + u'/' + setup.draft().ids(world.hours()).first());
    world.save();
    world.close();
    ConfigurationChange *change = world.begin(number, FeatureType::Conference);
    COMPARE_END(change, Applied, None);
    const QList<StoredCall> calls = journal(world);
    QStringList sent = sentCalls(world);
    QStringList known = journalCalls(calls);
    sent.sort();
    known.sort();
    QCOMPARE(known, sent);
    for (const StoredCall &call : calls) {
        QVERIFY2(call.ended.isValid() && !call.error, qPrintable(call.path));
        QCOMPARE(call.serviceName, number.serviceName);
        QVERIFY(call.status >= 200 && call.status < 300);
        QVERIFY(!call.person.isEmpty());
        QVERIFY(!call.queryId.isEmpty());
        QVERIFY(call.sent <= call.ended);
    }
}

void TestCallJournal::whatWasRefused()
{
    SetupWorld world;
    const Service number = world.numberOf(u"redirect"_s);
    world.server().addFault(faultOnPost(Sandbox::Fault::Kind::Status));
    ConfigurationChange *change = world.begin(number, FeatureType::Conference);
    QTRY_VERIFY_WITH_TIMEOUT(change->isFinished(), 20000);
    const QList<StoredCall> calls = journal(world, {.outcome = CallFilter::Outcome::Failed});
    QCOMPARE(calls.size(), 1);
    QVERIFY(calls.first().error);
    QCOMPARE(toString(calls.first().error->kind), u"serverError"_s);
    QCOMPARE(calls.first().status, 500);
    QCOMPARE(calls.first().body.value("featureType"_L1).toString(), u"conference"_s);
}

// The session ends while the server is silent: whether the call arrived is not known, and the journal does not claim
// it.
void TestCallJournal::whatGotNoAnswer()
{
    SetupWorld world;
    const Service number = world.numberOf(u"redirect"_s);
    world.server().addFault(faultOnPost(Sandbox::Fault::Kind::Hang));
    world.begin(number, FeatureType::Conference);
    QTRY_COMPARE_WITH_TIMEOUT(journal(world, {.outcome = CallFilter::Outcome::Unknown}).size(), 1, 20000);
    world.closeSession();
    world.makeSession();
    const QList<StoredCall> calls = journal(world);
    QCOMPARE(calls.size(), 1);
    QVERIFY(!calls.first().ended.isValid());
}

void TestCallJournal::noSecret()
{
    SetupWorld world;
    Setup &setup = world.open(u"conference"_s);
    const QString settings = setup.root() + u"/settings"_s;
    setup.setValue(settings, u"pin"_s, u"90817263"_s);
    setup.setValue(settings, u"enterMuted"_s, !setup.base().value(settings, u"enterMuted"_s).toBool());
    world.save();
    QVERIFY(journal(world).size() >= 2);
    QVERIFY(world.server().requestCount(u"PUT"_s, u"/telephony/*"_s) >= 2);
    world.close();
    world.closeSession();
    world.store.close();
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(world.store.path() + ending);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("90817263"));
    }
}

void TestCallJournal::filters()
{
    SetupWorld world;
    const Service one = world.numberOf(u"redirect"_s);
    const Service other = world.numberOf(u"conference"_s);
    ConfigurationChange *first = world.begin(one, FeatureType::Conference);
    COMPARE_END(first, Applied, None);
    ConfigurationChange *second = world.begin(other, FeatureType::Redirect);
    COMPARE_END(second, Applied, None);
    QCOMPARE(journal(world).size(), 2);
    QCOMPARE(journal(world, {.serviceName = one.serviceName}).size(), 1);
    QCOMPARE(journal(world, {.text = u"\"REDIRECT\""_s}).size(), 1);
    QCOMPARE(journal(world, {.text = u"100%_"_s}).size(), 0);
    QCOMPARE(journal(world, {.outcome = CallFilter::Outcome::Done}).size(), 2);
    QCOMPARE(journal(world, {.outcome = CallFilter::Outcome::Failed}).size(), 0);
    QCOMPARE(journal(world, {.limit = 1}).first().serviceName, other.serviceName);
    QCOMPARE(journal(world, {.limit = 1, .offset = 1}).first().serviceName, one.serviceName);
    QCOMPARE(journal(world, {.from = QDateTime::currentDateTimeUtc().addDays(1)}).size(), 0);
    QCOMPARE(journal(world, {.until = QDateTime::currentDateTimeUtc().addDays(-1)}).size(), 0);
    QCOMPARE(settled(world.session->callJournal().count({.limit = 1})).value_or(0), 2);
}

void TestCallJournal::prunes()
{
    SetupWorld world;
    const Service number = world.numberOf(u"redirect"_s);
    ConfigurationChange *change = world.begin(number, FeatureType::Conference);
    COMPARE_END(change, Applied, None);
    CallJournal &calls = world.session->callJournal();
    QCOMPARE(settled(calls.prune(QDateTime::currentDateTimeUtc().addDays(-1))).value_or(-1), 0);
    QCOMPARE(journal(world).size(), 1);
    QCOMPARE(settled(calls.prune(QDateTime::currentDateTimeUtc().addDays(1))).value_or(-1), 1);
    QCOMPARE(journal(world).size(), 0);
}

// Nothing goes before somebody says how long it is to be kept, and the newest copies never do.
void TestCallJournal::isKeptAsLongAsWanted()
{
    SetupWorld world;
    const Service number = world.numberOf(u"redirect"_s);
    ConfigurationChange *change = world.begin(number, FeatureType::Conference);
    COMPARE_END(change, Applied, None);
    QDateTime now = QDateTime::currentDateTimeUtc().addDays(40);
    Housekeeping housekeeping(
        world.session->snapshots(), world.session->callJournal(), world.session->observations(), [&now] { return now; },
        std::chrono::hours(24));
    QSignalSpy tidied(&housekeeping, &Housekeeping::tidied);
    // What was observed is shown for a month, and kept no longer.
    Store &store = world.store;
    const StoredSample sample{.account = world.session->account().key,
                              .serviceName = number.serviceName,
                              .queue = u"7"_s,
                              .begin = now.addDays(-32),
                              .total = 1};
    StoredSample newer = sample;
    newer.begin = now.addDays(-30);
    QVERIFY(settled(store.saveSamples({sample, newer})));
    QCOMPARE(journal(world).size(), 1);
    housekeeping.setRetention({});
    QTRY_COMPARE(tidied.size(), 1);
    QCOMPARE(tidied.takeFirst(), (QVariantList{0, 0}));
    QCOMPARE(settled(store.samples(sample.account, number.serviceName))->size(), 1);
    housekeeping.setRetention({.copyDays = 30, .copiesKept = 1, .callDays = 60});
    QTRY_COMPARE(tidied.size(), 1);
    QCOMPARE(tidied.takeFirst(), (QVariantList{0, 0}));
    now = now.addDays(30);
    housekeeping.tidy();
    QTRY_COMPARE(tidied.size(), 1);
    QCOMPARE(tidied.takeFirst(), (QVariantList{0, 1}));
    housekeeping.setRetention({.copyDays = 30, .copiesKept = 0, .callDays = 60});
    QTRY_COMPARE(tidied.size(), 1);
    QCOMPARE(tidied.takeFirst(), (QVariantList{1, 0}));
    QCOMPARE(settled(world.session->snapshots().list(number.serviceName)).value_or(QList<StoredSnapshot>()).size(), 0);
}

QTEST_GUILESS_MAIN(TestCallJournal)
#include "tst_calljournal.moc"
