// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paintprobe.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFile>
#include <QMetaObject>

namespace Aiguilleur {

PaintProbe::PaintProbe(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

bool PaintProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        // Queued: the event has yet to be delivered, and the picture to reach the screen.
        if (!m_painted)
            QMetaObject::invokeMethod(this, &PaintProbe::firstPainted, Qt::QueuedConnection);
        m_painted = true;
        if (m_view->model() && m_view->model()->rowCount() > 0)
            QMetaObject::invokeMethod(this, &PaintProbe::rowsPainted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

qint64 PaintProbe::residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

} // namespace Aiguilleur
