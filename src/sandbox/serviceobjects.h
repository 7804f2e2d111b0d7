// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Aiguilleur::Sandbox {

// What the objects of a made-up account look like when they are new. Each is complete for its model in
// resources/sandbox/models, alone or with what it shares with its service.

QJsonObject price(double euros);
QJsonObject holderObject(const QString &nichandle, const QString &company, const QString &town,
                         const QString &postcode);
QJsonObject groupObject(const QString &billingAccount, const QString &description, bool expired, const QString &uuid);
//! `offer` is the technical name of what is paid for.
QJsonObject serviceObject(const QString &serviceName, const QString &description, const QString &featureType,
                          bool isLine, const QString &offer, const QString &rio);
QJsonObject lineObject(int slot);
QJsonObject lineOptionsObject(const QString &serviceName);
QJsonObject voicemailObject(const QString &description);

} // namespace Aiguilleur::Sandbox
