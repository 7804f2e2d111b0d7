// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numberpageconfiguration.h"

#include "core/catalogue.h"
#include "gui/labels.h"
#include "gui/theme.h"
#include "service/configurationchanges.h"
#include "service/snapshots.h"
#include "ui_numberpageconfiguration.h"
#include "words/errorwords.h"

#include <QEvent>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Somebody who walks through the tree with the arrow keys does not make the server read every number on the way.
constexpr int settlingTime = 250; // ms

} // namespace

NumberPageConfiguration::NumberPageConfiguration(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NumberPageConfiguration>())
{
    m_ui->setupUi(this);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingTime);
    connect(&m_settled, &QTimer::timeout, this, &NumberPageConfiguration::startReading);
    connect(m_ui->setUpButton, &QPushButton::clicked, this, &NumberPageConfiguration::setUpRequested);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &NumberPageConfiguration::changeRequested);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &NumberPageConfiguration::deletionRequested);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &NumberPageConfiguration::undoRequested);
    m_ui->undoButton->hide();
    connect(m_ui->progress, &ChangeProgress::retried, this, &NumberPageConfiguration::retried);
    m_ui->progressBox->hide();
    retranslate();
}

NumberPageConfiguration::~NumberPageConfiguration() = default;

void NumberPageConfiguration::setService(const Service &service)
{
    const bool same = service.serviceName == m_service.serviceName && service.featureType == m_service.featureType;
    m_service = service;
    if (!same)
        forget();
    retranslate();
}

void NumberPageConfiguration::forget()
{
    ++m_generation;
    m_content.reset();
    m_error.reset();
    m_reading = false;
}

void NumberPageConfiguration::setChange(ConfigurationChanges *changes, ConfigurationChange *change)
{
    m_ui->progress->setChange(changes, change);
    m_ui->progressBox->setVisible(change != nullptr);
    m_ui->buttons->setVisible(change == nullptr);
}

void NumberPageConfiguration::setCanSetUp(bool can)
{
    m_ui->setUpButton->setVisible(can);
}

void NumberPageConfiguration::setCanUndo(bool can)
{
    m_ui->undoButton->setVisible(can);
}

void NumberPageConfiguration::setBlocked(const QString &reason)
{
    m_blocked = reason;
    retranslate();
}

void NumberPageConfiguration::read(Snapshots *snapshots)
{
    m_snapshots = snapshots;
    const bool readable = snapshots && m_service.kind == Service::Kind::Alias && !m_service.featureType.isEmpty();
    if (!readable || !isVisible())
        m_settled.stop();
    else if (!m_content && !m_reading)
        m_settled.start();
}

void NumberPageConfiguration::startReading()
{
    if (!m_snapshots)
        return;
    const int generation = ++m_generation;
    m_reading = true;
    m_error.reset();
    showSummary();
    auto *watcher = new QFutureWatcher<Result<QJsonObject>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation == m_generation)
            finishReading(watcher->future().resultCount() > 0 ? watcher->result() : failure(ApiError::Kind::Cancelled));
    });
    watcher->setFuture(m_snapshots->read(m_service));
}

void NumberPageConfiguration::finishReading(const Result<QJsonObject> &content)
{
    m_reading = false;
    if (content)
        m_content = *content;
    else
        m_error = content.error();
    showSummary();
    emit contentChanged();
}

void NumberPageConfiguration::showSummary()
{
    QStringList rows;
    if (m_content) {
        for (const SummaryLine &line : configurationSummary(*m_content))
            rows.append(tr("%1: %2", "name: value").arg(line.name, line.value));
    } else if (m_reading) {
        rows.append(tr("Reading what is configured…"));
    } else if (m_error) {
        rows.append(tr("What is configured could not be read: %1").arg(Words::what(*m_error)));
    }
    m_ui->summary->setText(rows.join(u'\n'));
    m_ui->summary->setVisible(!rows.isEmpty());
}

void NumberPageConfiguration::showRemarks()
{
    const bool isAlias = m_service.kind != Service::Kind::Line;
    m_ui->buttons->setVisible(isAlias && m_ui->progressBox->isHidden());
    m_ui->deleteButton->setVisible(!m_service.featureType.isEmpty());
    m_ui->changeButton->setEnabled(m_blocked.isEmpty());
    m_ui->deleteButton->setEnabled(m_blocked.isEmpty());
    m_ui->undoButton->setEnabled(m_blocked.isEmpty());
    m_ui->undoButton->setToolTip(m_blocked.isEmpty() ? tr("What the number was before its last change, with its "
                                                          "settings; shows first what will be done")
                                                     : m_blocked);
    m_ui->changeButton->setToolTip(m_blocked);
    m_ui->deleteButton->setToolTip(m_blocked);
    m_ui->remark->setText(m_blocked);
    // What is under way is shown in full below the drawing.
    m_ui->remark->setVisible(!m_blocked.isEmpty() && m_ui->progressBox->isHidden());
    if (Catalogue::configuration(m_service.featureType).obsolete) {
        m_ui->obsolete->show(Theme::Tone::Warning, tr("OVHcloud no longer offers this configuration."),
                             tr("Once it is changed or deleted, it cannot be chosen again."));
    } else {
        m_ui->obsolete->hide();
    }
}

void NumberPageConfiguration::retranslate()
{
    m_ui->retranslateUi(this);
    const Configuration configuration = Catalogue::configuration(m_service.featureType);
    m_ui->diagram->setDiagram(configuration.diagram);
    m_ui->label->setText(configuration.label);
    m_ui->description->setText(configuration.description);
    const bool empty = m_service.featureType.isEmpty();
    m_ui->changeButton->setText(empty ? tr("Choose a configuration") : tr("Change configuration"));
    m_ui->setUpButton->setIcon(Theme::ownIcon(u"settings"_s, palette()));
    m_ui->changeButton->setIcon(Theme::ownIcon(u"configure"_s, palette()));
    m_ui->undoButton->setIcon(Theme::ownIcon(u"undo"_s, palette()));
    m_ui->deleteButton->setIcon(Theme::ownIcon(u"delete"_s, palette()));
    showSummary();
    showRemarks();
}

void NumberPageConfiguration::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NumberPageConfiguration::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read(m_snapshots);
}

} // namespace Aiguilleur
