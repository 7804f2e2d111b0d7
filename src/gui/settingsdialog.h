// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace Aiguilleur {

class Settings;
class SharedDatabaseChoice;
class UserPrompts;

//! The settings pages in a dialog: load, validate, collect, discard.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    //! With a page for the database that several people share.
    SettingsDialog(Settings &settings, SharedDatabaseChoice &choice, UserPrompts &prompts, QWidget *parent = nullptr);
    ~SettingsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
