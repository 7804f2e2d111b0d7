// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storagefailure.h"

#include <QHash>
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

// SQLSTATE, of PostgreSQL: five characters, the first two of which are its class.
QString reasonOfState(const QString &state)
{
    static const QHash<QString, QString> reasons = {
        {u"40001"_s, u"busy"_s},        {u"40P01"_s, u"busy"_s},        {u"55P03"_s, u"busy"_s},
        {u"57014"_s, u"busy"_s},        {u"25P03"_s, u"unreachable"_s}, {u"57P01"_s, u"unreachable"_s},
        {u"57P02"_s, u"unreachable"_s}, {u"57P03"_s, u"unreachable"_s}, {u"42501"_s, u"noRights"_s},
        {u"25006"_s, u"readOnly"_s},    {u"53100"_s, u"diskFull"_s},    {u"3D000"_s, u"noDatabase"_s}};
    if (state.startsWith("08"_L1))
        return u"unreachable"_s;
    if (state.startsWith("28"_L1))
        return u"refused"_s;
    return reasons.value(state, u"sql"_s);
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
    const QString code = error.nativeErrorCode();
    StorageFailure failure(code.size() == 5 ? reasonOfState(code) : reason(error), text);
    failure.m_mayBeRepeated = code == "40001"_L1 || code == "40P01"_L1;
    return failure;
}

bool StorageFailure::isDamage(const QSqlError &error)
{
    return resultCode(error) == Corrupt || resultCode(error) == NotADatabase;
}

} // namespace Aiguilleur
