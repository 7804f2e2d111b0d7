// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gotonumber.h"

#include "core/phonenumber.h"
#include "gui/labels.h"
#include "words/numberwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr qsizetype mostListed = 8;
constexpr int billingAccountRole = Qt::UserRole;
constexpr int serviceNameRole = Qt::UserRole + 1;

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isMeant(const Service &service, const QString &digits)
{
    if (service.serviceName.contains(digits))
        return true;
    // « 01 99 » is « 0033 1 99 » of the number's own country.
    return digits.startsWith(u'0') && service.serviceName.startsWith("00"_L1 + service.countryCode + digits.mid(1));
}

} // namespace

QList<Service> GoToNumber::matches(const QList<Service> &services, const QString &text, qsizetype most)
{
    QList<Service> result;
    const std::optional<PhoneNumber> whole = PhoneNumber::parse(text);
    const bool byText = hasLetters(text);
    const QString digits = digitsOf(text);
    if (text.trimmed().isEmpty() || (!byText && digits.isEmpty()))
        return result;
    for (const Service &service : services) {
        const bool exact = whole && service.serviceName == whole->serviceName();
        const bool meant =
            byText ? service.description.contains(text.trimmed(), Qt::CaseInsensitive) : isMeant(service, digits);
        if (exact)
            result.prepend(service);
        else if (meant && result.size() < most)
            result.append(service);
    }
    return result.first(std::min(result.size(), most));
}

GoToNumber::GoToNumber(QList<Service> services, QWidget *parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new MutedLabel(this))
{
    setWindowTitle(tr("Go to number"));
    setObjectName(u"goToNumber"_s);
    m_field->setObjectName(u"goToField"_s);
    m_field->setAccessibleName(tr("Number"));
    m_field->setPlaceholderText(tr("A number in any form, its last digits, or a description"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"goToList"_s);
    m_list->setAccessibleName(tr("Numbers found"));
    m_list->setUniformItemSizes(true);
    m_hint->setText(tr("Enter shows the number."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &GoToNumber::list);
    connect(m_field, &QLineEdit::returnPressed, this, &GoToNumber::choose);
    connect(m_list, &QListWidget::itemActivated, this, &GoToNumber::choose);
    connect(m_list, &QListWidget::itemClicked, this, &GoToNumber::choose);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 18);
}

void GoToNumber::list(const QString &text)
{
    m_list->clear();
    const QList<Service> found = matches(m_services, text, mostListed);
    for (const Service &service : found) {
        const QString description = service.ownDescription();
        const QString number = Words::number(service.serviceName);
        auto *item = new QListWidgetItem(description.isEmpty() ? number : number + u"   "_s + description, m_list);
        item->setData(billingAccountRole, service.billingAccount);
        item->setData(serviceNameRole, service.serviceName);
    }
    m_list->setCurrentRow(0);
    const bool nothing = found.isEmpty() && !text.trimmed().isEmpty();
    m_hint->setText(nothing ? tr("No number matches.") : tr("Enter shows the number."));
}

void GoToNumber::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    emit chosen(item->data(billingAccountRole).toString(), item->data(serviceNameRole).toString());
    accept();
}

bool GoToNumber::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Aiguilleur
