// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/copies/comparedialog.h"

#include "core/catalogue.h"
#include "ui_comparedialog.h"
#include "words/differencewords.h"

#include <QPushButton>

namespace Aiguilleur {

CompareDialog::CompareDialog(const QString &titleBefore, const QString &titleAfter, const SetupComparison &comparison,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompareDialog>())
    , m_comparison(comparison)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 26);
    fill(titleBefore, titleAfter);
    // What it is about has the longest texts.
    const int part = width() / 10;
    header->resizeSection(0, part * 4);
    for (const int column : {1, 2})
        header->resizeSection(column, part * 2);
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::fill(const QString &titleBefore, const QString &titleAfter)
{
    m_ui->buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_ui->table->setHorizontalHeaderLabels({tr("What"), tr("Setting"), titleBefore, titleAfter});
    const bool isOtherType = m_comparison.typeBefore != m_comparison.typeAfter;
    if (isOtherType)
        addRow({tr("Configuration"),
                {},
                Catalogue::label(m_comparison.typeBefore),
                Catalogue::label(m_comparison.typeAfter)});
    for (const SetupDifference &one : std::as_const(m_comparison.differences)) {
        const Words::Difference words = Words::difference(one, m_comparison);
        const bool isThing = words.setting.isEmpty();
        const bool isRemoved = one.kind == SetupDifference::Kind::Removed;
        const QString present = isThing ? tr("there") : QString();
        const QString absent = isThing ? tr("not there") : QString();
        addRow({words.subject, words.setting, isThing ? (isRemoved ? present : absent) : words.before,
                isThing ? (isRemoved ? absent : present) : words.after});
    }
    const bool isSame = m_comparison.isSame();
    m_ui->table->setVisible(!isSame);
    m_ui->summary->setText(isSame ? tr("Nothing differs.")
                                  : tr("%n difference(s).", nullptr, m_ui->table->rowCount()) + u' ' +
                                        tr("Lines, sounds and time slots are matched by what they are."));
}

void CompareDialog::addRow(const QStringList &texts)
{
    const int row = m_ui->table->rowCount();
    m_ui->table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column)
        m_ui->table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

} // namespace Aiguilleur
