// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activitypanel.h"
#include "opensession.h"
#include "service/inventory.h"
#include "widgetchecks.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

//! A change to a conference that OVHcloud begins and cannot carry out.
ConfigurationChange *failedChange(OpenSession &open, FeatureType::Value from)
{
    open.server().addFault({.kind = Sandbox::Fault::Kind::TaskError, .times = 1, .message = u"No room left"_s});
    return open.session().changes().begin(open.number(from), FeatureType::Conference).value_or(nullptr);
}

} // namespace

class TestActivityPanel : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatWillBeHere();
    void explainsAFailureAndTriesAgain();
    void saysWhyItCannotTryAgain();
    void neverReplacesWhatCameLater();
    void cancelsWhatIsNotSent();
    void showsTheNumber();
};

void TestActivityPanel::saysWhatWillBeHere()
{
    ActivityPanel panel;
    panel.show();
    QVERIFY(shown<QLabel>(&panel, "emptyText"));
    QVERIFY(!shown<QToolButton>(&panel, "retryButton"));
    QCOMPARE(withoutAccessibleName(&panel), QStringList());
    QCOMPARE(doubledMnemonics(&panel), QStringList());
}

void TestActivityPanel::explainsAFailureAndTriesAgain()
{
    OpenSession open;
    QTRY_VERIFY_WITH_TIMEOUT(open.isReady(), 20000);
    ActivityPanel panel;
    panel.resize(1000, 240);
    panel.setSession(&open.session());
    panel.show();
    open.server().addFault({.kind = Sandbox::Fault::Kind::TaskError, .times = 1, .message = u"No room left"_s});
    const auto begun = open.session().changes().begin(open.number(FeatureType::Redirect), FeatureType::Conference);
    QVERIFY(begun);
    panel.select(*begun);
    QVERIFY(!shown<QLabel>(&panel, "outcome"));
    QVERIFY(!panel.findChild<QToolButton *>(u"retryButton"_s)->isEnabled());
    QTRY_VERIFY(panel.isAnimating());
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->state() == ConfigurationChange::State::Failed, 20000);
    QTRY_VERIFY(shown<QLabel>(&panel, "outcome"));
    QVERIFY(shown<QLabel>(&panel, "outcome")->text().contains(u"No room left"_s));
    QVERIFY((*begun)->isSeen());
    QTRY_VERIFY(!panel.isAnimating());

    auto *retry = shown<QToolButton>(&panel, "retryButton");
    QVERIFY(retry->isEnabled());
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(open.session().changes().count(), 2);
    const ConfigurationChange *next = panel.selected();
    QVERIFY(next != *begun);
    QCOMPARE(next->to(), FeatureType(FeatureType::Conference));
    QTRY_VERIFY_WITH_TIMEOUT(next->state() == ConfigurationChange::State::Applied, 20000);
    QVERIFY(!shown<QLabel>(&panel, "outcome"));
}

void TestActivityPanel::saysWhyItCannotTryAgain()
{
    OpenSession open;
    QTRY_VERIFY_WITH_TIMEOUT(open.isReady(), 20000);
    ActivityPanel panel;
    panel.setSession(&open.session());
    panel.show();
    const ConfigurationChange *failed = failedChange(open, FeatureType::Redirect);
    QTRY_VERIFY_WITH_TIMEOUT(failed->state() == ConfigurationChange::State::Failed, 20000);
    panel.select(failed);
    auto *retry = shown<QToolButton>(&panel, "retryButton");
    QVERIFY(retry->isEnabled());
    const QString usual = retry->toolTip();
    const auto held = pullAway(open.server());
    open.session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(open.session().state() == Session::State::Offline, 20000);
    QVERIFY(!retry->isEnabled());
    QVERIFY2(retry->toolTip() != usual && retry->toolTip().contains(u"OVHcloud"_s), qPrintable(retry->toolTip()));
}

//! What was agreed to be lost was another configuration than the one that is there now.
void TestActivityPanel::neverReplacesWhatCameLater()
{
    OpenSession open;
    QTRY_VERIFY_WITH_TIMEOUT(open.isReady(), 20000);
    ActivityPanel panel;
    panel.setSession(&open.session());
    panel.show();
    ConfigurationChange *failed = failedChange(open, FeatureType::Empty);
    QTRY_VERIFY_WITH_TIMEOUT(failed->state() == ConfigurationChange::State::Failed, 20000);
    panel.select(failed);
    auto *retry = shown<QToolButton>(&panel, "retryButton");
    QVERIFY(retry->isEnabled());
    auto service = open.session().inventory().find(failed->billingAccount(), failed->serviceName());
    QVERIFY(service);
    service->featureType = FeatureType::ContactCenterSolution;
    open.session().inventory().update(*service);
    QVERIFY(!retry->isEnabled());
    QVERIFY2(retry->toolTip().contains(u"another configuration"_s), qPrintable(retry->toolTip()));
    QVERIFY(!open.session().changes().retry(failed));
    QCOMPARE(open.session().changes().count(), 1);
}

void TestActivityPanel::cancelsWhatIsNotSent()
{
    OpenSession open;
    QTRY_VERIFY_WITH_TIMEOUT(open.isReady(), 20000);
    ActivityPanel panel;
    panel.setSession(&open.session());
    panel.show();
    // What is configured is read first, and that takes its time here.
    Sandbox::Fault slow;
    slow.kind = Sandbox::Fault::Kind::Delay;
    slow.method = u"GET"_s;
    slow.delay = std::chrono::milliseconds(500);
    open.server().addFault(slow);
    const Service service = open.number(FeatureType::Redirect);
    const auto begun = open.session().changes().begin(service, FeatureType::Conference);
    QVERIFY(begun);
    panel.select(*begun);
    auto *cancel = shown<QToolButton>(&panel, "cancelButton");
    QTRY_VERIFY(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->state() == ConfigurationChange::State::Cancelled, 20000);
    QCOMPARE(open.server().requestCount(u"POST"_s, u"*"_s), 0);
    QVERIFY(!cancel->isEnabled());
}

void TestActivityPanel::showsTheNumber()
{
    OpenSession open;
    QTRY_VERIFY_WITH_TIMEOUT(open.isReady(), 20000);
    ActivityPanel panel;
    panel.setSession(&open.session());
    panel.show();
    QSignalSpy requested(&panel, &ActivityPanel::numberRequested);
    const Service service = open.number(FeatureType::Empty);
    const auto begun = open.session().changes().begin(service, FeatureType::Conference);
    QVERIFY(begun);
    panel.select(*begun);
    QTest::mouseClick(shown<QToolButton>(&panel, "showButton"), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(1).toString(), service.serviceName);
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), 20000);
}

QTEST_MAIN(TestActivityPanel)
#include "tst_activitypanel.moc"
