// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupproblem.h"

#include <QWidget>

class QLabel;

namespace Aiguilleur {

class IconLabel;

//! What is wrong with the setting above it, with its mark; hidden when nothing is.
class ProblemLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    void setProblems(const QList<SetupProblem> &problems); //!< shows the first: errors come first
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProblem();

    IconLabel *m_icon;
    QLabel *m_text;
    QList<SetupProblem> m_problems;
};

} // namespace Aiguilleur
