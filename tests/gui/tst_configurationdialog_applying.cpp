// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Applying from the configuration dialog, as a person does it, on the sandbox.
#include "configurationdialogtest.h"
#include "core/catalogue.h"
#include "gui/banner.h"
#include "gui/changeprogress.h"
#include "gui/losspanel.h"
#include "words/configurationwords.h"
#include "words/holdingwords.h"

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestConfigurationDialogApplying : public ConfigurationDialogTest
{
    Q_OBJECT

private slots:
    void appliesFromTheKeyboard_data();
    void appliesFromTheKeyboard();
    void appliesFromTheMouse_data();
    void appliesFromTheMouse();
    void appliesFromTheDropDown();
    void doubleClickApplies();

    void lossIsCounted();
    void lossThatCannotBeReadStopsTheChange();
    void refusedConfirmationChangesNothing();

    void leadsToTheDetails_data();
    void leadsToTheDetails();
    void goesOnWhenClosed();
    void failureIsSaidAndCanBeRetried();

private:
    void waitUntilApplied(const Service &service, FeatureType::Value type);
};

void TestConfigurationDialogApplying::waitUntilApplied(const Service &service, FeatureType::Value type)
{
    const QString name = FeatureType(type).apiName();
    QTRY_COMPARE_WITH_TIMEOUT(m_open->server().featureType(service.serviceName), name, patience);
    const auto *progress = m_dialog->findChild<ChangeProgress *>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->change() && progress->change()->isFinished(), patience);
    QVERIFY(progress->change()->state() == ConfigurationChange::State::Applied);
    QCOMPARE(m_open->server().requestCount(u"POST"_s, u"/telephony/*/number/*/changeFeatureType"_s), 1);
}

void TestConfigurationDialogApplying::appliesFromTheKeyboard_data()
{
    QTest::addColumn<FeatureType::Value>("type");
    for (const FeatureType::Value type :
         {FeatureType::Redirect, FeatureType::ContactCenterSolution, FeatureType::Conference, FeatureType::CloudIvr,
          FeatureType::Svi, FeatureType::ContactCenterSolutionExpert})
        QTest::newRow(qPrintable(FeatureType(type).apiName())) << type;
}

