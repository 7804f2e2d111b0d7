// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callplanpage.h"

#include "core/callplanedits.h"
#include "gui/banner.h"
#include "gui/callplan/callactioneditor.h"
#include "gui/callplan/callconditionseditor.h"
#include "gui/callplan/calldrawingmenu.h"
#include "gui/callplan/callform.h"
#include "gui/callplan/callmemberseditor.h"
#include "gui/callplan/callplanrows.h"
#include "gui/callplan/callreasonseditor.h"
#include "gui/callplan/skillspanel.h"
#include "gui/userprompts.h"
#include "service/callchecks.h"
#include "service/expectations.h"
#include "service/futuretold.h"
#include "service/inventory.h"
#include "service/livemoment.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_callplanpage.h"
#include "words/callcheckwords.h"
#include "words/callplacewords.h"
#include "words/numberwords.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto checkDelay = 300ms; //!< after the last edit
constexpr double buttonZoom = 1.2;
constexpr int rowsInSight = 18;
constexpr int columnsOfTree = 40;
constexpr int columnsOfSections = 60;
constexpr int columnsOfPanel = 60;
constexpr int columnsOfBoth = 140; //!< average characters from which on the tree and the panel stand beside each other

} // namespace

CallPlanPage::CallPlanPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::CallPlanPage>())
    , m_addMenu(new QMenu(this))
    , m_form(new CallForm(m_draft, this))
    , m_action(new CallActionEditor(m_draft, this))
    , m_conditions(new CallConditionsEditor(m_draft, this))
    , m_members(new CallMembersEditor(m_draft, this))
    , m_reasons(new CallReasonsEditor(m_draft, this))
    , m_skills(new SkillsPanel(m_draft, this))
{
    m_ui->setupUi(this);
    m_addMenu->setObjectName(u"addMenu"_s);
    m_ui->addButton->setMenu(m_addMenu);
    m_ui->addButton->setPopupMode(QToolButton::InstantPopup);
    for (QWidget *editor :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_conditions),
          static_cast<QWidget *>(m_members), static_cast<QWidget *>(m_reasons)})
        m_ui->panelLayout->addWidget(editor);
    m_ui->panelLayout->addStretch();
    m_skills->hide();
    m_ui->panel->installEventFilter(this);
    m_ui->assistance->tabBar()->installEventFilter(this);
    m_ui->sections->tabBar()->installEventFilter(this);
    m_ui->planBanner->setClosable(true);
    m_model.setDescriber([this](const CallPlanModel::Row &row, const CallPlan &plan, int role) {
        return describeCallRow(row, plan, role, palette());
    });
    m_ui->planTree->setModel(&m_model);
    m_ui->planTree->setMinimumHeight(fontMetrics().height() * rowsInSight * 3 / 2);
    m_ui->planTree->setMinimumWidth(fontMetrics().averageCharWidth() * columnsOfTree);
    // Of its own, or else a part with wide rows would keep the panel beside it where there is no room for both.
    m_ui->sections->setMinimumWidth(fontMetrics().averageCharWidth() * columnsOfSections);
    m_ui->planView->setMinimumHeight(fontMetrics().height() * rowsInSight * 2);
    m_ui->planSplitter->setStretchFactor(0, 3);
    m_ui->planSplitter->setStretchFactor(1, 2);
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkDelay);
    connectAll();
    addShortcuts();
    retranslate();
}

CallPlanPage::~CallPlanPage() = default;

QString CallPlanPage::title() const
{
    return tr("&Call plan");
}

