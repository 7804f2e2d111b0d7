// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

WindowFixture::WindowFixture(UserPrompts &prompts, const Sandbox::Options &options,
                             const std::optional<SharedDatabase> &shared)
    : m_file(m_folder.filePath(u"settings.conf"_s), QSettings::IniFormat)
    , m_settings(m_file)
    , m_sharedDatabase(m_file, m_secrets)
    , m_sandbox(options)
    , m_accounts(
          m_file, m_secrets, m_store, [this] { return access(); }, quickOptions())
    , m_prompts(prompts)
{
    QObject::connect(&m_sharedDatabase, &SharedDatabaseChoice::passwordGiven, &m_store, &Store::usePassword);
    m_store.open({.path = m_folder.filePath(u"store.db"_s), .shared = shared}).waitForFinished();
    makeWindow();
}

WindowFixture::~WindowFixture()
{
    m_accounts.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

SessionOptions WindowFixture::quickOptions() const
{
    SessionOptions options;
    options.clock = [this] { return m_clock(); };
    options.taskPollYoung = options.taskPollLater = options.taskPollOld = 30ms;
    options.verifyDelay = options.lookDelay = 30ms;
    options.livePoll = 250ms; // out of date is what takes five times as long, on a busy computer too
    options.offlineRetry = 150ms;
    options.refreshEvery = {};
    return options;
}

Result<SandboxAccess> WindowFixture::access() const
{
    const ApplicationKeys keys = m_sandbox.keys();
    return SandboxAccess{m_sandbox.endpoint().url.toString(), keys.applicationKey, keys.applicationSecret,
                         keys.consumerKey};
}

void WindowFixture::makeWindow(Notifier *another)
{
    m_window.reset();
    Notifier &notifier = another ? *another : m_notifier;
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_accounts, m_settings, m_expertMode, m_prompts, notifier, &m_sharedDatabase});
}

bool WindowFixture::openSandbox()
{
    m_accounts.openSandbox();
    return QTest::qWaitFor([this] { return isReady(); }, 20000);
}

bool WindowFixture::isReady() const
{
    Session *session = m_accounts.session();
    return session && session->state() == Session::State::Online && session->inventory().refreshed().isValid() &&
           !session->inventory().isRefreshing();
}

Service WindowFixture::number(FeatureType::Value type)
{
    const FeatureType wanted(type);
    QList<Service> aliases = session().inventory().services();
    aliases.removeIf([this](const Service &service) {
        const int row = session().inventory().groupRow(service.billingAccount);
        return service.kind != Service::Kind::Alias || session().changes().underWay(service.serviceName) ||
               session().inventory().group(row).account.status != BillingAccount::Status::Enabled;
    });
    for (const Service &service : aliases) {
        if (service.featureType == wanted)
            return service;
    }
    Service changed = aliases.first();
    changed.featureType = wanted;
    server().setFeatureType(changed.serviceName, wanted.apiName());
    session().inventory().update(changed);
    return changed;
}

} // namespace Aiguilleur::Test
