// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupcomparison.h"

#include <QDialog>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class CompareDialog;
}

//! Two set-ups side by side: what was changed, added and removed, setting by setting.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    //! titles: what the two sides are called, in the language that the window has now.
    CompareDialog(const QString &titleBefore, const QString &titleAfter, const SetupComparison &comparison,
                  QWidget *parent = nullptr);
    ~CompareDialog() override;

private:
    void fill(const QString &titleBefore, const QString &titleAfter);
    void addRow(const QStringList &texts);

    std::unique_ptr<Ui::CompareDialog> m_ui;
    SetupComparison m_comparison;
};

} // namespace Aiguilleur
