// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/fieldwidget.h"

#include <QPointer>
#include <optional>

class QComboBox;
class QToolButton;

namespace Aiguilleur {

class SoundPlayer;

//! One of the sounds of the number, or none, with buttons to listen to it and to upload another one.
class SoundChooser : public FieldWidget
{
    Q_OBJECT
public:
    explicit SoundChooser(QWidget *parent = nullptr);

    void setPlayer(SoundPlayer *player); //!< without one there is no button to listen
    void setUploadOffered(bool offered); //!< a button that asks for uploadRequested; not unless said
    void setTextual(bool textual);       //!< the value is the identifier as a text, as actions have it

    std::optional<qint64> sound() const;
    void setSound(std::optional<qint64> sound);

    void setSetup(Session *session, Setup *setup) override;
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

signals:
    void edited(std::optional<qint64> sound);
    void uploadRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void followPlayer();
    QString localFile() const;
    void retranslate();

    QComboBox *m_box;
    QToolButton *m_listen;
    QToolButton *m_upload;
    QPointer<SoundPlayer> m_player;
    std::optional<qint64> m_sound;
    bool m_textual = false;
};

} // namespace Aiguilleur
