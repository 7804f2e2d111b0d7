// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QString>

namespace Aiguilleur {

//! Copies of the sounds that were uploaded from this computer:
//! `{folder}/{account}/{number}/{sound}.{name}.{extension}`, a long name cut short; earlier versions left the name out.
class SoundLibrary
{
public:
    SoundLibrary(const QString &folder, const QString &account);

    //! Replaces what was kept of that sound. That it cannot be kept harms nothing but listening. name: with extension.
    void keep(const Service &service, const QString &sound, const QString &name, const QByteArray &content) const;
    void forget(const Service &service, const QString &sound) const;
    QString file(const Service &service, const QString &sound) const; //!< empty when there is none
    //! Of whatever number: the only one of that identifier, else the one of that name, whatever its extension, which
    //! the server changes. Empty when there is none, and when those of that name do not sound the same: one of them
    //! would be heard where another one is meant.
    QString fileOfAny(const QString &sound, const QString &name) const;

private:
    QString folderOf(const Service &service) const;

    QString m_folder; //!< of the account
};

} // namespace Aiguilleur
