// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/filterimportdialog.h"

#include "gui/theme.h"
#include "ui_filterimportdialog.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

enum ImportColumn { ImportLineColumn, ImportTextColumn, ImportListColumn, ImportOutcomeColumn, ImportColumnCount };

using Candidate = ScreenEntries::Candidate;

QString importOutcome(Candidate::Outcome value)
{
    switch (value) {
    case Candidate::Added:
        return FilterImportDialog::tr("will be added");
    case Candidate::Exists:
        return FilterImportDialog::tr("is in the list already");
    case Candidate::Repeated:
        return FilterImportDialog::tr("is more than once in the file");
    case Candidate::NoNumber:
        return FilterImportDialog::tr("is not a number");
    case Candidate::NoList:
        return FilterImportDialog::tr("names a list that does not exist");
    }
    return {};
}

bool isWrong(const Candidate &candidate)
{
    return candidate.outcome == Candidate::NoNumber || candidate.outcome == Candidate::NoList;
}

} // namespace

FilterImportDialog::FilterImportDialog(ScreenEntries::File file, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FilterImportDialog>())
    , m_file(std::move(file))
{
    m_ui->setupUi(this);
    m_ui->importRows->setColumnCount(ImportColumnCount);
    m_ui->importRows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->onlyTroubles, &QCheckBox::toggled, this, &FilterImportDialog::fill);
    connect(m_ui->importButtons, &QDialogButtonBox::accepted, this, &FilterImportDialog::confirm);
    connect(m_ui->importButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);
    fill();
}

FilterImportDialog::~FilterImportDialog() = default;

int FilterImportDialog::addedCount() const
{
    return int(std::count_if(m_file.candidates.begin(), m_file.candidates.end(),
                             [](const Candidate &one) { return one.outcome == Candidate::Added; }));
}

void FilterImportDialog::summarize()
{
    const int added = addedCount();
    const auto wrong = std::count_if(m_file.candidates.begin(), m_file.candidates.end(), isWrong);
    const int others = int(m_file.candidates.size()) - added - int(wrong);
    QStringList sentences;
    if (m_file.candidates.isEmpty())
        sentences.append(tr("The file holds no number."));
    else
        sentences.append(tr("%n number(s) will be added.", nullptr, added));
    if (others > 0)
        sentences.append(tr("%n number(s) are in the list already.", nullptr, others));
    if (wrong > 0)
        sentences.append(tr("%n line(s) cannot be used and will be left out.", nullptr, int(wrong)));
    if (m_file.openQuote > 0)
        sentences.append(
            tr("A quotation mark in line %1 is never closed: look at what follows it.").arg(m_file.openQuote));
    m_ui->importSummary->setText(sentences.join(u' '));
    m_ui->importButtons->button(QDialogButtonBox::Ok)->setText(tr("Add %n number(s)", nullptr, added));
    m_ui->importButtons->button(QDialogButtonBox::Ok)->setEnabled(added > 0);
    m_ui->importButtons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void FilterImportDialog::fill()
{
    summarize();
    m_ui->importRows->setHeaderLabels({tr("Line"), tr("Number"), tr("List"), tr("Result")});
    m_ui->importRows->clear();
    QList<QTreeWidgetItem *> items;
    for (const Candidate &candidate : std::as_const(m_file.candidates)) {
        if (m_ui->onlyTroubles->isChecked() && candidate.outcome == Candidate::Added)
            continue;
        auto *item = new QTreeWidgetItem(
            {QString::number(candidate.line), isWrong(candidate) ? candidate.text : Words::number(candidate.number),
             Words::fieldChoice(u"entry.screenListType"_s, candidate.list), importOutcome(candidate.outcome)});
        if (isWrong(candidate))
            item->setIcon(ImportOutcomeColumn, Theme::ownIcon(u"warning"_s, palette(), Theme::Tone::Warning));
        items.append(item);
    }
    m_ui->importRows->addTopLevelItems(items);
}

void FilterImportDialog::confirm()
{
    emit confirmed(m_file.candidates);
    accept();
}

void FilterImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace Aiguilleur
