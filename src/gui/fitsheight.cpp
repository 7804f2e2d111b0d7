// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fitsheight.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace Aiguilleur {

FitsHeight::FitsHeight(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool FitsHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &FitsHeight::fit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FitsHeight::fit()
{
    const QLayout *layout = m_window->layout();
    if (!m_window->isVisible() || !layout->hasHeightForWidth())
        return;
    const int available = m_window->screen()->availableGeometry().height() - 60;
    const int needed = qMin(layout->totalHeightForWidth(m_window->width()), available);
    if (needed != m_window->minimumHeight())
        m_window->setMinimumHeight(needed);
}

} // namespace Aiguilleur
