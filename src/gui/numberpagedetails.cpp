// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numberpagedetails.h"

#include "core/catalogue.h"
#include "core/phonenumber.h"
#include "core/phonenumberformats.h"
#include "gui/theme.h"
#include "ui_numberpagedetails.h"
#include "words/numberwords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

QString describedGroup(const BillingAccount &group)
{
    const QString name = group.description.isEmpty() ? group.name : u"%1 (%2)"_s.arg(group.description, group.name);
    const QString status = Words::groupStatus(group);
    return status.isEmpty() ? name : u"%1, %2"_s.arg(name, status);
}

//! A row without a value is not shown.
void setRow(QFormLayout *form, QLabel *value, const QString &text)
{
    value->setText(text);
    form->setRowVisible(value, !text.isEmpty());
}

} // namespace

NumberPageDetails::NumberPageDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NumberPageDetails>())
{
    m_ui->setupUi(this);
    connect(m_ui->copyNational, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->national->text()); });
    connect(m_ui->copyInternational, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->international->text()); });
    retranslate();
}

NumberPageDetails::~NumberPageDetails() = default;

void NumberPageDetails::setService(const Service &service, const BillingAccount &group)
{
    m_service = service;
    m_group = group;
    retranslate();
}

void NumberPageDetails::retranslate()
{
    m_ui->retranslateUi(this);
    for (QToolButton *button : {m_ui->copyNational, m_ui->copyInternational})
        button->setIcon(Theme::ownIcon(u"copy"_s, palette()));
    const QString &name = m_service.serviceName;
    // A trunk's name is not a number: it has one form only.
    const bool isNumber = PhoneNumber::displayed(name) != name;
    m_ui->national->setText(isNumber ? formattedNumber(name, NumberForm::National) : name);
    m_ui->international->setText(formattedNumber(name, NumberForm::International));
    m_ui->form->setRowVisible(m_ui->internationalRow, isNumber);
    m_ui->group->setText(describedGroup(m_group));
    m_ui->configuration->setText(Catalogue::label(m_service.featureType));
    setRow(m_ui->form, m_ui->kind, Words::kind(m_service));
    setRow(m_ui->form, m_ui->country, Words::country(m_service.countryCode));
    setRow(m_ui->form, m_ui->offer, m_service.offer);
    setRow(m_ui->form, m_ui->description, m_service.ownDescription());
}

void NumberPageDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Aiguilleur
