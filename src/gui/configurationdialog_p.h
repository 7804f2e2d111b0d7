// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/configurationdialog.h"
#include "gui/expertmode.h"
#include "gui/fitsheight.h"
#include "gui/userprompts.h"
#include "service/configurationchange.h"
#include "service/session.h"

#include <QPointer>

class QPushButton;

namespace Aiguilleur {

namespace Ui {
class ConfigurationDialog;
}

class ConfigurationDialog::Private
{
public:
    Private(ConfigurationDialog &dialog, Session &openSession, Service configured, ExpertMode &mode,
            UserPrompts &userPrompts);
    ~Private();

    void build();
    void follow();
    void followSession();
    void retranslate();
    void serviceChanged();
    void readLoss();
    bool isProgressShown() const;
    bool canSetUp() const;
    QString whyNot() const; //!< why « Set up » can do nothing; empty when it can
    void updateApplicability();
    void apply();
    void begin();
    void later();
    void showProgress(ConfigurationChange *begun);
    void watch(ConfigurationChange *begun);

    ConfigurationDialog &q;
    std::unique_ptr<Ui::ConfigurationDialog> ui;
    QPointer<Session> session;
    Service service;
    ExpertMode &expertMode;
    UserPrompts &prompts;
    QPushButton *applyButton = nullptr;
    QPushButton *setUpButton = nullptr; // once the change is applied
    QPushButton *closeButton = nullptr;
    QPointer<ConfigurationChange> change;
    bool known = false; //!< the service has been shown once
};

} // namespace Aiguilleur
