// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <memory>

class QComboBox;

namespace Aiguilleur {

namespace Ui {
class ConflictDialog;
}

class Setup;

//! What was changed here and elsewhere since it was read: setting by setting what it was, what each made of it, and the
//! person's choice. Closing it without one goes back to editing; nothing is overwritten.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConflictDialog(Setup *setup, QWidget *parent = nullptr);
    ~ConflictDialog() override;

    void accept() override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void setAll(bool mine);
    QComboBox *choice(int row) const;

    std::unique_ptr<Ui::ConflictDialog> m_ui;
    QPointer<Setup> m_setup;
};

} // namespace Aiguilleur
