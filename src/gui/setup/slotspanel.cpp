// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/slotspanel.h"

#include "core/closures.h"
#include "core/weekhours.h"
#include "gui/setup/hourswords.h"
#include "gui/setup/policyicon.h"
#include "service/setup.h"
#include "ui_slotrow.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QString voicemailType = u"voicemail"_s;
const QString numberType = u"number"_s;

//! An external number begins with a plus, one of the account with two zeros.
QString plusForm(const QString &number)
{
    return number.startsWith("00"_L1) ? u'+' + number.mid(2) : number;
}

} // namespace

SlotRow::SlotRow(const QString &slot, QWidget *parent)
    : QWidget(parent)
    , m_slot(slot)
    , m_ui(std::make_unique<Ui::SlotRow>())
{
    m_ui->setupUi(this);
    setObjectName(slot);
    m_ui->kind->setObjectName(slot + u"Kind"_s);
    m_ui->number->setObjectName(slot + u"Number"_s);
    connect(m_ui->kind, &QComboBox::activated, this, &SlotRow::choose);
    connect(m_ui->number, &PhoneField::edited, this, &SlotRow::enter);
    retranslate();
}

SlotRow::~SlotRow() = default;

QWidget *SlotRow::numberField() const
{
    return m_ui->number;
}

void SlotRow::setSetup(Session *session, Setup *setup)
{
    m_setup = setup;
    m_chosen = Target::None;
    m_numbers.clear();
    m_ui->number->setSetup(session, setup);
}

QString SlotRow::path() const
{
    return m_setup->root(u"easyHunting"_s) + u"/timeConditions"_s;
}

SlotRow::Target SlotRow::target() const
{
    const QString type = m_setup->draft().value(path(), property(u"Type"_s)).toString();
    const QString number = m_setup->draft().value(path(), property(u"Number"_s)).toString();
    if (type.isEmpty() && number.isEmpty())
        return Target::None;
    if (type == voicemailType)
        return Target::Voicemail;
    if (type != numberType)
        return Target::Unknown;
    if (m_chosen == Target::Line || m_chosen == Target::External)
        return m_chosen;
    const bool isOurs = number.isEmpty() || m_setup->context().find(number);
    return isOurs ? Target::Line : Target::External;
}

void SlotRow::fillKinds()
{
    m_ui->kind->clear();
    const QString none = m_slot == "unavailable"_L1 ? tr("Nowhere: the call ends") : tr("Not used");
    const QList<std::pair<QString, Target>> entries{{none, Target::None},
                                                    {tr("An OVHcloud line or number"), Target::Line},
                                                    {tr("An external number"), Target::External},
                                                    {tr("A voicemail"), Target::Voicemail}};
    for (const auto &[text, target] : entries)
        m_ui->kind->addItem(text, int(target));
}

void SlotRow::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->slotIcon->setPixmap(policyIcon(m_slot, palette(), font()).pixmap(policyIconExtent(font())));
    m_ui->slotTitle->setText(HoursWords::policy(m_slot));
    const QString name = HoursWords::policy(m_slot);
    m_ui->kindLabel->setText(tr("Redirect call to"));
    m_ui->kind->setAccessibleName(tr("%1: redirect call to", "slot").arg(name));
    m_ui->numberLabel->setText(tr("Number to redirect to"));
    m_ui->number->setAccessibleName(tr("%1: number to redirect to", "slot").arg(name));
    if (QWidget *edit = m_ui->number->focusProxy())
        edit->setAccessibleName(m_ui->number->accessibleName());
    fillKinds();
}

// How much stands on it: a slot that is used by nothing needs no destination.
QString SlotRow::use() const
{
    if (m_slot == "unavailable"_L1)
        return tr("at all other times, and on exceptional closing days");
    const SetupDocument &draft = m_setup->draft();
    const QString list = WeekHours::listPath(m_setup->root(u"easyHunting"_s));
    int ranges = 0;
    for (const QString &id : draft.ids(list))
        ranges += draft.value(list + u'/' + id, u"policy"_s).toString() == m_slot ? 1 : 0;
    return ranges == 0 ? tr("not in the week") : tr("%n time slot(s) of the week", nullptr, ranges);
}

