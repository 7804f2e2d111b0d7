// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages that set a number up have in common: the draft behind them, and the bar below them.
#include "gui/banner.h"
#include "gui/numberpage.h"
#include "gui/setup/conflictdialog.h"
#include "gui/setup/setuptabs.h"
#include "gui/statechip.h"
#include "service/setup.h"
#include "setupfixture.h"
#include "words/setupwords.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms
const QString pageName = u"conferencePage"_s;

QString recording()
{
    return Words::fieldLabel(u"recordStatus"_s);
}

Sandbox::Fault settingsFault(const QString &method, int after = 0)
{
    Sandbox::Fault fault;
    fault.method = method;
    fault.path = u"/telephony/*/conference/*/settings"_s;
    fault.status = 500;
    fault.after = after;
    return fault;
}

} // namespace

class TestSetupTabs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void barBelongsToTheSetupTabs();
    void nothingToSaveAtFirst();
    void savesWhatWasChanged();
    void discardsWhatWasChanged();
    void draftOutlivesAnotherNumber();
    void closingAsksFirst();
    void conflictIsDecided_data();
    void conflictIsDecided();
    void conflictIsLeft();
    void stoppedSaveIsFinished();
    void stoppedSaveIsTakenBack();
    void stoppedSaveIsLeft();
    void stoppedSaveOfAnEarlierRun();
    void tabComesBackWithTheNumber();
    void readingThatFailsIsTriedAgain();
    void typeChangedElsewhereChangesTheTabs();
    void refreshReadsAgain();
    void titlesFollowTheLanguage();

private:
    bool edit(const QString &label);
    bool stopHalfway();
    QString state() { return m_fixture->bar()->findChild<QLabel *>(u"state"_s)->text(); }
    QTabWidget *tabs() { return m_fixture->window().find<QTabWidget>("tabs"); }
    bool recordingAtServer() { return m_fixture->serverValue(u"settings"_s, u"recordStatus"_s).toBool(); }

    std::unique_ptr<SetupFixture> m_fixture;
};

void TestSetupTabs::init()
{
    m_fixture = std::make_unique<SetupFixture>(FeatureType::Conference);
    QVERIFY(m_fixture->open(pageName));
}

//! Chooses another entry than the present one.
bool TestSetupTabs::edit(const QString &label)
{
    const auto *box = qobject_cast<QComboBox *>(m_fixture->field(label));
    return box && m_fixture->set(label, box->itemText(box->currentIndex() == 0 ? 1 : 0));
}

void TestSetupTabs::barBelongsToTheSetupTabs()
{
    QWidget *bar = m_fixture->window().find<QWidget>("setupBar");
    QVERIFY(bar->isVisible());
    tabs()->setCurrentIndex(0);
    QVERIFY(!bar->isVisible());
}

void TestSetupTabs::nothingToSaveAtFirst()
{
    QVERIFY(!m_fixture->button(u"saveButton"_s)->isEnabled());
    QVERIFY(!m_fixture->button(u"discardButton"_s)->isEnabled());
    QVERIFY(!m_fixture->setup().isModified());
}

void TestSetupTabs::savesWhatWasChanged()
{
    const bool before = recordingAtServer();
    QVERIFY(edit(recording()));
    QVERIFY(m_fixture->button(u"discardButton"_s)->isEnabled());
    QVERIFY(m_fixture->save());
    QCOMPARE(recordingAtServer(), !before);
    QVERIFY(!m_fixture->button(u"saveButton"_s)->isEnabled());
    QVERIFY(!state().isEmpty());
    QCOMPARE(m_fixture->server().requestCount(u"PUT"_s, u"/telephony/*/conference/*/settings"_s), 1);
}

void TestSetupTabs::discardsWhatWasChanged()
{
    const auto *box = qobject_cast<QComboBox *>(m_fixture->field(recording()));
    const int before = box->currentIndex();
    QVERIFY(edit(recording()));
    QTest::mouseClick(m_fixture->button(u"discardButton"_s), Qt::LeftButton);
    QCOMPARE(box->currentIndex(), before);
    QVERIFY(!m_fixture->setup().isModified());
    QCOMPARE(m_fixture->server().requestCount(u"PUT"_s, u"*"_s), 0);
}

void TestSetupTabs::draftOutlivesAnotherNumber()
{
    const auto *box = qobject_cast<QComboBox *>(m_fixture->field(recording()));
    const int before = box->currentIndex();
    QVERIFY(edit(recording()));
    const Service here = m_fixture->service();
    const Service other = m_fixture->window().number(FeatureType::Redirect);
    m_fixture->window().window().select(other.billingAccount, other.serviceName);
    QVERIFY(!m_fixture->page(pageName)->isVisible());
    m_fixture->window().window().select(here.billingAccount, here.serviceName);
    QVERIFY(m_fixture->showPage(pageName));
    QVERIFY(m_fixture->setup().isModified());
    QVERIFY(box->currentIndex() != before);
}

