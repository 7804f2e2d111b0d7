// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changefollower.h"

#include "cli/bell.h"
#include "cli/cli.h"
#include "cli/context.h"
#include "service/configurationchanges.h"
#include "words/changewords.h"
#include "words/numberwords.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto progressInterval = 1s;

bool hasEnded(const ChangeRecord &record)
{
    return record.isFinished();
}

QString minutes(std::chrono::seconds time)
{
    return u"%1:%2"_s.arg(time.count() / 60).arg(time.count() % 60, 2, 10, '0'_L1);
}

} // namespace

ChangeFollower::ChangeFollower(Context &context, QStringList ids)
    : m_context(context)
{
    for (const QString &id : ids) {
        if (const ConfigurationChange *change = context.session().changes().byId(id))
            m_records.append(ChangeRecord::of(*change, context.account()));
    }
}

QCoro::Task<ChangeFollower::End> ChangeFollower::follow(std::chrono::seconds timeout,
                                                        std::function<bool(const ChangeRecord &)> isEnough)
{
    const std::function<bool(const ChangeRecord &)> enough = isEnough ? isEnough : hasEnded;
    Bell bell;
    bell.listenTo(&m_context.session().changes(), &ConfigurationChanges::changed);
    bell.listenTo(&m_context.session(), &Session::stateChanged);
    bell.listenTo(&m_interruption, &Interruption::interrupted);
    QElapsedTimer clock;
    clock.start();
    while (true) {
        update();
        if (std::all_of(m_records.cbegin(), m_records.cend(), enough))
            co_return End::Done;
        const std::chrono::milliseconds left = timeout - std::chrono::milliseconds(clock.elapsed());
        if (const std::optional<End> end = reasonToStop(left))
            co_return *end;
        showProgress(std::chrono::seconds(clock.elapsed() / 1000));
        const std::chrono::milliseconds pause = std::min<std::chrono::milliseconds>(left, progressInterval);
        co_await bell.rung(pause);
    }
}

std::optional<ChangeFollower::End> ChangeFollower::reasonToStop(std::chrono::milliseconds left) const
{
    if (m_interruption.happened())
        return End::Interrupted;
    if (m_context.session().state() == Session::State::SignInNeeded)
        return End::SignInNeeded;
    return left <= 0ms ? std::optional(End::TimeOut) : std::nullopt;
}

void ChangeFollower::update()
{
    for (ChangeRecord &record : m_records)
        record = updated(record);
}

ChangeRecord ChangeFollower::updated(const ChangeRecord &record) const
{
    const ConfigurationChanges &changes = m_context.session().changes();
    const ConfigurationChange *change = changes.byId(record.entry.id);
    // Another program was faster to follow the same task begun elsewhere: its entry takes the place of ours.
    if (change == nullptr)
        change = changes.latest(record.entry.serviceName);
    return change == nullptr ? record : ChangeRecord::of(*change, m_context.account());
}

void ChangeFollower::showProgress(std::chrono::seconds elapsed) const
{
    if (m_records.size() == 1) {
        const ChangeRecord &record = m_records.constFirst();
        const Words::ChangeFacts facts = record.facts();
        m_context.output().progress(u"%1: %2, %3  %4"_s.arg(
            Words::number(record.entry.serviceName), Words::fromTo(facts), Words::state(facts), minutes(elapsed)));
        return;
    }
    const auto ended = std::count_if(m_records.cbegin(), m_records.cend(), hasEnded);
    m_context.output().progress(
        Cli::tr("%1 of %2 changes have ended  %3").arg(ended).arg(m_records.size()).arg(minutes(elapsed)));
}

} // namespace Aiguilleur
