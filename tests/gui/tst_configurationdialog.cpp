// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing in the configuration dialog, and when nothing can be chosen.
#include "configurationdialogtest.h"
#include "core/catalogue.h"
#include "gui/losspanel.h"

#include <QStandardItemModel>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestConfigurationDialog : public ConfigurationDialogTest
{
    Q_OBJECT

private slots:
    void cardsAndDropDownShowTheSameChoice();
    void tabFollowsThePage();
    void modesKeepTheirChoices();
    void startsInTheRememberedMode();
    void presentConfigurationIsMarkedAndCannotBeChosen();
    void anotherNameOfThePresentConfigurationCannotBeChosen();
    void expertPresentIsSaidInSimpleMode();
    void guideOpensInTheBrowser();
    void everythingHasAnAccessibleName();
    void nothingIsClipped();

    void readOnlyIsDisabledAndSaysWhy();
    void offlineIsDisabledAndComesBack();
    void changeUnderWayIsDisabledAndSaysWhy();
    void numberThatIsGoneIsDisabled();
    void changeElsewhereIsFollowed();
};

void TestConfigurationDialog::cardsAndDropDownShowTheSameChoice()
{
    openSession();
    open(m_open->number(FeatureType::Empty));
    QCOMPARE(menu()->currentIndex(), -1);
    QVERIFY(!button("applyButton")->isEnabled());
    QCOMPARE(hint(), u"Choose a configuration."_s);
    for (const FeatureType &type : Catalogue::offered(Configuration::Mode::Simple)) {
        QTest::mouseClick(card(type.value()), Qt::LeftButton);
        QCOMPARE(menu()->currentData().value<FeatureType>(), type);
        QVERIFY(m_dialog->findChild<QLabel *>(u"description"_s)->text() == Catalogue::configuration(type).description);
    }
    for (int row = 0; row < menu()->count(); ++row) {
        menu()->setCurrentIndex(row);
        const FeatureType type = menu()->itemData(row).value<FeatureType>();
        for (const ConfigurationCard *each : m_dialog->findChildren<ConfigurationCard *>()) {
            if (each->isVisible())
                QCOMPARE(each->isChecked(), each->type() == type);
        }
    }
}

void TestConfigurationDialog::tabFollowsThePage()
{
    openSession();
    open(m_open->number(FeatureType::Empty));
    ConfigurationCard *conference = card(FeatureType::Conference);
    QTest::mouseClick(conference, Qt::LeftButton);
    conference->setFocus(Qt::TabFocusReason);
    QTest::keyClick(conference, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), menu());
    QTest::keyClick(menu(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), conference);
    QTest::keyClick(conference, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), button("modeButton"));
}

void TestConfigurationDialog::modesKeepTheirChoices()
{
    openSession();
    open(m_open->number(FeatureType::Empty));
    QCOMPARE(button("modeButton")->text(), u"Switch to expert mode"_s);
    choose(FeatureType::Conference);
    choose(FeatureType::Svi);
    QCOMPARE(button("modeButton")->text(), u"Switch to simple mode"_s);
    QVERIFY(shown<QLabel>(m_dialog.get(), "expertNote"));
    QVERIFY(!card(FeatureType::Conference)->isVisible());
    QTest::mouseClick(button("modeButton"), Qt::LeftButton);
    QCOMPARE(m_dialog->choice(), FeatureType(FeatureType::Conference));
    QVERIFY(!shown<QLabel>(m_dialog.get(), "expertNote"));
    QTest::mouseClick(button("modeButton"), Qt::LeftButton);
    QCOMPARE(m_dialog->choice(), FeatureType(FeatureType::Svi));
    QCOMPARE(menu()->count(), 2);
}

void TestConfigurationDialog::startsInTheRememberedMode()
{
    openSession();
    open(m_open->number(FeatureType::Empty));
    QVERIFY(card(FeatureType::Redirect)->isVisible());
    m_mode->set(true);
    QVERIFY(card(FeatureType::Svi)->isVisible());
    open(m_open->number(FeatureType::Empty));
    QVERIFY(card(FeatureType::Svi)->isVisible());
    QCOMPARE(button("modeButton")->text(), u"Switch to simple mode"_s);
}

void TestConfigurationDialog::presentConfigurationIsMarkedAndCannotBeChosen()
{
    openSession();
    open(m_open->number(FeatureType::Conference));
    QVERIFY(card(FeatureType::Conference)->isPresent());
    QVERIFY(!card(FeatureType::Conference)->isEnabled());
    QVERIFY(card(FeatureType::Conference)->accessibleName().contains(u"current"_s));
    QTest::mouseClick(card(FeatureType::Conference), Qt::LeftButton);
    QVERIFY(m_dialog->choice() != FeatureType(FeatureType::Conference));
    const auto *model = qobject_cast<QStandardItemModel *>(menu()->model());
    const int row = static_cast<int>(Catalogue::offered(Configuration::Mode::Simple).indexOf(FeatureType::Conference));
    QVERIFY(!model->item(row)->isEnabled());
    QVERIFY(model->item(row)->text().contains(u"current"_s));
    QVERIFY(card(FeatureType::Redirect)->isEnabled());
}

void TestConfigurationDialog::anotherNameOfThePresentConfigurationCannotBeChosen()
{
    openSession();
    open(m_open->number(FeatureType::EasyHunting));
    QVERIFY(!card(FeatureType::ContactCenterSolution)->isEnabled());
    open(m_open->number(FeatureType::Ddi));
    QVERIFY(!card(FeatureType::Redirect)->isEnabled());
}