void TestSetupTabs::closingAsksFirst()
{
    QVERIFY(edit(recording()));
    m_fixture->prompts().accept = false;
    QVERIFY(!m_fixture->window().window().close());
    QCOMPARE(m_fixture->prompts().questions.size(), 1);
    QVERIFY(m_fixture->setup().isModified());
    m_fixture->prompts().accept = true;
    m_fixture->window().window().close();
    QTRY_VERIFY(!m_fixture->window().window().isVisible());
}

void TestSetupTabs::conflictIsDecided_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

// A switch knows two values only, so that both changing it differently takes a setting with more of them.
void TestSetupTabs::conflictIsDecided()
{
    QFETCH(const bool, mine);
    const QString label = Words::fieldLabel(u"language"_s);
    QVERIFY(m_fixture->put(u"settings"_s, {{u"language"_s, u"fr"_s}}));
    m_fixture->setup().load();
    QTRY_COMPARE(m_fixture->setup().base().value(m_fixture->setup().root() + u"/settings"_s, u"language"_s), u"fr"_s);
    QVERIFY(m_fixture->set(label, Words::fieldChoice(u"language"_s, u"es"_s)));
    QVERIFY(m_fixture->put(u"settings"_s, {{u"language"_s, u"it"_s}}));
    QTest::mouseClick(m_fixture->button(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window().window().findChild<ConflictDialog *>(), patience);
    auto *dialog = m_fixture->window().window().findChild<ConflictDialog *>();
    auto *table = dialog->findChild<QTableWidget *>(u"table"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 2)->text(), Words::fieldChoice(u"language"_s, u"es"_s));
    QCOMPARE(table->item(0, 3)->text(), Words::fieldChoice(u"language"_s, u"it"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(mine ? u"mineButton"_s : u"theirsButton"_s), Qt::LeftButton);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->setup().state() == Setup::State::Ready, patience);
    QCOMPARE(m_fixture->serverValue(u"settings"_s, u"language"_s), mine ? u"es"_s : u"it"_s);
    QVERIFY(!m_fixture->setup().isModified());
}