void CallPlanPage::connectAll()
{
    connect(&m_draft, &CallDraft::changed, this, &CallPlanPage::planChanged);
    connect(&m_checking, &QTimer::timeout, this, &CallPlanPage::check);
    connect(m_conditions, &CallConditionsEditor::calendarRequested, this,
            [this] { emit pageRequested(u"exceptionalDaysPage"_s); });
    connect(m_skills, &SkillsPanel::memberChosen, this,
            [this](const QString &path) { m_ui->planTree->setCurrentIndex(m_model.indexOf(path)); });
    connect(m_ui->planTree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isShowing)
            showSelected();
    });
    connect(m_addMenu, &QMenu::aboutToShow, this, &CallPlanPage::fillAddMenu);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_ui->duplicateButton, &QToolButton::clicked, this, &CallPlanPage::duplicate);
    connect(m_ui->deleteButton, &QToolButton::clicked, this, &CallPlanPage::deleteCurrent);
    connect(m_ui->undoButton, &QToolButton::clicked, &m_draft.undoStack(), &QUndoStack::undo);
    connect(m_ui->redoButton, &QToolButton::clicked, &m_draft.undoStack(), &QUndoStack::redo);
    connect(&m_draft.undoStack(), &QUndoStack::indexChanged, this, &CallPlanPage::updateButtons);
    connect(m_ui->goToButton, &QPushButton::clicked, this,
            [this] { goTo(m_ui->goToButton->property("path").toString()); });
    connect(m_ui->welcomeButton, &QPushButton::clicked, this,
            [this] { begin(static_cast<int>(CallPlanEdits::Start::Welcome)); });
    connect(m_ui->openingButton, &QPushButton::clicked, this,
            [this] { begin(static_cast<int>(CallPlanEdits::Start::OpeningHours)); });
    connect(m_ui->checkList, &CheckList::goTo, this, &CallPlanPage::goTo);
    connectDrawing();
    connect(m_ui->checkList, &CheckList::fixRequested, this, [this](const CallFinding &finding) {
        if (finding.fix)
            m_draft.edit(Words::fixLabel(*finding.fix),
                         [&](SetupDocument &document) { document = finding.fix->applied(document); });
    });
}

void CallPlanPage::connectDrawing()
{
    CallPlanView *view = m_ui->planView;
    connect(view, &CallPlanView::pathSelected, this, [this](const QString &path) {
        const QModelIndex index = m_model.indexOf(path);
        if (index.isValid())
            m_ui->planTree->setCurrentIndex(index);
    });
    connect(m_ui->zoomInButton, &QToolButton::clicked, view, [view] { view->zoomBy(buttonZoom); });
    connect(m_ui->zoomOutButton, &QToolButton::clicked, view, [view] { view->zoomBy(1 / buttonZoom); });
    connect(m_ui->fitButton, &QToolButton::clicked, view, &CallPlanView::fit);
    connectDrawingEdits();
    connect(m_ui->simulator, &SimulatorPanel::goTo, this, &CallPlanPage::goTo);
    connect(m_ui->simulator, &SimulatorPanel::pathsLit, this, &CallPlanPage::showLit);
    connect(m_ui->simulator, &SimulatorPanel::presentAsked, this, &CallPlanPage::readPresent);
    const auto fitAssistance = [this] {
        for (int i = 0; i < m_ui->assistance->count(); ++i) {
            const bool isShown = i == m_ui->assistance->currentIndex();
            m_ui->assistance->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                                       isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        }
        showLit();
    };
    connect(m_ui->assistance, &QTabWidget::currentChanged, this, fitAssistance);
    fitAssistance();
    auto *menu = new QMenu(m_ui->exportButton);
    m_export = menu->addAction(QString(), this, [this] { exportDrawing(false); });
    m_exportBlackedOut = menu->addAction(QString(), this, [this] { exportDrawing(true); });
    m_ui->exportButton->setMenu(menu);
    m_ui->exportButton->setPopupMode(QToolButton::InstantPopup);
}

// The path of the simulated call, as long as the simulator is what the person looks at.
void CallPlanPage::showLit()
{
    const bool isShown = m_ui->assistance->currentWidget() == m_ui->simulatorPart;
    m_ui->planView->setLitPath(isShown ? m_ui->simulator->run().paths() : QStringList());
}

void CallPlanPage::exportDrawing(bool blackedOut)
{
    m_ui->planBanner->hide();
    const QString number = m_draft.plan().number.serviceName;
    prompts().saveFile(this, tr("Export the drawing"), number + u".svg"_s, tr("Drawings (*.svg *.pdf *.png)"),
                       [this, number, blackedOut](const QString &path) { writeDrawing(path, number, blackedOut); });
}

// A drawing that is being laid out is written as soon as it is there.
void CallPlanPage::writeDrawing(const QString &path, const QString &number, bool blackedOut)
{
    if (m_draft.plan().number.serviceName != number)
        return m_ui->planBanner->show(
            Theme::Tone::Warning, tr("The drawing was not written."),
            tr("Another number is shown by now. Go back to %1 to export its drawing.").arg(Words::number(number)));
    if (!m_ui->planView->isLaidOut()) {
        connect(
            m_ui->planView, &CallPlanView::laidOut, this,
            [this, path, number, blackedOut] { writeDrawing(path, number, blackedOut); }, Qt::SingleShotConnection);
        return;
    }
    const QString why = m_ui->planView->exportTo(path, blackedOut);
    if (!why.isEmpty())
        m_ui->planBanner->show(Theme::Tone::Bad, tr("The file could not be written."), why);
}

void CallPlanPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, QWidget *where, Qt::ShortcutContext context, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Undo, this, Qt::WidgetWithChildrenShortcut, [this] { m_draft.undoStack().undo(); });
    add(QKeySequence::Redo, this, Qt::WidgetWithChildrenShortcut, [this] { m_draft.undoStack().redo(); });
    for (QWidget *where : {static_cast<QWidget *>(m_ui->planTree), static_cast<QWidget *>(m_ui->planView)}) {
        add(Qt::ALT | Qt::Key_Up, where, Qt::WidgetShortcut, [this] { moveBy(-1); });
        add(Qt::ALT | Qt::Key_Down, where, Qt::WidgetShortcut, [this] { moveBy(1); });
        add(QKeySequence::Delete, where, Qt::WidgetShortcut, [this] { deleteCurrent(); });
    }
}

void CallPlanPage::resizeEvent(QResizeEvent *event)
{
    SetupPage::resizeEvent(event);
    fitPanel();
}

// What the page is seen through tells how much room there is: the page itself gets no narrower than its parts.
bool CallPlanPage::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return SetupPage::event(event);
}

// The page is in an area that scrolls it as a whole.
void CallPlanPage::bringIntoView(QWidget *widget)
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area->ensureWidgetVisible(widget);
    }
}

// What is put into the panel has its size a moment later.
bool CallPlanPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfRoom = watched == parentWidget() && event->type() == QEvent::Resize;
    if (isOfRoom || (watched == m_ui->panel && event->type() == QEvent::LayoutRequest))
        fitPanel();
    // Whoever scrolls past the tabs does not want another one.
    if (event->type() == QEvent::Wheel &&
        (watched == m_ui->assistance->tabBar() || watched == m_ui->sections->tabBar())) {
        event->ignore();
        return true;
    }
    return SetupPage::eventFilter(watched, event);
}

// Beside the tree where there is room, else below it. The page as a whole is scrolled: what is below the tree is not
// by itself.
void CallPlanPage::fitPanel()
{
    const int column = fontMetrics().averageCharWidth();
    const int present =
        m_ui->panel->minimumSizeHint().width() + m_ui->panelArea->verticalScrollBar()->sizeHint().width();
    m_panelWidth = std::max({m_panelWidth, present, column * columnsOfPanel}); // it does not jump with what is chosen
    const QMargins margins = layout()->contentsMargins();
    const int both = m_ui->sections->minimumWidth() + m_ui->planSplitter->handleWidth() + m_panelWidth +
                     margins.left() + margins.right();
    const int room = parentWidget() ? parentWidget()->width() : width();
    const bool isWide = room >= std::max(both, column * columnsOfBoth);
    m_ui->planSplitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_ui->panelArea->setMinimumHeight(isWide ? 0 : m_ui->panel->sizeHint().height());
    m_ui->panelArea->setMinimumWidth(isWide ? m_panelWidth : 0);
}

void CallPlanPage::setupChanged()
{
    m_ui->simulator->setExpectations(session() ? &session()->expectations() : nullptr);
    m_ui->simulator->setCanAskPresent(session() != nullptr);
    m_draft.setSetup(session(), setup());
}

void CallPlanPage::readPresent()
{
    if (!session() || !setup())
        return;
    const QPointer<Setup> asked = setup();
    whenTold(this, readMoment(session()->api(), m_draft.plan()), [this, asked](const Result<CentreMoment> &moment) {
        if (asked && setup() == asked)
            m_ui->simulator->setPresent(moment);
    });
}

void CallPlanPage::refresh()
{
    updateButtons();
}

void CallPlanPage::planChanged()
{
    showSkills(m_draft.plan().number.featureType == FeatureType::ContactCenterSolutionExpert);
    m_ui->planView->setPlan(m_draft.plan()); // before a new place is chosen in it
    m_ui->planView->setEditable(m_draft.canEdit());
    showPlan();
    m_checking.start();
}

