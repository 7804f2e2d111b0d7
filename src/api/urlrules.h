// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Aiguilleur {

//! 127.0.0.0/8, ::1 and localhost: what never leaves this computer.
bool isLoopback(const QUrl &url);
//! HTTPS anywhere, or HTTP on loopback.
bool isSecureOrLoopback(const QUrl &url);
//! The text without the queries of the addresses in it: they may hold tokens.
QString withoutUrlQueries(QString text);

} // namespace Aiguilleur
