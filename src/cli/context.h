// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/endpoint.h"
#include "cli/commandline.h"
#include "cli/output.h"
#include "service/account.h"
#include "service/session.h"
#include "store/store.h"

#include <QCoroTask>

#include <memory>

namespace Aiguilleur {

class SandboxHost;

//! What a command works with: what was asked for, where to write, the account. Opened as far as a command needs it.
class Context
{
public:
    Context(Invocation invocation, Output &output);
    ~Context();
    Q_DISABLE_COPY_MOVE(Context)

    //! Finds out whose account it is and opens the database; asks no server.
    QCoro::Task<Outcome<void>> openStore();
    //! And the session with the server, on top.
    QCoro::Task<Outcome<void>> openSession();

    const Invocation &invocation() const { return m_invocation; }
    Output &output() { return m_output; }
    QString account() const { return m_account.key; }
    Store &store() { return m_store; }
    Session &session() { return *m_session; }

private:
    Outcome<void> chooseAccount();
    Outcome<void> chooseConf();
    Outcome<void> startSandbox();
    QCoro::Task<StoreLocation> whereStoreIs();
    QCoro::Task<Outcome<void>> connectShared();
    QCoro::Task<Outcome<void>> nameAccount();

    Invocation m_invocation;
    Output &m_output;
    Account m_account;
    Endpoint m_endpoint;
    Credentials m_credentials;
    // In the order of their lives: the session ends before the database, and both before the server in this process.
    std::unique_ptr<SandboxHost> m_sandbox;
    Store m_store;
    std::unique_ptr<Session> m_session;
};

} // namespace Aiguilleur
