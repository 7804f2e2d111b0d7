// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace Aiguilleur {

//! Says when a view has painted rows for the first time.
class PaintProbe : public QObject
{
    Q_OBJECT
public:
    explicit PaintProbe(QAbstractItemView *view);
    bool eventFilter(QObject *watched, QEvent *event) override;
    static qint64 residentKiB(); //!< memory of this process now; 0 where it cannot be told

signals:
    void firstPainted();
    void rowsPainted();

private:
    QAbstractItemView *m_view;
    bool m_painted = false;
};

} // namespace Aiguilleur
