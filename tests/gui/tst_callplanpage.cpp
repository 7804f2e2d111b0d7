// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a call plan: what a person does in it is on the server after a save, and can be undone before.
#include "core/callplan.h"
#include "gui/callplan/callplanpage.h"
#include "gui/callplan/callplanview.h"
#include "gui/callplan/calltimeline.h"
#include "gui/callplan/checklist.h"
#include "gui/callplan/simulatorpanel.h"
#include "gui/languageswitch.h"
#include "gui/setup/hintlabel.h"
#include "models/callplanmodel.h"
#include "service/setup.h"
#include "setupfixture.h"
#include "widgetchecks.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

using Kind = CallPlanModel::Kind;

class TestCallPlanPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsThePlan();
    void addsAStep();
    void editsByTheForm();
    void undoesAndDoesAgain();
    void undoAndRedoAreItsOwn();
    void movesAndDuplicates();
    void keepsWhatIsInUse();
    void timeSlotsAndFilter();
    void queuesAndMembers();
    void beginsAnEmptyPlan();
    void goesToWhatIsWrong();
    void showsTheBeginningOfTheDrawing();
    void hasRoomForEachPart_data();
    void hasRoomForEachPart();
    void simulatesWhatIsNow();
    void saysWhenThePresentIsUnknown();
    void staysWhereNothingCameOfADrop();
    void exportsWhatIsBeingLaidOut();
    void isAccessible_data();
    void isAccessible();

private:
    bool open(FeatureType::Value type = FeatureType::CloudIvr);
    void choose(const QString &path) { m_page->goTo(path); }
    QString chosen() { return CallPlanModel::pathOf(m_fixture->widget<QTreeView>("planTree")->currentIndex()); }
    bool add(const QString &entry);

    std::unique_ptr<SetupFixture> m_fixture;
    CallPlanPage *m_page = nullptr;
};

void TestCallPlanPage::init()
{
    m_page = nullptr;
}

void TestCallPlanPage::cleanup()
{
    m_fixture.reset();
}

bool TestCallPlanPage::open(FeatureType::Value type)
{
    m_fixture = std::make_unique<SetupFixture>(type);
    if (!m_fixture->open(u"callPlanPage"_s))
        return false;
    m_page = qobject_cast<CallPlanPage *>(m_fixture->page(u"callPlanPage"_s));
    return m_page && m_fixture->setup().canEdit();
}

bool TestCallPlanPage::add(const QString &entry)
{
    auto *menu = m_page->findChild<QMenu *>(u"addMenu"_s);
    emit menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == entry && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void TestCallPlanPage::showsThePlan()
{
    QVERIFY(open());
    const auto *tree = m_fixture->widget<QTreeView>("planTree");
    const CallPlan plan = m_fixture->plan();
    const QModelIndex root = tree->model()->index(0, 0);
    QCOMPARE(root.data().toString(), u"Incoming call"_s);
    QCOMPARE(tree->model()->rowCount(root), int(plan.steps.size()));
    QVERIFY(plan.steps.size() >= 4);
    const QString first = tree->model()->index(0, 0, root).data().toString();
    QVERIFY2(first.startsWith(u"Step 1: "_s), qPrintable(first));
    choose(plan.menus.first().path);
    QCOMPARE(chosen(), plan.menus.first().path);
    QCOMPARE(m_fixture->widget<QLineEdit>("name")->text(), plan.menus.first().name);
}

void TestCallPlanPage::addsAStep()
{
    QVERIFY(open());
    const qsizetype before = m_fixture->plan().steps.size();
    QVERIFY(add(u"Step"_s));
    QCOMPARE(m_fixture->plan().steps.size(), before + 1);
    QCOMPARE(chosen(), m_fixture->plan().steps.last().path);
    QVERIFY(add(u"Action of the step"_s));
    QCOMPARE(m_fixture->plan().steps.last().actions.size(), 1);
    QVERIFY(m_fixture->pick("callAction", u"sleep"_s));
    QCOMPARE(m_fixture->plan().steps.last().actions.first().param, u"1000"_s);
    QVERIFY(m_fixture->save());
    const CallStep step = m_fixture->plan().steps.last();
    const QString list = SetupDocument::listOf(step.path);
    QVERIFY(!SetupDocument::isNew(step.path));
    QCOMPARE(m_fixture->serverValue(step.path, u"enabled"_s).toBool(), true);
    QCOMPARE(m_fixture->ask(list).toArray().size(), before + 1);
    QCOMPARE(m_fixture->serverValue(step.actions.first().path, u"action"_s).toString(), u"sleep"_s);
}

void TestCallPlanPage::editsByTheForm()
{
    QVERIFY(open());
    const QString path = m_fixture->plan().menus.first().path;
    choose(path);
    auto *name = m_fixture->widget<QLineEdit>("name");
    QTRY_VERIFY(name->isVisible());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Reception"_s);
    QCOMPARE(m_fixture->plan().menu(SetupDocument::idOf(path))->name, u"Reception"_s);
    QCOMPARE(m_page->window()->focusWidget(), name);
    QCOMPARE(name->text(), u"Reception"_s);
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(path, u"name"_s).toString(), u"Reception"_s);
}

