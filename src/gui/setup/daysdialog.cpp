// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/daysdialog.h"

#include "gui/setup/hourswords.h"
#include "ui_daysdialog.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

DaysDialog::DaysDialog(int day, const QString &content, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DaysDialog>())
    , m_day(day)
{
    m_ui->setupUi(this);
    setObjectName(u"daysDialog"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->question->setText(
        tr("%1 (%2) is copied to these days. What they have now is replaced.").arg(HoursWords::day(day), content));
    QPushButton *copy = m_ui->buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    copy->setObjectName(u"copyDayButton"_s);
    QPushButton *cancel = m_ui->buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (int one = 1; one <= 7; ++one) {
        auto *box = new QCheckBox(HoursWords::day(one));
        box->setObjectName(u"day%1"_s.arg(one));
        box->setEnabled(one != day);
        connect(box, &QCheckBox::toggled, copy, [this, copy] { copy->setEnabled(!days().isEmpty()); });
        m_ui->boxes->addWidget(box);
        m_boxes.append(box);
    }
    copy->setEnabled(false);
    connect(m_ui->weekdaysButton, &QPushButton::clicked, this, [this] { check(5); });
    connect(m_ui->everyDayButton, &QPushButton::clicked, this, [this] { check(7); });
}

DaysDialog::~DaysDialog() = default;

QList<int> DaysDialog::days() const
{
    QList<int> days;
    for (int one = 1; one <= 7; ++one)
        if (m_boxes.at(one - 1)->isChecked())
            days.append(one);
    return days;
}

void DaysDialog::check(int last)
{
    for (int one = 1; one <= 7; ++one)
        m_boxes.at(one - 1)->setChecked(one <= last && one != m_day);
}

} // namespace Aiguilleur
