// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Aiguilleur {

//! Bytes from which on parsing would be felt as a pause of the window: it happens in another thread then.
inline constexpr qsizetype parsedElsewhere = 64 * 1024;

//! Any JSON text, bare numbers, strings and null included. InvalidResponse with the place of the mistake.
Result<QJsonValue> jsonFromText(const QByteArray &text);
//! Compact UTF-8; no bytes at all for an object without members.
QByteArray jsonBody(const QJsonObject &object);
//! The object in a value, or InvalidResponse.
Result<QJsonObject> objectOf(const Result<QJsonValue> &value);

} // namespace Aiguilleur
