// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include "widgetchecks.h"

#include <QApplication>
#include <QTest>
#include <QTreeView>
#include <QWindow>

namespace Aiguilleur::Test {

namespace {

constexpr int mostSteps = 60; // once around the largest window

bool isRadioButton(QWidget *widget)
{
    QAccessibleInterface *interface = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return interface && interface->role() == QAccessible::RadioButton;
}

} // namespace

Person::Person(Means means)
    : m_means(means)
{
}

QString Person::nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}

void Person::note(QWidget *widget)
{
    // Nothing has the keyboard for as long as a window that has closed leaves none in front.
    if (widget && nameOf(widget).isEmpty())
        m_nameless.append(describe(widget));
}

void Person::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QGuiApplication::focusWindow(), static_cast<Qt::Key>(key), modifiers);
    note(QApplication::focusWidget());
}

void Person::type(const QString &text)
{
    note(QApplication::focusWidget());
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}

bool Person::walkTo(const QString &name, int key)
{
    for (int step = 0; step < mostSteps && QApplication::focusWidget(); ++step) {
        if (nameOf(QApplication::focusWidget()) == name)
            return QApplication::focusWidget()->isEnabled();
        press(key);
    }
    return false;
}

bool Person::use(const QString &name)
{
    if (m_means == Means::Mouse)
        return clickOn(name);
    if (!walkTo(name, Qt::Key_Tab))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool Person::choose(const QString &name)
{
    if (m_means == Means::Mouse)
        return clickOn(name);
    for (int step = 0; step < mostSteps && !isRadioButton(QApplication::focusWidget()); ++step)
        press(Qt::Key_Tab);
    if (!walkTo(name, Qt::Key_Right))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool Person::clickOn(const QString &name)
{
    const QList<QWidget *> widgets = QApplication::activeWindow()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || !isInteractive(widget) || nameOf(widget) != name)
            continue;
        click(widget, widget->rect().center());
        return true;
    }
    return false;
}

void Person::click(QTreeView *view, const QModelIndex &index)
{
    const QPoint position = view->visualRect(index).center();
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view);
    const QPoint global = view->viewport()->mapToGlobal(position);
    QAccessibleInterface *cell = tree->childAt(global.x(), global.y());
    if (!cell || cell->text(QAccessible::Name).isEmpty())
        m_nameless.append(QStringLiteral("a cell of ") + describe(view));
    click(view->viewport(), position);
}

// At the place, whatever is there: what is covered, scrolled away or behind a dialog is not hit.
void Person::click(QWidget *widget, const QPoint &position)
{
    note(qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) ? widget->parentWidget() : widget);
    QWidget *window = widget->window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(window, position));
}

} // namespace Aiguilleur::Test
