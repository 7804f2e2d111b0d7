// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace Aiguilleur {

class Database;

//! What queues were observed to do. Throws StorageFailure.
namespace SampleTable {

//! Where there is one of that quarter already, the larger counts stay: another program watched for longer.
void save(const Database &database, const QList<StoredSample> &samples);
//! Of one number, by queue and beginning.
QList<StoredSample> all(const Database &database, const QString &account, const QString &serviceName);
int prune(const Database &database, const QString &account, const QDateTime &before); //!< how many were removed

} // namespace SampleTable
} // namespace Aiguilleur