void TestCallPlanPage::undoesAndDoesAgain()
{
    QVERIFY(open());
    const CallPlan before = m_fixture->plan();
    QVERIFY(!m_fixture->widget<QAbstractButton>("undoButton")->isEnabled());
    choose(before.steps.last().path);
    m_fixture->click("duplicateButton");
    choose(before.menus.last().path);
    auto *name = m_fixture->widget<QLineEdit>("name");
    name->selectAll();
    QTest::keyClicks(name, u"Ventes"_s); // one entry, however many letters
    const CallPlan after = m_fixture->plan();
    QCOMPARE(after.menus.last().name, u"Ventes"_s);
    m_fixture->click("undoButton");
    QVERIFY(m_fixture->plan().menus.last().name != u"Ventes"_s);
    m_fixture->click("undoButton");
    QCOMPARE(m_fixture->plan(), before);
    QVERIFY(!m_fixture->widget<QAbstractButton>("undoButton")->isEnabled());
    m_fixture->click("redoButton");
    m_fixture->click("redoButton");
    QCOMPARE(m_fixture->plan(), after);
    QVERIFY(m_fixture->save());
    QVERIFY(!m_fixture->widget<QAbstractButton>("undoButton")->isEnabled()); // it is on the server now
}

//! A key of the window that an editor has too would do nothing there.
void TestCallPlanPage::undoAndRedoAreItsOwn()
{
    QVERIFY(open());
    QList<QKeySequence> ofEditors = QKeySequence::keyBindings(QKeySequence::Undo);
    ofEditors += QKeySequence::keyBindings(QKeySequence::Redo);
    QVERIFY(ofEditors.size() > 1);
    const auto actions = m_fixture->window().window().findChildren<QAction *>();
    for (const QAction *action : actions)
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(!ofEditors.contains(key), qPrintable(action->objectName()));
}

void TestCallPlanPage::movesAndDuplicates()
{
    QVERIFY(open());
    const QString path = m_fixture->plan().steps[1].path;
    choose(path);
    m_fixture->click("upButton");
    QCOMPARE(m_fixture->plan().steps[0].path, path);
    QCOMPARE(chosen(), path);
    QVERIFY(!m_fixture->widget<QAbstractButton>("upButton")->isEnabled());
    m_fixture->click("duplicateButton");
    QCOMPARE(m_fixture->plan().steps[1].path, chosen());
    QVERIFY(!m_fixture->plan().steps[1].isEnabled);
    QCOMPARE(m_fixture->plan().steps[1].actions.size(), m_fixture->plan().steps[0].actions.size());
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->serverValue(path, u"position"_s).toInt(), 1);
    const CallPlan saved = m_fixture->plan();
    for (qsizetype i = 0; i < saved.steps.size(); ++i)
        QCOMPARE(m_fixture->serverValue(saved.steps[i].path, u"position"_s).toInt(), int(i) + 1);
}

void TestCallPlanPage::keepsWhatIsInUse()
{
    QVERIFY(open());
    choose(m_fixture->plan().menus.first().path);
    QVERIFY(!m_fixture->widget<QAbstractButton>("deleteButton")->isEnabled());
    QVERIFY(m_fixture->widget<QAbstractButton>("deleteButton")->toolTip().contains(u"in use"_s));
    QVERIFY(add(u"Menu"_s));
    const qsizetype count = m_fixture->plan().menus.size();
    QVERIFY(m_fixture->widget<QAbstractButton>("deleteButton")->isEnabled());
    m_fixture->click("deleteButton");
    QCOMPARE(m_fixture->plan().menus.size(), count - 1);
}

