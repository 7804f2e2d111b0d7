// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"

#include <QFrame>
#include <QFuture>
#include <QPointer>
#include <memory>

class QAction;

namespace Aiguilleur {

namespace Ui {
class SoundUpload;
}

class Session;
class SoundPlayer;

//! One file on its way to become a sound: looked at and listened to, named, sent with progress, and what went wrong.
class SoundUpload : public QFrame
{
    Q_OBJECT
public:
    SoundUpload(Session *session, const Service &queue, QString file, SoundPlayer *player, QWidget *parent = nullptr);
    ~SoundUpload() override; //!< cancels it

    void start();
    bool isRunning() const { return m_future.isRunning(); }

signals:
    void uploaded(qint64 sound);
    void ended(); //!< nothing is left to be shown

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Ready, Refused, Sending, Making, Failed };

    void connectAll();
    void setState(State state);
    void retranslate();
    void cancel();
    void finished();
    void progressed(int bytes);

    std::unique_ptr<Ui::SoundUpload> m_ui;
    QPointer<Session> m_session;
    Service m_queue;
    QString m_file;
    QPointer<SoundPlayer> m_player;
    QAction *m_retry;
    QFuture<Result<qint64>> m_future;
    State m_state = State::Ready;
    ApiError m_error;
};

} // namespace Aiguilleur
