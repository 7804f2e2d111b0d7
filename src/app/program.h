// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandboxhost.h"
#include "app/startoptions.h"
#include "app/terminationsignals.h"
#include "gui/expertmode.h"
#include "gui/languageswitch.h"
#include "gui/notifications.h"
#include "gui/settings.h"
#include "gui/userprompts.h"
#include "service/accounts.h"
#include "service/secretstore.h"
#include "service/shareddatabasechoice.h"
#include "store/store.h"

#include <QSettings>

namespace Aiguilleur {

class MainWindow;

//! Everything the window stands on, made in the order in which it depends on each other.
class Program : public QObject
{
    Q_OBJECT
public:
    explicit Program(StartOptions options);
    ~Program() override;

    void start(); //!< shows the window, then opens history and account

private:
    void openStore();
    void openStoreAt(const StoreLocation &location);
    void storeOpened(const Result<StoreOpening> &opening);
    void openAccount();
    void measure();
    void sandboxMoved();

    StartOptions m_options;
    QSettings m_file;
    Settings m_settings;
    LanguageSwitch m_language;
    ExpertMode m_expertMode;
    Store m_store;
    KeychainSecretStore m_secrets;
    SharedDatabaseChoice m_sharedDatabase;
    SandboxHost m_sandbox;
    Accounts m_accounts;
    DialogPrompts m_prompts;
    DesktopNotifier m_notifier;
    TerminationSignals m_signals;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Aiguilleur
