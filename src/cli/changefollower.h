// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/changerecord.h"
#include "cli/interruption.h"

#include <QCoroTask>

#include <QList>
#include <chrono>
#include <functional>
#include <optional>

namespace Aiguilleur {

class Context;

//! Follows changes until they have ended, the time is over, or somebody presses Ctrl-C. Changes that another program on
//! this computer works on are followed in the journal, and taken over when that program ends.
class ChangeFollower
{
public:
    enum class End { Done, TimeOut, Interrupted, SignInNeeded };

    //! ids: of changes that are in the session's list.
    ChangeFollower(Context &context, QStringList ids);

    //! isEnough: when a change needs no more following; by default when it is finished.
    QCoro::Task<End> follow(std::chrono::seconds timeout, std::function<bool(const ChangeRecord &)> isEnough = {});

    void acknowledgeInterruption() { m_interruption.acknowledge(); }

    //! As last seen, in the order of the identifiers.
    QList<ChangeRecord> records() const { return m_records; }

private:
    void update();
    ChangeRecord updated(const ChangeRecord &record) const;
    std::optional<End> reasonToStop(std::chrono::milliseconds left) const;
    void showProgress(std::chrono::seconds elapsed) const;

    Context &m_context;
    QList<ChangeRecord> m_records;
    Interruption m_interruption;
};

} // namespace Aiguilleur
