// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

class QSqlError;

namespace Aiguilleur {

//! Thrown inside this library where a statement fails, and turned into a Result at its border: a transaction of many
//! statements is left by one way only, with everything undone.
class StorageFailure
{
public:
    explicit StorageFailure(ApiError error);
    //! code: stable name of the reason, see Store.
    StorageFailure(const QString &code, const QString &message);

    const ApiError &error() const { return m_error; }
    //! Two programs stood in each other's way in the server (serialization, deadlock): the same again may succeed.
    bool mayBeRepeated() const { return m_mayBeRepeated; }

    static StorageFailure fromSql(const QSqlError &error);
    static bool isDamage(const QSqlError &error);

private:
    ApiError m_error;
    bool m_mayBeRepeated = false;
};

} // namespace Aiguilleur
