// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many numbers from the window: chosen in the tree by mouse and by keyboard, previewed, changed, retried, undone, and
// given a template.
#include "gui/bulk/batcheswindow.h"
#include "gui/bulk/bulkdialog.h"
#include "gui/bulk/bulksource.h"
#include "gui/bulk/templatesavedialog.h"
#include "gui/bulk/templatesdialog.h"
#include "gui/numbertreeview.h"
#include "models/numbertreemodel.h"
#include "scriptedprompts.h"
#include "service/batches.h"
#include "service/templates.h"
#include "widgetchecks.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms

template<class T>
T *shown()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        T *found = qobject_cast<T *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

class TestBulk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void severalByMouse();
    void severalByKeyboard();
    void selectionSurvivesSearch();
    void oneFailsAndIsRetried();
    void pausedAndCancelled();
    void undone();
    void filtersOfTargets();
    void blockedAreLeftOut();
    void copiedToOthers();
    void fromConfigurationDialog();
    void templateMadeAndApplied();
    void templatesManaged();
    void nothingYet();
    void readOnlySaysSo();

private:
    QList<Service> numbers(int count, const QString &type);
    QModelIndex indexOf(const Service &service);
    void clickIn(const Service &service, Qt::KeyboardModifiers modifiers);
    void select(const QList<Service> &services);
    BulkDialog *openBulk(const QList<Service> &services);
    void preview(BulkDialog *dialog);
    Batch *apply(BulkDialog *dialog);
    template<class T>
    static T *in(QWidget *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    static void press(QWidget *dialog, const char *name)
    {
        auto *button = in<QAbstractButton>(dialog, name);
        QVERIFY2(button && button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestBulk::init()
{
    m_prompts = {};
    m_fixture = std::make_unique<WindowFixture>(m_prompts);
    m_fixture->makeWindow();
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
    QVERIFY(m_fixture->openSandbox());
}

void TestBulk::cleanup()
{
    m_fixture.reset();
}

QList<Service> TestBulk::numbers(int count, const QString &type)
{
    QList<Service> found;
    Inventory &inventory = m_fixture->session().inventory();
    const QList<Service> all = inventory.services();
    for (Service service : all) {
        const Inventory::Group &group = inventory.group(inventory.groupRow(service.billingAccount));
        if (service.kind != Service::Kind::Alias || group.account.status != BillingAccount::Status::Enabled ||
            found.size() == count)
            continue;
        m_fixture->server().setFeatureType(service.serviceName, type);
        service.featureType = FeatureType::fromApiName(type);
        inventory.update(service);
        found.append(service);
    }
    return found;
}

QModelIndex TestBulk::indexOf(const Service &service)
{
    auto *model = qobject_cast<NumberTreeModel *>(m_fixture->find<NumberTreeView>("numberTree")->model());
    return model->indexOf(service.billingAccount, service.serviceName);
}

void TestBulk::clickIn(const Service &service, Qt::KeyboardModifiers modifiers)
{
    auto *tree = m_fixture->find<NumberTreeView>("numberTree");
    tree->scrollTo(indexOf(service));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, tree->visualRect(indexOf(service)).center());
}

void TestBulk::select(const QList<Service> &services)
{
    clickIn(services.first(), {});
    for (const Service &service : services.mid(1))
        clickIn(service, Qt::ControlModifier);
}

BulkDialog *TestBulk::openBulk(const QList<Service> &services)
{
    select(services);
    m_fixture->action("actionChangeSeveral")->trigger();
    return shown<BulkDialog>();
}

void TestBulk::preview(BulkDialog *dialog)
{
    QTRY_VERIFY(in<QPushButton>(dialog, "previewButton")->isEnabled());
    press(dialog, "previewButton");
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "bulkApplyButton")->isVisible(), patience);
}

