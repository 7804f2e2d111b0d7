// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Aiguilleur {

//! What a server has shown not to do, for each kind of list: `/telephony/{ba}/service` is one whatever the group.
class ListMemory
{
public:
    bool answersIds(const QString &path) const { return m_kinds.value(kindOf(path)).answersIds; }
    void noteIds(const QString &path) { m_kinds[kindOf(path)].answersIds = true; }
    bool refusesBatch(const QString &path) const { return m_kinds.value(kindOf(path)).refusesBatch; }
    void noteNoBatch(const QString &path) { m_kinds[kindOf(path)].refusesBatch = true; }

    //! The path with its variable segments replaced: words of the API are letters only, identifiers are not.
    static QString kindOf(const QString &path);

private:
    struct Kind
    {
        bool answersIds = false;   //!< never objects, with the pagination header either
        bool refusesBatch = false; //!< does not understand the batch header
    };
    QHash<QString, Kind> m_kinds;
};

} // namespace Aiguilleur
