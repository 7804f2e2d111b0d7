// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgetchecks.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>

namespace Aiguilleur::Test {

//! Everything that the widget itself tells people: on the screen, in hints and to assistive technologies.
inline QStringList ownTexts(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(), widget->accessibleName(),
                      widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        texts.append(field->placeholderText());
    if (const auto *menu = qobject_cast<const QComboBox *>(widget)) {
        for (int row = 0; row < menu->count(); ++row)
            texts.append(menu->itemText(row));
    }
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    }
    texts.removeAll(QString());
    return texts;
}

//! One line for each visible widget and each action that has something to say. Without clocks, which go on.
inline QStringList textsOf(QWidget *root)
{
    QStringList lines;
    for (const QWidget *widget : QList<QWidget *>{root} + root->findChildren<QWidget *>()) {
        const QStringList texts = ownTexts(widget);
        const bool isQtsOwn = qobject_cast<const QTabBar *>(widget->parentWidget()); // the arrows beside many tabs
        if (!isQtsOwn && (widget == root || widget->isVisibleTo(root)) && !texts.isEmpty() &&
            !widget->objectName().contains(QStringLiteral("elapsed")))
            lines.append(describe(widget) + QStringLiteral(": ") + texts.join(QStringLiteral(" | ")));
    }
    for (const QAction *action : root->findChildren<QAction *>()) {
        if (action->objectName().startsWith(QStringLiteral("action")))
            lines.append(action->objectName() + QStringLiteral(": ") + action->text() + QStringLiteral(" | ") +
                         action->toolTip());
    }
    lines.sort();
    return lines;
}

} // namespace Aiguilleur::Test
