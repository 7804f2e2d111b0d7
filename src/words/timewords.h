// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace Aiguilleur::Words {

QString ago(const QDateTime &then, const QDateTime &now); //!< « 2 min ago »; after a week the day
QString duration(std::chrono::seconds length);            //!< « 0:04 », « 1:02:03 »; less than nothing is nothing
QString duration(const QDateTime &from, const QDateTime &to);

} // namespace Aiguilleur::Words
