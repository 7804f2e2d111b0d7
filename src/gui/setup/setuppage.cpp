// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/setuppage.h"

#include "gui/settings.h"
#include "service/session.h"
#include "service/setup.h"

#include <QEvent>

namespace Aiguilleur {

SetupPage::SetupPage(UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
}

SetupPage::~SetupPage() = default;

void SetupPage::setSetup(Session *session, Setup *setup)
{
    m_following = std::make_unique<QObject>();
    m_session = session;
    m_setup = setup;
    if (setup) {
        const auto update = [this] { refresh(); };
        connect(setup, &Setup::stateChanged, m_following.get(), update);
        connect(setup, &Setup::loaded, m_following.get(), update);
        connect(setup, &Setup::draftChanged, m_following.get(), update);
    }
    setupChanged();
    refresh();
}

void SetupPage::setSettings(Settings *settings)
{
    m_settings = settings;
    settingsChanged();
}

Settings *SetupPage::settings() const
{
    return m_settings;
}

Setup *SetupPage::setup() const
{
    return m_setup;
}

Session *SetupPage::session() const
{
    return m_session;
}

void SetupPage::setupChanged() {}

void SetupPage::settingsChanged() {}

QWidget *SetupPage::widgetOf(const SetupProblem &) const
{
    return nullptr;
}

void SetupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
