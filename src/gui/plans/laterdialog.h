// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/schedule.h"

#include <QDialog>
#include <QPointer>
#include <memory>

namespace Aiguilleur {

namespace Ui {
class LaterDialog;
}

class Session;

//! « Later… »: when something is to be done, and whether every week.
class LaterDialog : public QDialog
{
    Q_OBJECT
public:
    //! change: a new one, without a time, or one that is scheduled already.
    LaterDialog(Session &session, const ScheduledChange &change, QWidget *parent = nullptr);
    ~LaterDialog() override;

signals:
    void scheduled(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void save();
    void update();
    ScheduleTime time() const;
    QString whyNot() const;

    std::unique_ptr<Ui::LaterDialog> m_ui;
    QPointer<Session> m_session;
    ScheduledChange m_change;
    bool m_isBusy = false;
};

} // namespace Aiguilleur
