// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/setuptemplate.h"

#include <QDialog>
#include <QPointer>
#include <memory>

class QTreeWidgetItem;

namespace Aiguilleur {

namespace Ui {
class TemplatesDialog;
}

class Session;
class UserPrompts;

//! The templates of an account: renamed in place, removed, imported, exported.
class TemplatesDialog : public QDialog
{
    Q_OBJECT
public:
    TemplatesDialog(Session &session, UserPrompts &prompts, QWidget *parent = nullptr);
    ~TemplatesDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void update();
    void renamed(QTreeWidgetItem *item);
    void remove();
    void importFile();
    void exportFile();
    void showOutcome(const ApiError &error, const QString &what);
    const SetupTemplate *selected() const; //!< nullptr for none

    std::unique_ptr<Ui::TemplatesDialog> m_ui;
    QPointer<Session> m_session;
    UserPrompts &m_prompts;
};

} // namespace Aiguilleur
