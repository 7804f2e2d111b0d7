// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/callplan/callgraphitems.h"
#include "gui/callplan/callgraphlayout.h"

#include <QGraphicsView>
#include <QHash>
#include <QSet>

namespace Aiguilleur {

//! A call plan as a drawing. Ctrl and the wheel, + and -, zoom; 0 fits it into the window; dragging moves it. The
//! arrows go from box to box, Space folds what follows one, Enter chooses it. What leads to the box under the pointer,
//! and on from it, is highlighted.
class CallPlanView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit CallPlanView(QWidget *parent = nullptr);
    ~CallPlanView() override;

    void setPlan(const CallPlan &plan);
    void setHorizontal(bool horizontal); //!< from left to right; from top to bottom unless said
    bool isHorizontal() const { return m_isHorizontal; }
    void selectPath(const QString &path); //!< of an object of the document; emits nothing
    QString selectedPath() const;
    void setLitPath(const QStringList &paths); //!< what a simulated call meets; empty: none
    void setMarks(const QHash<QString, Theme::Tone> &marks);
    void fit();
    void zoomBy(double factor);

    //! svg or pdf by the end of the name, else png; blackedOut: without names and numbers. Why it could not be written;
    //! empty when it was.
    QString exportTo(const QString &file, bool blackedOut) const;

    const CallGraph &graph() const { return m_graph; }
    QRectF boxOf(const QString &nodeId) const; //!< in the scene; empty when it is not there
    bool isLaidOut() const { return m_isLaidOut; }

signals:
    void pathSelected(const QString &path);
    void laidOut();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void showBeginningOnce();
    void showBeginning();
    void build(const CallGraphPlaces &places);
    void highlight(const QString &id); //!< empty: everything alike
    void setCurrent(const QString &id, bool tells);
    void toggle(const QString &id);
    void goTowards(int key);
    void showLit();
    CallGraphBox *boxAt(const QPoint &point) const;
    QString pathOf(const QString &id) const;
    void drawInto(QPainter &painter, const QRectF &target, bool blackedOut) const;

    CallPlan m_plan;
    CallGraph m_graph;
    CallGraphParts m_parts;
    CallGraphPlaces m_places;
    CallGraphStyle m_style;
    QSet<QString> m_collapsed;
    QHash<QString, CallGraphBox *> m_boxes; // owned by the scene
    QList<CallGraphArrow *> m_arrows;
    QString m_current;
    QString m_hovered;
    QStringList m_lit;
    QHash<QString, Theme::Tone> m_marks;
    int m_revision = 0;
    bool m_isHorizontal = false;
    bool m_isLaidOut = false;
    bool m_isFitted = false;
};

} // namespace Aiguilleur
