// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "gui/numberpage.h"
#include "gui/setup/setuptabs.h"
#include "gui/userprompts.h"
#include "service/configurationchange.h"
#include "service/provisioning.h"
#include "service/session.h"

#include <QPointer>
#include <QSet>
#include <optional>

class QAction;

namespace Aiguilleur {

namespace Ui {
class NumberPage;
}

class NumberPage::Private
{
public:
    Private(NumberPage &page, UserPrompts &userPrompts);
    ~Private();

    void build();
    void followSession();
    void refresh();
    void showNothing(const QString &heading, const QString &text);
    bool isSaveStopped() const;
    void showState(const Service &service, ConfigurationChange *underWay, ConfigurationChange *latest);
    void showOutcome(ConfigurationChange *latest);
    bool showLock();
    bool showProvisioning();
    void lookForCopy();
    void setHasCopy(bool has);
    Provisioning *provisioning() const; //!< under way or stopped; nullptr when there is none
    void changeEnded(ConfigurationChange *change);
    void rename(const QString &description);
    void renameFailed(const QString &serviceName, const ApiError &error);
    void askDeletion(const Service &service);
    void remove();
    void retry();
    std::optional<Service> service() const;
    QString whyNot() const; //!< why the configuration cannot be changed now; empty when it can

    NumberPage &q;
    std::unique_ptr<Ui::NumberPage> ui;
    UserPrompts &prompts;
    std::unique_ptr<SetupTabs> setupTabs;
    QPointer<Session> session;
    std::unique_ptr<QObject> sessionContext; //!< its end cuts the connections to the session
    QString billingAccount;
    QString serviceName;
    QPointer<ConfigurationChange> failed; //!< the change that the banner speaks of
    bool withoutHistory = false;          //!< of this computer: see NumberPage::setWithoutHistory()
    QSet<QString> dismissed;              //!< identifiers of changes whose banner was closed
    QString notice; //!< what the banner says of something else than a change: the number that it is about
    QAction *retryAction = nullptr;
    QAction *showAction = nullptr; //!< of what brings the number to a goal
    bool hasCopy = false;          //!< from before its last change
    int copyGeneration = 0;
};

} // namespace Aiguilleur