void TestSetupTabs::conflictIsLeft()
{
    QVERIFY(m_fixture->put(u"settings"_s, {{u"language"_s, u"fr"_s}}));
    m_fixture->setup().load();
    QTRY_COMPARE(m_fixture->setup().base().value(m_fixture->setup().root() + u"/settings"_s, u"language"_s), u"fr"_s);
    QVERIFY(m_fixture->set(Words::fieldLabel(u"language"_s), Words::fieldChoice(u"language"_s, u"es"_s)));
    QVERIFY(m_fixture->put(u"settings"_s, {{u"language"_s, u"it"_s}}));
    QTest::mouseClick(m_fixture->button(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window().window().findChild<ConflictDialog *>(), patience);
    m_fixture->window().window().findChild<ConflictDialog *>()->reject();
    QVERIFY(m_fixture->setup().canEdit());
    QVERIFY(m_fixture->setup().isModified());
    QCOMPARE(m_fixture->serverValue(u"settings"_s, u"language"_s), u"it"_s);
}

//! Two settings in two calls (the PIN goes by itself), of which the second is refused.
bool TestSetupTabs::stopHalfway()
{
    if (!edit(recording()) || !m_fixture->set(Words::fieldLabel(u"pin"_s), u"4711"_s))
        return false;
    m_fixture->server().addFault(settingsFault(u"PUT"_s, 1));
    QTest::mouseClick(m_fixture->button(u"saveButton"_s), Qt::LeftButton);
    return QTest::qWaitFor([this] { return m_fixture->setup().state() == Setup::State::Stopped; }, patience);
}

void TestSetupTabs::stoppedSaveIsFinished()
{
    const bool before = recordingAtServer();
    QVERIFY(stopHalfway());
    QVERIFY2(state().contains(u'1') && state().contains(u'2'), qPrintable(state()));
    QTest::mouseClick(m_fixture->bar()->findChild<QToolButton *>(u"stepsButton"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->bar()->findChild<QListWidget *>(u"steps"_s)->count(), 2);
    m_fixture->server().clearFaults();
    QTest::mouseClick(m_fixture->button(u"finishButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->setup().state() == Setup::State::Ready, patience);
    QCOMPARE(recordingAtServer(), !before);
    QVERIFY(!m_fixture->setup().isModified());
}

void TestSetupTabs::stoppedSaveIsTakenBack()
{
    const bool before = recordingAtServer();
    QVERIFY(stopHalfway());
    m_fixture->server().clearFaults();
    QTest::mouseClick(m_fixture->button(u"takeBackButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->setup().state() == Setup::State::Ready, patience);
    QCOMPARE(recordingAtServer(), before);
    QVERIFY(m_fixture->setup().isModified()); // what was wanted is still the draft
}

void TestSetupTabs::stoppedSaveIsLeft()
{
    const bool before = recordingAtServer();
    QVERIFY(stopHalfway());
    m_fixture->server().clearFaults();
    QTest::mouseClick(m_fixture->button(u"leaveButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->setup().state() == Setup::State::Ready, patience);
    QCOMPARE(recordingAtServer(), !before);
}

void TestSetupTabs::stoppedSaveOfAnEarlierRun()
{
    const bool before = recordingAtServer();
    QVERIFY(stopHalfway());
    m_fixture->server().clearFaults();
    WindowFixture &window = m_fixture->window();
    window.accounts().close();
    QVERIFY(window.openSandbox());
    const Service here = m_fixture->service();
    window.window().select(here.billingAccount, here.serviceName);
    window.find<NumberPage>("numberPage")->setupTabs().showPage(pageName);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->page(pageName)->isVisible(), patience);
    QTRY_VERIFY(m_fixture->button(u"takeBackButton"_s)->isVisible());
    const auto *chip = window.find<NumberPage>("numberPage")->findChild<StateChip *>(u"state"_s);
    QCOMPARE(chip->text(), u"Save stopped"_s);
    QTest::mouseClick(m_fixture->button(u"takeBackButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->setup().state() == Setup::State::Ready, patience);
    QCOMPARE(recordingAtServer(), before);
}

void TestSetupTabs::tabComesBackWithTheNumber()
{
    const Service here = m_fixture->service();
    const Service other = m_fixture->window().number(FeatureType::Redirect);
    m_fixture->window().window().select(other.billingAccount, other.serviceName);
    QVERIFY(!m_fixture->page(pageName)->isVisible());
    m_fixture->window().window().select(here.billingAccount, here.serviceName);
    QVERIFY(m_fixture->page(pageName)->isVisible() || tabs()->currentWidget()->isAncestorOf(m_fixture->page(pageName)));
    // Unless the person left it.
    tabs()->setCurrentIndex(0);
    m_fixture->window().window().select(other.billingAccount, other.serviceName);
    m_fixture->window().window().select(here.billingAccount, here.serviceName);
    QVERIFY(!tabs()->currentWidget()->isAncestorOf(m_fixture->page(pageName)));
}

void TestSetupTabs::readingThatFailsIsTriedAgain()
{
    const Service other = m_fixture->window().number(FeatureType::Redirect);
    m_fixture->window().window().select(other.billingAccount, other.serviceName);
    m_fixture->server().addFault(settingsFault(u"GET"_s));
    const Service here = m_fixture->service();
    m_fixture->window().window().select(here.billingAccount, here.serviceName);
    m_fixture->window().find<NumberPage>("numberPage")->setupTabs().showPage(pageName);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->setup().state() == Setup::State::LoadFailed, patience);
    auto *banner = tabs()->currentWidget()->findChild<Banner *>(u"loadFailure"_s);
    QVERIFY(banner->isVisible());
    m_fixture->server().clearFaults();
    QTest::mouseClick(banner->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->setup().canEdit(), patience);
    QVERIFY(m_fixture->page(pageName)->isVisible());
}

void TestSetupTabs::typeChangedElsewhereChangesTheTabs()
{
    Service changed = m_fixture->service();
    changed.featureType = FeatureType::Empty;
    m_fixture->server().setFeatureType(changed.serviceName, changed.featureType.apiName());
    m_fixture->window().session().inventory().update(changed);
    QTRY_COMPARE(tabs()->count(), 3);
    QVERIFY(!m_fixture->window().find<NumberPage>("numberPage")->setupTabs().hasPages());
}

void TestSetupTabs::refreshReadsAgain()
{
    const bool before = recordingAtServer();
    const auto *box = qobject_cast<QComboBox *>(m_fixture->field(recording()));
    const int shown = box->currentIndex();
    QVERIFY(m_fixture->put(u"settings"_s, {{u"recordStatus"_s, !before}}));
    m_fixture->window().action("actionRefresh")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(box->currentIndex() != shown, patience);
    QVERIFY(!m_fixture->setup().isModified());
}

void TestSetupTabs::titlesFollowTheLanguage()
{
    QStringList before;
    for (int tab = 0; tab < tabs()->count(); ++tab)
        before.append(tabs()->tabText(tab));
    QTranslator french;
    QVERIFY(french.load(u":/i18n/aiguilleur_fr.qm"_s));
    QCoreApplication::installTranslator(&french);
    const int first = 3; // of those that set it up
    QTRY_VERIFY(tabs()->tabText(first) != before.at(first));
    QCoreApplication::removeTranslator(&french);
    QTRY_COMPARE(tabs()->tabText(first), before.at(first));
}

QTEST_MAIN(TestSetupTabs)
#include "tst_setuptabs.moc"
