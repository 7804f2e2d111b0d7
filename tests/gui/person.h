// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QStringList>

class QTreeView;
class QModelIndex;
class QWidget;
class QWindow;

namespace Aiguilleur::Test {

//! Acts on the window in front through the window system, with the keyboard only or the mouse only, and finds things
//! by the name that assistive technologies say.
class Person
{
public:
    enum class Means { Keyboard, Mouse };
    explicit Person(Means means);

    static QString nameOf(QWidget *widget);

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    //! To the thing of that name, by Tab, then Space; or by a click. False: it cannot be reached, or is disabled.
    bool use(const QString &name);
    //! As use(), for one of several that stand side by side: the arrows lead from one to the other.
    bool choose(const QString &name);
    void click(QTreeView *view, const QModelIndex &index);

    //! What had the keyboard, or was clicked, and has no name.
    QStringList nameless() const { return m_nameless; }

private:
    bool walkTo(const QString &name, int key);
    bool clickOn(const QString &name);
    void click(QWidget *widget, const QPoint &position);
    void note(QWidget *widget);

    Means m_means;
    QStringList m_nameless;
};

} // namespace Aiguilleur::Test
