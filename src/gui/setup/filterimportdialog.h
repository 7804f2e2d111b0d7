// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screenentries.h"

#include <QDialog>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class FilterImportDialog;
}

//! What a file of numbers would add to the filter lists, line by line, before anything is added.
class FilterImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FilterImportDialog(ScreenEntries::File file, QWidget *parent = nullptr);
    ~FilterImportDialog() override;

signals:
    void confirmed(const QList<Aiguilleur::ScreenEntries::Candidate> &candidates);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void summarize();
    void confirm();
    int addedCount() const;

    std::unique_ptr<Ui::FilterImportDialog> m_ui;
    ScreenEntries::File m_file;
};

} // namespace Aiguilleur
