// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing and applying in the configuration dialog, as a person does it, on the sandbox.
#include "core/catalogue.h"
#include "gui/banner.h"
#include "gui/changeprogress.h"
#include "gui/configurationcard.h"
#include "gui/configurationdialog.h"
#include "gui/expertmode.h"
#include "gui/losspanel.h"
#include "opensession.h"
#include "scriptedprompts.h"
#include "widgetchecks.h"
#include "words/configurationwords.h"
#include "words/holdingwords.h"

#include <QPushButton>
#include <QStandardItemModel>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms: a change of 300 ms on a busy machine

} // namespace

class TestConfigurationDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void appliesFromTheKeyboard_data();
    void appliesFromTheKeyboard();
    void appliesFromTheMouse_data();
    void appliesFromTheMouse();
    void appliesFromTheDropDown();
    void doubleClickApplies();
    void cardsAndDropDownShowTheSameChoice();
    void modesKeepTheirChoices();
    void startsInTheRememberedMode();
    void presentConfigurationIsMarkedAndCannotBeChosen();
    void anotherNameOfThePresentConfigurationCannotBeChosen();
    void expertPresentIsSaidInSimpleMode();
    void lossIsCounted();
    void lossThatCannotBeReadStopsTheChange();
    void refusedConfirmationChangesNothing();
    void goesOnWhenClosed();
    void failureIsSaidAndCanBeRetried();
    void readOnlyIsDisabledAndSaysWhy();
    void offlineIsDisabledAndComesBack();
    void changeUnderWayIsDisabledAndSaysWhy();
    void numberThatIsGoneIsDisabled();
    void changeElsewhereIsFollowed();
    void guideOpensInTheBrowser();
    void everythingHasAnAccessibleName();
    void nothingIsClipped();

private:
    void openSession(const Sandbox::Options &options = SandboxFixture::quickOptions());
    void open(const Service &service);
    ConfigurationCard *card(FeatureType::Value type) const;
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }
    QComboBox *menu() const { return m_dialog->findChild<QComboBox *>(u"menu"_s); }
    QString hint() const { return m_dialog->findChild<QLabel *>(u"hint"_s)->text(); }
    void choose(FeatureType::Value type);
    void waitUntilApplied(const Service &service, FeatureType::Value type);

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<ConfigurationDialog> m_dialog;
    std::unique_ptr<ExpertMode> m_mode;
    ScriptedPrompts m_prompts;
};

void TestConfigurationDialog::init()
{
    m_prompts = ScriptedPrompts();
    m_mode = std::make_unique<ExpertMode>();
}

void TestConfigurationDialog::cleanup()
{
    m_dialog.reset();
    m_open.reset();
}

void TestConfigurationDialog::openSession(const Sandbox::Options &options)
{
    m_open = std::make_unique<OpenSession>(options);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->isReady(), patience);
}

void TestConfigurationDialog::open(const Service &service)
{
    m_dialog = std::make_unique<ConfigurationDialog>(m_open->session(), service, *m_mode, m_prompts);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

ConfigurationCard *TestConfigurationDialog::card(FeatureType::Value type) const
{
    return m_dialog->findChild<ConfigurationCard *>(u"card_"_s + FeatureType(type).apiName());
}

void TestConfigurationDialog::choose(FeatureType::Value type)
{
    if ((Catalogue::mode(type) == Configuration::Mode::Expert) != m_mode->isOn())
        QTest::mouseClick(button("modeButton"), Qt::LeftButton);
    QTest::mouseClick(card(type), Qt::LeftButton);
    QCOMPARE(m_dialog->choice(), FeatureType(type));
}

void TestConfigurationDialog::waitUntilApplied(const Service &service, FeatureType::Value type)
{
    const QString name = FeatureType(type).apiName();
    QTRY_COMPARE_WITH_TIMEOUT(m_open->server().featureType(service.serviceName), name, patience);
    const auto *progress = m_dialog->findChild<ChangeProgress *>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->change() && progress->change()->isFinished(), patience);
    QVERIFY(progress->change()->state() == ConfigurationChange::State::Applied);
    QCOMPARE(m_open->server().requestCount(u"POST"_s, u"/telephony/*/number/*/changeFeatureType"_s), 1);
}

void TestConfigurationDialog::appliesFromTheKeyboard_data()
{
    QTest::addColumn<FeatureType::Value>("type");
    for (const FeatureType::Value type :
         {FeatureType::Redirect, FeatureType::ContactCenterSolution, FeatureType::Conference, FeatureType::CloudIvr,
          FeatureType::Svi, FeatureType::ContactCenterSolutionExpert})
        QTest::newRow(qPrintable(FeatureType(type).apiName())) << type;
}

void TestConfigurationDialog::appliesFromTheKeyboard()
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

void TestConfigurationDialog::appliesFromTheMouse_data()
{
    appliesFromTheKeyboard_data();
}

void TestConfigurationDialog::appliesFromTheMouse()
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

void TestConfigurationDialog::appliesFromTheDropDown()
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

void TestConfigurationDialog::doubleClickApplies()
{
    openSession();
    const Service service = m_open->number(FeatureType::Empty);
    open(service);
    QTRY_VERIFY(card(FeatureType::Conference)->isEnabled());
    QTest::mouseClick(card(FeatureType::Conference), Qt::LeftButton);
    QTest::mouseDClick(card(FeatureType::Conference), Qt::LeftButton);
    waitUntilApplied(service, FeatureType::Conference);
}

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

void TestConfigurationDialog::lossIsCounted()
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

void TestConfigurationDialog::lossThatCannotBeReadStopsTheChange()
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

void TestConfigurationDialog::refusedConfirmationChangesNothing()
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

void TestConfigurationDialog::goesOnWhenClosed()
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

void TestConfigurationDialog::failureIsSaidAndCanBeRetried()
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

QTEST_MAIN(TestConfigurationDialog)
#include "tst_configurationdialog.moc"