// Added and removed: a bar of tabs that is not seen takes no notice of one that is hidden or shown.
void CallPlanPage::showSkills(bool shown)
{
    const int present = m_ui->sections->indexOf(m_skills);
    if (shown && present < 0)
        m_ui->sections->addTab(m_skills, tr("Members and &queues"));
    else if (!shown && present >= 0)
        m_ui->sections->removeTab(present);
}

// The tree is made anew: what was open and chosen is so again.
void CallPlanPage::showPlan()
{
    QStringList closed;
    const std::function<void(const QModelIndex &)> note = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (m_model.rowCount(index) > 0 && !m_ui->planTree->isExpanded(index))
                closed.append(CallPlanModel::pathOf(index));
            note(index);
        }
    };
    note({});
    const QString chosen = m_wanted.isEmpty() ? CallPlanModel::pathOf(current()) : m_wanted;
    m_wanted.clear();
    const bool isFirst = m_model.rowCount() == 0;
    m_isShowing = true;
    m_model.setPlan(m_draft.plan());
    m_ui->planTree->expandAll();
    for (const QString &path : std::as_const(closed))
        m_ui->planTree->collapse(m_model.indexOf(path));
    m_isShowing = false;
    const QModelIndex index = m_model.indexOf(chosen);
    const QModelIndex fallback = isFirst || !current().isValid() ? m_model.index(0, 0) : current();
    m_ui->planTree->setCurrentIndex(index.isValid() ? index : fallback);
    showSelected();
}

QModelIndex CallPlanPage::current() const
{
    return m_ui->planTree->currentIndex();
}

void CallPlanPage::goTo(const QString &path)
{
    if (!m_draft.plan().schedulerRoot.isEmpty() && path.startsWith(m_draft.plan().schedulerRoot))
        return emit pageRequested(u"exceptionalDaysPage"_s);
    for (QString place = path; place.count(u'/') > 5; place = SetupDocument::listOf(place)) {
        const QModelIndex index = m_model.indexOf(place);
        if (!index.isValid())
            continue;
        m_ui->planTree->setCurrentIndex(index);
        m_ui->planTree->scrollTo(index);
        if (m_ui->planView->isVisible())
            m_ui->planView->setFocus();
        else
            m_ui->planTree->setFocus();
        bringIntoView(m_ui->sections);
        bringIntoView(m_ui->panelArea);
        return;
    }
}

QWidget *CallPlanPage::widgetOf(const SetupProblem &problem) const
{
    const QModelIndex index = m_model.indexOf(problem.path);
    if (!index.isValid())
        return nullptr;
    m_ui->planTree->setCurrentIndex(index);
    QWidget *field = m_form->fieldOf(problem.path, problem.property);
    field = field ? field : m_action->fieldOf(problem.path, problem.property);
    return field ? field : m_ui->planTree;
}

void CallPlanPage::showSelected()
{
    m_ui->planView->selectPath(CallPlanModel::pathOf(current()));
    showPanel(current());
    updateButtons();
}

void CallPlanPage::showPanel(const QModelIndex &index)
{
    const Kind kind = index.isValid() ? CallPlanModel::kindOf(index) : Kind::Plan;
    const bool isOptions = kind == Kind::Queues; // what all queues have in common
    const QString path = isOptions ? m_draft.plan().root + u"/hunting"_s : CallPlanModel::pathOf(index);
    const bool isAction = kind == Kind::Action || kind == Kind::Entry;
    const bool isPlan = kind == Kind::Plan && m_draft.plan().hasPlan;
    const bool hasForm = isPlan || (isOptions && m_draft.document().contains(path)) || kind == Kind::Step ||
                         kind == Kind::Menu || kind == Kind::Queue || kind == Kind::Agent || kind == Kind::Member ||
                         kind == Kind::Text;
    m_ui->panelTitle->setText(index.isValid() ? callRowTitle(index, m_draft.plan()) : QString());
    m_form->setVisible(hasForm);
    m_action->setVisible(isAction);
    m_conditions->setVisible(kind == Kind::Step);
    m_members->setVisible(kind == Kind::Queue);
    m_reasons->setVisible(kind == Kind::Agents);
    if (hasForm)
        m_form->setPath(path);
    if (isAction)
        m_action->setPath(path);
    if (kind == Kind::Step)
        m_conditions->setPath(path);
    if (kind == Kind::Queue)
        m_members->setPath(path);
    if (kind == Kind::Agents)
        m_reasons->refresh();
    const QString target = isAction ? callTargetPath(path, m_draft.plan()) : QString();
    m_ui->goToButton->setVisible(!target.isEmpty());
    m_ui->goToButton->setProperty("path", target);
    if (!target.isEmpty())
        m_ui->goToButton->setText(tr("Go to %1").arg(Words::callPlace(target, m_draft.plan())));
    const QString hint = callRowHint(index, m_draft.document(), m_draft.plan());
    m_ui->panelHint->setVisible(!hint.isEmpty());
    m_ui->panelHint->setText(hint);
    fitPanel();
}

