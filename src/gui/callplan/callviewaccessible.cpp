// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callviewaccessible.h"

#include "gui/callplan/callgraphwords.h"
#include "gui/callplan/callplanview.h"

#include <QGraphicsScene>

namespace Aiguilleur {

namespace {

QAccessibleInterface *createForDrawing(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<CallPlanView *>(object))
        return new CallViewAccessible(*view);
    if (auto *box = qobject_cast<CallGraphBox *>(object))
        return new CallBoxAccessible(*box);
    return nullptr;
}

} // namespace

void CallViewAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(createForDrawing), true);
    Q_UNUSED(installed)
}

// The focus is the view's; which of its boxes has it is what a screen reader says.
void CallViewAccessible::tellCurrent(CallPlanView &view)
{
    CallGraphBox *box = view.currentBox();
    if (!box || !view.hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(box, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void CallViewAccessible::tellNewBoxes(CallPlanView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    tellCurrent(view);
}

CallViewAccessible::CallViewAccessible(CallPlanView &view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
{
}

int CallViewAccessible::childCount() const
{
    return static_cast<int>(m_view.boxes().size());
}

QAccessibleInterface *CallViewAccessible::child(int index) const
{
    return QAccessible::queryAccessibleInterface(m_view.boxes().value(index));
}

int CallViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return static_cast<int>(m_view.boxes().indexOf(qobject_cast<CallGraphBox *>(child->object())));
}

QAccessibleInterface *CallViewAccessible::childAt(int x, int y) const
{
    return QAccessible::queryAccessibleInterface(m_view.boxAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *CallViewAccessible::focusChild() const
{
    return m_view.hasFocus() ? QAccessible::queryAccessibleInterface(m_view.currentBox()) : nullptr;
}

CallBoxAccessible::CallBoxAccessible(CallGraphBox &box)
    : QAccessibleObject(&box)
    , m_box(box)
{
}

CallPlanView *CallBoxAccessible::view() const
{
    const QList<QGraphicsView *> views = m_box.scene() ? m_box.scene()->views() : QList<QGraphicsView *>();
    return views.isEmpty() ? nullptr : qobject_cast<CallPlanView *>(views.first());
}

QAccessibleInterface *CallBoxAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(view());
}

QAccessible::State CallBoxAccessible::state() const
{
    QAccessible::State state;
    const CallPlanView *view = this->view();
    state.focusable = true;
    state.selectable = true;
    state.selected = m_box.isCurrent();
    state.focused = m_box.isCurrent() && view && view->hasFocus();
    state.collapsed = m_box.node().isCollapsed;
    state.invisible = !view || !view->isVisible();
    state.offscreen =
        view && !rect().intersects(QRect(view->viewport()->mapToGlobal(QPoint()), view->viewport()->size()));
    return state;
}

QString CallBoxAccessible::text(QAccessible::Text kind) const
{
    const CallPlanView *view = this->view();
    if (kind == QAccessible::Name)
        return CallGraphWords::spoken(m_box);
    if (kind == QAccessible::Description && view)
        return CallGraphWords::onwards(m_box.node().id, view->graph(), view->plan());
    return {};
}

QRect CallBoxAccessible::rect() const
{
    const CallPlanView *view = this->view();
    if (!view)
        return {};
    const QRect seen = view->mapFromScene(m_box.rectangle()).boundingRect();
    return {view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

void *CallBoxAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList CallBoxAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void CallBoxAccessible::doAction(const QString &action)
{
    CallPlanView *view = this->view();
    if (!view || !actionNames().contains(action))
        return;
    view->setFocus(Qt::OtherFocusReason);
    view->choose(QString(m_box.node().id));
}

} // namespace Aiguilleur