void TestConfigurationDialog::expertPresentIsSaidInSimpleMode()
{
    openSession();
    open(m_open->number(FeatureType::Svi));
    const auto *present = m_dialog->findChild<QLabel *>(u"present"_s);
    QVERIFY(present->text().contains(Catalogue::label(FeatureType::Svi)));
    QVERIFY(present->text().contains(u"expert mode"_s));
    m_mode->set(true);
    QVERIFY(!present->text().contains(u"expert mode"_s));
    QVERIFY(!card(FeatureType::Svi)->isEnabled());
    QVERIFY(card(FeatureType::ContactCenterSolutionExpert)->isEnabled());
}

void TestConfigurationDialog::guideOpensInTheBrowser()
{
    openSession();
    open(m_open->number(FeatureType::Empty));
    choose(FeatureType::ContactCenterSolution);
    auto *guide = shown<QLabel>(m_dialog.get(), "guide");
    QVERIFY(guide);
    guide->setFocus(Qt::TabFocusReason);
    QTest::keyClick(guide, Qt::Key_Tab);
    emit guide->linkActivated(Catalogue::configuration(FeatureType::ContactCenterSolution).guide.toString());
    QCOMPARE(m_prompts.opened, QList<QUrl>{Catalogue::configuration(FeatureType::ContactCenterSolution).guide});
}

void TestConfigurationDialog::everythingHasAnAccessibleName()
{
    openSession();
    open(m_open->number(FeatureType::Conference));
    QCOMPARE(withoutAccessibleName(m_dialog.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_dialog.get()), QStringList());
    for (const FeatureType::Value type : {FeatureType::Conference, FeatureType::Redirect}) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(card(type));
        QCOMPARE(interface->role(), QAccessible::RadioButton);
        QVERIFY(interface->text(QAccessible::Name).contains(Catalogue::label(type)));
        QVERIFY(!interface->text(QAccessible::Description).isEmpty());
        QCOMPARE(bool(interface->state().disabled), type == FeatureType::Conference);
    }
    choose(FeatureType::Redirect);
    QVERIFY(QAccessible::queryAccessibleInterface(card(FeatureType::Redirect))->state().checked);
    m_mode->set(true);
    QCOMPARE(withoutAccessibleName(m_dialog.get()), QStringList());
    QCOMPARE(doubledMnemonics(m_dialog.get()), QStringList());
}

void TestConfigurationDialog::nothingIsClipped()
{
    openSession();
    for (const FeatureType::Value present :
         {FeatureType::Empty, FeatureType::ContactCenterSolution, FeatureType::EasyPabx}) {
        open(m_open->number(present));
        for (const bool expert : {false, true}) {
            m_mode->set(expert);
            const Configuration::Mode mode = expert ? Configuration::Mode::Expert : Configuration::Mode::Simple;
            for (const FeatureType &type : Catalogue::offered(mode)) {
                if (Catalogue::isSameConfiguration(type, present))
                    continue;
                QTest::mouseClick(card(type.value()), Qt::LeftButton);
                QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->findChild<LossPanel *>()->isReading(), patience);
                QTRY_COMPARE(clipped(m_dialog.get()), QStringList());
            }
        }
        m_mode->set(false);
    }
}

void TestConfigurationDialog::readOnlyIsDisabledAndSaysWhy()
{
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.readOnly = true;
    openSession(options);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->session().canWrite(), patience);
    open(m_open->number(FeatureType::Empty));
    choose(FeatureType::Redirect);
    QVERIFY(!button("applyButton")->isEnabled());
    QVERIFY(hint().contains(u"reading only"_s));
    QCOMPARE(button("applyButton")->toolTip(), hint());
}

void TestConfigurationDialog::offlineIsDisabledAndComesBack()
{
    openSession();
    open(m_open->number(FeatureType::Empty));
    choose(FeatureType::Redirect);
    QTRY_VERIFY(button("applyButton")->isEnabled());
    m_open->server().addFault({.kind = Sandbox::Fault::Kind::Reset});
    m_open->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_open->session().state() == Session::State::Offline, patience);
    QVERIFY(!button("applyButton")->isEnabled());
    QVERIFY(hint().contains(u"cannot be reached"_s));
    m_open->server().clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(button("applyButton")->isEnabled(), patience);
    QVERIFY(hint().isEmpty());
}

void TestConfigurationDialog::changeUnderWayIsDisabledAndSaysWhy()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    choose(FeatureType::Redirect);
    QTRY_VERIFY(button("applyButton")->isEnabled());
    QVERIFY(m_open->session().changes().begin(service, FeatureType::Conference).has_value());
    QVERIFY(!button("applyButton")->isEnabled());
    QVERIFY(hint().contains(u"under way"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button("applyButton")->isEnabled(), patience);
}

void TestConfigurationDialog::numberThatIsGoneIsDisabled()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    choose(FeatureType::Redirect);
    m_open->server().removeNumber(service.serviceName);
    m_open->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!button("applyButton")->isEnabled() && hint().contains(u"no longer exists"_s), patience);
}

void TestConfigurationDialog::changeElsewhereIsFollowed()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    choose(FeatureType::Conference);
    m_open->server().setFeatureType(service.serviceName, u"conference"_s);
    m_open->session().inventory().refreshService(service.billingAccount, service.serviceName);
    QTRY_VERIFY_WITH_TIMEOUT(card(FeatureType::Conference)->isPresent(), patience);
    QVERIFY(m_dialog->choice().apiName().isEmpty());
    QVERIFY(!button("applyButton")->isEnabled());
}

QTEST_MAIN(TestConfigurationDialog)
#include "tst_configurationdialog.moc"
