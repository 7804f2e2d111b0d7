// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Aiguilleur {

//! Whether a page can be seen: it is shown, and its window is not minimised. What nobody can see need not be read.
class VisibleWatch : public QObject
{
    Q_OBJECT
public:
    explicit VisibleWatch(QWidget *page);
    bool isSeen() const { return m_seen; }

signals:
    void changed(bool seen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QWidget *m_page;
    QPointer<QWidget> m_window;
    bool m_seen = false;
};

} // namespace Aiguilleur
