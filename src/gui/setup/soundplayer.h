// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

namespace Aiguilleur {

//! Plays one sound file at a time. Where the computer has no sound output, or cannot decode the file, it says so and
//! does nothing else. What it takes is made when something is played first.
class SoundPlayer : public QObject
{
    Q_OBJECT
public:
    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    void play(const QString &file);
    void stop();
    void toggle(const QString &file); //!< plays it, or stops when it is being played
    QString playing() const;          //!< the file; empty for none

signals:
    void changed(); //!< playing() is another one
    void failed(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
