// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/accountlist.h"

#include <QHash>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QHash<Account::Kind, QString> kindNames()
{
    using Kind = Account::Kind;
    return {{Kind::Sandbox, u"sandbox"_s},
            {Kind::OvhConf, u"ovhConf"_s},
            {Kind::ApplicationKeys, u"applicationKeys"_s},
            {Kind::ServiceAccount, u"serviceAccount"_s}};
}

QList<Account> read(QSettings &settings)
{
    QList<Account> accounts;
    const QHash<Account::Kind, QString> names = kindNames();
    const int count = settings.beginReadArray("accounts"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString kind = settings.value("kind"_L1).toString();
        const QString key = settings.value("key"_L1).toString();
        if (key.isEmpty() || !names.values().contains(kind))
            continue; // written by hand or by a newer version
        accounts.append({.key = key,
                         .kind = names.key(kind),
                         .label = settings.value("label"_L1).toString(),
                         .endpoint = settings.value("endpoint"_L1).toString(),
                         .confFile = settings.value("confFile"_L1).toString()});
    }
    settings.endArray();
    return accounts;
}

void write(QSettings &settings, const Account &account)
{
    settings.setValue("key"_L1, account.key);
    settings.setValue("kind"_L1, kindNames().value(account.kind));
    settings.setValue("label"_L1, account.label);
    settings.setValue("endpoint"_L1, account.endpoint);
    settings.setValue("confFile"_L1, account.confFile);
}

} // namespace

AccountList::AccountList(QSettings &settings)
    : m_settings(settings)
    , m_accounts(read(settings))
{
}

std::optional<Account> AccountList::find(const QString &key) const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&key](const Account &a) { return a.key == key; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

void AccountList::put(const Account &account)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const Account &a) { return a.key == account.key; });
    if (found == m_accounts.end())
        m_accounts.append(account);
    else
        *found = account;
    save();
}

void AccountList::remove(const QString &key)
{
    m_accounts.removeIf([&key](const Account &account) { return account.key == key; });
    if (lastUsed() == key)
        m_settings.remove("lastAccount"_L1);
    save();
}

void AccountList::save()
{
    m_settings.remove("accounts"_L1);
    m_settings.beginWriteArray("accounts"_L1);
    int index = 0;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.remembered)
            continue;
        m_settings.setArrayIndex(index++);
        write(m_settings, account);
    }
    m_settings.endArray();
}

QString AccountList::lastUsed() const
{
    const QString key = m_settings.value("lastAccount"_L1).toString();
    return find(key) ? key : QString();
}

void AccountList::setLastUsed(const QString &key)
{
    m_settings.setValue("lastAccount"_L1, key);
}

} // namespace Aiguilleur
