// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"
#include "store/store.h"
#include "store/storelocation.h"

#include <QSqlDatabase>

namespace Aiguilleur {

//! One connection to a file of SQLite or a server of PostgreSQL, used from one thread. Everything throws
//! StorageFailure.
class Database
{
public:
    ~Database();

    //! sizeLimit: bytes, 0 for none.
    StoreOpening open(const QString &path, qint64 sizeLimit);
    StoreOpening open(const SharedDatabase &shared);
    SharedDatabaseReport look(const SharedDatabase &shared); //!< changes nothing, and closes again
    void close();
    bool isOpen() const { return !m_name.isEmpty(); }
    bool isShared() const { return m_isShared; }
    bool isInTransaction() const { return m_transactions > 0; }
    QSqlDriver *driver() const { return connection().driver(); }

    Statement statement(const QString &sql) const { return Statement(connection(), sql); }
    void execute(const QString &sql) const;

private:
    friend class Transaction;
    void connectTo(const QString &path, qint64 sizeLimit);
    void connectTo(const SharedDatabase &shared);
    StoreOpening bringUpToDate(bool rebuilt);
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    QString m_name; //!< of the Qt connection; empty when there is none
    bool m_isShared = false;
    mutable int m_transactions = 0; //!< that are open, one within the other
};

//! Undone at the end of its scope unless it was committed. One within another is a part of it that can be undone by
//! itself.
class Transaction
{
public:
    //! Read: one view of the data for several statements. Write: takes the one write lock of the store at once, waiting
    //! for another process, so that what was read is still true when it is written.
    enum class Kind { Read, Write };
    Transaction(const Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    void begin(Kind kind) const;
    void rollBack() const;
    QString savepoint() const;
    const Database &m_database;
    const Kind m_kind;
    const int m_depth; //!< 0 for the outermost
    bool m_open = true;
};

} // namespace Aiguilleur
