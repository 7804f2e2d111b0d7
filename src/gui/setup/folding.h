// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QToolButton;
class QWidget;

namespace Aiguilleur {

//! The button shows and hides a part of a page that most people do not need; hidden at first.
void setFolding(QToolButton *button, QWidget *part);

} // namespace Aiguilleur
