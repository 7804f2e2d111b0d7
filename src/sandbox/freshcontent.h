// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Aiguilleur::Sandbox {

struct Account;

//! What a number starts with after it was given its present type: settings as nobody has touched them yet.
void addFreshContent(Account &account, const QString &billingAccount, const QString &serviceName);

// Objects as they are when they are new. Each is complete for its model but for the identifier.

QJsonObject freshQueue();
QJsonObject freshHunting();
QJsonObject freshTimeSettings();
QJsonObject freshLineTimeOptions();
QJsonObject freshConference(const QString &serviceName);

} // namespace Aiguilleur::Sandbox
