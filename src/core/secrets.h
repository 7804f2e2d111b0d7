// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace Aiguilleur {

//! Members of the API's objects whose value is a secret: PIN codes, passwords, tokens, addresses that let in whoever
//! knows them. `forcePassword` and the like are settings, not secrets.
bool isSecretMember(const QString &name);

//! The value with null in place of its secrets; their names are added to *withheld.
QJsonValue withoutSecrets(const QJsonValue &value, QStringList *withheld);

//! A text of the server, which repeats in its refusals what it was given, without the secrets of what was sent.
QString withoutSecretValues(QString text, const QJsonObject &sent);

} // namespace Aiguilleur
