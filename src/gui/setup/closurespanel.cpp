// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/closurespanel.h"

#include "gui/setup/closuredialog.h"
#include "gui/setup/closurepreview.h"
#include "gui/setup/hourswords.h"
#include "gui/setup/policyicon.h"
#include "gui/userprompts.h"
#include "service/futuretold.h"
#include "service/offthread.h"
#include "service/setup.h"
#include "ui_closurespanel.h"

#include <QFile>
#include <QHeaderView>
#include <QSaveFile>
#include <QShortcut>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

constexpr int yearsOfRepetition = 2;

//! What came of a calendar file.
struct CalendarReading
{
    QString unreadable = {}; //!< why the file itself could not be read; empty when it could
    tl::expected<CalendarFile::Content, CalendarProblem> content = {};
};

CalendarReading readCalendar(const QString &path, const QTimeZone &zone, const QDate &today)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.unreadable = file.errorString()};
    // A byte more than allowed tells a file that is too large from one that is not.
    const QByteArray bytes = file.read(CalendarFile::mostBytes + 1);
    return {.content = CalendarFile::read(bytes, zone, today, today.addYears(yearsOfRepetition))};
}

} // namespace

ClosuresPanel::ClosuresPanel(UserPrompts &prompts, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
    , m_ui(std::make_unique<Ui::ClosuresPanel>())
{
    m_ui->setupUi(this);
    m_model.setDescriber(
        [this](const Closure &closure, int column, int role) { return describe(closure, column, role); });
    QTableView *view = m_ui->closuresView;
    view->setModel(&m_model);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setResizeContentsPrecision(0); // what can be seen: there may be a thousand
    view->horizontalHeader()->setSectionResizeMode(ClosuresModel::TitleColumn, QHeaderView::Stretch);
    view->horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'0') * 12);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    m_ui->calendar->setClosures(&m_model);
    connect(&m_model, &ClosuresModel::changed, this, &ClosuresPanel::update);
    connectButtons();
    retranslate();
    update();
}

ClosuresPanel::~ClosuresPanel() = default;

void ClosuresPanel::connectButtons()
{
    QTableView *view = m_ui->closuresView;
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { update(); });
    connect(view, &QTableView::activated, this, &ClosuresPanel::change);
    auto *remove = new QShortcut(QKeySequence::Delete, view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ClosuresPanel::removeSelected);
    connect(m_ui->addClosureButton, &QPushButton::clicked, this, &ClosuresPanel::add);
    connect(m_ui->editClosureButton, &QPushButton::clicked, this, &ClosuresPanel::change);
    connect(m_ui->deleteClosureButton, &QPushButton::clicked, this, &ClosuresPanel::removeSelected);
    connect(m_ui->holidaysButton, &QPushButton::clicked, this, &ClosuresPanel::addHolidays);
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] {
        m_prompts.openFile(this, tr("Import a calendar"), tr("Calendars (*.ics *.ical)"),
                           [this](const QString &path) { importFile(path); });
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] {
        m_prompts.saveFile(this, tr("Export the exceptional days"), tr("closures.ics"), tr("Calendars (*.ics)"),
                           [this](const QString &path) { exportFile(path); });
    });
    connect(m_ui->calendar, &QCalendarWidget::selectionChanged, this, [this] {
        const QList<Closure> closures = m_model.on(m_ui->calendar->selectedDate());
        if (!closures.isEmpty())
            reveal(closures.first().path);
    });
    connect(m_ui->calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        if (m_model.canEdit())
            m_model.on(day).isEmpty() ? add() : change();
    });
}

void ClosuresPanel::setSetup(Setup *setup)
{
    m_model.setSetup(setup);
}

void ClosuresPanel::setCategoryNames(std::function<QString(const QString &)> names)
{
    m_categoryNames = std::move(names);
    m_ui->offNote->hide();
    retranslate();
}

QString ClosuresPanel::categoryName(const QString &category) const
{
    return m_categoryNames ? m_categoryNames(category) : HoursWords::category(category);
}

void ClosuresPanel::setHoursOn(bool on)
{
    m_ui->offNote->setVisible(!on);
}

QWidget *ClosuresPanel::list() const
{
    return m_ui->closuresView;
}

QVariant ClosuresPanel::describe(const Closure &closure, int column, int role) const
{
    if (role == Qt::DecorationRole && column == ClosuresModel::CategoryColumn)
        return policyIcon(Closures::policyOf(closure.category), palette(), font());
    if (role == Qt::ToolTipRole && column == ClosuresModel::TitleColumn)
        return closure.description;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case ClosuresModel::TitleColumn:
        return closure.title;
    case ClosuresModel::TimeColumn:
        return HoursWords::span(closure);
    default:
        return categoryName(closure.category);
    }
}

void ClosuresPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.setColumnNames({tr("Title"), tr("When"), m_categoryNames ? tr("Category") : tr("Calls go to")});
}

void ClosuresPanel::update()
{
    const bool canEdit = m_model.canEdit();
    const bool isSelected = m_ui->closuresView->selectionModel()->hasSelection();
    m_ui->addClosureButton->setEnabled(canEdit);
    m_ui->editClosureButton->setEnabled(canEdit && isSelected);
    m_ui->deleteClosureButton->setEnabled(canEdit && isSelected);
    m_ui->holidaysButton->setEnabled(canEdit);
    m_ui->importButton->setEnabled(canEdit);
    m_ui->exportButton->setEnabled(m_model.rowCount() > 0);
    m_ui->emptyNote->setVisible(m_model.rowCount() == 0);
}

Closure ClosuresPanel::current() const
{
    const QModelIndex index = m_ui->closuresView->currentIndex();
    return index.isValid() ? m_model.rows().at(index.row()) : Closure();
}

void ClosuresPanel::reveal(const QString &path)
{
    const int row = m_model.rowOf(path);
    if (row >= 0)
        m_ui->closuresView->setCurrentIndex(m_model.index(row, ClosuresModel::TitleColumn));
}

ClosureDialog *ClosuresPanel::dialogOf(const Closure &closure)
{
    auto *dialog = new ClosureDialog(closure, m_model.rows(), this);
    if (m_categoryNames)
        dialog->setCategoryNames(m_categoryNames);
    return dialog;
}

void ClosuresPanel::add()
{
    const QDate day = m_ui->calendar->selectedDate();
    ClosureDialog *dialog = dialogOf(Closures::ofDays(day, day, m_model.zone()));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.add(dialog->closure()); });
    dialog->open();
}

void ClosuresPanel::change()
{
    const Closure closure = current();
    if (closure.path.isEmpty() || !m_model.canEdit())
        return;
    ClosureDialog *dialog = dialogOf(closure);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.change(dialog->closure()); });
    dialog->open();
}

void ClosuresPanel::removeSelected()
{
    QStringList paths;
    for (const QModelIndex &index : m_ui->closuresView->selectionModel()->selectedRows())
        paths.append(m_model.rows().at(index.row()).path);
    m_model.remove(paths);
}

void ClosuresPanel::addHolidays()
{
    auto *preview = new ClosurePreview(m_model.rows(), m_model.zone(), m_clock, this);
    preview->showHolidays();
    takeOver(preview);
}

// Reading and understanding a large calendar takes its time: not in the window's thread.
void ClosuresPanel::importFile(const QString &path)
{
    const QDate today = m_clock().toTimeZone(m_model.zone()).date();
    m_ui->message->show(tr("Reading the file…"), Tone::Normal);
    const auto reading = offThread([path, zone = m_model.zone(), today] { return readCalendar(path, zone, today); });
    whenTold(this, reading, [this](const Result<CalendarReading> &read) {
        if (!read->unreadable.isEmpty())
            m_ui->message->show(tr("The file could not be read: %1").arg(read->unreadable), Tone::Bad);
        else if (!read->content)
            m_ui->message->show(HoursWords::problem(read->content.error()), Tone::Bad);
        else
            previewFile(*read->content);
    });
}

void ClosuresPanel::previewFile(const CalendarFile::Content &content)
{
    m_ui->message->clear();
    auto *preview = new ClosurePreview(m_model.rows(), m_model.zone(), m_clock, this);
    preview->showFile(content);
    takeOver(preview);
}

void ClosuresPanel::takeOver(ClosurePreview *preview)
{
    connect(preview, &QDialog::accepted, this, [this, preview] {
        const int added = m_model.take(preview->planned());
        m_ui->message->show(tr("%n exceptional day(s) or period(s) added to the draft.", nullptr, added), Tone::Good);
    });
    preview->open();
}

void ClosuresPanel::exportFile(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = CalendarFile::write(m_model.rows(), m_clock());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
        m_ui->message->show(tr("The file could not be written: %1").arg(file.errorString()), Tone::Bad);
    else
        m_ui->message->show(tr("The exceptional days are in the file."), Tone::Good);
}

} // namespace Aiguilleur
