// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Aiguilleur {

//! Whether the person works in the simple or in the expert mode: one explicit state, remembered by the application.
class ExpertMode : public QObject
{
    Q_OBJECT
public:
    explicit ExpertMode(bool on = false, QObject *parent = nullptr)
        : QObject(parent)
        , m_on(on)
    {
    }
    bool isOn() const { return m_on; }
    void set(bool on)
    {
        if (m_on != on) {
            m_on = on;
            emit changed(on);
        }
    }

signals:
    void changed(bool on);

private:
    bool m_on;
};

} // namespace Aiguilleur
