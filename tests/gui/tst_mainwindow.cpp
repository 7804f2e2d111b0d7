// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue.h"
#include "gui/accountmenu.h"
#include "gui/banner.h"
#include "gui/configurationdialog.h"
#include "gui/gotonumber.h"
#include "gui/itempainting.h"
#include "gui/languageswitch.h"
#include "gui/numbertreeview.h"
#include "models/numbertreemodel.h"
#include "scriptedprompts.h"
#include "widgetchecks.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void offersWaysToBegin();
    void showsNumbersOfTheSandbox();
    void searchesFromTheKeyboard();
    void keepsSelectionThroughSearchAndRefresh();
    void showsPagesOfGroupsAndNumbers();
    void opensTheConfigurationDialog();
    void deletesAConfigurationFromTheTree();
    void saysWhyNothingCanBeChanged();
    void saysThatItIsOffline();
    void asksToSignInAgain();
    void claimsNothingOfWhatWasNeverRead();
    void forgetsAnAccountWhenAsked();
    void goesToANumber();
    void copiesTheNumber();
    void tellsAPersonWhoLooksElsewhere();
    void marksWhatIsPendingAndRests();
    void remembersItself();
    void switchesLanguage();
    void namesEverything();
    void fitsASmallWindow();
    void groupsTheDigitsOfACount();
    void showsNumbersWhole_data();
    void showsNumbersWhole();

private:
    NumberTreeView *tree() const { return m_fixture->find<NumberTreeView>("numberTree"); }
    QLineEdit *searchField() const { return m_fixture->find<QLineEdit>("searchField"); }
    QStringList shownNumbers() const;

    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_fixture;
};

class TestReadOnlyWindow : public QObject
{
    Q_OBJECT
private slots:
    void saysWhyNothingCanBeChanged();
};

void TestMainWindow::init()
{
    m_prompts = {};
    m_fixture = std::make_unique<WindowFixture>(m_prompts);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

void TestMainWindow::cleanup()
{
    m_fixture.reset();
}

QStringList TestMainWindow::shownNumbers() const
{
    QStringList result;
    const QAbstractItemModel *model = tree()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex group = model->index(row, 0);
        for (int child = 0; child < model->rowCount(group); ++child)
            result.append(model->index(child, 0, group).data(NumberTreeModel::ServiceNameRole).toString());
    }
    return result;
}