void CallPlanPage::updateButtons()
{
    const bool can = m_draft.canEdit();
    const QModelIndex index = current();
    const Kind kind = index.isValid() ? CallPlanModel::kindOf(index) : Kind::Plan;
    const bool moves = kind == Kind::Step || kind == Kind::Action || kind == Kind::Entry;
    SetupDocument trial = m_draft.document();
    const QString path = CallPlanModel::pathOf(index);
    m_ui->addButton->setEnabled(can);
    m_ui->upButton->setEnabled(can && moves && CallPlanEdits::move(trial, path, -1));
    trial = m_draft.document();
    m_ui->downButton->setEnabled(can && moves && CallPlanEdits::move(trial, path, 1));
    m_ui->duplicateButton->setEnabled(can && (kind == Kind::Step || kind == Kind::Menu));
    const bool isObject = moves || kind == Kind::Menu || kind == Kind::Queue || kind == Kind::Agent ||
                          kind == Kind::Text || kind == Kind::Sound;
    const QStringList uses = isObject ? CallPlanEdits::uses(m_draft.document(), path) : QStringList();
    m_ui->deleteButton->setEnabled(can && isObject && uses.isEmpty());
    m_ui->deleteButton->setToolTip(uses.isEmpty() ? QString() : tr("It is in use, so that it cannot be deleted."));
    QUndoStack &stack = m_draft.undoStack();
    m_ui->undoButton->setEnabled(can && stack.canUndo());
    m_ui->redoButton->setEnabled(can && stack.canRedo());
    m_ui->undoButton->setToolTip(stack.undoText());
    m_ui->redoButton->setToolTip(stack.redoText());
    const bool isEmpty = setup() && setup()->isLoaded() && m_draft.plan().steps.isEmpty();
    m_ui->startPart->setVisible(isEmpty);
    m_ui->welcomeButton->setEnabled(can);
    m_ui->openingButton->setEnabled(can);
}

void CallPlanPage::check()
{
    if (!setup() || !setup()->isLoaded())
        return;
    const QDateTime now = session() ? session()->options().clock() : QDateTime::currentDateTimeUtc();
    CallCheckContext context{.setup = setup()->context(), .now = now};
    if (session())
        context = callCheckContext(*setup(), session()->sounds(), now);
    m_ui->checkList->setCanFix(m_draft.canEdit());
    const QList<CallFinding> findings = callFindings(context, m_draft.document());
    m_ui->checkList->setFindings(findings, m_draft.plan());
    QHash<QString, Theme::Tone> marks;
    for (const CallFinding &finding : findings) {
        const bool isError = finding.severity == CallFinding::Severity::Error;
        if (isError || !marks.contains(finding.path))
            marks.insert(finding.path, isError ? Theme::Tone::Bad : Theme::Tone::Warning);
    }
    m_ui->planView->setMarks(marks);
    m_ui->simulator->setLivePlan(
        setup()->isModified() ? std::optional(CallPlan::of(setup()->base(), setup()->service())) : std::nullopt);
    m_ui->simulator->setPlan(m_draft.plan());
    showLit();
}

void CallPlanPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->upButton->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    m_ui->downButton->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    m_export->setText(tr("&Drawing…"));
    m_drawingMenu->retranslate();
    m_exportBlackedOut->setText(tr("Drawing with &names and numbers blacked out…"));
    m_form->rebuild();
    m_action->retranslate();
    m_conditions->retranslate();
    m_members->retranslate();
    m_reasons->retranslate();
    m_skills->retranslate();
    m_ui->sections->setTabText(m_ui->sections->indexOf(m_skills), tr("Members and &queues"));
    showPlan();
    check();
}

} // namespace Aiguilleur
