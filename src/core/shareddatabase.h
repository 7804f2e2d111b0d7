// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <optional>

namespace Aiguilleur {

//! A PostgreSQL database that several people work with. Without the password libpq looks for one itself: PGPASSWORD,
//! then `~/.pgpass`.
struct SharedDatabase
{
    //! A connection that leaves this computer is encrypted, and the server has to prove who it is.
    enum class Tls {
        Full,      //!< certificate of a known authority, for the name of the host (`verify-full`)
        Authority, //!< certificate of a known authority, whatever its name (`verify-ca`)
        Off,       //!< `disable`; for a server on this computer only
    };
    static constexpr int usualPort = 5432;

    QString host; //!< name, address, or the folder of a socket; empty: the socket of this computer
    int port = usualPort;
    QString database;
    QString user;     //!< empty: the name of the person on this computer
    QString password; //!< never written to a file, a log or a message
    Tls tls = Tls::Full;
    QString authorityFile; //!< PEM of the authorities to trust; empty: those of the system
    QString schema = QStringLiteral("aiguilleur");

    bool isOnThisComputer() const; //!< by a socket or a loopback address
    //! `postgresql://user@host:port/database`, without the password.
    QString toUrl() const;
    //! BadRequest, whose code says why and whose message says which part: `url password port database tls plain
    //! option schema authorityFile`.
    static Result<SharedDatabase> fromUrl(const QString &url);
    //! The first thing that keeps it from being used, with the codes of fromUrl().
    std::optional<ApiError> problem() const;
    bool operator==(const SharedDatabase &) const = default;
};

//! `verify-full`, `verify-ca` or `disable`, as libpq has them.
QString tlsName(SharedDatabase::Tls tls);
std::optional<SharedDatabase::Tls> tlsNamed(const QString &name);

//! What was found by connecting, without changing anything.
struct SharedDatabaseReport
{
    QString serverVersion;  //!< such as `15`
    int schemaVersion = 0;  //!< of our tables; 0 when there are none yet
    bool canBeMade = false; //!< our tables are there, or can be made
};

} // namespace Aiguilleur
