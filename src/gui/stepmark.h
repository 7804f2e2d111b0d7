// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Aiguilleur {

//! The sign beside one step of a change, joined to the signs above and below it.
class StepMark : public QWidget
{
    Q_OBJECT
public:
    enum class State { Ahead, Current, Done, Failed };

    StepMark(bool first, bool last, QWidget *parent = nullptr);
    void setState(State state);
    State state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor color() const;
    void paintJoints(QPainter &painter, const QRectF &circle) const;
    void paintSign(QPainter &painter, const QRectF &circle) const;

    State m_state = State::Ahead;
    bool m_first;
    bool m_last;
};

} // namespace Aiguilleur