void SlotRow::refresh()
{
    if (!m_setup || !m_setup->isLoaded())
        return;
    const bool canEdit = m_setup->canEdit();
    const Target present = target();
    const QString type = m_setup->draft().value(path(), property(u"Type"_s)).toString();
    int entry = m_ui->kind->findData(int(present));
    if (present == Target::Unknown && entry < 0) { // what the server has and we do not know, as it is
        m_ui->kind->addItem(type, int(Target::Unknown));
        entry = m_ui->kind->count() - 1;
    }
    m_ui->kind->setCurrentIndex(entry);
    m_ui->kind->setEnabled(canEdit);
    // What is being typed stays as it is: the field says 00 for what an external number says plus.
    const QString number = m_setup->draft().value(path(), property(u"Number"_s)).toString();
    if (!number.isEmpty())
        m_numbers[present == Target::External] = number;
    const QString shown = m_ui->number->number();
    if (shown != number && (number.isEmpty() || plusForm(shown) != number))
        m_ui->number->setNumber(number);
    m_ui->number->setEnabled(canEdit);
    m_ui->number->setVisible(present != Target::None);
    m_ui->numberLabel->setVisible(present != Target::None);
    m_ui->slotUse->setText(use());
    m_ui->kindLabel->setMinimumWidth(
        std::max(m_ui->kindLabel->sizeHint().width(), m_ui->numberLabel->sizeHint().width()));
    m_ui->slotProblem->setProblems(m_setup->problemsOf(path(), property(u"Number"_s)) +
                                   m_setup->problemsOf(path(), property(u"Type"_s)));
}

void SlotRow::choose(int entry)
{
    const auto chosen = static_cast<Target>(m_ui->kind->itemData(entry).toInt());
    m_chosen = chosen;
    if (chosen == Target::None)
        set(QJsonValue::Null, QJsonValue::Null);
    else if (chosen != Target::Unknown)
        set(chosen == Target::Voicemail ? voicemailType : numberType,
            m_numbers.value(chosen == Target::External, QJsonValue::Null));
}

void SlotRow::enter(const QString &number)
{
    const Target present = target();
    m_chosen = present;
    const QString text = present == Target::External ? plusForm(number) : number;
    set(m_setup->draft().value(path(), property(u"Type"_s)), text.isEmpty() ? QJsonValue(QJsonValue::Null) : text);
}

void SlotRow::set(const QJsonValue &type, const QJsonValue &number)
{
    SetupDocument draft = m_setup->draft();
    draft.setValue(path(), property(u"Type"_s), type);
    draft.setValue(path(), property(u"Number"_s), number);
    m_setup->setDraft(draft);
}

SlotsPanel::SlotsPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(18);
    layout->setContentsMargins(0, 12, 0, 0);
    for (const QString &slot : {u"unavailable"_s, u"slot1"_s, u"slot2"_s, u"slot3"_s}) {
        m_rows.append(new SlotRow(slot, this));
        layout->addWidget(m_rows.last());
    }
    layout->addStretch();
}

void SlotsPanel::setSetup(Session *session, Setup *setup)
{
    for (SlotRow *row : std::as_const(m_rows))
        row->setSetup(session, setup);
}

void SlotsPanel::refresh()
{
    for (SlotRow *row : std::as_const(m_rows))
        row->refresh();
}

void SlotsPanel::retranslate()
{
    for (SlotRow *row : std::as_const(m_rows))
        row->retranslate();
}

QWidget *SlotsPanel::fieldOf(const QString &property) const
{
    for (const SlotRow *row : m_rows)
        if (property.startsWith(row->objectName()))
            return row->numberField();
    return nullptr;
}

} // namespace Aiguilleur
