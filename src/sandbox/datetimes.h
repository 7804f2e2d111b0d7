// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Aiguilleur::Sandbox {

// Milliseconds.
constexpr qint64 OneSecond = 1000;
constexpr qint64 OneMinute = 60 * OneSecond;
constexpr qint64 OneHour = 60 * OneMinute;
constexpr qint64 OneDay = 24 * OneHour;

//! How the API writes a time given in milliseconds since 1970: local time of Paris with its offset.
QString wireTime(qint64 milliseconds);
//! Milliseconds since 1970 of a time as the API takes it; nothing when it is none.
qint64 fromWireTime(const QString &text);
//! The same of a date and time in Paris.
qint64 parisTime(QDate date, QTime time = QTime(0, 0));
//! The date in Paris.
QDate parisDate(qint64 milliseconds);

} // namespace Aiguilleur::Sandbox
