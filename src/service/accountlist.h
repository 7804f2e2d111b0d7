// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/account.h"

#include <QList>
#include <optional>

class QSettings;

namespace Aiguilleur {

//! The accounts as the settings keep them, in the order in which they were added, beside those of this session only. No
//! secrets.
class AccountList
{
public:
    explicit AccountList(QSettings &settings);

    const QList<Account> &all() const { return m_accounts; }
    std::optional<Account> find(const QString &key) const;
    void put(const Account &account); //!< adds or replaces; one that is not remembered stays out of the settings
    void remove(const QString &key);

    QString lastUsed() const;
    void setLastUsed(const QString &key);

private:
    void save();
    QSettings &m_settings;
    QList<Account> m_accounts;
};

} // namespace Aiguilleur