void TestCallPlanPage::timeSlotsAndFilter()
{
    QVERIFY(open());
    QVERIFY(add(u"Step"_s));
    m_fixture->widget<QTimeEdit>("fromEdit")->setTime(QTime(8, 30));
    m_fixture->widget<QTimeEdit>("toEdit")->setTime(QTime(12, 0));
    m_fixture->click("addHoursButton");
    QCOMPARE(m_fixture->plan().steps.last().hours.size(), 5);
    QCOMPARE(m_fixture->widget<QListWidget>("hoursList")->count(), 5);
    m_fixture->widget<QTimeEdit>("fromEdit")->setTime(QTime(12, 0));
    QVERIFY(!m_fixture->widget<QAbstractButton>("addHoursButton")->isEnabled());
    auto *lists = m_fixture->widget<QComboBox>("filterBox");
    lists->setCurrentIndex(1);
    emit lists->activated(1);
    QTest::keyClicks(m_fixture->widget<QLineEdit>("filterEdit"), u"4711 or so"_s);
    m_fixture->click("addFilterButton");
    QVERIFY(m_fixture->widget<QWidget>("filterProblem")->isVisible());
    QVERIFY(m_fixture->plan().steps.last().entries.isEmpty());
    m_fixture->widget<QLineEdit>("filterEdit")->clear();
    QTest::keyClicks(m_fixture->widget<QLineEdit>("filterEdit"), u"+33 4 65 71"_s);
    QVERIFY(!m_fixture->widget<QWidget>("filterProblem")->isVisible());
    m_fixture->click("addFilterButton");
    QTRY_COMPARE(m_fixture->plan().steps.last().entries.size(), 1);
    QCOMPARE(m_fixture->plan().steps.last().entries.first().callerNumber, u"+3346571"_s);
    QVERIFY(m_fixture->save());
    const CallStep step = m_fixture->plan().steps.last();
    QCOMPARE(m_fixture->ask(step.path + u"/conditionTime"_s).toArray().size(), 5);
    QCOMPARE(m_fixture->ask(step.path + u"/conditionScreenList"_s).toArray().size(), 1);
    QCOMPARE(m_fixture->serverValue(step.path, u"screenListType"_s).toString(), u"incomingBlackList"_s);
}

void TestCallPlanPage::queuesAndMembers()
{
    QVERIFY(open(FeatureType::ContactCenterSolutionExpert));
    QVERIFY(add(u"Queue"_s));
    const QString queue = SetupDocument::idOf(chosen());
    QVERIFY(m_fixture->widget<QComboBox>("agentBox")->count() > 1);
    m_fixture->click("joinButton");
    m_fixture->click("joinButton");
    QCOMPARE(m_fixture->plan().queue(queue)->members.size(), 2);
    const QStringList members = m_fixture->plan().queue(queue)->members;
    m_fixture->widget<QListWidget>("queueMembers")->setCurrentRow(1);
    m_fixture->click("memberUpButton");
    QCOMPARE(m_fixture->plan().queue(queue)->members, (QStringList{members[1], members[0]}));
    QVERIFY(m_fixture->save());
    const CallQueue saved = m_fixture->plan().queues.last();
    QCOMPARE(m_fixture->ask(saved.path + u"/agent"_s).toArray().size(), 2);
    QCOMPARE(m_fixture->serverValue(saved.path + u"/agent/"_s + members[1], u"position"_s).toInt(), 0);
}

void TestCallPlanPage::beginsAnEmptyPlan()
{
    QVERIFY(open());
    QVERIFY(!m_fixture->widget<QWidget>("startPart")->isVisible());
    SetupDocument draft = m_fixture->setup().draft();
    const CallPlan before = m_fixture->plan();
    for (const CallStep &step : before.steps)
        draft.remove(step.path);
    m_fixture->setup().setDraft(draft);
    QTRY_VERIFY(m_fixture->widget<QWidget>("startPart")->isVisible());
    m_fixture->click("openingButton");
    QCOMPARE(m_fixture->plan().steps.size(), 1);
    QCOMPARE(m_fixture->plan().steps.first().hours.size(), 5);
    QVERIFY(!m_fixture->widget<QWidget>("startPart")->isVisible());
    QVERIFY(m_fixture->save());
    QCOMPARE(m_fixture->ask(SetupDocument::listOf(m_fixture->plan().steps.first().path)).toArray().size(), 1);
}

void TestCallPlanPage::goesToWhatIsWrong()
{
    QVERIFY(open());
    QVERIFY(add(u"Menu"_s)); // it has no greeting
    const QString menu = chosen();
    choose(m_fixture->plan().steps.first().path);
    const auto *list = m_fixture->widget<CheckList>("checkList");
    QTRY_VERIFY(std::any_of(list->findings().begin(), list->findings().end(),
                            [&](const CallFinding &finding) { return finding.path == menu; }));
    emit const_cast<CheckList *>(list)->goTo(menu);
    QCOMPARE(chosen(), menu);
}