void TestMainWindow::offersWaysToBegin()
{
    for (const auto *name : {"signInButton", "confButton", "sandboxButton"})
        QVERIFY2(m_fixture->find<QAbstractButton>(name)->isVisible(), name);
    QVERIFY(!m_fixture->find<QAbstractButton>("continueButton")->isVisible());
    QVERIFY(!tree()->isVisible());
    QVERIFY(!m_fixture->action("actionRefresh")->isEnabled());
    QTest::mouseClick(m_fixture->find<QAbstractButton>("sandboxButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isReady(), 20000);
    QVERIFY(tree()->isVisible());
}

void TestMainWindow::showsNumbersOfTheSandbox()
{
    QVERIFY(m_fixture->openSandbox());
    QCOMPARE(tree()->model()->rowCount(), 3);
    QStringList expected = m_fixture->server().numbers();
    for (const QString &name : m_fixture->server().billingAccounts()) {
        const int row = m_fixture->session().inventory().groupRow(name);
        if (m_fixture->session().inventory().group(row).account.status == BillingAccount::Status::Enabled)
            continue;
        for (const QString &hidden : m_fixture->server().numbers(name))
            expected.removeAll(hidden);
    }
    QStringList shown = shownNumbers();
    expected.sort();
    shown.sort();
    QCOMPARE(shown, expected);
    QVERIFY(m_fixture->window().windowTitle().endsWith(u"Aiguilleur"_s));
    QCOMPARE(m_fixture->find<QLabel>("connectionWord")->text(), u"Connected"_s);
}

void TestMainWindow::searchesFromTheKeyboard()
{
    QVERIFY(m_fixture->openSandbox());
    const QString wanted = shownNumbers().last();
    QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), searchField());
    QTest::keyClicks(searchField(), u"0"_s + wanted.mid(4));
    QCOMPARE(shownNumbers(), QStringList{wanted});
    QTest::keyClick(searchField(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(tree()->selected().serviceName, wanted);
    QTRY_VERIFY(m_fixture->find<QWidget>("numberPage")->isVisible());

    searchField()->setFocus();
    searchField()->selectAll();
    QTest::keyClicks(searchField(), u"zzzz"_s);
    QVERIFY(shown<QLabel>(&m_fixture->window(), "treeEmptyText"));
    QTest::mouseClick(shown<QPushButton>(&m_fixture->window(), "treeEmptyButton"), Qt::LeftButton);
    QVERIFY(searchField()->text().isEmpty());
    QTest::keyClick(searchField(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), tree());
}

void TestMainWindow::keepsSelectionThroughSearchAndRefresh()
{
    QVERIFY(m_fixture->openSandbox());
    const Service service = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(service.billingAccount, service.serviceName);
    const auto isSelected = [&] {
        return tree()->currentIndex().data(NumberTreeModel::ServiceNameRole).toString() == service.serviceName &&
               tree()->selectionModel()->isSelected(tree()->currentIndex());
    };
    QVERIFY(isSelected());
    const int closed = tree()->currentIndex().parent().row() == 2 ? 1 : 2;
    tree()->setExpanded(tree()->model()->index(closed, 0), false);
    searchField()->setText(u"zzzz"_s);
    QVERIFY(!tree()->currentIndex().isValid());
    QCOMPARE(tree()->selected().serviceName, service.serviceName);
    searchField()->clear();
    QVERIFY(isSelected());
    QVERIFY(!tree()->isExpanded(tree()->model()->index(closed, 0)));
    QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
    QSignalSpy refreshed(&m_fixture->session().inventory(), &Inventory::refreshFinished);
    QTest::keyClick(&m_fixture->window(), Qt::Key_F5);
    QVERIFY(refreshed.wait(20000));
    QVERIFY(isSelected());
    m_fixture->server().removeNumber(service.serviceName);
    m_fixture->session().refresh();
    QVERIFY(refreshed.wait(20000));
    QTRY_VERIFY(!shownNumbers().contains(service.serviceName));
}

void TestMainWindow::showsPagesOfGroupsAndNumbers()
{
    QVERIFY(m_fixture->openSandbox());
    QVERIFY(m_fixture->find<QWidget>("nothingChosenPage")->isVisible());
    tree()->setFocus();
    tree()->setCurrentIndex(tree()->model()->index(0, 0));
    QVERIFY(m_fixture->find<QWidget>("groupPage")->isVisible());
    QVERIFY(!m_fixture->action("actionChangeConfiguration")->isEnabled());
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(m_fixture->find<QWidget>("numberPage")->isVisible());
}

void TestMainWindow::opensTheConfigurationDialog()
{
    QVERIFY(m_fixture->openSandbox());
    const Service service = m_fixture->number(FeatureType::Empty);
    m_fixture->window().select(service.billingAccount, service.serviceName);
    tree()->setFocus();
    QVERIFY(m_fixture->action("actionChangeConfiguration")->isEnabled());
    QTest::keyClick(&m_fixture->window(), Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = m_fixture->window().findChild<ConfigurationDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    // It stands on the session, and goes with it.
    const QPointer<ConfigurationDialog> guard(dialog);
    m_fixture->accounts().close();
    QVERIFY(guard.isNull());
    QVERIFY(!tree()->isVisible());
}

void TestMainWindow::deletesAConfigurationFromTheTree()
{
    QVERIFY(m_fixture->openSandbox());
    const Service service = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(service.billingAccount, service.serviceName);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_COMPARE(m_prompts.questions.size(), 1);
    QVERIFY(m_prompts.questions.first().destructive);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->server().featureType(service.serviceName), u"empty"_s, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->session().changes().underWayCount(), 0, 20000);
    QTRY_VERIFY(!m_fixture->action("actionDeleteConfiguration")->isEnabled());
}

void TestMainWindow::saysWhyNothingCanBeChanged()
{
    QVERIFY(m_fixture->openSandbox());
    const Service service = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(service.billingAccount, service.serviceName);
    m_fixture->window().setStoreFailure({.kind = ApiError::Kind::Storage, .message = u"version 99"_s}, u"/x/y.db"_s);
    const auto *banner = m_fixture->find<Banner>("storageBanner");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleDescription().contains(u"/x/y.db"_s));
    QVERIFY(!m_fixture->action("actionChangeConfiguration")->isEnabled());
    QVERIFY(!m_fixture->action("actionDeleteConfiguration")->isEnabled());
    QVERIFY(!m_fixture->action("actionChangeConfiguration")->toolTip().isEmpty());
    m_fixture->window().changeConfiguration();
    QVERIFY(!m_fixture->window().findChild<ConfigurationDialog *>());
}

void TestMainWindow::saysThatItIsOffline()
{
    QVERIFY(m_fixture->openSandbox());
    Sandbox::Fault fault;
    fault.kind = Sandbox::Fault::Kind::Reset;
    m_fixture->server().addFault(fault);
    m_fixture->action("actionRefresh")->trigger();
    const auto *banner = m_fixture->find<Banner>("connectionBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20000);
    QVERIFY(banner->text().startsWith(u"Offline"_s));
    QCOMPARE(m_fixture->find<QLabel>("connectionWord")->text(), u"Offline"_s);
    QVERIFY(!shownNumbers().isEmpty());
    m_fixture->server().clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 20000);
    QTRY_COMPARE(m_fixture->find<QLabel>("connectionWord")->text(), u"Connected"_s);
}

void TestMainWindow::asksToSignInAgain()
{
    QVERIFY(m_fixture->openSandbox());
    m_fixture->server().expireCredential();
    m_fixture->action("actionRefresh")->trigger();
    const auto *banner = m_fixture->find<Banner>("connectionBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20000);
    QTRY_COMPARE(m_fixture->find<QLabel>("connectionWord")->text(), u"Signed out"_s);
    QVERIFY(shown<QPushButton>(banner, "actionButton"));
    QTest::mouseClick(shown<QPushButton>(banner, "actionButton"), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
}

void TestMainWindow::claimsNothingOfWhatWasNeverRead()
{
    m_fixture->server().expireCredential();
    m_fixture->accounts().openSandbox();
    const auto *word = m_fixture->find<QLabel>("connectionWord");
    QTRY_COMPARE_WITH_TIMEOUT(word->text(), u"Signed out"_s, 20000);
    QTRY_VERIFY(shown<QLabel>(&m_fixture->window(), "treeEmptyText"));
    const QString text = shown<QLabel>(&m_fixture->window(), "treeEmptyText")->text();
    QVERIFY2(!text.contains(u"none"_s), qPrintable(text));
}

void TestMainWindow::forgetsAnAccountWhenAsked()
{
    QVERIFY(m_fixture->openSandbox());
    auto *menu = m_fixture->find<AccountMenu>("accountMenu");
    emit menu->forgetRequested(m_fixture->session().account().key);
    QCOMPARE(m_prompts.questions.size(), 1);
    QTRY_VERIFY(!m_fixture->accounts().session());
    QVERIFY(m_fixture->find<QAbstractButton>("sandboxButton")->isVisible());
}

void TestMainWindow::goesToANumber()
{
    QVERIFY(m_fixture->openSandbox());
    const QString wanted = shownNumbers().last();
    QTest::keyClick(&m_fixture->window(), Qt::Key_K, Qt::ControlModifier);
    auto *dialog = m_fixture->window().findChild<GoToNumber *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"goToField"_s);
    QTest::keyClicks(field, u"+"_s + wanted.mid(2));
    QCOMPARE(dialog->findChild<QListWidget *>(u"goToList"_s)->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(tree()->selected().serviceName, wanted);
}

void TestMainWindow::copiesTheNumber()
{
    QVERIFY(m_fixture->openSandbox());
    const Service service = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(service.billingAccount, service.serviceName);
    tree()->setFocus();
    m_fixture->action("actionCopyNumber")->trigger();
    QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.remove(u' '), u"0"_s + service.serviceName.mid(4));
}

void TestMainWindow::tellsAPersonWhoLooksElsewhere()
{
    QVERIFY(m_fixture->openSandbox());
    const auto change = [this](FeatureType::Value from, FeatureType::Value to) {
        const auto begun = m_fixture->session().changes().begin(m_fixture->number(from), to);
        QVERIFY(begun);
        QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), 20000);
        QVERIFY((*begun)->state() == ConfigurationChange::State::Applied);
    };
    change(FeatureType::Redirect, FeatureType::Conference);
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    QTRY_VERIFY(!m_fixture->window().isActiveWindow());
    QCOMPARE(m_fixture->notifier().notices.size(), 0);
    change(FeatureType::Empty, FeatureType::Conference);
    QTRY_COMPARE(m_fixture->notifier().notices.size(), 1);
    QVERIFY(!m_fixture->notifier().notices.first().bad);
    m_fixture->settings().setNotifications(false);
    change(FeatureType::Empty, FeatureType::CloudIvr);
    QCOMPARE(m_fixture->notifier().notices.size(), 1);
}

