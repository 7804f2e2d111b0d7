// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/telephonyapi.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace Aiguilleur {

//! An address of a conference that is open to whoever has it. Source: `telephony.ConferenceWebAccess`.
struct WebAccess
{
    qint64 id = 0;
    QString type; //!< `read`: to follow the conference; `write`: to control it, as good as a password
    QString url;
    bool operator==(const WebAccess &) const = default;
};

//! The web accesses of a conference; each operation takes effect at once. A future ends without a result when the
//! client is shut down on the way.
namespace WebAccesses {

QFuture<Result<QList<WebAccess>>> list(TelephonyApi &api, const Service &conference); //!< by identifier
//! POST: a new one beside those that are there.
QFuture<Result<void>> create(TelephonyApi &api, const Service &conference, const QString &type);
//! A new one in place of the old ones of its type, which are deleted when it is there: never less than one.
QFuture<Result<void>> renew(TelephonyApi &api, const Service &conference, const QString &type,
                            const QList<qint64> &old);
//! One that is gone already is deleted.
QFuture<Result<void>> remove(TelephonyApi &api, const Service &conference, const QList<qint64> &ids);

} // namespace WebAccesses
} // namespace Aiguilleur
