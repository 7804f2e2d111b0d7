// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/live/livepage.h"

#include "gui/live/centresetup.h"
#include "gui/setup/stalebanner.h"
#include "gui/setup/visiblewatch.h"
#include "service/livecentre.h"
#include "service/observations.h"
#include "service/session.h"
#include "service/setup.h"

namespace Aiguilleur {

LivePage::LivePage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_watch(new VisibleWatch(this))
{
    connect(m_watch, &VisibleWatch::changed, this, [this](bool seen) {
        if (m_centre)
            m_centre->setWatched(this, seen);
        showCentre();
    });
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] { showCentre(); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_watch->isSeen())
            showTimes();
    });
}

LivePage::~LivePage() = default;

bool LivePage::isReading() const
{
    return hasQueues() && !m_centre->isLoaded();
}

bool LivePage::hasQueues() const
{
    return m_centre && !m_centre->queues().isEmpty();
}

void LivePage::showStale(Banner &banner, const QString &neverRead) const
{
    if (m_centre)
        StaleBanner::update(banner, m_centre->error(), m_centre->staleSince().isValid(), m_centre->readAt(), neverRead);
    else
        StaleBanner::update(banner, std::nullopt, false, {}, neverRead);
}

void LivePage::setupChanged()
{
    leave();
    if (setup() && session())
        follow();
    centreChanged();
    showCentre();
}

// Something else may go on with it.
void LivePage::leave()
{
    m_tick.stop();
    m_due.stop();
    if (!m_centre)
        return;
    m_centre->disconnect(this);
    m_centre->disconnect(&m_due);
    m_centre->setWatched(this, false);
    m_centre.reset();
}

void LivePage::follow()
{
    m_centre = session()->liveCentre(setup()->service());
    LiveCentre *centre = m_centre.get();
    for (const auto signal : {&LiveCentre::figuresChanged, &LiveCentre::callsChanged, &LiveCentre::agentsChanged,
                              &LiveCentre::stateChanged, &LiveCentre::polled})
        connect(centre, signal, &m_due, qOverload<>(&QTimer::start));
    connect(&session()->observations(), &Observations::changed, &m_due, qOverload<>(&QTimer::start),
            Qt::UniqueConnection);
    // The session may end first.
    connect(session(), &QObject::destroyed, centre, [this] {
        m_due.stop();
        m_centre.reset();
    });
    m_tick.start();
}

void LivePage::refresh()
{
    if (m_centre && setup()->isLoaded()) {
        CentreSetup::show(*setup(), *m_centre);
        m_centre->setWatched(this, m_watch->isSeen());
    }
    showCentre();
}

} // namespace Aiguilleur
