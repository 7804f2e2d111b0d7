// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/visiblewatch.h"

#include <QEvent>
#include <QWidget>

namespace Aiguilleur {

VisibleWatch::VisibleWatch(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    page->installEventFilter(this);
}

bool VisibleWatch::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange)
        // The widget's own handling comes after this.
        QMetaObject::invokeMethod(this, &VisibleWatch::look, Qt::QueuedConnection);
    return false;
}

void VisibleWatch::look()
{
    if (m_window != m_page->window()) {
        if (m_window && m_window != m_page)
            m_window->removeEventFilter(this);
        m_window = m_page->window();
        m_window->installEventFilter(this);
    }
    const bool seen = m_page->isVisible() && !m_window->isMinimized();
    if (seen == m_seen)
        return;
    m_seen = seen;
    emit changed(seen);
}

} // namespace Aiguilleur
