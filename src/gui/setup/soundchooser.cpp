// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/soundchooser.h"

#include "gui/setup/soundplayer.h"
#include "gui/setup/sounduses.h"
#include "gui/theme.h"
#include "service/session.h"
#include "service/setup.h"
#include "service/sounds.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

SoundChooser::SoundChooser(QWidget *parent)
    : FieldWidget(parent)
    , m_box(new QComboBox(this))
    , m_listen(new QToolButton(this))
    , m_upload(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box, 1);
    layout->addWidget(m_listen);
    layout->addWidget(m_upload);
    m_box->setObjectName(u"soundBox"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_listen->setObjectName(u"soundListen"_s);
    m_upload->setObjectName(u"soundUpload"_s);
    m_listen->setFocusPolicy(Qt::StrongFocus);
    m_upload->setFocusPolicy(Qt::StrongFocus);
    m_listen->hide();
    m_upload->hide();
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_box->currentData();
        m_sound = chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt;
        followPlayer();
        emit edited(m_sound);
        emit valueEdited();
    });
    connect(m_listen, &QToolButton::clicked, this, [this] { m_player->toggle(localFile()); });
    connect(m_upload, &QToolButton::clicked, this, &SoundChooser::uploadRequested);
    retranslate();
}

void SoundChooser::setPlayer(SoundPlayer *player)
{
    m_player = player;
    m_listen->setVisible(player);
    if (player)
        connect(player, &SoundPlayer::changed, this, &SoundChooser::followPlayer);
    followPlayer();
}

void SoundChooser::setUploadOffered(bool offered)
{
    m_upload->setVisible(offered);
}

void SoundChooser::setTextual(bool textual)
{
    m_textual = textual;
}

std::optional<qint64> SoundChooser::sound() const
{
    return m_sound;
}

void SoundChooser::setSound(std::optional<qint64> sound)
{
    m_sound = sound;
    m_box->setAccessibleName(accessibleName());
    fill();
    followPlayer();
}

void SoundChooser::setSetup(Session *session, Setup *setup)
{
    FieldWidget::setSetup(session, setup);
    fill();
}

QJsonValue SoundChooser::value() const
{
    if (!m_sound)
        return QJsonValue(QJsonValue::Null);
    return m_textual ? QJsonValue(QString::number(*m_sound)) : QJsonValue(*m_sound);
}

void SoundChooser::setValue(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const qint64 sound = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
    setSound(isNumber ? std::optional(sound) : std::nullopt);
}

// A sound that is not in the list is shown by its identifier, and stays.
void SoundChooser::fill()
{
    QList<std::pair<QString, qint64>> sounds;
    if (setup()) {
        const QString list = SoundUses::soundList(*setup());
        const QStringList ids = setup()->draft().ids(list);
        for (const QString &id : ids)
            sounds.append({setup()->draft().value(list + u'/' + id, u"name"_s).toString(), id.toLongLong()});
    }
    const auto isChosen = [this](const auto &one) { return m_sound && one.second == *m_sound; };
    if (m_sound && std::none_of(sounds.cbegin(), sounds.cend(), isChosen))
        sounds.append({tr("sound %1").arg(*m_sound), *m_sound});
    std::sort(sounds.begin(), sounds.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    QStringList texts{tr("None")};
    QVariantList ids{QVariant()};
    for (const auto &[name, id] : std::as_const(sounds)) {
        texts.append(name);
        ids.append(id);
    }
    QStringList present;
    for (int i = 0; i < m_box->count(); ++i)
        present.append(m_box->itemText(i));
    const QSignalBlocker blocker(m_box);
    if (present != texts) { // an open list is left in peace when nothing is new
        m_box->clear();
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_box->addItem(texts.at(i), ids.at(i));
    }
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_box->setItemData(int(i), ids.at(i));
    m_box->setCurrentIndex(m_sound ? m_box->findData(QVariant(*m_sound)) : 0);
}

QString SoundChooser::localFile() const
{
    return session() && setup() && m_sound ? session()->sounds().localFile(setup()->service(), *m_sound) : QString();
}

void SoundChooser::followPlayer()
{
    if (!m_player)
        return;
    const QString file = localFile();
    const bool plays = !file.isEmpty() && m_player->playing() == file;
    m_listen->setEnabled(!file.isEmpty());
    m_listen->setIcon(Theme::ownIcon(plays ? u"stop"_s : u"play"_s, palette()));
    m_listen->setAccessibleName(plays ? tr("Stop the sound") : tr("Listen to the sound"));
    m_listen->setToolTip(file.isEmpty() && m_sound
                             ? tr("OVHcloud gives no sound back: only those uploaded from this computer can be heard.")
                             : m_listen->accessibleName());
}

void SoundChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    FieldWidget::changeEvent(event);
}

void SoundChooser::retranslate()
{
    m_upload->setIcon(Theme::ownIcon(u"upload"_s, palette()));
    m_upload->setToolTip(tr("Upload a sound and choose it here"));
    m_upload->setAccessibleName(m_upload->toolTip());
    followPlayer();
    fill();
}

} // namespace Aiguilleur
