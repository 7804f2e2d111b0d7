// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and scheduled changes from the window: a file that is wrong, one that is applied, one for later, the account
// exported; what is scheduled, and what was missed.
#include "gui/banner.h"
#include "gui/bulk/batcheswindow.h"
#include "gui/configurationcard.h"
#include "gui/configurationdialog.h"
#include "gui/plans/laterdialog.h"
#include "gui/plans/planwindow.h"
#include "gui/plans/schedulewindow.h"
#include "scriptedprompts.h"
#include "service/batches.h"
#include "service/schedule.h"
#include "widgetchecks.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

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

template<class T>
T *in(QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QString::fromLatin1(name));
}

} // namespace

class TestPlans : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingYet();
    void everyErrorAndNothingSent();
    void fileThatIsNotThere();
    void appliedAndThenNothingToDo();
    void changedFieldHasToBeCheckedAgain();
    void dropped();
    void exportedChangesNothing();
    void inventoryExported();
    void readOnlySaysSo();
    void plannedForLater();
    void configurationForLater();
    void nothingScheduled();
    void movedAndRemoved();
    void missedIsAppliedFromBanner();
    void missedIsIgnoredFromWindow();

private:
    QString write(const QByteArray &content, const QString &name = u"plan.csv"_s);
    PlanWindow *openPlan(const QString &path = {});
    bool isChecked(PlanWindow *window) const;
    int writeCount() const;
    void schedule(const Service &service, const QDateTime &due);
    void press(QWidget *dialog, const char *name)
    {
        auto *button = in<QAbstractButton>(dialog, name);
        QVERIFY2(button && button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    ScriptedPrompts m_prompts;
    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPlans::init()
{
    m_prompts = {};
    m_fixture = std::make_unique<WindowFixture>(m_prompts);
    m_fixture->makeWindow();
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
    QVERIFY(m_fixture->openSandbox());
}

void TestPlans::cleanup()
{
    m_fixture.reset();
}

QString TestPlans::write(const QByteArray &content, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The plan cannot be written");
    return file.fileName();
}

PlanWindow *TestPlans::openPlan(const QString &path)
{
    m_fixture->action("actionPlan")->trigger();
    auto *window = shown<PlanWindow>();
    if (window && !path.isEmpty()) {
        m_prompts.file = path;
        press(window, "openPlanButton");
    }
    return window;
}

bool TestPlans::isChecked(PlanWindow *window) const
{
    const auto *pages = in<QStackedWidget>(window, "planPages");
    const auto *progress = in<QProgressBar>(window, "planProgress");
    return pages->currentWidget()->objectName() == "planPreviewPage"_L1 && progress->isHidden();
}

int TestPlans::writeCount() const
{
    Sandbox::Server &server = m_fixture->server();
    return server.requestCount(u"POST"_s, u"/telephony/*"_s) + server.requestCount(u"PUT"_s, u"/telephony/*"_s);
}

void TestPlans::nothingYet()
{
    PlanWindow *window = openPlan();
    QVERIFY(window);
    QVERIFY(!in<QPushButton>(window, "applyPlanButton")->isEnabled());
    QVERIFY(!in<QPushButton>(window, "planLaterButton")->isEnabled());
    QVERIFY(!in<QPushButton>(window, "checkPlanButton")->isEnabled());
    QVERIFY(!in<QLabel>(window, "planHint")->text().isEmpty());
    QVERIFY(in<QLabel>(window, "noPlanText")->isVisible());
    QCOMPARE(withoutAccessibleName(window), QStringList());
    QCOMPARE(doubledMnemonics(window), QStringList());
}

void TestPlans::everyErrorAndNothingSent()
{
    const Service number = m_fixture->number(FeatureType::ContactCenterSolution);
    PlanWindow *window = openPlan(write("number,configuration,strategy\nhello,redirect,\n" +
                                        number.serviceName.toLatin1() + ",,loudest\n0033199009999,party,\n"));
    auto *problems = in<QTreeWidget>(window, "planProblems");
    QTRY_COMPARE(problems->topLevelItemCount(), 4);
    QCOMPARE(problems->topLevelItem(0)->text(0), u"2"_s);
    QCOMPARE(problems->topLevelItem(1)->text(1), u"strategy"_s);
    QVERIFY(problems->topLevelItem(1)->text(2).contains(u"loudest"_s));
    QVERIFY(problems->isVisible());
    QVERIFY(!in<QPushButton>(window, "applyPlanButton")->isEnabled());
    QVERIFY(!in<QPushButton>(window, "planLaterButton")->isEnabled());
    QCOMPARE(writeCount(), 0);
}

void TestPlans::fileThatIsNotThere()
{
    PlanWindow *window = openPlan(m_folder.filePath(u"nowhere.csv"_s));
    QTRY_COMPARE(in<QTreeWidget>(window, "planProblems")->topLevelItemCount(), 1);
    QVERIFY(!in<QPushButton>(window, "applyPlanButton")->isEnabled());
}

void TestPlans::appliedAndThenNothingToDo()
{
    const Service queue = m_fixture->number(FeatureType::ContactCenterSolution);
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    const QString path = write("number;configuration;strategy\n" + queue.serviceName.toLatin1() +
                               ";contactCenterSolution;random\n" + redirect.serviceName.toLatin1() + ";conference;\n");
    PlanWindow *window = openPlan(path);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(window, "applyPlanButton")->isEnabled(), patience);
    auto *table = in<QTreeView>(window, "planTable");
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!in<QLabel>(window, "planRowDetails")->text().isEmpty());
    QCOMPARE(writeCount(), 0);
    press(window, "applyPlanButton");
    QCOMPARE(m_prompts.questions.size(), 1); // a redirection is replaced
    QTRY_COMPARE(m_fixture->session().batches().all().size(), 1);
    const Batch *batch = m_fixture->session().batches().all().first();
    QCOMPARE(batch->title(), u"plan.csv"_s);
    QVERIFY(batch->origin() == Provisioning::Origin::Plan);
    QVERIFY(shown<BatchesWindow>());
    QTRY_COMPARE_WITH_TIMEOUT(batch->state(), Batch::State::Ended, patience);
    QCOMPARE(batch->count(BatchItem::State::Done), 2);
    QCOMPARE(m_fixture->server().featureType(redirect.serviceName), u"conference"_s);
    QTRY_VERIFY(!shown<PlanWindow>());
    const int sent = writeCount();
    window = openPlan(path);
    QTRY_VERIFY_WITH_TIMEOUT(isChecked(window), patience);
    QVERIFY(!in<QPushButton>(window, "applyPlanButton")->isEnabled());
    QCOMPARE(writeCount(), sent);
}

