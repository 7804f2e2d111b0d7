// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activitypanel.h"

#include "gui/activitydelegate.h"
#include "gui/changeguard.h"
#include "gui/itempainting.h"
#include "gui/pendinganimation.h"
#include "gui/theme.h"
#include "service/batches.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/session.h"
#include "ui_activitypanel.h"
#include "words/changewords.h"
#include "words/errorwords.h"
#include "words/numberwords.h"
#include "words/timewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr auto whileUnderWay = 1s;
constexpr auto whileQuiet = 30s;

bool canRestore(const ConfigurationChange *change)
{
    return change && change->state() == ConfigurationChange::State::Applied && !change->snapshotId().isEmpty();
}

void setTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ActivityPanel::ActivityPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityPanel>())
    , m_animation(nullptr)
{
    m_ui->setupUi(this);
    m_animation = new PendingAnimation(m_ui->changeList->viewport());
    m_ui->changeList->setItemDelegate(new ActivityDelegate(*m_animation, this));
    m_ui->changeList->setModel(&m_model);
    m_ui->changeList->header()->setHighlightSections(false);
    m_ui->changeList->header()->setSectionsMovable(false);
    m_ui->changeList->header()->setStretchLastSection(false);
    m_ui->changeList->header()->setSectionResizeMode(ChangeListModel::ChangeColumn, QHeaderView::Stretch);
    m_ui->changeList->setColumnWidth(ChangeListModel::NumberColumn,
                                     ItemPainting::numberWidth(fontMetrics()) + 2 * ItemPainting::gap);
    // Digits are wider than the average letter that a font tells.
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_ui->changeList->setColumnWidth(ChangeListModel::StateColumn, digit * 30);
    m_ui->changeList->setColumnWidth(ChangeListModel::TimeColumn, digit * 11);
    m_model.setDescriber(
        [this](const ConfigurationChange &change, int column, int role) { return describe(change, column, role); });
    connect(m_ui->changeList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPanel::updateSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ActivityPanel::updateSelection);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPanel::update);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPanel::update);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityPanel::update);
    connect(&m_timer, &QTimer::timeout, &m_model, &ChangeListModel::announceTimes);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &ActivityPanel::closeRequested);
    connect(m_ui->detailsButton, &QToolButton::toggled, this, &ActivityPanel::showDetails);
    connect(m_ui->retryButton, &QToolButton::clicked, this, &ActivityPanel::retry);
    connect(m_ui->cancelButton, &QToolButton::clicked, this, [this] { m_session->changes().cancel(selected()); });
    connect(m_ui->undoButton, &QToolButton::clicked, this, &ActivityPanel::restore);
    connect(m_ui->provisionings, &ProvisioningStrip::requested, this, &ActivityPanel::provisioningRequested);
    m_ui->changeList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->changeList, &QWidget::customContextMenuRequested, this, &ActivityPanel::showMenu);
    const auto showNumber = [this] {
        if (const ConfigurationChange *change = selected())
            emit numberRequested(change->billingAccount(), change->serviceName());
    };
    connect(m_ui->batchesButton, &QToolButton::clicked, this, &ActivityPanel::batchesRequested);
    connect(m_ui->showButton, &QToolButton::clicked, this, showNumber);
    connect(m_ui->changeList, &QTreeView::activated, this, showNumber);
    retranslate();
    retint();
    update();
}

ActivityPanel::~ActivityPanel() = default;

void ActivityPanel::setSession(Session *session)
{
    if (m_session) {
        m_session->changes().disconnect(this);
        m_session->batches().disconnect(this);
        m_session->inventory().disconnect(this);
        m_session->disconnect(this);
    }
    m_session = session;
    m_model.setSession(session);
    m_ui->provisionings->setSession(session);
    if (session) {
        connect(&session->changes(), &ConfigurationChanges::underWayCountChanged, this, &ActivityPanel::update);
        connect(&session->batches(), &Batches::added, this, &ActivityPanel::update);
        const auto updateSelected = [this] { updateRetry(selected()); };
        connect(session, &Session::stateChanged, this, updateSelected);
        connect(&session->inventory(), &Inventory::servicesChanged, this, updateSelected);
        connect(&session->inventory(), &Inventory::servicesReset, this, updateSelected);
    }
    update();
}

void ActivityPanel::select(const ConfigurationChange *change)
{
    m_ui->changeList->setCurrentIndex(m_model.indexOf(change));
}

ConfigurationChange *ActivityPanel::selected() const
{
    return m_model.change(m_ui->changeList->currentIndex());
}

QSize ActivityPanel::sizeHint() const
{
    // Head, column names and some three changes.
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 9};
}

bool ActivityPanel::isAnimating() const
{
    return m_animation->isRunning();
}

QByteArray ActivityPanel::saveColumns() const
{
    return m_ui->changeList->header()->saveState();
}

void ActivityPanel::restoreColumns(const QByteArray &state)
{
    m_ui->changeList->header()->restoreState(state);
}

