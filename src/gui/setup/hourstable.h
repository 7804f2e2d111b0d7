// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hoursmodel.h"

#include <QWidget>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class HoursTable;
}

//! The week as a table, edited by keyboard; the same draft as the drawn week.
class HoursTable : public QWidget
{
    Q_OBJECT
public:
    explicit HoursTable(HoursDraft &draft, QWidget *parent = nullptr);
    ~HoursTable() override;
    void reveal(const QString &path); //!< makes the range at that path the present row

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVariant describe(const HoursRange &range, int column, int role) const;
    void retranslate();
    void update();
    void add();
    void removeSelected();

    HoursDraft &m_draft;
    HoursModel m_model;
    std::unique_ptr<Ui::HoursTable> m_ui;
};

} // namespace Aiguilleur