Batch *TestBulk::apply(BulkDialog *dialog)
{
    const bool isReady =
        QTest::qWaitFor([&] { return in<QPushButton>(dialog, "bulkApplyButton")->isEnabled(); }, patience);
    if (!isReady)
        return nullptr;
    press(dialog, "bulkApplyButton");
    return m_fixture->session().batches().all().value(0);
}

void TestBulk::severalByMouse()
{
    const QList<Service> services = numbers(3, u"redirect"_s);
    QCOMPARE(services.size(), 3);
    BulkDialog *dialog = openBulk(services);
    QVERIFY(dialog);
    QCOMPARE(in<QTreeView>(dialog, "targetTable")->model()->rowCount(), 3);
    QVERIFY(in<QCheckBox>(dialog, "onlyChosen")->isChecked());
    QVERIFY(!in<QPushButton>(dialog, "previewButton")->isEnabled()); // nothing to apply yet
    dialog->source().chooseType(FeatureType::Conference);
    preview(dialog);
    const Batch *batch = apply(dialog);
    QVERIFY(batch);
    QCOMPARE(m_prompts.questions.size(), 1); // three configurations are replaced
    QVERIFY(m_prompts.questions.first().destructive);
    BatchesWindow *window = shown<BatchesWindow>();
    QVERIFY(window);
    QCOMPARE(window->selected(), batch);
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QCOMPARE(batch->count(BatchItem::State::Done), 3);
    for (const Service &service : services)
        QCOMPARE(m_fixture->server().featureType(service.serviceName), u"conference"_s);
    QTRY_VERIFY(in<QPushButton>(window, "undoAllButton")->isEnabled());
    QVERIFY(!in<QPushButton>(window, "retryFailedButton")->isEnabled());
    QVERIFY(!in<QPushButton>(window, "pauseButton")->isVisible());
}

void TestBulk::severalByKeyboard()
{
    const QList<Service> services = numbers(3, u"empty"_s);
    auto *tree = m_fixture->find<NumberTreeView>("numberTree");
    tree->select({services[0].billingAccount, services[0].serviceName});
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
    const qsizetype several = tree->severalSelected().size();
    QVERIFY(several >= 2);
    QVERIFY(m_fixture->action("actionChangeSeveral")->text().contains(QString::number(several)));
    QTest::keyClick(&m_fixture->window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shown<BulkDialog>());
    BulkDialog *dialog = shown<BulkDialog>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *types = in<QComboBox>(dialog, "typeChoice");
    types->setFocus();
    QTest::keyClick(types, Qt::Key_Down);
    QTest::keyClick(types, Qt::Key_Down);
    QTest::keyClick(types, Qt::Key_Down);
    QCOMPARE(types->currentData().value<FeatureType>(), FeatureType(FeatureType::Conference));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(in<QPushButton>(dialog, "bulkApplyButton")->isVisible());
    QTRY_VERIFY(in<QPushButton>(dialog, "bulkApplyButton")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session().batches().all().size(), 1);
    const Batch *batch = m_fixture->session().batches().all().first();
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QCOMPARE(batch->count(BatchItem::State::Failed), 0);
}

void TestBulk::selectionSurvivesSearch()
{
    const QList<Service> services = numbers(3, u"redirect"_s);
    select(services);
    auto *tree = m_fixture->find<NumberTreeView>("numberTree");
    QCOMPARE(tree->severalSelected().size(), 3);
    auto *model = qobject_cast<NumberTreeModel *>(tree->model());
    QTRY_VERIFY(!model->isIndexing());
    model->setFilter(services[0].serviceName);
    QTRY_COMPARE(model->matchCount(), 1);
    model->setFilter({});
    QTRY_COMPARE(tree->severalSelected().size(), 3);
}

