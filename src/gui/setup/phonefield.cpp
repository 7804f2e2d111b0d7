// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/phonefield.h"

#include "core/phonenumber.h"
#include "gui/setup/linepicker.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/setup.h"
#include "words/numberwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString ovhForm(const QString &text)
{
    const std::optional<PhoneNumber> number = PhoneNumber::parse(text);
    return number ? number->serviceName() : text.trimmed();
}

} // namespace

PhoneField::PhoneField(QWidget *parent)
    : FieldWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    m_edit->setObjectName(u"phoneEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_button->setObjectName(u"phonePick"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_number = ovhForm(text);
        emit edited(m_number);
        emit valueEdited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { m_edit->setText(shown(m_number)); });
    connect(m_button, &QToolButton::clicked, this, &PhoneField::pick);
    retranslate();
}

QString PhoneField::number() const
{
    return m_number;
}

void PhoneField::setNumber(const QString &number)
{
    nameEdit();
    if (m_number == number && (m_edit->hasFocus() || m_edit->text() == shown(number)))
        return;
    m_number = number;
    m_edit->setText(shown(number));
}

void PhoneField::setAccepted(std::function<bool(const Service &)> accepts)
{
    m_accepts = std::move(accepts);
}

void PhoneField::setPickerOnly(bool only)
{
    m_edit->setReadOnly(only);
    m_edit->setClearButtonEnabled(!only);
}

QJsonValue PhoneField::value() const
{
    return m_number.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_number);
}

void PhoneField::setValue(const QJsonValue &value)
{
    setNumber(value.toString());
}

void PhoneField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldWidget::changeEvent(event);
}

void PhoneField::showEvent(QShowEvent *event)
{
    nameEdit();
    FieldWidget::showEvent(event);
}

// Qt tells nobody when a widget is given its name: the field is called so before somebody can reach it.
void PhoneField::nameEdit()
{
    if (m_edit->accessibleName() != accessibleName())
        m_edit->setAccessibleName(accessibleName());
}

void PhoneField::pick()
{
    if (!session())
        return;
    QList<Service> services = session()->inventory().services();
    services.removeIf([this](const Service &service) {
        const bool isItself = setup() && service.serviceName == setup()->service().serviceName;
        return isItself || (m_accepts && !m_accepts(service));
    });
    auto *picker = new LinePicker(services, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setPicked({m_number});
    connect(picker, &LinePicker::picked, this, [this](const QList<Service> &chosen) {
        setNumber(chosen.first().serviceName);
        emit edited(m_number);
        emit valueEdited();
    });
    picker->open();
}

QString PhoneField::shown(const QString &number) const
{
    return number.isEmpty() ? QString() : Words::number(number);
}

void PhoneField::retranslate()
{
    nameEdit();
    m_button->setText(tr("Choose…"));
    m_button->setToolTip(tr("Choose among the lines and numbers of the account"));
    m_button->setAccessibleName(m_button->toolTip());
    m_edit->setPlaceholderText(tr("A number in any form"));
}

} // namespace Aiguilleur
