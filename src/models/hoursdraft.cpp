// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hoursdraft.h"

#include "service/setup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

HoursDraft::HoursDraft(QObject *parent)
    : QObject(parent)
{
}

HoursDraft::~HoursDraft() = default;

void HoursDraft::setSetup(Setup *setup)
{
    m_following = std::make_unique<QObject>();
    m_setup = setup;
    if (setup) {
        const auto follow = [this] { update(); };
        connect(setup, &Setup::draftChanged, m_following.get(), follow);
        connect(setup, &Setup::loaded, m_following.get(), follow);
        connect(setup, &Setup::stateChanged, m_following.get(), follow);
    }
    update();
}

Setup *HoursDraft::setup() const
{
    return m_setup;
}

HoursRange HoursDraft::range(const QString &path) const
{
    const auto found =
        std::find_if(m_ranges.cbegin(), m_ranges.cend(), [&](const HoursRange &one) { return one.path == path; });
    return path.isEmpty() || found == m_ranges.cend() ? HoursRange() : *found;
}

bool HoursDraft::canEdit() const
{
    return m_setup && m_setup->canEdit();
}

QString HoursDraft::list() const
{
    return m_setup ? WeekHours::listPath(m_setup->root(u"easyHunting"_s)) : QString();
}

void HoursDraft::update()
{
    const QList<HoursRange> ranges = m_setup ? WeekHours::ranges(m_setup->draft(), list()) : QList<HoursRange>();
    if (ranges == m_ranges && canEdit() == m_canEdit)
        return;
    m_ranges = ranges;
    m_canEdit = canEdit();
    emit changed();
}

HoursDraft::Refusal HoursDraft::check(const HoursRange &wanted, HoursRange *obstacle) const
{
    if (!canEdit())
        return Refusal::Locked;
    if (wanted.from < 0 || wanted.to > WeekHours::dayMinutes || wanted.day < 1 || wanted.day > 7)
        return Refusal::OutsideDay;
    if (wanted.from >= wanted.to)
        return Refusal::EndsBefore;
    const HoursRange *found = WeekHours::obstacle(m_ranges, wanted);
    if (found && obstacle)
        *obstacle = *found;
    return found ? Refusal::Overlap : Refusal::None;
}

template<class Edit>
void HoursDraft::edit(Edit edit)
{
    if (!canEdit())
        return;
    SetupDocument draft = m_setup->draft();
    edit(draft);
    if (draft != m_setup->draft())
        m_setup->setDraft(draft);
}

QString HoursDraft::add(const HoursRange &range)
{
    HoursRange obstacle;
    const Refusal refusal = check(range, &obstacle);
    QString path;
    if (refusal == Refusal::None)
        edit([&](SetupDocument &draft) { path = WeekHours::add(draft, list(), range); });
    else
        emit refused(refusal, obstacle);
    return path;
}

// An odd range that the server has may get another policy, although it does not fit into a week.
bool HoursDraft::change(const HoursRange &wanted)
{
    const HoursRange present = range(wanted.path);
    const bool isMoved = present.day != wanted.day || present.from != wanted.from || present.to != wanted.to;
    HoursRange obstacle;
    const Refusal refusal = isMoved ? check(wanted, &obstacle) : canEdit() ? Refusal::None : Refusal::Locked;
    if (refusal == Refusal::None)
        edit([&](SetupDocument &draft) { WeekHours::change(draft, wanted); });
    else
        emit refused(refusal, obstacle);
    return refusal == Refusal::None;
}

void HoursDraft::remove(const QStringList &paths)
{
    edit([&](SetupDocument &draft) {
        for (const QString &path : paths)
            draft.remove(path);
    });
}

void HoursDraft::copyDay(int day, const QList<int> &to)
{
    edit([&](SetupDocument &draft) { WeekHours::copyDay(draft, list(), day, to); });
}

bool HoursDraft::split(const QString &path, int minute)
{
    bool done = false;
    edit([&](SetupDocument &draft) { done = !WeekHours::split(draft, path, minute).isEmpty(); });
    return done;
}

bool HoursDraft::mergeWithNext(const QString &path)
{
    bool done = false;
    edit([&](SetupDocument &draft) { done = WeekHours::mergeWithNext(draft, path); });
    return done;
}

void HoursDraft::replace(const QList<HoursRange> &ranges)
{
    edit([&](SetupDocument &draft) { WeekHours::replace(draft, list(), ranges); });
}

QByteArray HoursDraft::toJson() const
{
    return m_setup ? WeekHours::toJson(m_setup->draft(), list()) : QByteArray();
}

} // namespace Aiguilleur
