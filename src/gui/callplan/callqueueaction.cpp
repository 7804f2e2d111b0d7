// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callqueueaction.h"

#include "core/telephony.h"
#include "gui/setup/phonefield.h"
#include "gui/setup/soundchooser.h"
#include "words/setupwords.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

CallQueueAction::CallQueueAction(QWidget *parent)
    : QWidget(parent)
    , m_action(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_sound(new SoundChooser)
    , m_line(new PhoneField)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_action);
    layout->addWidget(m_pages);
    m_pages->addWidget(new QWidget);
    m_pages->addWidget(m_sound);
    m_pages->addWidget(m_line);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sound->setTextual(true);
    m_line->setPickerOnly(true);
    m_line->setAccepted([](const Service &service) { return service.kind == Service::Kind::Line; });
    setFocusProxy(m_action);
    // What an action needs is of its own kind, so that it is chosen anew with another action.
    connect(m_action, &QComboBox::activated, this, [this] { emit edited(m_action->currentData().toString(), {}); });
    connect(m_sound, &FieldWidget::valueEdited, this, [this] { emit edited(u"playback"_s, m_sound->value()); });
    connect(m_line, &FieldWidget::valueEdited, this, [this] { emit edited(u"voicemail"_s, m_line->value()); });
}

void CallQueueAction::setSetup(Session *session, Setup *setup)
{
    m_sound->setSetup(session, setup);
    m_line->setSetup(session, setup);
}

void CallQueueAction::fill(const QString &key, const QString &action)
{
    m_key = key;
    m_action->clear();
    for (const QString &choice : {QString(), u"playback"_s, u"voicemail"_s})
        m_action->addItem(Words::fieldChoice(key, choice), choice);
    if (m_action->findData(action) < 0) // one that nobody here knows stays as it is
        m_action->addItem(action, action);
}

void CallQueueAction::show(const QString &key, const QString &name, const QString &action, const QJsonValue &param)
{
    if (m_key != key || m_action->findData(action) < 0)
        fill(key, action);
    m_action->setObjectName(key.section(u'.', 1) + u"Choice"_s);
    m_sound->setObjectName(key.section(u'.', 1) + u"Sound"_s);
    m_line->setObjectName(key.section(u'.', 1) + u"Line"_s);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_sound), static_cast<QWidget *>(m_line)})
        widget->setAccessibleName(name);
    m_action->setCurrentIndex(m_action->findData(action));
    const Page page = action == "playback"_L1 ? SoundPage : action == "voicemail"_L1 ? LinePage : NothingPage;
    if (page == SoundPage)
        m_sound->setValue(param);
    if (page == LinePage)
        m_line->setValue(param);
    m_pages->setCurrentIndex(page);
    m_pages->setVisible(page != NothingPage);
}

} // namespace Aiguilleur