void TestPlans::changedFieldHasToBeCheckedAgain()
{
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    PlanWindow *window = openPlan(write("number,configuration\n" + redirect.serviceName.toLatin1() + ",conference\n"));
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(window, "applyPlanButton")->isEnabled(), patience);
    QTest::keyClicks(in<QLineEdit>(window, "planFile"), u"x"_s);
    QVERIFY(!in<QPushButton>(window, "applyPlanButton")->isEnabled());
    QTest::keyClick(in<QLineEdit>(window, "planFile"), Qt::Key_Backspace);
    QTest::keyClick(in<QLineEdit>(window, "planFile"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(window, "applyPlanButton")->isEnabled(), patience);
}

void TestPlans::dropped()
{
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    const QString path = write("number,configuration\n" + redirect.serviceName.toLatin1() + ",conference\n");
    PlanWindow *window = openPlan();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(isChecked(window), patience);
    QCOMPARE(in<QLineEdit>(window, "planFile")->text(), path);
}

void TestPlans::exportedChangesNothing()
{
    PlanWindow *window = openPlan();
    m_prompts.file = m_folder.filePath(u"account.json"_s);
    press(window, "exportPlanButton");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompts.file), patience);
    QTRY_VERIFY(in<Banner>(window, "planBanner")->isVisible());
    press(window, "openPlanButton");
    QTRY_VERIFY_WITH_TIMEOUT(isChecked(window), patience);
    QVERIFY(!in<QPushButton>(window, "applyPlanButton")->isEnabled());
    QVERIFY(in<QPushButton>(window, "planLaterButton")->isEnabled());
    QCOMPARE(writeCount(), 0);
}

