// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the drawing is to the page of a call plan: another place to choose and to change what is in it.
#include "gui/callplan/calldrawingmenu.h"
#include "gui/callplan/callplanpage.h"
#include "ui_callplanpage.h"
#include "words/callplacewords.h"

#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

void CallPlanPage::connectDrawingEdits()
{
    CallPlanView *view = m_ui->planView;
    m_drawingMenu = new CallDrawingMenu(*view, this);
    m_ui->showButton->setMenu(m_drawingMenu);
    m_ui->showButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_ui->directionButton, &QToolButton::toggled, m_drawingMenu, &CallDrawingMenu::setHorizontal);
    connect(m_drawingMenu, &CallDrawingMenu::recalled, this, [this] {
        const QSignalBlocker blocker(m_ui->directionButton);
        m_ui->directionButton->setChecked(m_ui->planView->isHorizontal());
    });
    connect(view, &CallPlanView::dropped, this, &CallPlanPage::drop);
    connect(view, &CallPlanView::editRequested, this, &CallPlanPage::focusPanel);
    connect(view, &CallPlanView::menuRequested, this, &CallPlanPage::showContextMenu);
    m_ui->planTree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->planTree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &point) {
        showContextMenu(m_ui->planTree->viewport()->mapToGlobal(point), m_ui->planTree->indexAt(point).isValid());
    });
}

void CallPlanPage::settingsChanged()
{
    m_drawingMenu->setSettings(settings());
}

void CallPlanPage::drop(const CallPlanDrop &drop)
{
    const FeatureType type = m_draft.plan().number.featureType;
    const bool moves = drop.kind == CallPlanDrop::Kind::MoveStep || drop.kind == CallPlanDrop::Kind::MoveAction;
    const QString text = moves                                        ? tr("Move")
                         : drop.kind == CallPlanDrop::Kind::AddAction ? tr("Add an action")
                                                                      : tr("Lead elsewhere");
    edit(text, [&](SetupDocument &document) { return drop.apply(document, type); });
}

// The first thing in the panel that can be changed.
void CallPlanPage::focusPanel()
{
    for (QWidget *next = m_ui->panel->nextInFocusChain(); next != m_ui->panel; next = next->nextInFocusChain()) {
        const bool isHere = m_ui->panel->isAncestorOf(next) && next->isVisibleTo(m_ui->panel);
        if (isHere && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

void CallPlanPage::showContextMenu(const QPoint &globalPosition, bool isOnSomething)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"planMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOnSomething)
        addEntriesOfCurrent(*menu);
    else
        addEntriesOfPlan(*menu);
    menu->popup(globalPosition);
}

void CallPlanPage::addEntriesOfCurrent(QMenu &menu)
{
    const auto entry = [&](const QString &text, const QKeySequence &keys, bool can, auto act) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, act);
    };
    const QString path = CallPlanModel::pathOf(current());
    const CallStep *step = m_draft.plan().step(path);
    const bool isDrawing = m_ui->planView->isVisible();
    entry(tr("&Edit beside it"), Qt::Key_F2, true, [this] { focusPanel(); });
    QAction *adding = menu.addMenu(m_addMenu);
    adding->setText(tr("&Add"));
    adding->setEnabled(m_draft.canEdit());
    menu.addSeparator();
    entry(tr("Move &up"), Qt::ALT | Qt::Key_Up, m_ui->upButton->isEnabled(), [this] { moveBy(-1); });
    entry(tr("Move d&own"), Qt::ALT | Qt::Key_Down, m_ui->downButton->isEnabled(), [this] { moveBy(1); });
    entry(tr("Dup&licate"), {}, m_ui->duplicateButton->isEnabled(), [this] { duplicate(); });
    if (step) {
        const bool isOn = step->isEnabled;
        entry(isOn ? tr("Switch &off") : tr("Switch &on"), {}, m_draft.canEdit(), [this, path, isOn] {
            m_draft.setValue(isOn ? tr("Switch off") : tr("Switch on"), path, u"enabled"_s, !isOn);
        });
    }
    entry(tr("&Delete"), QKeySequence::Delete, m_ui->deleteButton->isEnabled(), [this] { deleteCurrent(); });
    menu.addSeparator();
    addWaysHere(menu);
    if (isDrawing)
        entry(tr("&Fold or unfold what follows"), Qt::Key_Space, true, [this] { m_ui->planView->fold(); });
    entry(tr("&Simulate a call"), {}, true, [this] { m_ui->assistance->setCurrentWidget(m_ui->simulatorPart); });
}

// A box may stand for several rules and keys: each can be gone to.
void CallPlanPage::addWaysHere(QMenu &menu)
{
    const CallGraphNode *node = m_ui->planView->graph().node(
        m_ui->planView->currentBox() ? m_ui->planView->currentBox()->node().id : QString());
    if (!m_ui->planView->isVisible() || !node || node->paths.size() < 2)
        return;
    QMenu *ways = menu.addMenu(tr("&What leads here"));
    for (const QString &path : node->paths)
        connect(ways->addAction(Words::callPlaceTitle(path, m_draft.plan())), &QAction::triggered, this,
                [this, path] { goTo(path); });
}

void CallPlanPage::addEntriesOfPlan(QMenu &menu)
{
    QAction *adding = menu.addMenu(m_addMenu);
    adding->setText(tr("&Add"));
    adding->setEnabled(m_draft.canEdit());
    menu.addSeparator();
    QUndoStack &stack = m_draft.undoStack();
    for (const bool isUndo : {true, false}) {
        QAction *action = menu.addAction(isUndo ? tr("&Undo") : tr("&Redo"));
        action->setShortcut(isUndo ? QKeySequence::Undo : QKeySequence::Redo);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled((isUndo ? m_ui->undoButton : m_ui->redoButton)->isEnabled());
        connect(action, &QAction::triggered, &stack, isUndo ? &QUndoStack::undo : &QUndoStack::redo);
    }
    if (!m_ui->planView->isVisible())
        return;
    menu.addSeparator();
    connect(menu.addAction(tr("&Show the whole plan")), &QAction::triggered, m_ui->planView, &CallPlanView::fit);
    menu.addMenu(m_drawingMenu);
    QMenu *exporting = menu.addMenu(tr("E&xport"));
    exporting->addActions({m_export, m_exportBlackedOut});
}

} // namespace Aiguilleur
