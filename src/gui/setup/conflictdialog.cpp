// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/conflictdialog.h"

#include "service/setup.h"
#include "ui_conflictdialog.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

enum Column { SettingColumn, BaseColumn, MineColumn, TheirsColumn, ChoiceColumn, ColumnCount };

QString shown(const SetupConflict &conflict, const QJsonValue &value, const SetupDocument &document)
{
    if (!conflict.property.isEmpty())
        return Words::propertyValue(conflict.path, conflict.property, value, document);
    return value.isUndefined() ? ConflictDialog::tr("deleted") : ConflictDialog::tr("kept");
}

} // namespace

ConflictDialog::ConflictDialog(Setup *setup, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConflictDialog>())
    , m_setup(setup)
{
    m_ui->setupUi(this);
    m_ui->table->setColumnCount(ColumnCount);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->table->horizontalHeader()->setSectionResizeMode(SettingColumn, QHeaderView::Stretch);
    m_ui->table->verticalHeader()->hide();
    connect(m_ui->mineButton, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_ui->theirsButton, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(setup, &QObject::destroyed, this, &QObject::deleteLater);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 22);
    fill();
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::accept()
{
    QList<bool> keepMine;
    for (int row = 0; row < m_ui->table->rowCount(); ++row)
        keepMine.append(choice(row)->currentData().toBool());
    QDialog::accept();
    if (m_setup)
        m_setup->resolve(keepMine);
}

void ConflictDialog::reject()
{
    QDialog::reject();
    if (m_setup)
        m_setup->cancelSave();
}

void ConflictDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
    }
    QDialog::changeEvent(event);
}

void ConflictDialog::fill()
{
    if (!m_setup)
        return;
    m_ui->explanation->setText(
        tr("Somebody else changed the set-up of %1 while you were editing it. Choose what is to be kept.")
            .arg(Words::number(m_setup->service().serviceName)));
    m_ui->table->setHorizontalHeaderLabels(
        {tr("Setting"), tr("It was"), tr("You made it"), tr("It is now"), tr("Keep")});
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Save with these choices"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Back to editing"));
    const QList<SetupConflict> conflicts = m_setup->conflicts();
    m_ui->table->setRowCount(static_cast<int>(conflicts.size()));
    for (int row = 0; row < conflicts.size(); ++row) {
        const SetupConflict &conflict = conflicts.at(row);
        const QString object = Words::setupObject(conflict.path, m_setup->draft());
        const QString property =
            conflict.property.isEmpty() ? QString() : Words::propertyLabel(conflict.path, conflict.property);
        const QStringList texts = {
            property.isEmpty() ? object : tr("%1: %2", "object: its setting").arg(object, property),
            shown(conflict, conflict.base, m_setup->draft()), shown(conflict, conflict.mine, m_setup->draft()),
            shown(conflict, conflict.theirs, m_setup->draft())};
        for (int column = 0; column < texts.size(); ++column)
            m_ui->table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        const bool mine = !choice(row) || choice(row)->currentData().toBool();
        auto *box = new QComboBox(m_ui->table);
        box->addItem(tr("mine"), true);
        box->addItem(tr("theirs"), false);
        box->setCurrentIndex(mine ? 0 : 1);
        box->setAccessibleName(tr("Keep for %1").arg(texts.first()));
        m_ui->table->setCellWidget(row, ChoiceColumn, box);
    }
}

void ConflictDialog::setAll(bool mine)
{
    for (int row = 0; row < m_ui->table->rowCount(); ++row)
        choice(row)->setCurrentIndex(mine ? 0 : 1);
}

QComboBox *ConflictDialog::choice(int row) const
{
    return qobject_cast<QComboBox *>(m_ui->table->cellWidget(row, ChoiceColumn));
}

} // namespace Aiguilleur