void TestBulk::oneFailsAndIsRetried()
{
    const QList<Service> services = numbers(3, u"empty"_s);
    Sandbox::Fault fault;
    fault.method = u"POST"_s;
    fault.path = u"/telephony/*/number/%1/changeFeatureType"_s.arg(services[1].serviceName);
    fault.status = 400;
    fault.times = 1;
    m_fixture->server().addFault(fault);
    BulkDialog *dialog = openBulk(services);
    dialog->source().chooseType(FeatureType::Conference);
    preview(dialog);
    const Batch *batch = apply(dialog);
    QVERIFY(batch);
    QCOMPARE(m_prompts.questions.size(), 0); // nothing is lost
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QCOMPARE(batch->count(BatchItem::State::Failed), 1);
    BatchesWindow *window = shown<BatchesWindow>();
    auto *table = in<QTreeView>(window, "batchTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_VERIFY(!in<QLabel>(window, "itemReason")->text().isEmpty());
    QVERIFY(!table->model()->index(1, BatchModel::ReasonColumn).data().toString().isEmpty());
    QTRY_VERIFY(in<QPushButton>(window, "retryFailedButton")->isEnabled());
    press(window, "retryFailedButton");
    QTRY_COMPARE_WITH_TIMEOUT(batch->count(BatchItem::State::Done), 3, patience);
}

void TestBulk::pausedAndCancelled()
{
    m_fixture->server().setLatency(std::chrono::milliseconds(40));
    const QList<Service> services = numbers(6, u"empty"_s);
    BulkDialog *dialog = openBulk(services);
    dialog->source().chooseType(FeatureType::Conference);
    preview(dialog);
    Batch *batch = apply(dialog);
    QVERIFY(batch);
    BatchesWindow *window = shown<BatchesWindow>();
    QTRY_VERIFY(in<QPushButton>(window, "pauseButton")->isVisible());
    press(window, "pauseButton");
    QCOMPARE(batch->state(), Batch::State::Paused);
    window->close(); // it goes on being what it is
    m_fixture->action("actionBatches")->trigger();
    QTRY_VERIFY(shown<BatchesWindow>());
    window = shown<BatchesWindow>();
    QCOMPARE(window->selected(), batch);
    if (batch->count(BatchItem::State::Waiting) > 0) {
        QTRY_VERIFY(in<QPushButton>(window, "cancelRestButton")->isEnabled());
        press(window, "cancelRestButton");
    }
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QCOMPARE(batch->count(BatchItem::State::Done) + batch->count(BatchItem::State::Cancelled), int(services.size()));
}

void TestBulk::undone()
{
    const QList<Service> services = numbers(2, u"redirect"_s);
    BulkDialog *dialog = openBulk(services);
    dialog->source().chooseType(FeatureType::Empty);
    preview(dialog);
    const Batch *batch = apply(dialog);
    QVERIFY(batch);
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    BatchesWindow *window = shown<BatchesWindow>();
    QTRY_VERIFY(in<QPushButton>(window, "undoAllButton")->isEnabled());
    press(window, "undoAllButton");
    QTRY_VERIFY(window->selected() != batch);
    QTRY_COMPARE_WITH_TIMEOUT(window->selected()->state(), Batch::State::Ended, patience);
    for (const Service &service : services)
        QCOMPARE(m_fixture->server().featureType(service.serviceName), u"redirect"_s);
}

void TestBulk::filtersOfTargets()
{
    const QList<Service> services = numbers(4, u"redirect"_s);
    m_fixture->action("actionChangeSeveral")->trigger();
    BulkDialog *dialog = shown<BulkDialog>();
    QVERIFY(dialog);
    QAbstractItemModel *model = in<QTreeView>(dialog, "targetTable")->model();
    const int all = model->rowCount();
    QCOMPARE(all, 12);
    in<QLineEdit>(dialog, "targetSearch")->setText(u"0"_s + services[0].serviceName.mid(4));
    QCOMPARE(model->rowCount(), 1);
    press(dialog, "chooseAllButton");
    in<QLineEdit>(dialog, "targetSearch")->clear();
    in<QComboBox>(dialog, "groupFilter")->setCurrentIndex(1);
    const int ofGroup = model->rowCount();
    QVERIFY(ofGroup > 0 && ofGroup < all);
    press(dialog, "chooseAllButton");
    in<QComboBox>(dialog, "groupFilter")->setCurrentIndex(0);
    in<QCheckBox>(dialog, "onlyChosen")->setChecked(true);
    QVERIFY(model->rowCount() >= ofGroup);
    press(dialog, "chooseNoneButton");
    QVERIFY(in<QLabel>(dialog, "chosenCount")->text().startsWith(u'0'));
    in<QCheckBox>(dialog, "onlyChosen")->setChecked(false);
    auto *types = in<QComboBox>(dialog, "typeFilter");
    for (int row = 1; row < types->count(); ++row) {
        types->setCurrentIndex(row);
        QVERIFY2(model->rowCount() > 0, qPrintable(types->currentText()));
    }
}

void TestBulk::blockedAreLeftOut()
{
    const QList<Service> services = numbers(3, u"empty"_s);
    const qint64 task = m_fixture->server().beginTask(services[0].serviceName, u"redirect"_s);
    QVERIFY(task != 0);
    m_fixture->session().lookForTasks(services[0].billingAccount, services[0].serviceName);
    QTRY_VERIFY(m_fixture->session().changes().underWay(services[0].serviceName));
    BulkDialog *dialog = openBulk(services);
    dialog->source().chooseType(FeatureType::Conference);
    preview(dialog);
    QTRY_VERIFY(in<QPushButton>(dialog, "bulkApplyButton")->isEnabled());
    auto *table = in<QTreeView>(dialog, "previewTable");
    QVERIFY(!table->model()->index(0, BatchPreviewModel::WarningColumn).data().toString().isEmpty());
    const Batch *batch = apply(dialog);
    QVERIFY(batch);
    QCOMPARE(batch->items().size(), 2);
}

void TestBulk::copiedToOthers()
{
    const QList<Service> services = numbers(3, u"contactCenterSolution"_s);
    clickIn(services[0], {});
    QTRY_VERIFY(m_fixture->action("actionCopySetup")->isEnabled());
    m_fixture->action("actionCopySetup")->trigger();
    BulkDialog *dialog = shown<BulkDialog>();
    QVERIFY(dialog);
    QVERIFY(in<QRadioButton>(dialog, "numberSource")->isChecked());
    QVERIFY(dialog->source().number());
    QCOMPARE(in<QTreeView>(dialog, "targetTable")->model()->rowCount(), 11); // not itself
    dialog->choose({services[1].serviceName, services[2].serviceName});
    preview(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!in<QLabel>(dialog, "previewSummary")->text().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!in<QWidget>(dialog, "previewProgress")->isVisible(), patience);
    if (in<QPushButton>(dialog, "bulkApplyButton")->isEnabled()) {
        const Batch *batch = apply(dialog);
        QVERIFY(batch);
        QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
        QCOMPARE(batch->count(BatchItem::State::Done), int(batch->items().size()));
    }
}

void TestBulk::fromConfigurationDialog()
{
    const QList<Service> services = numbers(1, u"redirect"_s);
    clickIn(services[0], {});
    m_fixture->action("actionChangeConfiguration")->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    press(QApplication::activeModalWidget(), "severalButton");
    QTRY_VERIFY(shown<BulkDialog>());
    QVERIFY(in<QLabel>(shown<BulkDialog>(), "chosenCount")->text().startsWith(u'1'));
}

void TestBulk::templateMadeAndApplied()
{
    const QList<Service> services = numbers(3, u"contactCenterSolution"_s);
    clickIn(services[0], {});
    m_fixture->action("actionSaveTemplate")->trigger();
    auto *save = shown<TemplateSaveDialog>();
    QVERIFY(save);
    auto *list = in<QTreeWidget>(save, "blankList");
    QTRY_VERIFY(list->topLevelItemCount() > 3);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const bool isStrategy = list->topLevelItem(row)->data(0, Qt::UserRole).toString() == "strategy"_L1;
        list->topLevelItem(row)->setCheckState(0, isStrategy ? Qt::Checked : Qt::Unchecked);
    }
    in<QLineEdit>(save, "templateName")->setText(u"Office"_s);
    auto *buttons = in<QDialogButtonBox>(save, "templateSaveButtons");
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->session().templates().all().size(), 1);
    QTRY_VERIFY(!shown<TemplateSaveDialog>());

    BulkDialog *dialog = openBulk({services[1], services[2]});
    dialog->source().chooseTemplate(m_fixture->session().templates().all().first().id);
    press(dialog, "previewButton");
    QVERIFY(in<QPushButton>(dialog, "previewButton")->isVisible()); // a blank is empty: it says so
    auto *strategy = in<QComboBox>(dialog, "blank.strategy");
    QVERIFY(strategy);
    strategy->setCurrentIndex(strategy->findData(u"random"_s));
    preview(dialog);
    const Batch *batch = apply(dialog);
    QVERIFY(batch);
    QCOMPARE(batch->title(), u"Office"_s);
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QCOMPARE(batch->count(BatchItem::State::Done), 2);
}

