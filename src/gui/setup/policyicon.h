// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace Aiguilleur {

//! A square in the colour of a policy with its letter, as in the week; for menus, tables and legends.
QIcon policyIcon(const QString &policy, const QPalette &palette, const QFont &font);
int policyIconExtent(const QFont &font);

} // namespace Aiguilleur
