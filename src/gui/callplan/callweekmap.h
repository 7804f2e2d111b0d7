// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callweek.h"
#include "gui/setup/weekgeometry.h"
#include "gui/theme.h"

#include <QWidget>

namespace Aiguilleur {

//! How calls end through a week, in one picture: a row for each day, a colour and a letter for each way to end. A
//! click, or arrow keys and Enter, choose a moment.
class CallWeekMap : public QWidget
{
    Q_OBJECT
public:
    explicit CallWeekMap(QWidget *parent = nullptr);

    void setWeek(const CallWeek &week);
    const CallWeek &week() const { return m_week; }
    static QString mark(int group); //!< the letter of a group: A, B…
    static Theme::Tone tone(CallOutcome::Kind kind);
    QString saying(const CallWeek::Cell &cell) const; //!< « Monday 09:00: voicemail of … »

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void momentChosen(const QDateTime &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override; //!< tool tips

private:
    int nameWidth() const;
    WeekGeometry geometryNow() const;
    const CallWeek::Cell *cellAt(const QPointF &point) const;
    void paintDay(QPainter &painter, const WeekGeometry &geometry, int day) const;
    void moveCursor(int days, int minutes);
    void sayCursor();

    CallWeek m_week;
    int m_day = 0; // of the cursor, 0 to 6
    int m_minute = 0;
};

} // namespace Aiguilleur
