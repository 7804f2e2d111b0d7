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

//! Recorded calls of a call queue, or of all queues of a contact centre.
class Records
{
public:
    Records(const Service &service, TelephonyApi &api);

    QFuture<Result<QList<CallRecord>>> list() const; //!< all, the newest first

    //! What could not be deleted, and why. One that is gone already counts as deleted.
    using Failures = QHash<qint64, ApiError>;
    QFuture<Failures> remove(const QList<qint64> &ids); //!< the progress counts records
    void stop(); //!< after the record under way; the rest of the last remove() is Cancelled, and its result told

    //! OVHcloud deletes a record so many days after the call. Source: its guide of call queues.
    static constexpr int daysKept = 60;
    static QDate keptUntil(const CallRecord &record); //!< the last day, here

    //! « 2026-11-26 09.12.33 0199001234.wav »: by time and caller, with the ending of the address.
    static QString fileName(const CallRecord &record);

private:
    Client *m_client;
    QString m_path;
    std::shared_ptr<bool> m_isStopped; //!< of the last remove()
};

} // namespace Aiguilleur
