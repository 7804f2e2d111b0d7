// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callconditionseditor.h"

#include "core/callplanedits.h"
#include "core/screenentry.h"
#include "core/weekhours.h"
#include "gui/callplan/calldraft.h"
#include "gui/setup/hourswords.h"
#include "service/session.h"
#include "service/setup.h"
#include "ui_callconditionseditor.h"
#include "words/callplanwords.h"
#include "words/numberwords.h"

#include <QLocale>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

constexpr int workingDays = 5;
constexpr int shownDays = 3;

QString listName(int index)
{
    static const QStringList names = {QString(), u"incomingBlackList"_s, u"incomingWhiteList"_s,
                                      u"destinationBlackList"_s, u"destinationWhiteList"_s};
    return names.value(index);
}

QString wireTimeOf(const QTime &time)
{
    return time.toString(u"HH:mm:00"_s);
}

//! Both have a second in common; 00:00 is the end of the day.
bool overlaps(const CallTimeSlot &slot, int from, int to)
{
    return slot.from < to && from < slot.to;
}

QString numberKey(const QString &listName)
{
    return listName.startsWith("dest"_L1) ? u"destinationNumber"_s : u"callerIdNumber"_s;
}

//! The number is the caller's, or the one that is called, as the list says.
void giveTo(const QString &listName, SetupDocument &document, const QString &entry)
{
    const QString key = numberKey(listName);
    const QString other = key == "callerIdNumber"_L1 ? u"destinationNumber"_s : u"callerIdNumber"_s;
    const QString present = document.value(entry, key).toString();
    if (present.isEmpty())
        document.setValue(entry, key, document.value(entry, other));
    document.setValue(entry, other, QJsonValue());
    document.setValue(entry, u"screenListType"_s, listName);
}

QString numberOf(const CallFilterEntry &entry)
{
    return entry.callerNumber.isEmpty() ? entry.destinationNumber : entry.callerNumber;
}

int secondOf(const QTime &time, bool isEnd)
{
    const int second = time.msecsSinceStartOfDay() / 1000;
    return isEnd && second == 0 ? 24 * 60 * 60 : second;
}

} // namespace

CallConditionsEditor::CallConditionsEditor(CallDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::CallConditionsEditor>())
{
    m_ui->setupUi(this);
    for (int i = 0; i <= 8; ++i)
        m_ui->dayBox->addItem(QString());
    m_ui->fromEdit->setTime(QTime(9, 0));
    m_ui->toEdit->setTime(QTime(18, 0));
    for (int i = 0; i <= 4; ++i)
        m_ui->filterBox->addItem(QString());
    connect(m_ui->addHoursButton, &QPushButton::clicked, this, &CallConditionsEditor::addHours);
    connect(m_ui->removeHoursButton, &QPushButton::clicked, this, [this] { removeSelected(m_ui->hoursList); });
    connect(m_ui->addFilterButton, &QPushButton::clicked, this, &CallConditionsEditor::addNumber);
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, &CallConditionsEditor::addNumber);
    connect(m_ui->removeFilterButton, &QPushButton::clicked, this, [this] { removeSelected(m_ui->filterList); });
    connect(m_ui->filterBox, &QComboBox::activated, this, &CallConditionsEditor::chooseList);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &CallConditionsEditor::updateButtons);
    connect(m_ui->filterEdit, &QLineEdit::textEdited, m_ui->filterProblem, &QWidget::hide);
    m_ui->filterProblem->hide();
    connect(m_ui->daysButton, &QPushButton::clicked, this, &CallConditionsEditor::calendarRequested);
    for (QListWidget *list : {m_ui->hoursList, m_ui->filterList}) {
        connect(list, &QListWidget::itemSelectionChanged, this, &CallConditionsEditor::updateButtons);
        auto *key = new QShortcut(QKeySequence::Delete, list);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, list] { removeSelected(list); });
    }
    for (QTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit})
        connect(edit, &QTimeEdit::timeChanged, this, &CallConditionsEditor::updateButtons);
    connect(m_ui->dayBox, &QComboBox::currentIndexChanged, this, &CallConditionsEditor::updateButtons);
    retranslate();
}

CallConditionsEditor::~CallConditionsEditor() = default;

const CallStep *CallConditionsEditor::step() const
{
    return m_draft.plan().step(m_path);
}

void CallConditionsEditor::setPath(const QString &path)
{
    if (path != m_path) { // what was typed was meant for the other step
        m_ui->filterEdit->clear();
        m_ui->filterProblem->hide();
    }
    m_path = path;
    refresh();
}

