// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/soundplayer.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

namespace Aiguilleur {

class SoundPlayer::Private
{
public:
    QMediaPlayer *player = nullptr;
    QAudioOutput *output = nullptr;
    QString file;
};

SoundPlayer::SoundPlayer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

SoundPlayer::~SoundPlayer() = default;

void SoundPlayer::play(const QString &file)
{
    stop();
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        emit failed(tr("This computer has no sound output."));
        return;
    }
    if (!d->player) {
        d->player = new QMediaPlayer(this);
        d->output = new QAudioOutput(this);
        d->player->setAudioOutput(d->output);
        connect(d->player, &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
            if (state == QMediaPlayer::StoppedState)
                stop();
        });
        connect(d->player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &reason) {
            stop();
            emit failed(reason.isEmpty() ? tr("The file cannot be played on this computer.") : reason);
        });
    }
    d->file = file;
    emit changed();
    d->player->setSource(QUrl::fromLocalFile(file));
    d->player->play();
}

void SoundPlayer::stop()
{
    if (d->file.isEmpty())
        return;
    d->file.clear();
    if (d->player)
        d->player->stop();
    emit changed();
}

void SoundPlayer::toggle(const QString &file)
{
    if (playing() == file)
        stop();
    else
        play(file);
}

QString SoundPlayer::playing() const
{
    return d->file;
}

} // namespace Aiguilleur
