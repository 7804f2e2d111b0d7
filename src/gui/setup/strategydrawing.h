// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/ringorder.h"

#include <QTimer>
#include <QWidget>

namespace Aiguilleur {

//! Who rings when: a row for each line, time from left to right, and a mark that runs through it while the drawing is
//! in sight and the desktop wants motion.
class StrategyDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit StrategyDrawing(QWidget *parent = nullptr);

    void setRinging(const QString &strategy, const QList<RingingMember> &members);
    bool isMoving() const { return m_timer.isActive(); }
    QString description() const; //!< in words, as assistive technologies say it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void restart();
    void retranslate();
    int rowCount() const;
    int rowHeight() const;
    int nameWidth() const;
    QRectF track() const; //!< where time goes
    int totalTime() const;
    void paintRow(QPainter &painter, int row) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintMark(QPainter &painter) const;

    QString m_strategy;
    QList<RingingMember> m_members;
    QList<Ringing> m_ringing;
    QTimer m_timer;
    double m_position = 0; //!< of the mark, 0 … 1
};

} // namespace Aiguilleur
