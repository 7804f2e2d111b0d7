// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setupsave.h"

#include <algorithm>

namespace Aiguilleur {

SetupSave::SetupSave(QObject *parent)
    : QObject(parent)
{
}

int SetupSave::doneCount() const
{
    return static_cast<int>(std::count_if(m_steps.cbegin(), m_steps.cend(),
                                          [](const SetupStep &step) { return step.state == SetupStep::State::Done; }));
}

bool SetupSave::isEnded() const
{
    return m_state == State::Done || m_state == State::TakenBack || m_state == State::Abandoned;
}

bool SetupSave::canTakeBack() const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(), [](const SetupStep &step) {
        return step.state == SetupStep::State::Done && !step.undoMethod.isEmpty();
    });
}

class SetupSaves::Private
{
};

SetupSaves::SetupSaves(QString, TelephonyApi &, Store &, const SessionOptions &, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

SetupSaves::~SetupSaves() = default;

void SetupSaves::resume()
{
    emit resumed();
}

SetupSave *SetupSaves::unfinished(const QString &) const
{
    return nullptr;
}

QList<SetupSave *> SetupSaves::unfinished() const
{
    return {};
}

Result<SetupSave *> SetupSaves::begin(const Service &, const QList<SetupStep> &)
{
    return failure(ApiError::Kind::Conflict);
}

void SetupSaves::finish(SetupSave *) {}

void SetupSaves::takeBack(SetupSave *) {}

void SetupSaves::abandon(SetupSave *) {}

} // namespace Aiguilleur
