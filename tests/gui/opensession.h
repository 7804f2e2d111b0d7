// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/snapshots.h"
#include "store/store.h"
#include "support/sandboxfixture.h"
#include "support/temporarystore.h"

#include <QSignalSpy>
#include <QTest>

namespace Aiguilleur::Test {

//! A session on a sandbox of its own, with a fresh inventory and short pauses.
class OpenSession
{
public:
    explicit OpenSession(const Sandbox::Options &options = SandboxFixture::quickOptions())
        : m_fixture(options)
    {
        m_store.open(m_folder.path()).waitForFinished();
        SessionOptions quick;
        quick.taskPollYoung = quick.taskPollLater = quick.taskPollOld = std::chrono::milliseconds(30);
        quick.verifyDelay = quick.lookDelay = std::chrono::milliseconds(30);
        quick.offlineRetry = std::chrono::milliseconds(200);
        quick.refreshEvery = std::chrono::milliseconds(0);
        m_session =
            std::make_unique<Session>(Account{.key = QStringLiteral("test")}, m_fixture.makeClient(), m_store, quick);
        m_session->start();
    }
    ~OpenSession()
    {
        // Its requests end before the server that answers them.
        m_session.reset();
    }

    bool isReady() const
    {
        return m_session->state() == Session::State::Online && m_session->inventory().refreshed().isValid() &&
               !m_session->inventory().isRefreshing();
    }

    Session &session() { return *m_session; }
    Sandbox::Server &server() { return m_fixture.server(); }

    //! A number of that configuration, made one when the sandbox has none; the inventory follows with an update.
    Service number(FeatureType::Value type)
    {
        const FeatureType wanted(type);
        QList<Service> aliases = m_session->inventory().services();
        aliases.removeIf([](const Service &service) { return service.kind != Service::Kind::Alias; });
        for (const Service &service : aliases) {
            if (service.featureType == wanted && server().featureType(service.serviceName) == wanted.apiName())
                return service;
        }
        Service changed = aliases.first();
        changed.featureType = wanted;
        server().setFeatureType(changed.serviceName, wanted.apiName());
        m_session->inventory().update(changed);
        return changed;
    }

private:
    SandboxFixture m_fixture;
    TemporaryStore m_folder;
    Store m_store;
    std::unique_ptr<Session> m_session;
};

} // namespace Aiguilleur::Test
