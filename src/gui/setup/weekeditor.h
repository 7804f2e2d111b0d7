// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekhours.h"
#include "gui/setup/weekgeometry.h"
#include "models/hoursdraft.h"

#include <QPointer>
#include <QWidget>
#include <optional>

namespace Aiguilleur {

//! A week to draw into: a row for each day, ranges as bars. With the mouse: drag over free time to make a range, drag
//! its ends or its middle. With the keyboard: the arrows move a cursor, Enter makes a range, Shift and the arrows move
//! its end, Ctrl+Shift its beginning, Alt the whole; Delete takes it away, Page Up and Page Down go from one to
//! another.
class WeekEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WeekEditor(QWidget *parent = nullptr);

    void setDraft(HoursDraft *draft);
    void setPolicy(const QString &policy); //!< of what is drawn next
    QString policy() const { return m_policy; }
    void setNow(int day, int minute);               //!< where a mark stands for the present time; 0: nowhere
    QString selected() const { return m_selected; } //!< path of a range; empty for none
    int cursorDay() const { return m_day; }
    int cursorMinute() const { return m_minute; }
    void moveCursor(int day, int minute); //!< and selects the range that is there
    void removeSelected();
    const WeekGeometry &geometryOfWeek() const { return m_geometry; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void selectionChanged();
    void hinted(const QString &text, bool isRefusal); //!< what the cursor or the mouse is at; why something cannot be
    void menuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Action { Create, Move, Start, End };
    struct Drag
    {
        Action action = Action::Create;
        HoursRange original;
        HoursRange wanted;
        int grabbedMinute = 0;
        QPointF grabbedPoint;
        bool isMoved = false;
        HoursDraft::Refusal refusal = HoursDraft::Refusal::None;
        HoursRange obstacle = {};
    };

    void follow();
    void measure();
    void select(const QString &path);
    void announce();
    const HoursRange *rangeAt(int day, int minute) const;
    const HoursRange *rangeAt(const QPointF &point) const;
    void showPointer(const QPointF &point);

    bool pressArrow(const QKeyEvent &event);
    bool pressOther(const QKeyEvent &event);
    void moveCursorBy(int key, int minutes);
    void moveEdge(bool start, int steps);
    void moveSelected(int key);
    void create(int day, int minute);
    void goToNext(int direction);

    void beginDrag(const QPointF &point);
    void drag(const QPointF &point);
    HoursRange dragged(const Drag &drag, const QPointF &point) const;
    void endDrag();
    void cancelDrag();

    QPointer<HoursDraft> m_draft;
    QList<HoursRange> m_ranges;
    QString m_policy;
    QString m_selected;
    int m_day = 1;
    int m_minute = 8 * 60;
    int m_nowDay = 0;
    int m_nowMinute = 0;
    std::optional<Drag> m_drag;
    WeekGeometry m_geometry;
};

} // namespace Aiguilleur
