// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storedcall.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class JournalWindow;
}

class CallsModel;
class Session;
class UserPrompts;

//! « Journal »: every call that may have changed something, newest first, with what became of it. Follows what goes on.
class JournalWindow : public QDialog
{
    Q_OBJECT
public:
    //! serviceName: of the number that it begins with; empty for all.
    JournalWindow(Session *session, UserPrompts &prompts, const QString &serviceName, QWidget *parent = nullptr);
    ~JournalWindow() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void nameThings();
    void read();
    void update();
    void showDetails();
    void exportCalls();
    CallFilter filter() const;
    const StoredCall *chosen() const;

    std::unique_ptr<Ui::JournalWindow> m_ui;
    QPointer<Session> m_session;
    UserPrompts &m_prompts;
    QString m_serviceName;
    CallsModel *m_model;
    QTimer m_soon; //!< several changes at once, and typing, read once
    int m_limit = 0;
    int m_total = 0;
    bool m_isRead = false;
};

} // namespace Aiguilleur
