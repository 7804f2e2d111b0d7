// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callqueueaction.h"

#include "gui/setup/phonefield.h"
#include "gui/setup/queueactionfield.h"
#include "gui/setup/soundchooser.h"
#include "words/setupwords.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

CallQueueAction::CallQueueAction(QWidget *parent)
    : QWidget(parent)
    , m_action(new QComboBox(this))
    , m_param(new QueueActionField(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_action);
    layout->addWidget(m_param);
    m_param->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_param->line()->setPickerOnly(true);
    setFocusProxy(m_action);
    // What an action needs is of its own kind, so that it is chosen anew with another action.
    connect(m_action, &QComboBox::activated, this, [this] { emit edited(m_action->currentData().toString(), {}); });
    connect(m_param, &FieldWidget::valueEdited, this,
            [this] { emit edited(m_action->currentData().toString(), m_param->value()); });
}

void CallQueueAction::setSetup(Session *session, Setup *setup)
{
    m_param->setSetup(session, setup);
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
    m_param->chooser()->setObjectName(key.section(u'.', 1) + u"Sound"_s);
    m_param->line()->setObjectName(key.section(u'.', 1) + u"Line"_s);
    m_action->setAccessibleName(name);
    m_param->setAccessibleName(name);
    m_action->setCurrentIndex(m_action->findData(action));
    m_param->show(action, param);
    m_param->setVisible(action == "playback"_L1 || action == "voicemail"_L1);
}

} // namespace Aiguilleur