void TestConfigurationDialogApplying::appliesFromTheKeyboard()
{
    QFETCH(FeatureType::Value, type);
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    const Configuration::Mode mode = Catalogue::mode(type);
    if (mode == Configuration::Mode::Expert) {
        for (int tabs = 0; tabs < 20 && QApplication::focusWidget() != button("modeButton"); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(m_mode->isOn());
        for (int tabs = 0; tabs < 20 && !qobject_cast<ConfigurationCard *>(QApplication::focusWidget()); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(qobject_cast<ConfigurationCard *>(QApplication::focusWidget()));
    for (int steps = 0; steps < Catalogue::offered(mode).indexOf(FeatureType(type)); ++steps)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_dialog->choice(), FeatureType(type));
    QTRY_VERIFY(button("applyButton")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitUntilApplied(service, type);
    QVERIFY(m_prompts.questions.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
}

void TestConfigurationDialogApplying::appliesFromTheMouse_data()
{
    appliesFromTheKeyboard_data();
}

void TestConfigurationDialogApplying::appliesFromTheMouse()
{
    QFETCH(FeatureType::Value, type);
    openSession();
    const FeatureType::Value other = type == FeatureType::Redirect ? FeatureType::Conference : FeatureType::Redirect;
    const Service service = m_open->number(other);
    open(service);
    choose(type);
    QTRY_VERIFY_WITH_TIMEOUT(button("applyButton")->isEnabled(), patience);
    QTest::mouseClick(button("applyButton"), Qt::LeftButton);
    QCOMPARE(m_prompts.questions.size(), 1);
    QCOMPARE(m_prompts.questions.first().action, Words::replaceAction(other));
    QVERIFY(m_prompts.questions.first().destructive);
    waitUntilApplied(service, type);
    QTest::mouseClick(button("closeButton"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
}

void TestConfigurationDialogApplying::appliesFromTheDropDown()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    menu()->setFocus();
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Down);
    QCOMPARE(m_dialog->choice(), FeatureType(FeatureType::ContactCenterSolution));
    QTRY_VERIFY(button("applyButton")->isEnabled());
    QTest::mouseClick(button("applyButton"), Qt::LeftButton);
    waitUntilApplied(service, FeatureType::ContactCenterSolution);
}

void TestConfigurationDialogApplying::doubleClickApplies()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    QTRY_VERIFY(card(FeatureType::Conference)->isEnabled());
    QTest::mouseClick(card(FeatureType::Conference), Qt::LeftButton);
    QTest::mouseDClick(card(FeatureType::Conference), Qt::LeftButton);
    waitUntilApplied(service, FeatureType::Conference);
}

void TestConfigurationDialogApplying::lossIsCounted()
{
    openSession();
    const Service service = m_open->number(FeatureType::ContactCenterSolution);
    open(service);
    auto *loss = m_dialog->findChild<LossPanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(!loss->isReading(), patience);
    QVERIFY(loss->isKnown());
    QVERIFY(!loss->holdings().isEmpty());
    const auto *banner = m_dialog->findChild<Banner *>(u"lossBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), Words::willBeReplaced(service.featureType));
    QVERIFY(banner->accessibleDescription().contains(Words::losses(loss->holdings())));
    QVERIFY(banner->accessibleDescription().contains(u"copy"_s));
    choose(FeatureType::Redirect);
    QTest::mouseClick(button("applyButton"), Qt::LeftButton);
    QCOMPARE(m_prompts.questions.size(), 1);
    QVERIFY(m_prompts.questions.first().details.contains(Words::losses(loss->holdings())));
    open(m_open->number(FeatureType::Empty));
    QVERIFY(!m_dialog->findChild<Banner *>(u"lossBanner"_s)->isVisible());
}

void TestConfigurationDialogApplying::lossThatCannotBeReadStopsTheChange()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    m_open->server().addFault({.kind = Sandbox::Fault::Kind::Status,
                               .method = u"GET"_s,
                               .path = u"/telephony/*/conference/*"_s,
                               .status = 500});
    open(service);
    choose(FeatureType::Redirect);
    auto *banner = m_dialog->findChild<Banner *>(u"lossBanner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->tone() == Theme::Tone::Bad, patience);
    QVERIFY(banner->text().contains(u"copy"_s));
    QVERIFY(!button("applyButton")->isEnabled());
    QVERIFY(!hint().isEmpty());
    m_open->server().clearFaults();
    QTest::mouseClick(banner->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button("applyButton")->isEnabled(), patience);
}

void TestConfigurationDialogApplying::refusedConfirmationChangesNothing()
{
    openSession();
    const Service service = m_open->number(FeatureType::Conference);
    m_prompts.accept = false;
    open(service);
    choose(FeatureType::Redirect);
    QTRY_VERIFY_WITH_TIMEOUT(button("applyButton")->isEnabled(), patience);
    QTest::mouseClick(button("applyButton"), Qt::LeftButton);
    QCOMPARE(m_prompts.questions.size(), 1);
    QCOMPARE(m_open->session().changes().count(), 0);
    QCOMPARE(m_open->server().featureType(service.serviceName), u"conference"_s);
    QCOMPARE(m_dialog->choice(), FeatureType(FeatureType::Redirect));
    QVERIFY(m_dialog->isVisible());
}

void TestConfigurationDialogApplying::leadsToTheDetails_data()
{
    QTest::addColumn<FeatureType::Value>("type");
    QTest::newRow("conference") << FeatureType::Conference;
    QTest::newRow("interactive voice server") << FeatureType::CloudIvr;
}

void TestConfigurationDialogApplying::leadsToTheDetails()
{
    QFETCH(FeatureType::Value, type);
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    choose(type);
    QTRY_VERIFY_WITH_TIMEOUT(button("applyButton")->isEnabled(), patience);
    QTest::mouseClick(button("applyButton"), Qt::LeftButton);
    QVERIFY(!button("setUpNowButton")->isVisible());
    waitUntilApplied(service, type);
    QTRY_VERIFY(button("setUpNowButton")->isVisible());
    QSignalSpy wanted(m_dialog.get(), &ConfigurationDialog::setUpRequested);
    QTest::mouseClick(button("setUpNowButton"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().last().toString(), service.serviceName);
    QVERIFY(!m_dialog->isVisible());
}

void TestConfigurationDialogApplying::goesOnWhenClosed()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    QSignalSpy begun(m_dialog.get(), &ConfigurationDialog::changeBegun);
    choose(FeatureType::CloudIvr);
    QTRY_VERIFY(button("applyButton")->isEnabled());
    QTest::mouseClick(button("applyButton"), Qt::LeftButton);
    QCOMPARE(begun.count(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_dialog.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_open->server().featureType(service.serviceName), u"cloudIvr"_s, patience);
}

void TestConfigurationDialogApplying::failureIsSaidAndCanBeRetried()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    m_open->server().addFault({.kind = Sandbox::Fault::Kind::TaskError,
                               .method = u"POST"_s,
                               .path = u"/telephony/*/number/*/changeFeatureType"_s,
                               .times = 1,
                               .message = u"no free channel"_s});
    open(service);
    choose(FeatureType::Conference);
    QTRY_VERIFY(button("applyButton")->isEnabled());
    QTest::mouseClick(button("applyButton"), Qt::LeftButton);
    auto *progress = m_dialog->findChild<ChangeProgress *>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->change()->isFinished(), patience);
    QVERIFY(progress->change()->state() == ConfigurationChange::State::Failed);
    auto *banner = progress->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->tone(), Theme::Tone::Bad);
    QVERIFY(banner->text().contains(u"no free channel"_s));
    QVERIFY(progress->change()->isSeen());
    auto *retry = banner->findChild<QPushButton *>(u"actionButton"_s);
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(progress->change()->state() == ConfigurationChange::State::Applied, patience);
    QCOMPARE(m_open->server().featureType(service.serviceName), u"conference"_s);
    QCOMPARE(banner->tone(), Theme::Tone::Good);
}

QTEST_MAIN(TestConfigurationDialogApplying)
#include "tst_configurationdialog_applying.moc"
