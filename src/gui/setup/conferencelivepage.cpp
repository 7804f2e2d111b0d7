// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/conferencelivepage.h"

#include "gui/setup/actionbuttons.h"
#include "gui/setup/livetable.h"
#include "gui/setup/livewords.h"
#include "gui/setup/stalebanner.h"
#include "gui/setup/talkingdelegate.h"
#include "gui/setup/visiblewatch.h"
#include "gui/userprompts.h"
#include "models/participantsmodel.h"
#include "service/futuretold.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_conferencelivepage.h"
#include "words/timewords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Order = LiveConference::Order;

ConferenceLivePage::ConferenceLivePage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::ConferenceLivePage>())
    , m_people(new ParticipantsModel(this))
    , m_watch(new VisibleWatch(this))
{
    m_ui->setupUi(this);
    m_ui->resultBanner->setClosable(true);
    makeTable();
    makeActions();
    nameThings();
    connect(m_watch, &VisibleWatch::changed, this, [this](bool seen) {
        if (m_conference)
            m_conference->setWatched(seen);
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ConferenceLivePage::tick);
    showState();
}

ConferenceLivePage::~ConferenceLivePage() = default;

bool ConferenceLivePage::isReading() const
{
    return m_conference && !m_conference->isLoaded();
}

QString ConferenceLivePage::title() const
{
    return tr("&Live");
}

void ConferenceLivePage::makeTable()
{
    m_ui->peopleView->setModel(m_people);
    m_ui->peopleView->setItemDelegateForColumn(ParticipantsModel::TalkingColumn, new TalkingDelegate(m_ui->peopleView));
    describe();
    connect(m_ui->peopleView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConferenceLivePage::updateActions);
}

void ConferenceLivePage::describe()
{
    m_people->setDescriber([this](const Participant &person, int column, int role) -> QVariant {
        if (role == TalkingDelegate::EnergyRole)
            return person.talking ? person.energy : 0;
        const bool isOff = column == ParticipantsModel::MicrophoneColumn
                               ? !person.speak
                               : column == ParticipantsModel::HearingColumn && !person.hear;
        if (role == Qt::ForegroundRole && isOff)
            return Theme::text(palette(), Theme::Tone::Warning);
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case ParticipantsModel::NameColumn:
            return LiveWords::caller(person.name, person.number);
        case ParticipantsModel::TalkingColumn:
            return person.talking ? tr("Speaks") : tr("Silent");
        case ParticipantsModel::MicrophoneColumn:
            return person.speak ? tr("On") : tr("Muted");
        case ParticipantsModel::HearingColumn:
            return person.hear ? tr("Hears") : tr("Deafened");
        default:
            return person.arrival.isValid() ? Words::duration(person.arrival, QDateTime::currentDateTimeUtc())
                                            : QString();
        }
    });
}

void ConferenceLivePage::makeActions()
{
    tieToActions({{m_ui->muteButton, m_ui->muteAction},
                  {m_ui->deafenButton, m_ui->deafenAction},
                  {m_ui->kickButton, m_ui->kickAction},
                  {m_ui->muteAllButton, m_ui->muteAllAction},
                  {m_ui->unmuteAllButton, m_ui->unmuteAllAction},
                  {m_ui->lockButton, m_ui->lockAction}});
    const auto everybody = [this] { return idsOf(m_people->rows()); };
    connect(m_ui->muteAction, &QAction::triggered, this, [this] {
        const bool speaks = chosen().value(0).speak;
        order(m_ui->muteAction->text(), idsOf(chosen()), speaks ? Order::Mute : Order::Unmute);
    });
    connect(m_ui->deafenAction, &QAction::triggered, this, [this] {
        const bool hears = chosen().value(0).hear;
        order(m_ui->deafenAction->text(), idsOf(chosen()), hears ? Order::Deafen : Order::Undeafen);
    });
    connect(m_ui->kickAction, &QAction::triggered, this, &ConferenceLivePage::kick);
    connect(m_ui->muteAllAction, &QAction::triggered, this,
            [this, everybody] { order(m_ui->muteAllAction->text(), everybody(), Order::Mute); });
    connect(m_ui->unmuteAllAction, &QAction::triggered, this,
            [this, everybody] { order(m_ui->unmuteAllAction->text(), everybody(), Order::Unmute); });
    connect(m_ui->lockAction, &QAction::triggered, this, [this] {
        if (m_conference && m_conference->room())
            follow(m_ui->lockAction->text(), m_conference->setLocked(!m_conference->room()->locked));
    });
    connect(m_ui->energyBox, &QComboBox::activated, this, [this](int index) {
        const QList<Participant> people = chosen();
        const QVariant value = m_ui->energyBox->itemData(index);
        if (m_conference && people.size() == 1 && value.isValid())
            follow(m_ui->energyBox->itemText(index), m_conference->setEnergy(people.first().id, value.toInt()));
    });
}