void TestPlans::inventoryExported()
{
    PlanWindow *window = openPlan();
    m_prompts.file = m_folder.filePath(u"numbers.csv"_s);
    press(window, "exportInventoryButton");
    QFile file(m_prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), m_fixture->session().inventory().serviceCount() + 1);
    m_prompts.file = u"/nonexistent/numbers.csv"_s;
    press(window, "exportInventoryButton");
    QVERIFY(in<Banner>(window, "planBanner")->tone() == Theme::Tone::Bad);
}

void TestPlans::readOnlySaysSo()
{
    m_fixture.reset();
    Sandbox::Options options = SandboxFixture::quickOptions();
    options.readOnly = true;
    m_fixture = std::make_unique<WindowFixture>(m_prompts, options);
    m_fixture->makeWindow();
    m_fixture->window().show();
    QVERIFY(m_fixture->openSandbox());
    QTRY_VERIFY(!m_fixture->session().canWrite());
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    PlanWindow *window = openPlan(write("number,configuration\n" + redirect.serviceName.toLatin1() + ",conference\n"));
    QTRY_VERIFY(!in<QLabel>(window, "planHint")->text().isEmpty());
    QVERIFY(!in<QPushButton>(window, "applyPlanButton")->isEnabled());
}

void TestPlans::plannedForLater()
{
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    PlanWindow *window = openPlan(write("number,configuration\n" + redirect.serviceName.toLatin1() + ",conference\n"));
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(window, "planLaterButton")->isEnabled(), patience);
    press(window, "planLaterButton");
    auto *dialog = shown<LaterDialog>();
    QVERIFY(dialog);
    QCOMPARE(withoutAccessibleName(dialog), QStringList());
    QCOMPARE(doubledMnemonics(dialog), QStringList());
    QPushButton *save = in<QDialogButtonBox>(dialog, "laterButtons")->button(QDialogButtonBox::Save);
    in<QDateEdit>(dialog, "laterDate")->setDate(QDate(2020, 1, 1));
    QVERIFY(!save->isEnabled());
    in<QDateEdit>(dialog, "laterDate")->setDate(QDate::currentDate().addDays(3));
    in<QCheckBox>(dialog, "laterWeekly")->setChecked(true);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    Schedule &schedule = m_fixture->session().schedule();
    QTRY_COMPARE(schedule.all().size(), 1);
    QCOMPARE(schedule.all().first().title, u"plan.csv"_s);
    QVERIFY(schedule.all().first().time.isWeekly);
    QTRY_VERIFY(shown<ScheduleWindow>());
    QTRY_COMPARE(in<QTreeWidget>(shown<ScheduleWindow>(), "scheduledList")->topLevelItemCount(), 1);
    QCOMPARE(writeCount(), 0);
}

void TestPlans::configurationForLater()
{
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    ConfigurationDialog dialog(m_fixture->session(), redirect, m_fixture->expertMode(), m_prompts);
    dialog.show();
    auto *later = in<QPushButton>(&dialog, "laterButton");
    QVERIFY(!later->isEnabled());
    QTest::mouseClick(dialog.findChild<ConfigurationCard *>(u"card_conference"_s), Qt::LeftButton);
    QTRY_VERIFY(later->isEnabled());
    press(&dialog, "laterButton");
    auto *asked = dialog.findChild<LaterDialog *>();
    QVERIFY(asked);
    QTest::mouseClick(in<QDialogButtonBox>(asked, "laterButtons")->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->session().schedule().all().size(), 1);
    const ScheduledChange change = m_fixture->session().schedule().all().first();
    QCOMPARE(change.wishes.first().goal, SetupGoal::ofType(FeatureType::Conference));
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(writeCount(), 0);
}

void TestPlans::nothingScheduled()
{
    m_fixture->action("actionSchedule")->trigger();
    auto *window = shown<ScheduleWindow>();
    QVERIFY(window);
    QTRY_VERIFY(in<QLabel>(window, "noScheduleText")->text().contains(u"Nothing is scheduled"_s));
    QVERIFY(in<QLabel>(window, "noScheduleText")->isVisible());
}

