// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/addnumbersdialog.h"

#include "core/phonenumber.h"
#include "ui_addnumbersdialog.h"

#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

AddNumbersDialog::AddNumbersDialog(QStringList used, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddNumbersDialog>())
    , m_used(std::move(used))
{
    m_ui->setupUi(this);
    m_ui->newNumbers->setPlaceholderText(u"06 39 98 12 34"_s);
    m_ui->newRingTime->setSuffix(tr(" s", "seconds, after a number"));
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
    m_ui->costNotice->setClosable(false);
    m_ui->costNotice->show(Theme::Tone::Warning,
                           tr("Calls to numbers outside your OVHcloud lines are billed as calls of this number."),
                           tr("Mobiles and foreign numbers cost most. Premium-rate numbers are forbidden."));
    m_ui->addNumbersButtons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_ui->newNumbers, &QPlainTextEdit::textChanged, this, &AddNumbersDialog::refresh);
    connect(m_ui->addNumbersButtons, &QDialogButtonBox::accepted, this, &AddNumbersDialog::choose);
    connect(m_ui->addNumbersButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

AddNumbersDialog::~AddNumbersDialog() = default;

AddNumbersDialog::Reading AddNumbersDialog::read(const QString &text, const QStringList &used)
{
    static const QRegularExpression separators(u"[\\n\\r;,]+"_s);
    Reading reading;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString written = part.trimmed();
        if (written.isEmpty())
            continue;
        const std::optional<PhoneNumber> number = PhoneNumber::parse(written);
        if (!number)
            reading.invalid.append(written);
        else if (number->isPremiumRate())
            reading.premium.append(written);
        else if (used.contains(number->serviceName()) || reading.numbers.contains(number->serviceName()))
            reading.used.append(written);
        else
            reading.numbers.append(number->serviceName());
    }
    return reading;
}

void AddNumbersDialog::refresh()
{
    m_reading = read(m_ui->newNumbers->toPlainText(), m_used);
    QStringList lines;
    if (!m_reading.invalid.isEmpty())
        lines.append(tr("No telephone number: %1").arg(m_reading.invalid.join(u", "_s)));
    if (!m_reading.premium.isEmpty())
        lines.append(tr("Premium rate, forbidden: %1").arg(m_reading.premium.join(u", "_s)));
    if (!m_reading.used.isEmpty())
        lines.append(tr("In the queue already: %1").arg(m_reading.used.join(u", "_s)));
    m_ui->newNumbersResult->setText(lines.join(u'\n'));
    m_ui->newNumbersResult->setVisible(!lines.isEmpty());
    QPushButton *add = m_ui->addNumbersButtons->button(QDialogButtonBox::Ok);
    const int count = int(m_reading.numbers.size());
    add->setText(count == 0 ? tr("Add") : tr("Add %n number(s)", nullptr, count));
    add->setEnabled(count > 0 && m_reading.invalid.isEmpty() && m_reading.premium.isEmpty());
}

void AddNumbersDialog::choose()
{
    emit chosen(m_reading.numbers, m_ui->newRingTime->value());
    accept();
}

} // namespace Aiguilleur