void TestMainWindow::marksWhatIsPendingAndRests()
{
    QVERIFY(m_fixture->openSandbox());
    const Service service = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(service.billingAccount, service.serviceName);
    const auto begun = m_fixture->session().changes().begin(service, FeatureType::Conference);
    QVERIFY(begun);
    QTRY_VERIFY(tree()->isAnimating());
    QCOMPARE(m_fixture->find<QToolButton>("activityButton")->text(), u"1 change under way"_s);
    QVERIFY(!m_fixture->action("actionChangeConfiguration")->isEnabled());
    const QModelIndex cell = tree()->currentIndex().siblingAtColumn(NumberTreeModel::ConfigurationColumn);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Conference"_s));
    QTRY_VERIFY_WITH_TIMEOUT((*begun)->isFinished(), 20000);
    QTRY_VERIFY(!tree()->isAnimating());
    QTRY_VERIFY(m_fixture->action("actionChangeConfiguration")->isEnabled());
}

void TestMainWindow::remembersItself()
{
    const QSize size(790, 700); // the screen of the offscreen platform has 800 × 800
    QVERIFY(m_fixture->openSandbox());
    m_fixture->window().resize(size);
    m_fixture->action("actionActivity")->setChecked(true);
    tree()->setColumnWidth(NumberTreeModel::NumberColumn, 177);
    m_fixture->find<QSplitter>("pageSplitter")->setSizes({400, 390});
    const QList<int> sizes = m_fixture->find<QSplitter>("pageSplitter")->sizes();
    tree()->setExpanded(tree()->model()->index(1, 0), false);
    m_fixture->window().close();
    m_fixture->makeWindow();
    m_fixture->window().show();
    QCOMPARE(m_fixture->window().size(), size);
    QVERIFY(m_fixture->find<QWidget>("activityPanel")->isVisible());
    QVERIFY(m_fixture->action("actionActivity")->isChecked());
    QCOMPARE(tree()->columnWidth(NumberTreeModel::NumberColumn), 177);
    QTRY_COMPARE(m_fixture->find<QSplitter>("pageSplitter")->sizes(), sizes);
    QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
    QVERIFY(!tree()->isExpanded(tree()->model()->index(1, 0)));
}