QString ActivityPanel::timeOf(const ConfigurationChange &change) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return change.isFinished() ? Words::ago(change.finished(), now) : Words::duration(change.created(), now);
}

QVariant ActivityPanel::describe(const ConfigurationChange &change, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return Words::outcome(change);
    switch (column) {
    case ChangeListModel::NumberColumn:
        return Words::number(change.serviceName());
    case ChangeListModel::ChangeColumn:
        return Words::fromTo(change);
    case ChangeListModel::StateColumn:
        return Words::state(change);
    default:
        return timeOf(change);
    }
}

void ActivityPanel::update()
{
    const bool empty = m_model.rowCount() == 0;
    const int count = m_session ? m_session->changes().underWayCount() : 0;
    m_ui->stack->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->listPage);
    m_ui->summary->setText(count > 0 ? tr("%n change(s) under way", nullptr, count) : QString());
    m_ui->batchesButton->setVisible(m_session && !m_session->batches().all().isEmpty());
    m_ui->showButton->setVisible(!empty);
    m_ui->retryButton->setVisible(!empty);
    m_ui->undoButton->setVisible(!empty);
    m_ui->cancelButton->setVisible(!empty);
    updateSelection();
    updateTimer();
}

void ActivityPanel::updateSelection()
{
    const ConfigurationChange *change = selected();
    m_ui->showButton->setEnabled(change != nullptr);
    updateRetry(change);
    m_ui->undoButton->setEnabled(canRestore(change));
    m_ui->cancelButton->setEnabled(change && change->canCancel());
    const QString outcome = change ? Words::outcome(*change) : QString();
    m_ui->detailsArea->setVisible(!outcome.isEmpty());
    if (!change || outcome.isEmpty())
        return;
    m_ui->outcome->setText(outcome);
    setTextOrHide(m_ui->advice, Words::advice(*change));
    const QString details = change->error() ? Words::details(*change->error()) : QString();
    m_ui->details->setText(details);
    m_ui->detailsButton->setVisible(!details.isEmpty());
    showDetails(m_ui->detailsButton->isChecked());
    if (!change->isSeen() && isVisible())
        m_session->changes().markSeen(selected());
}

void ActivityPanel::updateRetry(const ConfigurationChange *change)
{
    const bool possible = change && m_session && change->canRetry();
    const QString obstacle = possible ? whyNoRetry(*m_session, *change) : QString();
    m_ui->retryButton->setEnabled(possible && obstacle.isEmpty());
    m_ui->retryButton->setToolTip(obstacle.isEmpty() ? tr("Begin the same change again") : obstacle);
}

void ActivityPanel::showDetails(bool shown)
{
    m_ui->details->setVisible(shown && !m_ui->details->text().isEmpty());
    m_ui->detailsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void ActivityPanel::retry()
{
    const Result<ConfigurationChange *> begun = m_session->changes().retry(selected());
    if (begun)
        select(*begun);
    else
        emit retryFailed(begun.error());
}

void ActivityPanel::restore()
{
    const ConfigurationChange *change = selected();
    if (canRestore(change))
        emit restoreRequested(change->billingAccount(), change->serviceName(), change->snapshotId());
}

void ActivityPanel::showMenu(const QPoint &position)
{
    if (!m_ui->changeList->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QToolButton *button : {m_ui->showButton, m_ui->retryButton, m_ui->undoButton, m_ui->cancelButton}) {
        QAction *action = menu->addAction(button->icon(), button->text(), button, &QToolButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->popup(m_ui->changeList->viewport()->mapToGlobal(position));
}

void ActivityPanel::updateTimer()
{
    const bool underWay = m_session && m_session->changes().underWayCount() > 0;
    m_timer.setInterval(underWay ? whileUnderWay : whileQuiet);
    if (isVisible() && m_model.rowCount() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void ActivityPanel::retranslate()
{
    m_model.setColumnNames({tr("Number"), tr("Change"), tr("State"), tr("When")});
    m_ui->changeList->viewport()->update();
}

void ActivityPanel::retint()
{
    m_ui->batchesButton->setIcon(Theme::ownIcon(u"group"_s, palette()));
    m_ui->showButton->setIcon(Theme::ownIcon(u"number"_s, palette()));
    m_ui->retryButton->setIcon(Theme::ownIcon(u"refresh"_s, palette()));
    m_ui->undoButton->setIcon(Theme::ownIcon(u"undo"_s, palette()));
    m_ui->cancelButton->setIcon(Theme::ownIcon(u"close"_s, palette()));
    m_ui->closeButton->setIcon(Theme::ownIcon(u"collapse"_s, palette()));
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, Theme::text(palette(), Tone::Bad));
    m_ui->outcome->setPalette(bad);
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.announceTimes();
    updateTimer();
}

void ActivityPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ActivityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        update();
    } else if (event->type() == QEvent::PaletteChange) {
        retint();
    }
}

} // namespace Aiguilleur
