// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closures.h"

#include <QDialog>
#include <functional>
#include <memory>

class QPushButton;

namespace Aiguilleur {

namespace Ui {
class ClosureDialog;
}

//! One exceptional closure, made or changed. What would overlap another one of its kind cannot be accepted.
class ClosureDialog : public QDialog
{
    Q_OBJECT
public:
    ClosureDialog(const Closure &closure, const QList<Closure> &others, QWidget *parent);
    ~ClosureDialog() override;
    //! Where categories are what steps of a call plan ask for, and not where calls go.
    void setCategoryNames(const std::function<QString(const QString &category)> &names);
    Closure closure() const; //!< as the fields say

private:
    void load();
    void fillCategories();
    void update();
    QString problem() const; //!< empty when it can be accepted

    std::unique_ptr<Ui::ClosureDialog> m_ui;
    Closure m_original;
    QList<Closure> m_others;
    QPushButton *m_accept = nullptr;
    bool m_hasOwnNames = false;
};

} // namespace Aiguilleur