void CallConditionsEditor::refresh()
{
    const CallStep *present = step();
    if (present) {
        fillHours(*present);
        fillNumbers(*present);
        showDays(*present);
        showProblems(*present);
        m_ui->filterBox->setCurrentIndex(static_cast<int>(present->list));
    }
    updateButtons();
}

// What the calendar has for the step's category, from now on.
void CallConditionsEditor::showDays(const CallStep &present)
{
    m_ui->daysPart->setVisible(!present.category.isEmpty());
    if (present.category.isEmpty())
        return;
    const QDateTime now = m_draft.session() ? m_draft.session()->options().clock() : QDateTime::currentDateTimeUtc();
    QStringList days;
    int further = 0;
    for (const Closure &closure : m_draft.plan().closures) {
        if (closure.category != present.category || closure.end < now)
            continue;
        if (days.size() < shownDays)
            days.append(tr("%1 (%2)", "an exceptional day, when").arg(closure.title, HoursWords::span(closure)));
        else
            ++further;
    }
    const QString more = further > 0 ? u' ' + tr("And %n more.", nullptr, further) : QString();
    if (days.isEmpty())
        m_ui->daysHint->show(tr("The calendar has no such day to come: the step never applies."), Theme::Tone::Warning);
    else
        m_ui->daysHint->show(tr("Next: %1.").arg(days.join(u", "_s)) + more);
}

void CallConditionsEditor::showProblems(const CallStep &present)
{
    QList<SetupProblem> problems;
    for (const CallTimeSlot &slot : present.hours)
        problems += m_draft.setup()->problemsOf(slot.path);
    m_ui->hoursProblem->setProblems(problems);
}

void CallConditionsEditor::fillHours(const CallStep &present)
{
    QList<CallTimeSlot> hours = present.hours;
    std::sort(hours.begin(), hours.end(), [](const CallTimeSlot &one, const CallTimeSlot &other) {
        return std::pair(one.day, one.from) < std::pair(other.day, other.from);
    });
    const QString selected =
        m_ui->hoursList->currentItem() ? m_ui->hoursList->currentItem()->data(Qt::UserRole).toString() : QString();
    m_ui->hoursList->clear();
    for (const CallTimeSlot &slot : std::as_const(hours)) {
        auto *item = new QListWidgetItem(Words::callHours({slot}), m_ui->hoursList);
        item->setData(Qt::UserRole, slot.path);
        if (slot.path == selected)
            m_ui->hoursList->setCurrentItem(item);
    }
    m_ui->hoursList->setVisible(!hours.isEmpty());
    m_ui->removeHoursButton->setVisible(!hours.isEmpty());
    m_ui->hoursSummary->setText(hours.isEmpty() ? tr("No time slot: at any time.") : Words::callHours(hours));
}

void CallConditionsEditor::fillNumbers(const CallStep &present)
{
    const QString selected =
        m_ui->filterList->currentItem() ? m_ui->filterList->currentItem()->data(Qt::UserRole).toString() : QString();
    m_ui->filterList->clear();
    for (const CallFilterEntry &entry : present.entries) {
        auto *item = new QListWidgetItem(Words::number(numberOf(entry)), m_ui->filterList);
        item->setData(Qt::UserRole, entry.path);
        if (entry.path == selected)
            m_ui->filterList->setCurrentItem(item);
    }
    const bool isUsed = present.list != CallFilterList::None || !present.entries.isEmpty();
    m_ui->filterPart->setVisible(isUsed);
    m_ui->filterList->setVisible(!present.entries.isEmpty());
    m_ui->removeFilterButton->setVisible(!present.entries.isEmpty());
}

void CallConditionsEditor::updateButtons()
{
    const bool can = step() && m_draft.canEdit();
    const int from = secondOf(m_ui->fromEdit->time(), false);
    const int to = secondOf(m_ui->toEdit->time(), true);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->dayBox), static_cast<QWidget *>(m_ui->fromEdit),
                            static_cast<QWidget *>(m_ui->toEdit), static_cast<QWidget *>(m_ui->filterBox),
                            static_cast<QWidget *>(m_ui->filterEdit)})
        widget->setEnabled(can);
    m_ui->addHoursButton->setEnabled(can && from < to);
    m_ui->addHoursButton->setToolTip(from < to ? QString()
                                               : tr("It has to end after it begins; 00:00 is the end of the day."));
    m_ui->removeHoursButton->setEnabled(can && !m_ui->hoursList->selectedItems().isEmpty());
    m_ui->addFilterButton->setEnabled(can && !m_ui->filterEdit->text().trimmed().isEmpty());
    m_ui->removeFilterButton->setEnabled(can && !m_ui->filterList->selectedItems().isEmpty());
}

