// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplandrop.h"
#include "gui/callplan/callgraphitems.h"
#include "gui/callplan/callgraphlayout.h"

#include <QGraphicsView>
#include <QHash>
#include <QSet>

namespace Aiguilleur {

class CallGraphDrag;
class CallMinimap;

//! A call plan as a drawing. Ctrl and the wheel, + and -, and two fingers zoom; 0 fits it into the window; dragging
//! what is empty, or the middle button, moves it. The arrows go from box to box, Space folds what follows one, Enter
//! and F2 ask for it to be edited. What leads to the box under the pointer, and on from it, is highlighted. Where it
//! may be edited, boxes and arrows are dragged onto others; what that changes is for others to do.
class CallPlanView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit CallPlanView(QWidget *parent = nullptr);
    ~CallPlanView() override;

    void setPlan(const CallPlan &plan);
    const CallPlan &plan() const { return m_plan; }
    void setHorizontal(bool horizontal); //!< from left to right; from top to bottom unless said
    bool isHorizontal() const { return m_isHorizontal; }
    void setDetail(const CallGraphDetail &detail);
    const CallGraphDetail &detail() const { return m_detail; }
    void setEditable(bool editable); //!< boxes can be dragged; not unless said
    void setOverviewWanted(bool wanted);
    void selectPath(const QString &path); //!< of an object of the document; emits nothing
    QString selectedPath() const;
    void setLitPath(const QStringList &paths); //!< what a simulated call meets; empty: none
    void setMarks(const QHash<QString, Theme::Tone> &marks);
    void fit();
    void zoomBy(double factor); //!< about the chosen box where it is in sight
    void fold();                //!< what follows the chosen box, or unfolds it

    //! svg or pdf by the end of the name, else png; blackedOut: without names and numbers. Why it could not be written;
    //! empty when it was.
    QString exportTo(const QString &file, bool blackedOut) const;

    const CallGraph &graph() const { return m_graph; }
    QRectF boxOf(const QString &nodeId) const; //!< in the scene; empty when it is not there
    bool isLaidOut() const { return m_isLaidOut; }

    // For what shows the same in another way.
    const CallGraphStyle &look() const { return m_style; }
    QList<CallGraphBox *> boxes() const; //!< in the order of the graph
    const QList<CallGraphArrow *> &arrows() const { return m_arrows; }
    CallGraphBox *boxAt(const QPoint &point) const; //!< of the viewport; nullptr: none
    CallGraphBox *currentBox() const { return m_boxes.value(m_current); }
    QRectF currentRect() const { return boxOf(m_current); }
    void choose(const QString &nodeId); //!< as by a click
    void scrollBy(const QPoint &by);    //!< pixels, to the right and down

signals:
    void pathSelected(const QString &path);
    void editRequested(const QString &path); //!< the person wants to change it
    void menuRequested(const QPoint &globalPosition, bool isOnBox);
    void dropped(const CallPlanDrop &drop);
    void laidOut();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Hand { Free, Holding, Panning };

    void rebuild();
    void rebuildAnew(); //!< and shows the beginning of it
    void showBeginningOnce();
    void showBeginning();
    void build(const CallGraphPlaces &places);
    void addItems(const CallGraphPlaces &places);
    struct Items // owned by the scene
    {
        QHash<QString, CallGraphBox *> boxes;
        QList<CallGraphArrow *> arrows;
    };
    Items fill(QGraphicsScene &scene, const CallGraphPlaces &places, const CallGraphStyle &style) const;
    QString landmark(const CallGraphPlaces &places) const;
    void showAgain(const QString &id, const QPoint &point);
    CallGraphBox::Content contentOf(const CallGraphNode &node) const;
    void highlight(const QString &id); //!< empty: everything alike
    void setCurrent(const QString &id, bool tells);
    void toggle(const QString &id);
    void goTowards(int key);
    bool zoomKey(const QKeyEvent *event);
    void askForEdit();
    void askForMenu();
    void zoomAt(double factor, const QPoint &point);
    bool pinch(QEvent *event);
    void hold(QMouseEvent *event);
    void release();
    void choose(const QGraphicsItem *item);
    void dropHere();
    void showLit();
    QGraphicsItem *itemFor(const QPoint &point) const; //!< box, or arrow that stands for something
    QString pathOf(const QString &id) const;
    void drawInto(QPainter &painter, const QRectF &target, bool blackedOut) const;

    CallPlan m_plan;
    CallGraph m_graph;
    CallGraphDetail m_detail;
    CallGraphPlaces m_places;
    CallGraphStyle m_style;
    CallMinimap *m_overview;
    CallGraphDrag *m_drag;
    QSet<QString> m_collapsed;
    QHash<QString, CallGraphBox *> m_boxes; // owned by the scene
    QList<CallGraphArrow *> m_arrows;
    QString m_current;
    QString m_hovered;
    QStringList m_lit;
    QHash<QString, Theme::Tone> m_marks;
    Hand m_hand = Hand::Free;
    QPoint m_held; //!< where the button was pressed, or the hand is now
    int m_revision = 0;
    bool m_isHorizontal = false;
    bool m_isEditable = false;
    bool m_isLaidOut = false;
    bool m_isFitted = false;
};

} // namespace Aiguilleur
