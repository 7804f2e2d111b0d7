// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/soundspage.h"

#include "gui/setup/fieldbinder.h"
#include "gui/setup/folding.h"
#include "gui/setup/soundplayer.h"
#include "gui/setup/soundupload.h"
#include "gui/setup/sounduses.h"
#include "gui/userprompts.h"
#include "service/session.h"
#include "service/setup.h"
#include "service/sounds.h"
#include "ui_soundspage.h"
#include "words/setupwords.h"
#include "words/soundwords.h"

#include <QFutureWatcher>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

// Of what the scroll area around the page can show.
void bringInSight(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(widget);
            return;
        }
    }
}

} // namespace

SoundsPage::SoundsPage(UserPrompts &prompts, QWidget *parent)
    : SetupPage(prompts, parent)
    , m_ui(std::make_unique<Ui::SoundsPage>())
    , m_player(new SoundPlayer(this))
{
    m_ui->setupUi(this);
    m_binder = new FieldBinder(this);
    setFolding(m_ui->moreButton, m_ui->morePart);
    m_ui->soundFailure->hide();
    connectAll();
    connectChoosers();
    connectActions();
    retranslate();
}

SoundsPage::~SoundsPage() = default;

QString SoundsPage::title() const
{
    return tr("&Sounds and waiting");
}

void SoundsPage::connectAll()
{
    connect(m_ui->addSoundButton, &QPushButton::clicked, this, [this] { chooseFile(nullptr); });
    connect(m_ui->deleteSoundButton, &QPushButton::clicked, this, &SoundsPage::deleteChosen);
    connect(m_ui->listenSoundButton, &QPushButton::clicked, this, [this] {
        if (const std::optional<qint64> sound = m_ui->soundList->chosen())
            m_player->toggle(session()->sounds().localFile(setup()->service(), *sound));
    });
    connect(m_ui->soundList, &QTreeWidget::itemSelectionChanged, this, &SoundsPage::refreshButtons);
    connect(m_ui->soundList, &SoundList::filesDropped, this, [this](const QStringList &files) {
        for (const QString &file : files)
            addUpload(file, nullptr);
    });
    auto *remove = new QShortcut(Qt::Key_Delete, m_ui->soundList);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SoundsPage::deleteChosen);
    connect(m_player, &SoundPlayer::changed, this, [this] {
        m_ui->soundFailure->hide();
        refreshButtons();
    });
    connect(m_player, &SoundPlayer::failed, this, [this](const QString &reason) {
        m_ui->soundFailure->show(Theme::Tone::Warning, tr("The sound cannot be played."), reason);
    });
}

void SoundsPage::connectChoosers()
{
    const QList<SoundChooser *> choosers = findChildren<SoundChooser *>();
    for (SoundChooser *chooser : choosers) {
        chooser->setPlayer(m_player);
        chooser->setUploadOffered(true);
        connect(chooser, &SoundChooser::uploadRequested, this, [this, chooser] { chooseFile(chooser); });
    }
}

// What an action needs is of its own kind: a line, or a sound. It is chosen anew with another action.
void SoundsPage::connectActions()
{
    const auto follow = [this](QComboBox *box, const QString &param) {
        connect(box, &QComboBox::activated, this, [this, param] {
            const QString queues = setup()->root() + u"/hunting/queue"_s;
            const QString queue = queues + u'/' + setup()->draft().ids(queues).value(0);
            const QString action = param.chopped(5);
            if (setup()->draft().value(queue, action) != setup()->base().value(queue, action))
                setup()->setValue(queue, param, QJsonValue::Null);
            else
                setup()->setValue(queue, param, setup()->base().value(queue, param));
        });
    };
    follow(m_ui->fullAction, u"actionOnOverflowParam"_s);
    follow(m_ui->waitedAction, u"actionOnClosureParam"_s);
}

void SoundsPage::setupChanged()
{
    m_player->stop();
    m_uploaded.clear();
    m_uploads = std::make_unique<QObject>();
    qDeleteAll(findChildren<SoundUpload *>());
    m_ui->soundFailure->hide();
    m_binder->setSetup(session(), setup());
}

void SoundsPage::refresh()
{
    adoptUploaded();
    m_binder->refresh();
    m_ui->soundList->show(setup(), session() ? &session()->sounds() : nullptr);
    refreshButtons();
}

void SoundsPage::refreshButtons()
{
    const bool editable = setup() && setup()->canEdit();
    const std::optional<qint64> sound = m_ui->soundList->chosen();
    const QString file =
        setup() && session() && sound ? session()->sounds().localFile(setup()->service(), *sound) : QString();
    const bool plays = !file.isEmpty() && m_player->playing() == file;
    m_ui->addSoundButton->setEnabled(editable);
    m_ui->soundList->setAcceptDrops(editable);
    m_ui->deleteSoundButton->setEnabled(editable && sound);
    m_ui->listenSoundButton->setEnabled(!file.isEmpty());
    m_ui->listenSoundButton->setText(plays ? tr("&Stop") : tr("&Listen"));
    m_ui->listenState->setVisible(sound && file.isEmpty());
    const bool isEmpty = m_ui->soundList->topLevelItemCount() == 0;
    if (isEmpty)
        m_ui->listenState->setText(tr("There is no sound yet. Upload one, or drop a file here."));
    else
        m_ui->listenState->setText(tr(
            "This sound was not uploaded from this computer, and OVHcloud gives none back: it cannot be heard here."));
    m_ui->listenState->setVisible(isEmpty || (sound && file.isEmpty()));
}

void SoundsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_binder->retranslate();
    m_ui->soundList->retranslate();
    m_ui->rightsLabel->setText(
        tr("%1. Mono, 16 bits and 8 kHz sound best on the telephone. The rights to music are yours "
           "to obtain. A file can be dropped on the list.")
            .arg(Words::soundFormats()));
    refreshButtons();
}

void SoundsPage::hideEvent(QHideEvent *event)
{
    m_player->stop();
    SetupPage::hideEvent(event);
}

QWidget *SoundsPage::widgetOf(const SetupProblem &problem) const
{
    QWidget *widget = m_binder->widgetOf(problem.path, problem.property);
    if (widget && m_ui->morePart->isAncestorOf(widget))
        m_ui->moreButton->setChecked(true);
    return widget;
}

void SoundsPage::chooseFile(SoundChooser *target)
{
    QStringList patterns;
    for (const QString &format : Sounds::formats())
        patterns << u"*."_s + format << u"*."_s + format.toUpper();
    const QString filter = tr("Sounds (%1)").arg(patterns.join(u' ')) + u";;"_s + tr("All files (*)");
    prompts().openFile(this, tr("Upload a sound"), filter,
                       [this, target](const QString &file) { addUpload(file, target); });
}

void SoundsPage::addUpload(const QString &file, SoundChooser *target)
{
    if (!setup() || !setup()->canEdit())
        return;
    auto *upload = new SoundUpload(session(), setup()->service(), file, m_player, this);
    m_ui->uploadsLayout->addWidget(upload);
    connect(upload, &SoundUpload::uploaded, this, [this, target](qint64 sound) { uploaded(sound, target); });
    connect(upload, &SoundUpload::ended, upload, [this, upload] {
        upload->hide();
        upload->deleteLater();
        m_ui->addSoundButton->setFocus();
    });
    upload->show();
    m_ui->uploadsLayout->activate();
    upload->setFocus();
    if (auto *first = upload->findChild<QPushButton *>(u"startUploadButton"_s); first && first->isVisibleTo(upload))
        first->setFocus();
    bringInSight(upload);
}

// What is read again has the sound; the edits stay.
void SoundsPage::uploaded(qint64 sound, SoundChooser *target)
{
    m_uploaded.insert(sound, target);
    if (setup())
        setup()->load();
}

void SoundsPage::adoptUploaded()
{
    if (m_uploaded.isEmpty() || !setup() || !setup()->canEdit())
        return;
    const QString list = SoundUses::soundList(*setup());
    const QHash<qint64, SoundChooser *> waiting = m_uploaded;
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        if (!setup()->draft().contains(list + u'/' + QString::number(it.key())))
            continue;
        m_uploaded.remove(it.key());
        m_ui->soundList->show(setup(), &session()->sounds());
        m_ui->soundList->choose(it.key());
        if (!it.value())
            continue;
        it.value()->setSound(it.key());
        emit it.value()->valueEdited();
    }
}

void SoundsPage::deleteChosen()
{
    const std::optional<qint64> sound = m_ui->soundList->chosen();
    if (!sound || !setup() || !setup()->canEdit())
        return;
    const QString name =
        setup()->draft().value(SoundUses::soundList(*setup()) + u'/' + QString::number(*sound), u"name"_s).toString();
    const QStringList saved = SoundUses::of(*setup(), setup()->base(), *sound);
    QStringList keys = SoundUses::of(*setup(), setup()->draft(), *sound);
    const bool isUsed = !keys.isEmpty() || !saved.isEmpty();
    keys = keys.isEmpty() ? saved : keys;
    QStringList places;
    for (const QString &key : std::as_const(keys))
        places.append(Words::fieldLabel(key));
    const QString details =
        isUsed ? tr("It is used for: %1. These settings will be empty, and the sound goes when you save.")
                     .arg(places.join(u", "_s))
               : tr("OVHcloud deletes it at once, and nothing brings it back.");
    prompts().ask(this,
                  {.title = tr("Delete a sound"),
                   .text = tr("The sound “%1” will be deleted.").arg(name),
                   .details = details,
                   .action = tr("Delete the sound"),
                   .destructive = true},
                  [this, sound = *sound, isUsed](bool accepted) {
                      if (!accepted || !setup())
                          return;
                      if (isUsed)
                          deleteWithDraft(sound);
                      else
                          deleteAtOnce(sound);
                  });
}

// OVHcloud keeps a sound that is played: the settings are saved first, then it goes.
void SoundsPage::deleteWithDraft(qint64 sound)
{
    SetupDocument draft = setup()->draft();
    SoundUses::clear(*setup(), draft, sound);
    draft.remove(SoundUses::soundList(*setup()) + u'/' + QString::number(sound));
    setup()->setDraft(draft);
}

void SoundsPage::deleteAtOnce(qint64 sound)
{
    m_player->stop();
    auto *watcher = new QFutureWatcher<Result<void>>(m_uploads.get());
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<void> result = watcher->result();
        watcher->deleteLater();
        if (result)
            setup()->load();
        else
            m_ui->soundFailure->showError(result.error(), tr("The sound was not deleted."));
    });
    watcher->setFuture(session()->sounds().remove(setup()->service(), sound));
}

} // namespace Aiguilleur
