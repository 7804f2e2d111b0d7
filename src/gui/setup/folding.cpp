// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/folding.h"

#include <QToolButton>

namespace Aiguilleur {

void setFolding(QToolButton *button, QWidget *part)
{
    const auto follow = [button, part](bool open) {
        button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        part->setVisible(open);
    };
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::toggled, part, follow);
    follow(button->isChecked());
}

} // namespace Aiguilleur
