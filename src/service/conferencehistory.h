// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"
#include "service/liveobjects.h"

#include <QFuture>

namespace Aiguilleur {

class Client;
class TelephonyApi;

//! Conferences of a number that are over.
class ConferenceHistory
{
public:
    ConferenceHistory(const Service &service, TelephonyApi &api);

    //! Those that began in a period, the newest first. An invalid time is no limit.
    QFuture<Result<QList<Meeting>>> list(const QDateTime &from = {}, const QDateTime &to = {}) const;

private:
    Client *m_client;
    QString m_path;
};

} // namespace Aiguilleur
