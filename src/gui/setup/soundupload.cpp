// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/soundupload.h"

#include "gui/setup/soundplayer.h"
#include "service/session.h"
#include "service/sounds.h"
#include "ui_soundupload.h"
#include "words/soundwords.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QFutureWatcher>

namespace Aiguilleur {

SoundUpload::SoundUpload(Session *session, const Service &queue, QString file, SoundPlayer *player, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SoundUpload>())
    , m_session(session)
    , m_queue(queue)
    , m_file(std::move(file))
    , m_player(player)
    , m_retry(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->uploadName->setText(Sounds::nameFor(m_file));
    m_ui->uploadFailure->setClosable(false);
    connectAll();
    setState(Sounds::check(m_file) == Sounds::Fault::None ? State::Ready : State::Refused);
}

SoundUpload::~SoundUpload()
{
    if (m_future.isRunning())
        m_future.cancel();
}

void SoundUpload::connectAll()
{
    connect(m_ui->startUploadButton, &QPushButton::clicked, this, &SoundUpload::start);
    connect(m_ui->listenUploadButton, &QPushButton::clicked, this, [this] { m_player->toggle(m_file); });
    connect(m_ui->cancelUploadButton, &QPushButton::clicked, this, &SoundUpload::cancel);
    connect(m_ui->uploadName, &QLineEdit::returnPressed, this, &SoundUpload::start);
    connect(m_player, &SoundPlayer::changed, this, &SoundUpload::retranslate);
    connect(m_retry, &QAction::triggered, this, &SoundUpload::start);
}

void SoundUpload::start()
{
    if (!m_session || m_future.isRunning() || m_state == State::Refused)
        return;
    m_player->stop();
    m_future = m_session->sounds().upload(m_queue, m_file, m_ui->uploadName->text());
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_ui->uploadProgress, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &SoundUpload::progressed);
    connect(watcher, &QFutureWatcherBase::finished, this, &SoundUpload::finished);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_future);
    m_ui->uploadProgress->setRange(0, 0);
    setState(State::Sending);
    m_ui->cancelUploadButton->setFocus();
}

void SoundUpload::progressed(int bytes)
{
    m_ui->uploadProgress->setValue(bytes);
    if (bytes > 0 && bytes == m_ui->uploadProgress->maximum())
        setState(State::Making);
}

void SoundUpload::finished()
{
    if (m_future.isCanceled() || m_future.resultCount() == 0) {
        emit ended();
        return;
    }
    const Result<qint64> result = m_future.result();
    if (result) {
        emit uploaded(*result);
        emit ended();
        return;
    }
    m_error = result.error();
    setState(State::Failed);
}

// What has been sent is taken back in the background.
void SoundUpload::cancel()
{
    m_player->stop();
    if (m_future.isRunning())
        m_future.cancel();
    emit ended();
}

void SoundUpload::setState(State state)
{
    m_state = state;
    const bool runs = state == State::Sending || state == State::Making;
    m_ui->uploadName->setEnabled(state == State::Ready || state == State::Failed);
    m_ui->uploadProgress->setVisible(runs);
    m_ui->startUploadButton->setVisible(state == State::Ready);
    m_ui->listenUploadButton->setVisible(state == State::Ready || state == State::Failed);
    retranslate();
}

void SoundUpload::retranslate()
{
    m_ui->retranslateUi(this);
    const QFileInfo info(m_file);
    m_ui->uploadFile->setText(
        tr("%1, %2", "name and size of a file")
            .arg(info.fileName(), locale().formattedDataSize(info.size(), 1, QLocale::DataSizeSIFormat)));
    m_ui->listenUploadButton->setText(m_player->playing() == m_file ? tr("Stop") : tr("Listen"));
    const bool runs = m_state == State::Sending || m_state == State::Making;
    m_ui->cancelUploadButton->setText(runs ? tr("Cancel the upload") : tr("Close"));
    m_retry->setText(tr("Try again"));
    m_ui->uploadState->setText(m_state == State::Sending  ? tr("Sending the file…")
                               : m_state == State::Making ? tr("OVHcloud is making a sound of it…")
                                                          : QString());
    m_ui->uploadState->setVisible(runs);
    m_ui->uploadFailure->setVisible(m_state == State::Refused || m_state == State::Failed);
    if (m_state == State::Refused)
        m_ui->uploadFailure->show(Theme::Tone::Bad, Words::soundFault(Sounds::check(m_file)));
    if (m_state != State::Failed)
        return;
    const QString fault = Words::soundFault(Words::soundFaultOf(m_error));
    m_ui->uploadFailure->setAction(m_retry);
    if (fault.isEmpty())
        m_ui->uploadFailure->showError(m_error, tr("The sound was not uploaded."));
    else
        m_ui->uploadFailure->show(Theme::Tone::Bad, fault);
}

void SoundUpload::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Aiguilleur