void TestMainWindow::switchesLanguage()
{
    QVERIFY(m_fixture->openSandbox());
    LanguageSwitch language;
    QVERIFY(LanguageSwitch::languages().contains(u"fr"_s));
    language.apply(u"fr"_s);
    QCOMPARE(language.language(), u"fr"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    // Windows hear of it with the event loop's next turn.
    QTRY_COMPARE(m_fixture->action("actionRefresh")->text().remove(u'&'), u"Actualiser"_s);
    QCOMPARE(m_fixture->find<QMenu>("menuFile")->title().remove(u'&'), u"Fichier"_s);
    QCOMPARE(tree()->model()->headerData(0, Qt::Horizontal).toString(), u"Numéro"_s);
    QCOMPARE(searchField()->accessibleName(), u"Rechercher"_s);
    language.apply(u"en"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    QTRY_COMPARE(m_fixture->action("actionRefresh")->text().remove(u'&'), u"Refresh"_s);
}

void TestMainWindow::namesEverything()
{
    QVERIFY2(withoutAccessibleName(&m_fixture->window()).isEmpty(),
             qPrintable(withoutAccessibleName(&m_fixture->window()).join(u", "_s)));
    QVERIFY(m_fixture->openSandbox());
    m_fixture->action("actionActivity")->setChecked(true);
    const Service service = m_fixture->number(FeatureType::Redirect);
    m_fixture->window().select(service.billingAccount, service.serviceName);
    QVERIFY2(withoutAccessibleName(&m_fixture->window()).isEmpty(),
             qPrintable(withoutAccessibleName(&m_fixture->window()).join(u", "_s)));
    for (const QAction *action : m_fixture->window().findChildren<QAction *>()) {
        if (!action->isSeparator() && !action->objectName().startsWith(u'_') &&
            action->objectName().startsWith("action"_L1))
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    }
}

void TestMainWindow::fitsASmallWindow()
{
    QVERIFY(m_fixture->openSandbox());
    m_fixture->action("actionActivity")->setChecked(true);
    m_fixture->window().resize(900, 600);
    QCoreApplication::processEvents();
    QCOMPARE(m_fixture->window().size(), QSize(900, 600));
    QVERIFY(searchField()->isVisible());
    QVERIFY(m_fixture->find<QWidget>("accountMenu")->isVisible());
}

void TestMainWindow::groupsTheDigitsOfACount()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English));
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.numbers = 1100;
    WindowFixture fixture(m_prompts, options);
    QVERIFY(fixture.openSandbox());
    QTRY_VERIFY(fixture.find<QLabel>("matchLabel")->text().startsWith(u"1,"_s));
}

