// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "gui/expertmode.h"
#include "gui/mainwindow.h"
#include "gui/notifications.h"
#include "gui/settings.h"
#include "service/accounts.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/secretstore.h"
#include "service/shareddatabasechoice.h"
#include "store/store.h"
#include "support/sandboxfixture.h"

#include <QSettings>
#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace Aiguilleur::Test {

//! Remembers what the person would have been told.
class CountingNotifier : public Notifier
{
public:
    struct Notice
    {
        QString title;
        QString text;
        bool bad = false;
    };
    QList<Notice> notices;
    void notify(const QString &title, const QString &text, bool bad) override { notices.append({title, text, bad}); }
};

//! The main window on everything it stands on: an empty store, a sandbox, no keychain.
class WindowFixture
{
public:
    //! shared: what else the store has, when it is there.
    explicit WindowFixture(UserPrompts &prompts, const Sandbox::Options &options = SandboxFixture::quickOptions(),
                           const std::optional<SharedDatabase> &shared = {});
    ~WindowFixture();

    //! Again: what was remembered is all that is left of the last one. Unless another is given it tells people through
    //! notifier().
    void makeWindow(Notifier *another = nullptr);
    MainWindow &window() { return *m_window; }
    bool openSandbox(); //!< through the accounts; waits until its numbers are there
    bool isReady() const;

    Session &session() { return *m_accounts.session(); }
    Sandbox::Server &server() { return m_sandbox.server(); }
    Accounts &accounts() { return m_accounts; }
    Settings &settings() { return m_settings; }
    SharedDatabaseChoice &sharedDatabase() { return m_sharedDatabase; }
    ExpertMode &expertMode() { return m_expertMode; }
    CountingNotifier &notifier() { return m_notifier; }
    Store &store() { return m_store; }
    void setClock(Clock clock) { m_clock = std::move(clock); } //!< of the session, at once

    //! An alias number of that type; one is made when the sandbox has none.
    Service number(FeatureType::Value type);
    template<class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) const { return find<QAction>(name); }

private:
    SessionOptions quickOptions() const;
    Result<SandboxAccess> access() const;

    QTemporaryDir m_folder;
    Clock m_clock = systemClock();
    QSettings m_file;
    Settings m_settings;
    ExpertMode m_expertMode;
    Store m_store;
    MemorySecretStore m_secrets;
    SharedDatabaseChoice m_sharedDatabase;
    SandboxFixture m_sandbox;
    Accounts m_accounts;
    UserPrompts &m_prompts;
    CountingNotifier m_notifier;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Aiguilleur::Test
