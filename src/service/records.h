// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/liveobjects.h"

#include <QFuture>
#include <memory>

namespace Aiguilleur {

class Client;
class TelephonyApi;

//! Recorded calls of a call queue.
class Records
{
public:
    Records(const Service &service, TelephonyApi &api);

    QFuture<Result<QList<CallRecord>>> list() const; //!< all, the newest first

    //! What could not be deleted, and why. One that is gone already counts as deleted.
    using Failures = QHash<qint64, ApiError>;
    QFuture<Failures> remove(const QList<qint64> &ids) const; //!< the progress counts records

    //! « 2026-11-26 09.12.33 0199001234.wav »: by time and caller, with the ending of the address.
    static QString fileName(const CallRecord &record);

private:
    Client *m_client;
    QString m_path;
};

} // namespace Aiguilleur
