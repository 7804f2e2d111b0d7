// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Aiguilleur {

//! Keeps a window as tall as its wrapped texts need at its present width, which layouts do not do for windows
//! themselves.
class FitsHeight : public QObject
{
    Q_OBJECT
public:
    explicit FitsHeight(QWidget *window); //!< owned by the window, which has a layout

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QWidget *m_window;
};

} // namespace Aiguilleur
