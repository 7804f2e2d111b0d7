// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shareddatabase.h"

#include <QFuture>
#include <QObject>
#include <optional>

class QSettings;

namespace Aiguilleur {

class SecretStore;

//! The shared database that this person has chosen. Where it is stands in the file of settings, its password in the
//! keychain and nowhere else.
class SharedDatabaseChoice : public QObject
{
    Q_OBJECT
public:
    //! Both outlive this.
    SharedDatabaseChoice(QSettings &file, SecretStore &secrets, QObject *parent = nullptr);

    std::optional<SharedDatabase> chosen() const; //!< without the password; nullopt when nothing is shared
    SharedDatabase remembered() const;            //!< what was chosen last, also when nothing is shared now
    bool isChosen() const;
    //! nullopt: nothing is shared from the next start on; what was chosen stays remembered. A password is written to
    //! the keychain.
    void choose(const std::optional<SharedDatabase> &database);
    //! The same with its password: the one of the keychain unless PGPASSWORD is set; without any, as it is.
    QFuture<SharedDatabase> withPassword(const SharedDatabase &database);
    //! Connects and looks, with the password that is given or the one of the keychain.
    QFuture<Result<SharedDatabaseReport>> test(const SharedDatabase &database);

signals:
    void changed();
    void passwordGiven(const Aiguilleur::SharedDatabase &database); //!< with the password: the one to use from now on
    void passwordNotKept(const Aiguilleur::ApiError &error);        //!< by the keychain; the rest is saved

private:
    QSettings &m_file;
    SecretStore &m_secrets;
};

} // namespace Aiguilleur
