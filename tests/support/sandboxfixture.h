// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/telephonyapi.h"
#include "sandbox/server.h"

#include <QTcpSocket>
#include <memory>
#include <optional>

namespace Aiguilleur::Test {

//! A sandbox on a free port of loopback, and what signs in to it. Ends with the object.
class SandboxFixture
{
public:
    //! Seed 1, 3 groups, 12 numbers, tasks of 300 ms.
    static Sandbox::Options quickOptions(std::chrono::milliseconds taskTime = std::chrono::milliseconds(300));
    //! Short pauses, so that a test of retries takes milliseconds.
    static ClientOptions quickClientOptions();

    explicit SandboxFixture(const Sandbox::Options &options = quickOptions()); //!< fatal when it does not start

    Sandbox::Server &server() { return m_server; }
    Endpoint endpoint() const;
    ApplicationKeys keys() const;
    ServiceAccount serviceAccount() const;

    //! With the application keys and quickClientOptions(); the same one each time.
    Client &client();
    TelephonyApi api() { return TelephonyApi(client()); }
    std::unique_ptr<Client> makeClient(const ClientOptions &options = quickClientOptions(),
                                       std::optional<Credentials> credentials = {}) const;

private:
    Sandbox::Server m_server;
    std::unique_ptr<Client> m_client;
};

//! Stops the server. While what is returned lives its port refuses connections, and the server of no other test gets
//! it; one that is told this port may take it up again.
[[nodiscard]] std::unique_ptr<QTcpSocket> pullAway(Sandbox::Server &server);

} // namespace Aiguilleur::Test
