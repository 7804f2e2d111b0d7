// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Aiguilleur {
struct NumberLock;
struct ApiError;
} // namespace Aiguilleur

namespace Aiguilleur::Words {

//! « alice@front has been changing this number since 14:05. »
QString lock(const NumberLock &lock);
QString lockedBy(const QString &person, const QDateTime &since); //!< the same, of a program that runs
QString shortLock(const NumberLock &lock);                       //!< « locked by alice@front since 14:05 »
//! What keeps a shared database from being used, by ApiError::code; empty for other errors.
QString sharedStoreWhat(const ApiError &error);
QString sharedStoreAdvice(const ApiError &error);
QString sharedAddressProblem(const ApiError &error); //!< of SharedDatabase::problem() and fromUrl()

} // namespace Aiguilleur::Words
