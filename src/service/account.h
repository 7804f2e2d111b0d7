// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/personhere.h"

#include <QFileInfo>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Aiguilleur {

//! One way to sign in, without its secrets: those are in the SecretStore under the same key.
struct Account
{
    enum class Kind {
        Sandbox, //!< the built-in server
        OvhConf, //!< keys read from an ovh.conf at each start; `confFile` empty: the standard files and variables
        ApplicationKeys, //!< from the guided sign-in
        ServiceAccount,  //!< OAuth2 client credentials
    };
    QString key = {}; //!< unique and stable; also names the account in the store
    Kind kind = Kind::Sandbox;
    QString label = {};    //!< what people see; the identity's name once known
    QString endpoint = {}; //!< name or URL
    QString confFile = {};
    bool remembered = true; //!< false: secrets live for this session only (no keychain)
    bool operator==(const Account &) const = default;
};

//! The keys of accounts that more than one program opens: made alike everywhere, so that the window and the command
//! line share cache and journal, and two changes of one number are never under way together.
inline QString sandboxAccountKey()
{
    return QStringLiteral("sandbox");
}
//! file: the ovh.conf; empty for the standard files and variables, which then are told apart by what they say:
//! endpoint's name, and application key or client identifier.
inline QString confAccountKey(const QString &file, const QString &endpoint, const QString &identifier)
{
    return file.isEmpty() ? QStringLiteral("conf:%1:%2").arg(endpoint, identifier)
                          : QStringLiteral("conf:%1").arg(QFileInfo(file).canonicalFilePath());
}

//! What the account is called in a database that several people share. customer: its name at OVHcloud (nichandle);
//! empty when that is not known, and the result is, too. Everybody's sandbox is their own.
inline QString sharedAccountName(const Account &account, const QString &customer)
{
    if (account.kind == Account::Kind::Sandbox)
        return QStringLiteral("sandbox:%1").arg(personHere());
    return customer.isEmpty() ? QString() : QStringLiteral("%1:%2").arg(account.endpoint, customer);
}

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::Account)
