// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

class QCheckBox;

namespace Aiguilleur {

namespace Ui {
class DaysDialog;
}

//! Which days become like one day.
class DaysDialog : public QDialog
{
    Q_OBJECT
public:
    DaysDialog(int day, const QString &content, QWidget *parent); //!< content: what will be copied, in words
    ~DaysDialog() override;
    QList<int> days() const;

private:
    void check(int last);

    std::unique_ptr<Ui::DaysDialog> m_ui;
    QList<QCheckBox *> m_boxes;
    int m_day;
};

} // namespace Aiguilleur
