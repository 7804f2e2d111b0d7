// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace Aiguilleur {

class Accounts;
class UserPrompts;

//! Sandbox, `ovh.conf`, guided sign-in or service account. Closes itself when a session opens; errors are shown in
//! place.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    SignInDialog(Accounts &accounts, UserPrompts &prompts, QWidget *parent = nullptr);
    ~SignInDialog() override;

    //! Begins at one of the ways instead of at the choice.
    enum class Way { Choice, Browser, ConfFile, ServiceAccount };
    void begin(Way way);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
