// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setuptemplate.h"

#include <QScrollArea>

class QFormLayout;

namespace Aiguilleur {

class ProblemLabel;

//! The blanks of a template, to be filled in. Hidden while there is none.
class TemplateBlanks : public QScrollArea
{
    Q_OBJECT
public:
    explicit TemplateBlanks(QWidget *parent = nullptr);

    void setTemplate(const SetupTemplate &shown);
    SetupTemplate::Values values() const;
    void showProblems(const QMap<QString, QList<SetupProblem>> &problems);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const SetupTemplate::Values &values);
    QWidget *editorOf(const SetupBlank &blank, const QString &value);

    SetupTemplate m_template;
    QMap<QString, QWidget *> m_editors;
    QMap<QString, ProblemLabel *> m_problems;
};

} // namespace Aiguilleur