void TestMainWindow::showsNumbersWhole_data()
{
    QTest::addColumn<QFont>("font");
    QTest::newRow("the desktop's") << QApplication::font();
    QTest::newRow("narrow letters, wide digits") << QFont(u"DejaVu Sans"_s, 9);
    QTest::newRow("large") << QFont(u"DejaVu Sans"_s, 18);
}

void TestMainWindow::showsNumbersWhole()
{
    QFETCH(QFont, font);
    const QFont before = QApplication::font();
    QApplication::setFont(font);
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    m_fixture->makeWindow();
    m_fixture->window().show();
    QVERIFY(m_fixture->openSandbox());
    tree()->selectFirstMatch();
    const QModelIndex number = tree()->currentIndex().siblingAtColumn(NumberTreeModel::NumberColumn);
    const int room = tree()->visualRect(number).width() - 2 * ItemPainting::gap;
    QVERIFY(room >= tree()->fontMetrics().horizontalAdvance(u"+33 1 99 00 12 34"_s));
    const int label = tree()->fontMetrics().horizontalAdvance(Catalogue::label(FeatureType::CloudIvr));
    QVERIFY(tree()->columnWidth(NumberTreeModel::ConfigurationColumn) > label + 2 * ItemPainting::gap);
    QVERIFY(tree()->columnWidth(NumberTreeModel::DescriptionColumn) > tree()->fontMetrics().averageCharWidth() * 8);
}

void TestReadOnlyWindow::saysWhyNothingCanBeChanged()
{
    ScriptedPrompts prompts;
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.readOnly = true;
    WindowFixture fixture(prompts, options);
    fixture.window().show();
    QVERIFY(fixture.openSandbox());
    QTRY_VERIFY(!fixture.session().canWrite());
    const Service service = fixture.number(FeatureType::Redirect);
    fixture.window().select(service.billingAccount, service.serviceName);
    for (const auto *name : {"actionChangeConfiguration", "actionDeleteConfiguration", "actionRename"}) {
        QVERIFY2(!fixture.action(name)->isEnabled(), name);
        QVERIFY2(!fixture.action(name)->toolTip().isEmpty(), name);
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    LanguageSwitch language;
    language.apply(u"en"_s);
    TestMainWindow window;
    TestReadOnlyWindow readOnly;
    return QTest::qExec(&window, argc, argv) + QTest::qExec(&readOnly, argc, argv);
}

#include "tst_mainwindow.moc"
