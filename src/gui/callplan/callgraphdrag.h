// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplandrop.h"

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

class QGraphicsItem;
class QLabel;

namespace Aiguilleur {

class CallDropMark;
class CallPlanView;

//! A box or an arrow of a drawing on its way to another box: shows where it would come, and says beside the pointer
//! what that would change. The drawing moves along at its edges.
class CallGraphDrag : public QObject
{
    Q_OBJECT
public:
    explicit CallGraphDrag(CallPlanView &view);
    ~CallGraphDrag() override;

    bool isActive() const { return m_isActive; }
    bool start(const QGraphicsItem *item);       //!< false: it cannot be dragged
    void moveTo(const QPoint &point, bool adds); //!< of the viewport
    CallPlanDrop finish();                       //!< what is to be done then; over
    void cancel();
    QString hint() const; //!< what is said beside the pointer

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    CallPlanDrop dropAt(const QPoint &point) const;
    void showDrop();
    void showHint();
    void scrollAtEdges();

    CallPlanView &m_view;
    QLabel *m_hint;
    CallDropMark *m_mark = nullptr; // owned by the scene while it is active
    QString m_box;
    CallGraphEdge m_arrow;
    CallPlanDrop m_drop;
    QString m_onto;
    QPoint m_point;
    bool m_adds = false;
    bool m_isActive = false;
    QBasicTimer m_scrolling;
};

} // namespace Aiguilleur