void ConferenceLivePage::nameThings()
{
    m_people->setColumnNames({tr("Participant"), tr("Voice"), tr("Microphone"), tr("Hearing"), tr("There for")});
    const QSignalBlocker blocker(m_ui->energyBox);
    m_ui->energyBox->clear();
    m_ui->energyBox->addItem(tr("Choose…"));
    m_ui->energyBox->addItem(tr("Low: in a noisy place"), 450);
    m_ui->energyBox->addItem(tr("Usual"), 300);
    m_ui->energyBox->addItem(tr("High"), 150);
    m_ui->energyBox->addItem(tr("Highest: hears everything"), 0);
    LiveTable::shape(m_ui->peopleView, {{}, u"MMMMMMMM "_s + tr("Silent"), tr("Muted"), tr("Deafened"), u"0:00:00"_s},
                     8);
}

void ConferenceLivePage::setupChanged()
{
    m_conference.reset();
    m_busy = false;
    m_ui->resultBanner->hide();
    m_people->setRows({});
    if (setup() && session()) {
        m_conference = std::make_unique<LiveConference>(setup()->service(), session()->api(), session()->options());
        connectConference();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    showState();
}

void ConferenceLivePage::connectConference()
{
    LiveConference *conference = m_conference.get();
    connect(conference, &LiveConference::participantsChanged, this, [this, conference] {
        m_people->setRows(conference->participants());
        showRoom();
    });
    connect(conference, &LiveConference::roomChanged, this, &ConferenceLivePage::showRoom);
    connect(conference, &LiveConference::stateChanged, this, &ConferenceLivePage::showState);
    connect(session(), &QObject::destroyed, conference, [this] { m_conference.reset(); });
    conference->setWatched(m_watch->isSeen());
}

void ConferenceLivePage::refresh()
{
    updateActions();
}

void ConferenceLivePage::showRoom()
{
    const bool isLoaded = m_conference && m_conference->isLoaded();
    const bool isOn = isLoaded && m_conference->room();
    const auto count = static_cast<int>(m_people->rowCount());
    for (QWidget *widget : QList<QWidget *>{m_ui->peopleView, m_ui->muteButton, m_ui->deafenButton, m_ui->kickButton,
                                            m_ui->energyLabel, m_ui->energyBox, m_ui->allHeading, m_ui->muteAllButton,
                                            m_ui->unmuteAllButton, m_ui->lockButton})
        widget->setVisible(isOn);
    if (!isLoaded) {
        m_ui->liveHeading->setText(tr("Reading who is there…"));
        m_ui->roomNote->setText({});
    } else if (!isOn) {
        m_ui->liveHeading->setText(tr("Nobody is in the conference"));
        m_ui->roomNote->setText(tr("Whoever calls the number appears here, with what a moderator can do."));
    } else {
        m_ui->liveHeading->setText(tr("%n participant(s)", nullptr, count));
        const QString since = tr("Since %1.").arg(LiveWords::time(m_conference->room()->begin));
        m_ui->roomNote->setText(
            m_conference->room()->locked ? since + u' ' + tr("The conference is locked: nobody else gets in.") : since);
    }
    updateActions();
}

void ConferenceLivePage::showState()
{
    if (m_conference)
        StaleBanner::update(*m_ui->staleBanner, m_conference->error(), m_conference->staleSince().isValid(),
                            m_conference->readAt(), tr("Who is there could not be read; it is tried again by itself."));
    else
        m_ui->staleBanner->hide();
    showRoom();
}

void ConferenceLivePage::updateActions()
{
    const QList<Participant> people = chosen();
    const bool mayWrite = session() && session()->canChange();
    const bool isOn = m_conference && m_conference->room() && mayWrite && !m_busy;
    const bool ready = isOn && !people.isEmpty();
    m_ui->muteAction->setEnabled(ready);
    m_ui->deafenAction->setEnabled(ready);
    m_ui->kickAction->setEnabled(ready);
    m_ui->energyBox->setEnabled(ready && people.size() == 1);
    m_ui->muteAllAction->setEnabled(isOn);
    m_ui->unmuteAllAction->setEnabled(isOn);
    m_ui->lockAction->setEnabled(isOn);
    m_ui->muteAction->setText(ready && !people.first().speak ? tr("Unmute") : tr("Mute"));
    m_ui->deafenAction->setText(ready && !people.first().hear ? tr("Let hear") : tr("Deafen"));
    const bool isLocked = m_conference && m_conference->room() && m_conference->room()->locked;
    m_ui->lockAction->setText(isLocked ? tr("Unlock the conference") : tr("Lock the conference"));
    m_ui->rightNote->setVisible(session() && !mayWrite);
}

void ConferenceLivePage::tick()
{
    if (m_watch->isSeen())
        m_people->touch(ParticipantsModel::SinceColumn, ParticipantsModel::SinceColumn);
}

QList<Participant> ConferenceLivePage::chosen() const
{
    QList<Participant> people;
    const QModelIndexList rows = m_ui->peopleView->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        people.append(m_people->row(row.row()));
    return people;
}

QList<qint64> ConferenceLivePage::idsOf(const QList<Participant> &people)
{
    QList<qint64> ids;
    for (const Participant &person : people)
        ids.append(person.id);
    return ids;
}

void ConferenceLivePage::order(const QString &what, const QList<qint64> &ids, Order order)
{
    if (m_conference && !ids.isEmpty())
        follow(what, m_conference->order(ids, order));
}

void ConferenceLivePage::kick()
{
    const QList<Participant> people = chosen();
    if (people.isEmpty())
        return;
    const auto count = static_cast<int>(people.size());
    const UserPrompts::Question question{
        .title = tr("Remove participants"),
        .text = tr("%n participant(s) will be taken out of the conference.", nullptr, count),
        .details = tr("They can call again unless the conference is locked."),
        .action = tr("Remove %n participant(s)", nullptr, count),
        .destructive = true};
    prompts().ask(this, question, [this, ids = idsOf(people)](bool accepted) {
        if (accepted)
            order(tr("Remove"), ids, Order::Kick);
    });
}

void ConferenceLivePage::follow(const QString &what, const QFuture<Result<void>> &outcome)
{
    m_busy = true;
    updateActions();
    m_ui->resultBanner->show(Theme::Tone::Normal, tr("%1: asked of OVHcloud…").arg(what));
    whenTold(m_conference.get(), outcome, [this, what](const Result<void> &result) {
        m_busy = false;
        const QSignalBlocker blocker(m_ui->energyBox);
        m_ui->energyBox->setCurrentIndex(0);
        updateActions();
        if (result)
            m_ui->resultBanner->show(Theme::Tone::Good, tr("%1: done.").arg(what));
        else
            m_ui->resultBanner->showError(result.error(), tr("%1: not done.").arg(what));
    });
}

void ConferenceLivePage::retranslate()
{
    m_ui->retranslateUi(this);
    nameThings();
    showState();
}

void ConferenceLivePage::changeEvent(QEvent *event)
{
    SetupPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        describe();
}

} // namespace Aiguilleur
