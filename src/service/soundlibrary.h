// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QString>

namespace Aiguilleur {

//! Copies of the sounds that were uploaded from this computer: `{folder}/{account}/{number}/{sound}.{extension}`.
class SoundLibrary
{
public:
    SoundLibrary(const QString &folder, const QString &account);

    //! Replaces what was kept under that name. That it cannot be kept harms nothing but listening.
    void keep(const Service &service, const QString &sound, const QString &extension, const QByteArray &content) const;
    void forget(const Service &service, const QString &sound) const;
    QString file(const Service &service, const QString &sound) const; //!< empty when there is none

private:
    QString folderOf(const Service &service) const;

    QString m_folder; //!< of the account
};

} // namespace Aiguilleur
