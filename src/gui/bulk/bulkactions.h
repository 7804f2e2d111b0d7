// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/batches.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace Aiguilleur {

class BatchesWindow;
class BulkDialog;
class ExpertMode;
class Session;
class ScheduleWindow;
class TemplatesDialog;
class UserPrompts;

//! Opens what the window has for many numbers. Its dialogs end with the session.
class BulkActions : public QObject
{
    Q_OBJECT
public:
    BulkActions(ExpertMode &expertMode, UserPrompts &prompts, QWidget *window);
    ~BulkActions() override;

    void setSession(Session *session); //!< nullptr: none

    void changeSeveral(const QStringList &serviceNames, const FeatureType &type = {});
    void copySetup(const QString &serviceName);
    void saveTemplate(const Service &service);
    void showBatches(Batch *batch = nullptr); //!< this one, or the latest
    void showTemplates();
    void showPlan(const QString &path = {}); //!< of a file, or to choose one
    void showSchedule();

signals:
    void numberRequested(const QString &billingAccount, const QString &serviceName);
    void templateSaved(const QString &name);
    void scheduled(const QString &title);

private:
    BulkDialog *openDialog();
    void askLater(const QString &title, const QList<Batches::Wish> &wishes, QWidget *above);
    void closeAll();

    ExpertMode &m_expertMode;
    UserPrompts &m_prompts;
    QWidget *m_window;
    QPointer<Session> m_session;
    QPointer<BatchesWindow> m_batches;
    QPointer<ScheduleWindow> m_schedule;
    QList<QPointer<QWidget>> m_dialogs;
};

} // namespace Aiguilleur
