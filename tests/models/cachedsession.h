// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "service/inventory.h"
#include "service/session.h"
#include "store/store.h"
#include "support/temporarystore.h"

#include <QSignalSpy>
#include <QTest>

namespace Aiguilleur::Test {

//! A session that knows what was in the store, and whose server does not answer.
class CachedSession
{
public:
    explicit CachedSession(const QList<BillingAccount> &groups, const QList<Service> &services)
    {
        m_store.open(m_folder.path()).waitForFinished();
        m_store.saveGroups(m_account.key, groups).waitForFinished();
        for (const BillingAccount &group : groups) {
            QList<Service> own;
            std::copy_if(services.begin(), services.end(), std::back_inserter(own),
                         [&](const Service &s) { return s.billingAccount == group.name; });
            m_store.saveServices(m_account.key, group.name, own, QDateTime::currentDateTimeUtc()).waitForFinished();
        }
        // Port 9 discards: nothing answers there, and nothing is asked of it.
        const Endpoint endpoint = *Endpoint::fromText(QStringLiteral("http://127.0.0.1:9/1.0"));
        const ApplicationKeys keys{QStringLiteral("key"), QStringLiteral("secret"), QStringLiteral("consumer")};
        m_session = std::make_unique<Session>(m_account, std::make_unique<Client>(endpoint, keys), m_store);
    }

    Session &session() { return *m_session; }
    Inventory &inventory() { return m_session->inventory(); }
    bool load()
    {
        QSignalSpy loaded(&inventory(), &Inventory::loaded);
        inventory().load();
        return inventory().isLoaded() || loaded.wait();
    }

private:
    TemporaryStore m_folder;
    Store m_store;
    Account m_account{.key = QStringLiteral("test")};
    std::unique_ptr<Session> m_session;
};

inline BillingAccount group(const QString &name, const QString &description)
{
    return {.name = name,
            .description = description,
            .status = BillingAccount::Status::Enabled,
            .statusName = QStringLiteral("enabled")};
}

inline Service number(const QString &billingAccount, const QString &serviceName, const QString &description,
                      FeatureType type, Service::Kind kind = Service::Kind::Alias)
{
    return {.billingAccount = billingAccount,
            .serviceName = serviceName,
            .description = description,
            .kind = kind,
            .kindName = kind == Service::Kind::Line ? QStringLiteral("line") : QStringLiteral("alias"),
            .featureType = type,
            .countryCode = serviceName.mid(2, 2),
            .offer = {}};
}

} // namespace Aiguilleur::Test
