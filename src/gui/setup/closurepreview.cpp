// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/closurepreview.h"

#include "gui/setup/hourswords.h"
#include "ui_closurepreview.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int yearsAhead = 10;

QTreeWidgetItem *line(const QString &title, const QString &days, const QString &outcome, bool isTaken,
                      const QPalette &palette)
{
    auto *item = new QTreeWidgetItem({days, title, outcome});
    for (int column = 0; column < 3 && !isTaken; ++column)
        item->setForeground(column, Theme::text(palette, Tone::Muted));
    return item;
}

} // namespace

ClosurePreview::ClosurePreview(const QList<Closure> &present, const QTimeZone &zone, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ClosurePreview>())
    , m_present(present)
    , m_zone(zone)
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    setObjectName(u"closurePreview"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_accept = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"takeOverButton"_s);
    QPushButton *cancel = m_ui->buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->list->setHeaderLabels({tr("When"), tr("What"), tr("Outcome")});
    m_ui->list->header()->setStretchLastSection(true);
    m_ui->choices->hide();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    resize(80 * digit, 60 * digit);
}

ClosurePreview::~ClosurePreview() = default;

void ClosurePreview::showHolidays()
{
    const QDate today = m_clock().toTimeZone(m_zone).date();
    m_ui->choices->show();
    m_ui->year->setRange(today.year(), today.year() + yearsAhead);
    m_ui->year->setValue(today.month() >= 11 ? today.year() + 1 : today.year());
    const auto update = [this] { showHolidaysOf(m_ui->year->value()); };
    connect(m_ui->year, &QSpinBox::valueChanged, this, update);
    connect(m_ui->alsaceMoselle, &QCheckBox::toggled, this, update);
    update();
}

// Two on one day are one closure.
void ClosurePreview::showHolidaysOf(int year)
{
    QList<Closure> wanted;
    for (const FrenchHoliday &holiday : FrenchHolidays::of(year, m_ui->alsaceMoselle->isChecked())) {
        Closure closure = Closures::ofDays(holiday.date, holiday.date, m_zone);
        closure.title = HoursWords::holiday(holiday.kind);
        if (wanted.isEmpty() || wanted.last().start != closure.start)
            wanted.append(closure);
    }
    show(wanted, {});
}

void ClosurePreview::showFile(const CalendarFile::Content &content)
{
    setWindowTitle(tr("Import a calendar"));
    show(content.closures, content.refused);
}

void ClosurePreview::show(const QList<Closure> &wanted, const QList<CalendarProblem> &refused)
{
    m_planned = Closures::planned(m_present, wanted, m_clock());
    QList<QTreeWidgetItem *> items;
    int added = 0;
    for (const CalendarProblem &problem : refused)
        items.append(line({}, {}, HoursWords::problem(problem), false, palette()));
    for (const Closures::Planned &one : std::as_const(m_planned)) {
        const bool isTaken = one.outcome == Closures::Planned::Added;
        added += isTaken ? 1 : 0;
        items.append(line(one.closure.title, HoursWords::span(one.closure), HoursWords::outcome(one.outcome), isTaken,
                          palette()));
    }
    m_ui->list->clear();
    m_ui->list->addTopLevelItems(items);
    m_ui->list->resizeColumnToContents(0);
    m_ui->list->resizeColumnToContents(1);
    const int left = int(items.size()) - added;
    QString summary = tr("%n day(s) or period(s) will be added to the draft.", nullptr, added);
    if (left > 0)
        summary += u' ' + tr("%n left out.", nullptr, left);
    m_ui->summary->setText(summary);
    m_accept->setText(tr("Add %n", nullptr, added));
    m_accept->setEnabled(added > 0);
}

} // namespace Aiguilleur