// What overlaps on a day gives way: the new slot is what the person wants now.
void CallConditionsEditor::addHours()
{
    const CallStep *present = step();
    if (!present)
        return;
    QList<int> days;
    const int choice = m_ui->dayBox->currentIndex();
    const int last = choice == 0 ? workingDays : 7;
    if (choice >= 2)
        days = {choice - 1};
    for (int day = 1; choice < 2 && day <= last; ++day)
        days.append(day);
    const int from = secondOf(m_ui->fromEdit->time(), false);
    const int to = secondOf(m_ui->toEdit->time(), true);
    const CallStep before = *present;
    const QString list = m_path + u"/conditionTime"_s;
    m_draft.edit(tr("Add time slots"), [&](SetupDocument &document) {
        for (const CallTimeSlot &slot : before.hours) {
            if (days.contains(slot.day) && overlaps(slot, from, to))
                document.remove(slot.path);
        }
        for (const int day : std::as_const(days))
            document.add(list, {{u"weekDay"_s, WeekHours::dayName(day)},
                                {u"timeFrom"_s, wireTimeOf(m_ui->fromEdit->time())},
                                {u"timeTo"_s, wireTimeOf(m_ui->toEdit->time())}});
    });
}

void CallConditionsEditor::chooseList()
{
    const QString name = listName(m_ui->filterBox->currentIndex());
    const QString path = m_path;
    m_draft.edit(tr("Filter calls"), [&](SetupDocument &document) {
        document.setValue(path, u"screenListType"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name));
        // Entries are of the list that they were made for.
        const QString list = path + u"/conditionScreenList"_s;
        const QStringList ids = document.ids(list);
        for (const QString &id : ids) {
            if (name.isEmpty())
                document.remove(list + u'/' + id);
            else
                giveTo(name, document, list + u'/' + id);
        }
    });
}

QString CallConditionsEditor::whyNotAdd(const QString &entry, const CallStep &present) const
{
    for (const CallFilterEntry &other : present.entries) {
        const QString known = ScreenEntry::canonical(numberOf(other)).value_or(numberOf(other));
        if (entry == known)
            return tr("%1 is in the list already.").arg(Words::number(entry));
        if (!known.isEmpty() && entry.startsWith(known))
            return tr("%1 covers it already.").arg(Words::number(known));
    }
    return {};
}

void CallConditionsEditor::addNumber()
{
    const CallStep *present = step();
    const std::optional<QString> typed = ScreenEntry::typed(m_ui->filterEdit->text());
    const std::optional<QString> entry = typed ? ScreenEntry::canonical(*typed) : std::nullopt;
    if (!present || present->list == CallFilterList::None || m_ui->filterEdit->text().trimmed().isEmpty())
        return;
    const QString why = entry ? whyNotAdd(*entry, *present)
                              : tr("This is no number, nor the beginning of one. Write it like 01 99 00 12 34, or "
                                   "+33199 for all that begin so.");
    m_ui->filterProblem->show(why, Theme::Tone::Bad);
    m_ui->filterProblem->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        return;
    const QString name = listName(static_cast<int>(present->list));
    const QString key = numberKey(name);
    const QString list = m_path + u"/conditionScreenList"_s;
    m_draft.edit(tr("Filter calls"), [&](SetupDocument &document) {
        document.add(list, {{key, *entry}, {u"screenListType"_s, name}});
    });
    m_ui->filterEdit->clear();
}

void CallConditionsEditor::removeSelected(QListWidget *list)
{
    QStringList paths;
    const QList<QListWidgetItem *> items = list->selectedItems();
    for (const QListWidgetItem *item : items)
        paths.append(item->data(Qt::UserRole).toString());
    m_draft.edit(tr("Remove conditions"), [&](SetupDocument &document) {
        for (const QString &path : std::as_const(paths))
            document.remove(path);
    });
}

void CallConditionsEditor::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->dayBox->setItemText(0, tr("Monday to Friday"));
    m_ui->dayBox->setItemText(1, tr("Every day"));
    for (int day = 1; day <= 7; ++day)
        m_ui->dayBox->setItemText(day + 1, QLocale().standaloneDayName(day));
    for (int list = 0; list <= 4; ++list)
        m_ui->filterBox->setItemText(list, Words::filterList(static_cast<CallFilterList>(list)));
    refresh();
}

} // namespace Aiguilleur
