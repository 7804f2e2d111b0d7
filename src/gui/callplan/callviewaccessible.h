// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace Aiguilleur {

class CallGraphBox;
class CallPlanView;

//! The drawing of a call plan for screen readers: a list of its boxes, in the order of the calls.
class CallViewAccessible : public QAccessibleWidget
{
public:
    explicit CallViewAccessible(CallPlanView &view);
    static void install(); //!< once in the program
    static void tellCurrent(CallPlanView &view);
    static void tellNewBoxes(CallPlanView &view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    CallPlanView &m_view;
};

//! One of its boxes: what it is, its state, and where calls go from there.
class CallBoxAccessible : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit CallBoxAccessible(CallGraphBox &box);

    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    CallPlanView *view() const;
    CallGraphBox &m_box;
};

} // namespace Aiguilleur
