// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>
#include <QHash>

namespace Aiguilleur {

class ClosuresModel;

//! A month in which days with closures have the colour and the letter of what happens then.
class ClosuresCalendar : public QCalendarWidget
{
    Q_OBJECT
public:
    explicit ClosuresCalendar(QWidget *parent = nullptr);
    void setClosures(const ClosuresModel *model);
    QString markOf(QDate day) const { return m_marks.value(day); } //!< a policy; empty for none

protected:
    void paintCell(QPainter *painter, const QRect &rectangle, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void style();

    const ClosuresModel *m_model = nullptr;
    QHash<QDate, QString> m_marks; //!< policies, of the month that is shown and its neighbours
    bool m_styling = false;
};

} // namespace Aiguilleur