//! As if it had been stored earlier.
void TestPlans::schedule(const Service &service, const QDateTime &due)
{
    ScheduledChange change;
    change.title = u"On call"_s;
    change.wishes = {{service, SetupGoal::ofType(FeatureType::Conference)}};
    change.time = {.date = due.date().addYears(50), .time = due.time(), .zone = "UTC"};
    m_fixture->session().schedule().save(change);
    QTRY_COMPARE(m_fixture->session().schedule().all().size(), 1);
    const QString account = m_fixture->session().account().key;
    const QFuture<Result<QList<StoredSchedule>>> reading = m_fixture->store().schedules(account);
    QTRY_VERIFY(reading.isFinished());
    StoredSchedule stored = reading.result()->first();
    stored.due = due;
    const QFuture<Result<void>> saving = m_fixture->store().saveSchedule(stored);
    QTRY_VERIFY(saving.isFinished());
    m_fixture->session().schedule().load();
    QTRY_COMPARE(m_fixture->session().schedule().all().first().due, due);
}

void TestPlans::movedAndRemoved()
{
    schedule(m_fixture->number(FeatureType::Redirect), QDateTime(QDate(2099, 1, 1), QTime(8, 0), Qt::UTC));
    m_fixture->action("actionSchedule")->trigger();
    auto *window = shown<ScheduleWindow>();
    QTRY_VERIFY(in<QPushButton>(window, "moveScheduledButton")->isEnabled());
    QCOMPARE(withoutAccessibleName(window), QStringList());
    QCOMPARE(doubledMnemonics(window), QStringList());
    press(window, "moveScheduledButton");
    auto *dialog = window->findChild<LaterDialog *>();
    QVERIFY(dialog);
    in<QLineEdit>(dialog, "laterName")->setText(u"On call, from now on"_s);
    in<QDateEdit>(dialog, "laterDate")->setDate(QDate::currentDate().addDays(2));
    QTest::mouseClick(in<QDialogButtonBox>(dialog, "laterButtons")->button(QDialogButtonBox::Save), Qt::LeftButton);
    auto *list = in<QTreeWidget>(window, "scheduledList");
    QTRY_COMPARE(list->topLevelItem(0)->text(0), u"On call, from now on"_s);
    press(window, "cancelScheduledButton");
    QCOMPARE(m_prompts.questions.size(), 1);
    QTRY_COMPARE(m_fixture->session().schedule().all().size(), 0);
    QTRY_VERIFY(in<QLabel>(window, "noScheduleText")->isVisible());
}

void TestPlans::missedIsAppliedFromBanner()
{
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    schedule(redirect, QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 86400, Qt::UTC));
    m_fixture->session().schedule().runDue();
    auto *banner = m_fixture->find<Banner>("missedBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"On call"_s));
    QCOMPARE(writeCount(), 0);
    press(banner, "actionButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->server().featureType(redirect.serviceName), u"conference"_s, patience);
    QTRY_VERIFY(!banner->isVisible());
}

void TestPlans::missedIsIgnoredFromWindow()
{
    const Service redirect = m_fixture->number(FeatureType::Redirect);
    schedule(redirect, QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 86400, Qt::UTC));
    m_fixture->session().schedule().runDue();
    m_fixture->action("actionSchedule")->trigger();
    auto *window = shown<ScheduleWindow>();
    QTRY_VERIFY(in<QPushButton>(window, "ignoreMissedButton")->isEnabled());
    QVERIFY(in<QLabel>(window, "runReason")->isVisible());
    QVERIFY(!in<QPushButton>(window, "showRunBatchButton")->isEnabled());
    press(window, "ignoreMissedButton");
    QTRY_VERIFY(!m_fixture->find<Banner>("missedBanner")->isVisible());
    QTRY_VERIFY(!in<QPushButton>(window, "ignoreMissedButton")->isEnabled());
    QCOMPARE(writeCount(), 0);
}

QTEST_MAIN(TestPlans)
#include "tst_plans.moc"