void TestBulk::templatesManaged()
{
    Service source = numbers(1, u"redirect"_s).first();
    const SetupGoal goal{.kind = SetupGoal::Kind::Whole,
                         .type = source.featureType,
                         .billingAccount = source.billingAccount,
                         .serviceName = source.serviceName};
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        const auto saving = m_fixture->session().templates().save(SetupTemplate::of(name, goal, {}).value());
        QTRY_VERIFY(saving.isFinished());
    }
    m_fixture->action("actionTemplates")->trigger();
    auto *dialog = shown<TemplatesDialog>();
    QVERIFY(dialog);
    auto *list = in<QTreeWidget>(dialog, "templateList");
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    list->topLevelItem(0)->setText(0, u"Two"_s);
    QTRY_VERIFY(in<QWidget>(dialog, "templatesBanner")->isVisible()); // the name is taken
    QTRY_COMPARE(list->topLevelItem(0)->text(0), u"One"_s);
    list->topLevelItem(0)->setText(0, u"Three"_s);
    QTRY_VERIFY(m_fixture->session().templates().find(u"Three"_s));
    QTemporaryDir folder;
    m_prompts.file = folder.filePath(u"template.json"_s);
    press(dialog, "exportTemplateButton");
    QVERIFY(QFile::exists(m_prompts.file));
    press(dialog, "removeTemplateButton");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    press(dialog, "importTemplateButton");
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QFile broken(m_prompts.file);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") == 2);
    broken.close();
    press(dialog, "importTemplateButton");
    QTRY_VERIFY(in<QWidget>(dialog, "templatesBanner")->isVisible());
    QCOMPARE(list->topLevelItemCount(), 2);
}

void TestBulk::nothingYet()
{
    m_fixture->action("actionBatches")->trigger();
    BatchesWindow *window = shown<BatchesWindow>();
    QVERIFY(window);
    QVERIFY(in<QLabel>(window, "noBatchText")->isVisible());
    QVERIFY(!in<QPushButton>(window, "pauseButton")->isVisible());
}

void TestBulk::readOnlySaysSo()
{
    m_fixture.reset();
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.readOnly = true;
    m_fixture = std::make_unique<WindowFixture>(m_prompts, options);
    m_fixture->makeWindow();
    m_fixture->window().show();
    QVERIFY(m_fixture->openSandbox());
    QTRY_VERIFY(!m_fixture->action("actionChangeSeveral")->isEnabled());
    QVERIFY(!m_fixture->action("actionChangeSeveral")->toolTip().isEmpty());
}

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