void TestCallPlanPage::showsTheBeginningOfTheDrawing()
{
    QVERIFY(open(FeatureType::ContactCenterSolutionExpert));
    const auto *view = m_fixture->widget<CallPlanView>("planView");
    QTRY_VERIFY(view->isLaidOut()); // before anybody sees it
    m_fixture->window().window().resize(1120, 720);
    m_fixture->widget<QTabWidget>("sections")->setCurrentIndex(1);
    const QRectF first = view->boxOf(view->graph().nodes.first().id);
    QTRY_VERIFY(view->isVisible());
    const auto hidden = [&] {
        return (QRegion(view->mapFromScene(first).boundingRect() + QMargins(4, 4, 4, 4)) -
                view->viewport()->visibleRegion())
            .boundingRect();
    };
    QTRY_VERIFY2(hidden().isEmpty(), QTest::toString(hidden()));
}

void TestCallPlanPage::simulatesWhatIsNow()
{
    QVERIFY(open(FeatureType::ContactCenterSolutionExpert));
    auto *simulator = m_fixture->widget<SimulatorPanel>("simulator");
    m_fixture->widget<QTabWidget>("assistance")->setCurrentIndex(1);
    QVERIFY(simulator->scenario().agentStates.isEmpty());
    m_fixture->click("answersButton");
    m_fixture->click("presentButton");
    QTRY_VERIFY(!simulator->scenario().agentStates.isEmpty());
    const CallScenario call = simulator->scenario();
    for (const CallAgent &agent : m_fixture->plan().agents) {
        const QString status =
            m_fixture->ask(u"hunting/agent/%1/liveStatus"_s.arg(agent.id)).toObject().value("status"_L1).toString();
        const bool isThere = status != "onBreak"_L1 && status != "loggedOut"_L1;
        QCOMPARE(call.agentStates.value(agent.id), isThere ? u"available"_s : status);
    }
    QTRY_VERIFY(m_fixture->widget<QPushButton>("presentButton")->isEnabled());
    m_fixture->click("usualButton");
    QVERIFY(simulator->scenario().agentStates.isEmpty());
    QVERIFY(simulator->scenario().waiting.isEmpty());
}

void TestCallPlanPage::saysWhenThePresentIsUnknown()
{
    QVERIFY(open(FeatureType::ContactCenterSolutionExpert));
    auto *simulator = m_fixture->widget<SimulatorPanel>("simulator");
    m_fixture->widget<QTabWidget>("assistance")->setCurrentIndex(1);
    m_fixture->click("answersButton");
    m_fixture->server().addFault({.kind = Sandbox::Fault::Kind::Status, .path = u"*/live*"_s, .status = 403});
    m_fixture->click("presentButton");
    const auto *hint = m_fixture->widget<HintLabel>("presentHint");
    QTRY_VERIFY(hint->tone() == Theme::Tone::Bad);
    QVERIFY(!hint->text().isEmpty());
    QVERIFY(simulator->scenario().agentStates.isEmpty());
    QVERIFY(m_fixture->widget<QPushButton>("presentButton")->isEnabled());
}

// In a small window and in a large one.
void TestCallPlanPage::hasRoomForEachPart_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("language");
    QTest::newRow("voice server") << int(FeatureType::CloudIvr) << u"en"_s;
    QTest::newRow("contact centre") << int(FeatureType::ContactCenterSolutionExpert) << u"en"_s;
    QTest::newRow("contact centre in French") << int(FeatureType::ContactCenterSolutionExpert) << u"fr"_s;
}

