// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxfixture.h"

#include <QHostAddress>

namespace Aiguilleur::Test {

using std::chrono::milliseconds;

Sandbox::Options SandboxFixture::quickOptions(milliseconds taskTime)
{
    Sandbox::Options options;
    options.groups = 3;
    options.numbers = 12;
    options.taskTime = taskTime;
    return options;
}

ClientOptions SandboxFixture::quickClientOptions()
{
    ClientOptions options;
    options.timeout = milliseconds(5000);
    options.retryDelay = milliseconds(10);
    options.maxRetryDelay = milliseconds(40);
    options.slowSpacing = milliseconds(20);
    options.slowFor = milliseconds(200);
    return options;
}

SandboxFixture::SandboxFixture(const Sandbox::Options &options)
    : m_server(options)
{
    QString error;
    if (!m_server.start(&error))
        qFatal("The sandbox does not start: %s", qPrintable(error));
}

Endpoint SandboxFixture::endpoint() const
{
    return Endpoint::fromText(m_server.url()).value();
}

ApplicationKeys SandboxFixture::keys() const
{
    const Sandbox::Keys keys = m_server.keys();
    return {keys.applicationKey, keys.applicationSecret, keys.consumerKey};
}

ServiceAccount SandboxFixture::serviceAccount() const
{
    const Sandbox::Keys keys = m_server.keys();
    return {keys.clientId, keys.clientSecret};
}

Client &SandboxFixture::client()
{
    if (!m_client)
        m_client = makeClient();
    return *m_client;
}

std::unique_ptr<Client> SandboxFixture::makeClient(const ClientOptions &options,
                                                   std::optional<Credentials> credentials) const
{
    return std::make_unique<Client>(endpoint(), credentials.value_or(Credentials(keys())), options);
}

std::unique_ptr<QTcpSocket> pullAway(Sandbox::Server &server)
{
    const quint16 port = server.port();
    server.stop();
    auto held = std::make_unique<QTcpSocket>();
    if (!held->bind(QHostAddress::LocalHost, port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint))
        qFatal("Port %d cannot be held: %s", port, qPrintable(held->errorString()));
    return held;
}

} // namespace Aiguilleur::Test
