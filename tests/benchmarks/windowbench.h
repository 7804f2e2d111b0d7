// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the benchmarks of the window have in common.
#include "gui/notifications.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <tuple>
#include <unistd.h>

namespace Aiguilleur::Test {

constexpr int loadedNumbers = 10000;
constexpr int loadedGroups = 100;
constexpr int patience = 180000; // ms
constexpr int yielding = 19;     // the lowest priority

inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

inline void figure(const QString &name, double value, const QString &unit)
{
    out() << "FIGURE " << name << ' ' << QString::number(value, 'f', 2) << ' ' << unit << Qt::endl;
}

inline void ratio(const QString &name, double value)
{
    out() << "RATIO " << name << ' ' << QString::number(value, 'f', 1) << Qt::endl;
}

inline double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, static_cast<qsizetype>(share * static_cast<double>(values.size()))));
}

inline QString program(const QString &name)
{
    return qEnvironmentVariable("AIGUILLEUR_BIN", QCoreApplication::applicationDirPath() + QStringLiteral("/../bin")) +
           u'/' + name;
}

//! The sandbox in a process of its own, as a server is; it yields to what is measured, as one elsewhere would.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QString &confFile,
                            const QStringList &account = {QStringLiteral("--groups"), QString::number(loadedGroups),
                                                          QStringLiteral("--numbers"), QString::number(loadedNumbers)})
    {
        m_process.setChildProcessModifier([] { std::ignore = nice(yielding); });
        m_process.start(program(QStringLiteral("aiguilleur-sandbox")),
                        account + QStringList{QStringLiteral("--write-conf"), confFile});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead(60000))
            qFatal("aiguilleur-sandbox does not start");
    }
    ~SandboxProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

//! Milliseconds of processor that this thread has used: what it was kept from doing by others is not in it.
inline double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

//! The longest time for which the event loop did not come round.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.append(static_cast<double>(m_since.nsecsElapsed()) / 1e6 - 1);
            m_since.restart();
            const double used = threadTime();
            m_work.append(used - m_used);
            m_used = used;
        });
        m_since.start();
        m_timer.start();
    }
    const QList<double> &gaps() const { return m_gaps; }
    const QList<double> &work() const { return m_work; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_gaps;
    QList<double> m_work;
    double m_used = threadTime();
};

class SilentNotifier : public Notifier
{
public:
    void notify(const QString &, const QString &, bool) override {}
};

} // namespace Aiguilleur::Test
