// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/callplan/calldraft.h"
#include "gui/setup/setuppage.h"
#include "models/callplanmodel.h"

#include <QTimer>
#include <memory>

class QMenu;

namespace Aiguilleur {

namespace Ui {
class CallPlanPage;
}

class CallActionEditor;
class CallConditionsEditor;
class CallDrawingMenu;
class CallForm;
class CallMembersEditor;
class CallReasonsEditor;
class SkillsPanel;
struct CallPlanDrop;

//! What happens to a call to an interactive voice server or a contact centre: the plan as a tree, what is chosen in it
//! beside it, and what is wrong with it below.
class CallPlanPage : public SetupPage
{
    Q_OBJECT
public:
    explicit CallPlanPage(UserPrompts &prompts, QWidget *parent = nullptr);
    ~CallPlanPage() override;

    QString title() const override;
    QWidget *widgetOf(const SetupProblem &problem) const override;
    void goTo(const QString &path); //!< chooses the object, or what it stands in

protected:
    void refresh() override;
    void retranslate() override;
    void setupChanged() override;
    void settingsChanged() override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Kind = CallPlanModel::Kind;

    void connectAll();
    void connectDrawing();
    void connectDrawingEdits();
    void addShortcuts();
    void showLit();
    void readPresent();
    void exportDrawing(bool blackedOut);
    void writeDrawing(const QString &path, const QString &number, bool blackedOut);
    void planChanged();
    void showPlan();
    void showSkills(bool shown);
    void showSelected();
    void showPanel(const QModelIndex &index);
    void fitPanel();
    void bringIntoView(QWidget *widget);
    void updateButtons();
    void check();
    QModelIndex current() const;
    QString ownerOf(const QModelIndex &index, Kind kind) const;

    void drop(const CallPlanDrop &drop);
    void focusPanel();
    void showContextMenu(const QPoint &globalPosition, bool isOnSomething);
    void addEntriesOfCurrent(QMenu &menu);
    void addWaysHere(QMenu &menu);
    void addEntriesOfPlan(QMenu &menu);
    void fillAddMenu();
    void addStep(const QString &after);
    void addAction(bool isNegative);
    void addSubMenu();
    void addEntry();
    void add(const QString &text, const std::function<QString(SetupDocument &)> &make);
    //! What `make` returns is chosen then, when something was changed.
    void edit(const QString &text, const std::function<QString(SetupDocument &)> &make);
    void addAgents();
    void addSound();
    void moveBy(int by);
    void duplicate();
    void deleteCurrent();
    void begin(int start);
    QString someLine() const;

    std::unique_ptr<Ui::CallPlanPage> m_ui;
    CallDraft m_draft;
    CallPlanModel m_model;
    QMenu *m_addMenu;
    CallDrawingMenu *m_drawingMenu = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportBlackedOut = nullptr;
    CallForm *m_form;
    CallActionEditor *m_action;
    CallConditionsEditor *m_conditions;
    CallMembersEditor *m_members;
    CallReasonsEditor *m_reasons;
    SkillsPanel *m_skills;
    int m_panelWidth = 0;
    QTimer m_checking;
    QString m_wanted; //!< to be chosen when the plan has it
    bool m_isShowing = false;
};

} // namespace Aiguilleur
