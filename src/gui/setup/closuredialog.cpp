// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/closuredialog.h"

#include "gui/fitsheight.h"
#include "gui/setup/hourswords.h"
#include "gui/setup/policyicon.h"
#include "ui_closuredialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

const QTime endOfDay(23, 59, 59);

//! As people say an end: the minute after the last second.
QDateTime shownEnd(const QDateTime &lastSecond)
{
    const bool isConvention = lastSecond.time().second() == 59 && lastSecond.time() != endOfDay;
    return isConvention ? lastSecond.addSecs(1) : lastSecond;
}

QString dateFormat()
{
    return QLocale().dateFormat(QLocale::ShortFormat);
}

} // namespace

ClosureDialog::ClosureDialog(const Closure &closure, const QList<Closure> &others, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ClosureDialog>())
    , m_original(closure)
    , m_others(others)
{
    m_ui->setupUi(this);
    new FitsHeight(this);
    setObjectName(u"closureDialog"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_accept =
        m_ui->buttons->addButton(closure.path.isEmpty() ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptButton"_s);
    QPushButton *cancel = m_ui->buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_s);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillCategories();
    load();
    const auto changed = [this] { update(); };
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->from, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(m_ui->to, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(m_ui->category, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->wholeDays, &QCheckBox::toggled, this, changed);
    update();
}

ClosureDialog::~ClosureDialog() = default;

void ClosureDialog::fillCategories()
{
    QStringList categories = Closures::categories();
    if (!categories.contains(m_original.category))
        categories.append(m_original.category);
    for (const QString &category : std::as_const(categories))
        m_ui->category->addItem(policyIcon(Closures::policyOf(category), palette(), font()),
                                HoursWords::category(category), category);
}

void ClosureDialog::setCategoryNames(const std::function<QString(const QString &)> &names)
{
    m_hasOwnNames = true;
    for (int i = 0; i < m_ui->category->count(); ++i)
        m_ui->category->setItemText(i, names(m_ui->category->itemData(i).toString()));
    m_ui->categoryLabel->setText(tr("&Category"));
    update();
}

void ClosureDialog::load()
{
    m_ui->titleEdit->setText(m_original.title);
    m_ui->note->setText(m_original.description);
    m_ui->wholeDays->setChecked(m_original.isWholeDays());
    m_ui->category->setCurrentIndex(m_ui->category->findData(m_original.category));
    // The fields have no zone: what they say is meant in the scheduler's.
    const QDateTime end = shownEnd(m_original.end);
    m_ui->from->setDateTime(QDateTime(m_original.start.date(), m_original.start.time()));
    m_ui->to->setDateTime(QDateTime(end.date(), end.time()));
}

Closure ClosureDialog::closure() const
{
    const QTimeZone zone = m_original.start.timeZone();
    Closure made = m_original;
    made.title = m_ui->titleEdit->text().trimmed();
    made.description = m_ui->note->text().trimmed();
    made.category = m_ui->category->currentData().toString();
    const QDateTime from = m_ui->from->dateTime();
    const QDateTime to = m_ui->to->dateTime();
    if (m_ui->wholeDays->isChecked()) {
        made.start = from.date().startOfDay(zone);
        made.end = QDateTime(to.date(), endOfDay, zone);
        return made;
    }
    made.start = QDateTime(from.date(), from.time(), zone);
    const QDateTime end(to.date(), to.time(), zone);
    made.end = to.time() == endOfDay || end == m_original.end ? end : end.addSecs(-1);
    return made;
}

QString ClosureDialog::problem() const
{
    const Closure wanted = closure();
    if (wanted.title.isEmpty())
        return tr("A title is needed, such as “Christmas”.");
    if (wanted.end <= wanted.start)
        return tr("The end has to be after the beginning.");
    const Closure *other = Closures::obstacle(m_others, wanted);
    if (other && m_hasOwnNames)
        return tr("This overlaps “%1” (%2). Two exceptional days of one category cannot overlap.")
            .arg(other->title, HoursWords::span(*other));
    if (other)
        return tr("This overlaps “%1” (%2). Two exceptional days that send calls to the same place cannot overlap.")
            .arg(other->title, HoursWords::span(*other));
    return {};
}

void ClosureDialog::update()
{
    const bool isWhole = m_ui->wholeDays->isChecked();
    for (QDateTimeEdit *edit : {m_ui->from, m_ui->to})
        edit->setDisplayFormat(isWhole ? dateFormat() : dateFormat() + u" HH:mm"_s);
    const QString wrong = problem();
    m_ui->problem->show(wrong, wrong.isEmpty() ? Tone::Muted : Tone::Bad);
    m_accept->setEnabled(wrong.isEmpty());
}

} // namespace Aiguilleur
