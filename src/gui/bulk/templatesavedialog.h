// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setuptemplate.h"

#include <QDialog>
#include <QPointer>
#include <memory>
#include <optional>

namespace Aiguilleur {

namespace Ui {
class TemplateSaveDialog;
}

class Session;

//! A number's set-up is made a template: its name, and what is left blank.
class TemplateSaveDialog : public QDialog
{
    Q_OBJECT
public:
    TemplateSaveDialog(Session &session, const Service &service, QWidget *parent = nullptr);
    ~TemplateSaveDialog() override;

signals:
    void saved(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fill();
    void update();
    void save();
    void search();
    QStringList blanks() const;

    std::unique_ptr<Ui::TemplateSaveDialog> m_ui;
    QPointer<Session> m_session;
    Service m_service;
    std::optional<SetupGoal> m_goal;
    bool m_isBusy = false;
};

} // namespace Aiguilleur
