// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace Aiguilleur::Sandbox {

//! Whether the value is of a type of the API that is neither an enumeration nor an object, such as `phoneNumber`.
//! An unknown type takes any string.
bool fitsSimpleType(const QString &type, const QJsonValue &value);

//! Whether text is an IPv4 or IPv6 address with an optional /length.
bool isIpBlock(const QString &text);
//! A telephone number, or the beginning of one, that begins with 00 instead of +.
QString internationalForm(const QString &number);

} // namespace Aiguilleur::Sandbox
