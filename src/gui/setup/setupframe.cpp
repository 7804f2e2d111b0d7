// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/setupframe.h"

#include "gui/banner.h"
#include "gui/labels.h"
#include "gui/setup/setuppage.h"
#include "service/setup.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int leastLines = 10;

} // namespace

SetupFrame::SetupFrame(SetupPage *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_stack(new QStackedLayout(this))
    , m_area(new QScrollArea(this))
    , m_waiting(new QWidget(this))
    , m_waitingText(new MutedLabel(m_waiting))
    , m_failure(new Banner(m_waiting))
    , m_retry(new QAction(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(page);
    auto *layout = new QVBoxLayout(m_waiting);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->addWidget(m_failure);
    layout->addWidget(m_waitingText);
    layout->addStretch();
    m_failure->setObjectName(u"loadFailure"_s);
    m_failure->setAction(m_retry);
    m_failure->setClosable(false);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_area);
    connect(m_retry, &QAction::triggered, this, [this] {
        if (m_setup)
            m_setup->load();
    });
    refresh();
}

void SetupFrame::setSetup(Session *session, Setup *setup)
{
    if (m_setup == setup && m_following)
        return;
    m_following = std::make_unique<QObject>();
    m_setup = setup;
    m_page->setSetup(session, setup);
    if (setup) {
        connect(setup, &Setup::stateChanged, m_following.get(), [this] { refresh(); });
        connect(setup, &Setup::loaded, m_following.get(), [this] { refresh(); });
    }
    refresh();
}

QSize SetupFrame::sizeHint() const
{
    return {QWidget::sizeHint().width(), minimumSizeHint().height()};
}

QSize SetupFrame::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * leastLines};
}

int SetupFrame::heightForWidth(int) const
{
    return minimumSizeHint().height();
}

void SetupFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void SetupFrame::refresh()
{
    m_retry->setText(tr("Try again"));
    m_waitingText->setText(tr("Reading how the number is set up…"));
    const bool failed = m_setup && m_setup->state() == Setup::State::LoadFailed && m_setup->error();
    m_failure->setVisible(failed);
    m_waitingText->setVisible(!failed);
    if (failed)
        m_failure->showError(*m_setup->error(), tr("How the number is set up could not be read."));
    m_stack->setCurrentWidget(m_setup && m_setup->isLoaded() ? static_cast<QWidget *>(m_area) : m_waiting);
}

} // namespace Aiguilleur
