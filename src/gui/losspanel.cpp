// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/losspanel.h"

#include "core/catalogue.h"
#include "gui/banner.h"
#include "words/configurationwords.h"
#include "words/holdingwords.h"

#include <QAction>
#include <QEvent>
#include <QFutureWatcher>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int patience = 150; // ms

} // namespace

LossPanel::LossPanel(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_retry(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    m_banner->setObjectName(u"lossBanner"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &LossPanel::showState);
    connect(m_retry, &QAction::triggered, this, &LossPanel::retryRequested);
    retranslate();
}

void LossPanel::read(Snapshots &snapshots, const Service &service)
{
    const int generation = ++m_generation;
    m_service = service;
    m_holdings.clear();
    m_error.reset();
    m_reading = !service.featureType.isEmpty();
    if (!m_reading) {
        m_patience.stop();
        showState();
        emit changed();
        return;
    }
    m_patience.start();
    auto *watcher = new QFutureWatcher<Result<QJsonObject>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        // Another number, or another attempt, may have been asked for meanwhile.
        if (generation != m_generation)
            return;
        finish(watcher->future().resultCount() > 0 ? watcher->result() : failure(ApiError::Kind::Cancelled));
    });
    watcher->setFuture(snapshots.read(service));
    emit changed();
}

void LossPanel::finish(const Result<QJsonObject> &content)
{
    m_reading = false;
    m_patience.stop();
    if (content)
        m_holdings = Snapshots::holdings(*content);
    else
        m_error = content.error();
    showState();
    emit changed();
}

QString LossPanel::lossText() const
{
    if (m_service.featureType.isEmpty())
        return {};
    const QString losses = Words::losses(m_holdings);
    return losses.isEmpty() ? tr("Nothing is set up in it yet.") : tr("You lose: %1.").arg(losses);
}

void LossPanel::showState()
{
    m_banner->setAction(m_error ? m_retry : nullptr);
    if (m_service.featureType.isEmpty())
        m_banner->hide();
    else if (m_reading)
        m_banner->show(Theme::Tone::Muted, tr("Reading what is configured…"));
    else if (m_error)
        m_banner->showError(*m_error,
                            tr("What is configured now cannot be read. Without a copy of it, nothing can be sent."));
    else
        showCounted();
}

void LossPanel::showCounted()
{
    const bool obsolete = Catalogue::configuration(m_service.featureType).obsolete;
    QStringList sentences{lossText()};
    if (obsolete)
        sentences.append(tr("OVHcloud no longer offers it: once replaced, it cannot be chosen again."));
    sentences.append(tr("A copy is kept on this computer before anything is sent."));
    m_banner->show(Theme::Tone::Warning, Words::willBeReplaced(m_service.featureType), sentences.join(u' '));
}

void LossPanel::retranslate()
{
    m_retry->setText(tr("Try again"));
    // A reading that is not yet worth a word stays without one.
    if (!m_reading || !m_patience.isActive())
        showState();
}

void LossPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
