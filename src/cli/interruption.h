// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace Aiguilleur {

//! SIGINT (Ctrl-C), SIGTERM and SIGHUP as a signal of the event loop. The second one ends the program at once.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    bool happened() const { return m_happened; }
    void acknowledge() { m_happened = false; }

signals:
    void interrupted();

private:
    void read();
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_happened = false;
};

} // namespace Aiguilleur
