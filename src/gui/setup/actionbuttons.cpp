// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/actionbuttons.h"

#include <QAction>
#include <QPushButton>

namespace Aiguilleur {

void tieToActions(const QList<std::pair<QPushButton *, QAction *>> &pairs)
{
    for (const auto &[button, action] : pairs) {
        const auto follow = [button = button, action = action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
        };
        QObject::connect(action, &QAction::changed, button, follow);
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
        follow();
    }
}

} // namespace Aiguilleur