void TestCallPlanPage::hasRoomForEachPart()
{
    QFETCH(const int, type);
    QFETCH(const QString, language);
    QVERIFY(open(FeatureType::Value(type)));
    LanguageSwitch languages;
    languages.apply(language);
    const auto english = qScopeGuard([&] { languages.apply(u"en"_s); });
    MainWindow &window = m_fixture->window().window();
    const auto *scroll = qobject_cast<QScrollArea *>(m_page->parentWidget()->parentWidget());
    auto *assistance = m_fixture->widget<QTabWidget>("assistance");
    const auto *timeline = m_fixture->widget<CallTimeline>("timeline");
    const auto *findings = m_fixture->widget<QListWidget>("findings");
    const auto *panel = m_fixture->widget<QScrollArea>("panelArea");
    const auto *moment = m_fixture->widget<QDateTimeEdit>("momentEdit");
    QTRY_VERIFY(findings->count() > 2);
    const CallPlan plan = m_fixture->plan();
    for (const QSize size : {QSize(1900, 1000), QSize(1388, 868), QSize(1120, 720), QSize(1900, 1000)}) {
        window.resize(size);
        for (const QString &path : {plan.steps.first().actions.first().path, plan.steps.first().path}) {
            choose(path);
            QTRY_VERIFY(panel->viewport()->width() >= m_fixture->widget<QWidget>("panel")->minimumSizeHint().width());
        }
        assistance->setCurrentIndex(0);
        QTRY_VERIFY(findings->visualItemRect(findings->item(1)).bottom() < findings->viewport()->height());
        QTRY_VERIFY(panel->viewport()->width() >= m_fixture->widget<QWidget>("panel")->minimumSizeHint().width());
        assistance->setCurrentIndex(1);
        QTRY_VERIFY(timeline->isVisible() && timeline->rowCount() > 0);
        QTRY_VERIFY2(timeline->columnWidth(2) >= timeline->viewport()->width() / 2,
                     qPrintable(QString::number(timeline->columnWidth(2))));
        QTRY_VERIFY(moment->width() >= moment->sizeHint().width());
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    }
}

// What changed nothing is not gone to when something else is edited later.
void TestCallPlanPage::staysWhereNothingCameOfADrop()
{
    QVERIFY(open());
    const CallPlan before = m_fixture->plan();
    QVERIFY(before.steps.size() > 2);
    choose(before.steps[2].path);
    const CallPlanDrop here{.kind = CallPlanDrop::Kind::MoveStep,
                            .paths = {before.steps[0].path},
                            .place = {.owner = {}, .before = before.steps[1].path}};
    emit m_fixture->widget<CallPlanView>("planView")->dropped(here);
    QVERIFY(m_fixture->plan() == before);
    m_fixture->setup().setValue(before.steps[2].path, u"name"_s, u"Weekend"_s);
    QCOMPARE(chosen(), before.steps[2].path);
}

void TestCallPlanPage::exportsWhatIsBeingLaidOut()
{
    QTemporaryDir folder;
    QVERIFY(open());
    const auto *view = m_fixture->widget<CallPlanView>("planView");
    QTRY_VERIFY(view->isLaidOut());
    QAction *exporting = m_fixture->widget<QToolButton>("exportButton")->menu()->actions().first();
    m_fixture->prompts().file = folder.filePath(u"plan.svg"_s);
    m_fixture->prompts().meanwhile = [this] { QVERIFY(add(u"Menu"_s)); };
    exporting->trigger();
    QVERIFY(!view->isLaidOut());
    QTRY_VERIFY(QFile::exists(folder.filePath(u"plan.svg"_s)));
    QVERIFY(!m_fixture->widget<QWidget>("planBanner")->isVisible());
    // That of another number would be another drawing than was asked for.
    const Service other = m_fixture->window().number(FeatureType::ContactCenterSolutionExpert);
    m_fixture->prompts().file = folder.filePath(u"other.svg"_s);
    m_fixture->prompts().meanwhile = [&] {
        m_fixture->window().window().select(other.billingAccount, other.serviceName);
        QVERIFY(m_fixture->showPage(u"callPlanPage"_s));
    };
    exporting->trigger();
    QTRY_VERIFY(m_fixture->widget<QWidget>("planBanner")->isVisible());
    QVERIFY(!QFile::exists(folder.filePath(u"other.svg"_s)));
}

void TestCallPlanPage::isAccessible_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestCallPlanPage::isAccessible()
{
    QFETCH(QString, language);
    LanguageSwitch languages;
    languages.apply(language);
    QVERIFY(open(FeatureType::ContactCenterSolutionExpert));
    const CallPlan plan = m_fixture->plan();
    QStringList paths = {plan.steps.last().path,   plan.steps.last().actions.first().path,
                         plan.menus.first().path,  plan.menus.first().entries.first().action.path,
                         plan.queues.first().path, plan.agents.first().path,
                         plan.texts.first().path};
    for (const QString &path : std::as_const(paths)) {
        choose(path);
        QCOMPARE(chosen(), path);
        for (int tab = 0; tab < 2; ++tab) {
            m_fixture->widget<QTabWidget>("assistance")->setCurrentIndex(tab);
            QCOMPARE(withoutAccessibleName(m_page), QStringList());
            QCOMPARE(doubledMnemonics(m_page), QStringList());
            QTRY_VERIFY2(clipped(m_page).isEmpty(), qPrintable(path + u'\n' + clipped(m_page).join(u'\n')));
        }
    }
}

QTEST_MAIN(TestCallPlanPage)
#include "tst_callplanpage.moc"
