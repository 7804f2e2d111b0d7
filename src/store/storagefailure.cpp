// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storagefailure.h"

#include <QSqlError>
#include <utility>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Result codes of SQLite that people can do something about; their low byte is the primary one.
enum ResultCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };

int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString reason(const QSqlError &error)
{
    switch (resultCode(error)) {
    case Busy:
    case Locked:
        return u"busy"_s;
    case ReadOnly:
        return u"readOnly"_s;
    case Corrupt:
    case NotADatabase:
        return u"damaged"_s;
    case Full:
        return u"diskFull"_s;
    case CantOpen:
        return u"cannotOpen"_s;
    default:
        return u"sql"_s;
    }
}

} // namespace

StorageFailure::StorageFailure(ApiError error)
    : m_error(std::move(error))
{
}

StorageFailure::StorageFailure(const QString &code, const QString &message)
    : m_error{.kind = ApiError::Kind::Storage, .code = code, .message = message}
{
}

StorageFailure StorageFailure::fromSql(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {reason(error), text};
}

bool StorageFailure::isDamage(const QSqlError &error)
{
    return resultCode(error) == Corrupt || resultCode(error) == NotADatabase;
}

} // namespace Aiguilleur
