// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/server.h"
#include "service/accounts.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace Aiguilleur {

//! The built-in sandbox: one for all programs of this person that run at the same time, because they share its state.
//! The first one serves it and writes where it answers into `sandbox.conf` beside the state (an ovh.conf, for its
//! owner's eyes only); the others use that. When the first one ends, one of the others goes on serving, on the same
//! port if it is free.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    //! folder: where state, lock and address are. options: port and stateFile are set here.
    explicit SandboxHost(QString folder, Sandbox::Options options = {}, QObject *parent = nullptr);
    ~SandboxHost() override; //!< stops serving

    //! Serves, or finds who does. May be called again. Waits up to 5 s for another process that is just starting.
    //! Errors: Unreachable when the server cannot start, Storage when the folder cannot be written.
    Result<SandboxAccess> open();

    bool isServing() const { return m_server != nullptr; }

signals:
    void takenOver();                                    //!< this process serves from now on, at the same address
    void moved(const Aiguilleur::SandboxAccess &access); //!< as takenOver, but the old port was taken

private:
    QString file(QLatin1String name) const;
    Result<SandboxAccess> serve(quint16 port);
    bool startServer(quint16 port, QString *error);
    std::optional<SandboxAccess> published() const;
    bool publish() const;
    void takeOver();

    QString m_folder;
    Sandbox::Options m_options;
    QLockFile m_lock;
    QTimer m_watch;
    std::unique_ptr<Sandbox::Server> m_server;
    SandboxAccess m_access;
};

} // namespace Aiguilleur
