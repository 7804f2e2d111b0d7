// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QFile>
#include <QList>
#include <mutex>

namespace Aiguilleur::Sandbox {

//! What was asked and answered, in memory and, if wanted, in a file. Thread-safe. Never holds a secret.
class RequestLog
{
public:
    //! Appends to the file from now on. Returns what is wrong, or nothing.
    QString open(const QString &fileName);
    //! Notes a request as it arrives and returns a handle for its end.
    qint64 begin(const LoggedRequest &request);
    void end(qint64 handle, const LoggedRequest &request);

    QList<LoggedRequest> requests() const;
    int count(const QString &method, const QString &pathGlob) const;
    void clear();

private:
    mutable std::mutex m_mutex;
    QFile m_file;
    QList<LoggedRequest> m_requests;
    qint64 m_first = 0; //!< handle of the first one kept
};

//! Path and query with the values of secret parameters replaced by `***`.
QString withoutSecrets(const QString &target);

} // namespace Aiguilleur::Sandbox
