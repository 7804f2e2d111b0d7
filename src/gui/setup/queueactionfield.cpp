// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/queueactionfield.h"

#include "gui/labels.h"
#include "gui/setup/phonefield.h"
#include "gui/setup/soundchooser.h"
#include "service/setup.h"

#include <QEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

QueueActionField::QueueActionField(QWidget *parent)
    : FieldWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new MutedLabel(this))
    , m_line(new PhoneField(this))
    , m_sound(new SoundChooser(this))
{
    m_stack->setContentsMargins({});
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_line);
    m_stack->addWidget(m_sound);
    m_line->setObjectName(u"actionLine"_s);
    m_sound->setObjectName(u"actionSound"_s);
    m_sound->setTextual(true);
    m_line->setAccepted([](const Service &service) { return service.kind == Service::Kind::Line; });
    connect(m_line, &FieldWidget::valueEdited, this, &FieldWidget::valueEdited);
    connect(m_sound, &FieldWidget::valueEdited, this, &FieldWidget::valueEdited);
    retranslate();
}

void QueueActionField::setSetup(Session *session, Setup *setup)
{
    FieldWidget::setSetup(session, setup);
    m_line->setSetup(session, setup);
    m_sound->setSetup(session, setup);
}

QString QueueActionField::action() const
{
    if (!setup())
        return {};
    const QString queues = setup()->root() + u"/hunting/queue"_s;
    const QString queue = queues + u'/' + setup()->draft().ids(queues).value(0);
    return setup()->draft().value(queue, property("action").toString()).toString();
}

QJsonValue QueueActionField::value() const
{
    const auto *field = qobject_cast<const FieldWidget *>(m_stack->currentWidget());
    return field ? field->value() : QJsonValue(QJsonValue::Null);
}

void QueueActionField::setValue(const QJsonValue &value)
{
    show(action(), value);
}

void QueueActionField::show(const QString &action, const QJsonValue &value)
{
    m_line->setAccessibleName(accessibleName());
    m_sound->setAccessibleName(accessibleName());
    QWidget *shown = action == "voicemail"_L1  ? static_cast<QWidget *>(m_line)
                     : action == "playback"_L1 ? static_cast<QWidget *>(m_sound)
                                               : m_nothing;
    m_line->setValue(shown == m_line ? value : QJsonValue());
    m_sound->setValue(shown == m_sound ? value : QJsonValue());
    if (m_stack->currentWidget() != shown) {
        m_stack->setCurrentWidget(shown);
        setFocusProxy(shown == m_nothing ? nullptr : shown);
    }
}

void QueueActionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldWidget::changeEvent(event);
}

void QueueActionField::retranslate()
{
    m_nothing->setText(tr("Nothing: the caller hears the line end."));
}

} // namespace Aiguilleur
