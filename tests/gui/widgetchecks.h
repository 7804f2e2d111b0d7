// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStringList>
#include <QTabBar>

namespace Aiguilleur::Test {

inline bool isInteractive(const QWidget *widget)
{
    // The editor inside a combo box or a spin box is named by its owner; the button inside a text field is Qt's own.
    if (qobject_cast<const QComboBox *>(widget->parentWidget()) ||
        qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
        qobject_cast<const QLineEdit *>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QListView *>(widget);
}

inline QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

//! What assistive technologies could not name.
inline QStringList withoutAccessibleName(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || !isInteractive(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found.append(describe(widget));
    }
    return found;
}

inline QSize neededSize(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->wordWrap())
        return {0, label->heightForWidth(label->width())};
    return widget->minimumSizeHint();
}

//! Visible labels and buttons that have less room than their text needs.
inline QStringList clipped(const QWidget *root)
{
    QStringList found;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const bool hasText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        // The arrows beside many tabs, and the cross in a field that can be cleared.
        const QWidget *parent = widget->parentWidget();
        const bool isQts = qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent);
        if (!hasText || isQts || !widget->isVisibleTo(root))
            continue;
        if (qobject_cast<const QTabBar *>(widget->parentWidget())) // the arrows of a row of tabs, which the style sizes
            continue;
        const QSize needed = neededSize(widget);
        if (needed.width() > widget->width() || needed.height() > widget->height())
            found.append(QStringLiteral("%1: %2x%3 of %4x%5")
                             .arg(describe(widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(needed.width())
                             .arg(needed.height()));
    }
    return found;
}

//! What is underlined in the texts that can be seen: labels that lead to a field, buttons, boxes with a title, tabs.
inline QStringList textsWithKeys(const QWidget *root)
{
    QStringList texts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts.append(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->isTabVisible(i) ? tabs->tabText(i) : QString());
        }
    }
    return texts;
}

//! Texts that are reached by the same key, so that it reaches none of them at once.
inline QStringList doubledMnemonics(const QWidget *root)
{
    QHash<QString, QStringList> byKey;
    for (const QString &text : textsWithKeys(root)) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            byKey[key.toString()].append(text);
    }
    QStringList found;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        if (it->size() > 1)
            found.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", ")));
    }
    found.sort();
    return found;
}

//! As a person finds it: by its name, and only when it can be seen.
template<class T>
T *shown(const QWidget *root, const char *name)
{
    T *widget = root->findChild<T *>(QString::fromLatin1(name));
    return widget && widget->isVisible() ? widget : nullptr;
}

} // namespace Aiguilleur::Test
