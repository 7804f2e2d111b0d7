// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QJsonValue>
#include <chrono>
#include <optional>
#include <random>

namespace Aiguilleur::Sandbox {

//! What one request suffers.
struct Misbehaviour
{
    std::chrono::milliseconds delay{0};
    std::optional<Fault> fault; //!< never a delay, never one of a task

    bool is(Fault::Kind kind) const { return fault && fault->kind == kind; }
};

//! The faults that are still to come. Not thread-safe.
class FaultPlan
{
public:
    explicit FaultPlan(quint32 seed);

    void add(const Fault &fault);
    void clear();
    //! What this request suffers; counts it.
    Misbehaviour draw(const QString &method, const QString &path);
    //! What the task suffers that this request begins; counts it.
    std::optional<Fault> drawForTask(const QString &method, const QString &path);

private:
    struct Entry
    {
        Fault fault;
        int matched = 0;
        int suffered = 0;
    };
    bool strikes(Entry &entry, const QString &method, const QString &path);

    std::mt19937 m_random;
    QList<Entry> m_entries;
};

//! The answer's value after a MissingKey or WrongValue fault: in the object itself, or in every object of a list.
QJsonValue spoiled(const QJsonValue &value, const Fault &fault);

} // namespace Aiguilleur::Sandbox
