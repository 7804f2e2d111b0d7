// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/liveobjects.h"

#include <QFuture>
#include <memory>

namespace Aiguilleur {

class TelephonyApi;

//! Conferences of a number that are over.
class ConferenceHistory
{
public:
    ConferenceHistory(const Service &service, TelephonyApi &api);
    ~ConferenceHistory();
    Q_DISABLE_COPY_MOVE(ConferenceHistory)

    //! Those that began in a period, the newest first. An invalid time is no limit.
    QFuture<Result<QList<Meeting>>> list(const QDateTime &from = {}, const QDateTime &to = {});

private:
    class Private;
    std::shared_ptr<Private> d; //!< kept by each reading under way until its answer comes
};

} // namespace Aiguilleur
