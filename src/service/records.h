// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/liveobjects.h"

#include <QFuture>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;

//! Recorded calls of a call queue.
class Records
{
public:
    Records(const Service &service, TelephonyApi &api);
    ~Records();
    Q_DISABLE_COPY_MOVE(Records)

    QFuture<Result<QList<CallRecord>>> list(); //!< all, the newest first

    //! What could not be deleted, and why. One that is gone already counts as deleted.
    using Failures = QHash<qint64, ApiError>;
    QFuture<Failures> remove(const QList<qint64> &ids); //!< the progress counts records

    //! « 2026-11-26 09.12.33 0199001234.wav »: by time and caller, with the ending of the address.
    static QString fileName(const CallRecord &record);

private:
    class Private;
    std::shared_ptr<Private> d; //!< kept by each reading under way until its answer comes
};

} // namespace Aiguilleur
