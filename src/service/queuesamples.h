// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/liveobjects.h"

#include <QHash>
#include <QList>

namespace Aiguilleur {

//! What the figures of a queue grew by while the program watched it, by quarters of an hour and by member. The server
//! tells totals only; what happened while nobody watched is counted where it certainly belongs and left out otherwise.
class QueueSamples
{
public:
    struct Quarter
    {
        QDateTime begin = {}; //!< UTC, a full quarter of an hour
        qint64 total = 0;
        qint64 answered = 0;
        qint64 lost = 0;
        bool operator==(const Quarter &) const = default;
        Quarter &operator+=(const Quarter &other); //!< of the counts
    };
    struct AgentSum
    {
        QString name = {}; //!< as shown last
        qint64 answered = 0;
        std::chrono::seconds callTime{0};
        bool operator==(const AgentSum &) const = default;
    };
    static constexpr int daysKept = 31; //!< before the last sample; what is older is forgotten

    void add(const QueueFigures &figures, const QDateTime &when);
    void add(const QList<LiveAgent> &agents);
    //! What was counted before, or of another queue; quarters that are there already grow by it.
    void add(const QList<Quarter> &quarters);

    const QList<Quarter> &quarters() const { return m_quarters; } //!< without gaps from the first to the last
    //! Of the 24 hours before the last sample, from the first quarter with a call.
    QList<Quarter> lastDay() const;
    QList<Quarter> byDay() const;   //!< one for each day of this computer's calendar, begin: its midnight in UTC
    QList<AgentSum> agents() const; //!< in the order in which they were first seen
    QDateTime begin() const { return m_begin; } //!< UTC; of the first sample, invalid without one
    bool isEmpty() const { return m_quarters.isEmpty(); }

private:
    Quarter &quarterOf(const QDateTime &when);
    void dropAfter(const QDateTime &when);

    QList<Quarter> m_quarters;
    QDateTime m_begin;
    QDateTime m_lastTime;
    std::optional<QueueFigures> m_last;
    QStringList m_order;
    QHash<QString, AgentSum> m_agents;
    QHash<QString, LiveAgent> m_lastAgents;
};

} // namespace Aiguilleur
