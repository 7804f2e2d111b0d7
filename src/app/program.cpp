// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/paintprobe.h"
#include "app/programpaths.h"
#include "gui/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// The window asks for fresh data itself, as often as the person's settings say.
SessionOptions sessionOptions()
{
    SessionOptions options;
    options.refreshEvery = {};
    return options;
}

} // namespace

Program::Program(StartOptions options)
    : m_options(std::move(options))
    , m_file(settingsFile(), QSettings::IniFormat)
    , m_settings(m_file)
    , m_expertMode(m_settings.expertMode())
    , m_sharedDatabase(m_file, m_secrets)
    , m_sandbox(sandboxFolder())
    , m_accounts(
          m_file, m_secrets, m_store, [this] { return m_sandbox.open(); }, sessionOptions())
{
    m_language.apply(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    connect(&m_settings, &Settings::languageChanged, &m_language, &LanguageSwitch::apply);
    connect(&m_expertMode, &ExpertMode::changed, &m_settings, &Settings::setExpertMode);
    connect(&m_sharedDatabase, &SharedDatabaseChoice::passwordGiven, &m_store, &Store::usePassword);
    connect(&m_sandbox, &SandboxHost::moved, this, &Program::sandboxMoved);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_accounts, m_settings, m_expertMode, m_prompts, m_notifier, &m_sharedDatabase});
    connect(&m_signals, &TerminationSignals::received, m_window.get(), [this] {
        // Dialogs are given up: only what the journal has may go on.
        m_window->saveState();
        QCoreApplication::quit();
    });
}

Program::~Program()
{
    // The session's requests end before the window that shows them and the store that keeps them.
    m_accounts.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Program::start()
{
    const bool opens = m_options.sandbox || m_options.confFile || !m_accounts.lastUsed().isEmpty();
    if (opens)
        m_window->setWaiting();
    if (m_options.quitAfterPaint)
        measure();
    m_window->show();
    QTimer::singleShot(0, this, &Program::openStore);
}

void Program::openStore()
{
    // An address was looked at when the options were read.
    StoreLocation location = storeLocation(m_options.store).value_or(StoreLocation{.path = defaultStoreFile()});
    if (m_options.store.isEmpty())
        location.shared = m_sharedDatabase.chosen();
    if (!location.shared) {
        openStoreAt(location);
        return;
    }
    m_sharedDatabase.withPassword(*location.shared).then(this, [this, location](const SharedDatabase &complete) {
        openStoreAt({.path = location.path, .shared = complete});
    });
}

void Program::openStoreAt(const StoreLocation &location)
{
    m_store.open(location).then(this, [this](const Result<StoreOpening> &opening) { storeOpened(opening); });
}

void Program::storeOpened(const Result<StoreOpening> &opening)
{
    // Without a journal nothing may be changed; the numbers can still be looked at.
    if (!opening)
        m_window->setStoreFailure(opening.error(), m_store.path());
    else if (opening->outcome == StoreOpening::Outcome::Rebuilt)
        m_window->setStoreRebuilt(opening->setAside);
    openAccount();
}

void Program::openAccount()
{
    if (m_options.sandbox)
        m_accounts.openSandbox();
    else if (m_options.confFile)
        m_accounts.openConf(*m_options.confFile);
    else if (const QString last = m_accounts.lastUsed(); !last.isEmpty())
        m_accounts.open(last);
}

void Program::sandboxMoved()
{
    if (m_accounts.session() && m_accounts.session()->account().kind == Account::Kind::Sandbox)
        m_accounts.openSandbox();
}

void Program::measure()
{
    auto *probe = new PaintProbe(m_window->findChild<QAbstractItemView *>(u"numberTree"_s));
    connect(probe, &PaintProbe::firstPainted, this, [] { QTextStream(stdout) << "painted\n"; });
    connect(probe, &PaintProbe::rowsPainted, this, [] {
        QTextStream(stdout) << "rows " << PaintProbe::residentKiB() << '\n';
        QCoreApplication::quit();
    });
}

} // namespace Aiguilleur
