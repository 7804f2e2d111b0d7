// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>
#include <QTimer>
#include <QWidget>

namespace Aiguilleur {

//! Moves the marks of what is under way in one view, only as long as one is in sight and the desktop wants motion.
//! Delegates report where they painted one.
class PendingAnimation : public QObject
{
    Q_OBJECT
public:
    static constexpr int dots = 3;

    explicit PendingAnimation(QWidget *viewport);
    int phase() const { return m_phase; } //!< 0 … dots-1: the dot that is lit; -1 where nothing moves
    void painted(const QRect &rectangle);
    bool isRunning() const { return m_timer.isActive(); }

    static QSize sizeOfMark(const QFontMetrics &metrics);
    void paintMark(QPainter &painter, const QRect &rectangle, const QColor &color);

private:
    void advance();

    QWidget *m_viewport;
    QTimer m_timer;
    QList<QRect> m_painted;
    int m_phase = 0;
};

} // namespace Aiguilleur
