// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callfinding.h"
#include "core/callplan.h"

#include <QWidget>

class QPushButton;

namespace Aiguilleur {

//! One finding: its mark, where it is, what it is, and the button that mends it.
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    CheckRow(const CallFinding &finding, const CallPlan &plan, bool canFix, QWidget *parent = nullptr);

    const CallFinding &finding() const { return m_finding; }
    QString said() const { return m_said; } //!< all of it in one line, for assistive technologies
    void setCurrent(bool current);          //!< only the current row's button takes part in walking with Tab

signals:
    void fixRequested(const Aiguilleur::CallFinding &finding);

private:
    CallFinding m_finding;
    QString m_said;
    QPushButton *m_fix = nullptr; // nullptr when there is nothing to press
};

} // namespace Aiguilleur
