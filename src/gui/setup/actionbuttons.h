// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <utility>

class QAction;
class QPushButton;

namespace Aiguilleur {

//! Each button does what its action does, is called like it and can be pressed when it can: one thing to say, whether
//! it is in a menu or on the page.
void tieToActions(const QList<std::pair<QPushButton *, QAction *>> &pairs);

} // namespace Aiguilleur
