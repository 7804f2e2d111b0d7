// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is open says after a switch of language exactly what it would say had it been opened in that language.
#include "core/catalogue.h"
#include "gui/changeprogress.h"
#include "gui/configurationcard.h"
#include "gui/configurationdialog.h"
#include "gui/expertmode.h"
#include "gui/languageswitch.h"
#include "gui/losspanel.h"
#include "gui/numberpage.h"
#include "opensession.h"
#include "scriptedprompts.h"
#include "texts.h"

#include <QComboBox>
#include <QPushButton>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void dialog_data();
    void dialog();
    void progress();
    void numberPage_data();
    void numberPage();

private:
    std::unique_ptr<ConfigurationDialog> openDialog(const Service &service, FeatureType::Value choice);
    std::unique_ptr<NumberPage> openPage(const Service &service);

    LanguageSwitch m_language;
    ScriptedPrompts m_prompts;
    ExpertMode m_mode;
    std::unique_ptr<OpenSession> m_open;
};

void TestLanguageSwitch::init()
{
    m_language.apply(u"en"_s);
    m_mode.set(false);
    m_open = std::make_unique<OpenSession>();
    QTRY_VERIFY_WITH_TIMEOUT(m_open->isReady(), patience);
}

void TestLanguageSwitch::cleanup()
{
    m_open.reset();
}

std::unique_ptr<ConfigurationDialog> TestLanguageSwitch::openDialog(const Service &service, FeatureType::Value choice)
{
    auto dialog = std::make_unique<ConfigurationDialog>(m_open->session(), service, m_mode, m_prompts);
    dialog->show();
    auto *card = dialog->findChild<ConfigurationCard *>(u"card_"_s + FeatureType(choice).apiName());
    QTest::mouseClick(card, Qt::LeftButton);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<LossPanel *>()->isReading(), patience); }();
    return dialog;
}

void TestLanguageSwitch::dialog_data()
{
    QTest::addColumn<FeatureType::Value>("present");
    QTest::addColumn<FeatureType::Value>("choice");
    QTest::newRow("nothing to lose") << FeatureType::Empty << FeatureType::Redirect;
    QTest::newRow("something to lose") << FeatureType::ContactCenterSolution << FeatureType::Conference;
    QTest::newRow("no longer offered") << FeatureType::EasyPabx << FeatureType::CloudIvr;
    QTest::newRow("expert mode") << FeatureType::Svi << FeatureType::ContactCenterSolutionExpert;
}

void TestLanguageSwitch::dialog()
{
    QFETCH(FeatureType::Value, present);
    QFETCH(FeatureType::Value, choice);
    m_mode.set(Catalogue::mode(choice) == Configuration::Mode::Expert);
    const Service service = m_open->number(present);
    const auto dialog = openDialog(service, choice);
    const QStringList english = textsOf(dialog.get());
    m_language.apply(u"fr"_s);
    QTRY_COMPARE(dialog->findChild<QPushButton *>(u"applyButton"_s)->text(), u"Paramétrer"_s);
    QCOMPARE(dialog->choice(), FeatureType(choice));
    QCOMPARE(dialog->findChild<QComboBox *>(u"menu"_s)->currentData().value<FeatureType>(), FeatureType(choice));
    const auto fresh = openDialog(service, choice);
    QTRY_COMPARE(textsOf(dialog.get()), textsOf(fresh.get()));
    m_language.apply(u"en"_s);
    QTRY_COMPARE(textsOf(dialog.get()), english);
    QCOMPARE(dialog->choice(), FeatureType(choice));
}

void TestLanguageSwitch::progress()
{
    m_open->server().addFault({.kind = Sandbox::Fault::Kind::TaskError, .method = u"POST"_s, .message = u"no"_s});
    const auto dialog = openDialog(m_open->number(FeatureType::Empty), FeatureType::Conference);
    auto *apply = dialog->findChild<QPushButton *>(u"applyButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), patience);
    QTest::mouseClick(apply, Qt::LeftButton);
    auto *progress = dialog->findChild<ChangeProgress *>();
    QTRY_VERIFY_WITH_TIMEOUT(progress->change() && progress->change()->isFinished(), patience);
    m_language.apply(u"fr"_s);
    QTRY_COMPARE(dialog->findChild<QPushButton *>(u"closeButton"_s)->text(), u"Fermer"_s);
    ChangeProgress fresh;
    fresh.setChange(&m_open->session().changes(), progress->change());
    QTRY_COMPARE(textsOf(progress), textsOf(&fresh).replaceInStrings(u"“”"_s, u"“progress”"_s));
    QVERIFY(progress->change()->state() == ConfigurationChange::State::Failed);
}

std::unique_ptr<NumberPage> TestLanguageSwitch::openPage(const Service &service)
{
    auto page = std::make_unique<NumberPage>(m_prompts);
    page->resize(800, 600);
    page->setSession(&m_open->session());
    page->setNumber(service.billingAccount, service.serviceName);
    page->show();
    return page;
}

void TestLanguageSwitch::numberPage_data()
{
    QTest::addColumn<FeatureType::Value>("type");
    QTest::addColumn<int>("tab");
    for (const int tab : {0, 1}) {
        for (const FeatureType::Value type :
             {FeatureType::Empty, FeatureType::Redirect, FeatureType::EasyPabx, FeatureType::ContactCenterSolution})
            QTest::addRow("%s, tab %d", qPrintable(FeatureType(type).apiName()), tab) << type << tab;
    }
}

void TestLanguageSwitch::numberPage()
{
    QFETCH(FeatureType::Value, type);
    QFETCH(int, tab);
    const Service service = m_open->number(type);
    const auto page = openPage(service);
    page->findChild<QTabWidget *>()->setCurrentIndex(tab);
    m_language.apply(u"fr"_s);
    QTRY_COMPARE(page->findChild<QTabWidget *>()->tabText(0).remove(u'&'), u"Mon numéro"_s);
    const auto fresh = openPage(service);
    fresh->findChild<QTabWidget *>()->setCurrentIndex(tab);
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(page.get()), textsOf(fresh.get()), patience);
    QCOMPARE(page->serviceName(), service.serviceName);
    QCOMPARE(page->findChild<QTabWidget *>()->currentIndex(), tab);
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
