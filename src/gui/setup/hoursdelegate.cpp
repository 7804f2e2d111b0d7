// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/hoursdelegate.h"

#include "gui/setup/hourswords.h"
#include "gui/setup/policyicon.h"
#include "models/hoursmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

bool isTime(int column)
{
    return column == HoursModel::FromColumn || column == HoursModel::ToColumn;
}

void fillTimes(QComboBox &box, bool isEnd)
{
    const int first = isEnd ? WeekHours::step : 0;
    const int last = isEnd ? WeekHours::dayMinutes : WeekHours::dayMinutes - WeekHours::step;
    for (int minute = first; minute <= last; minute += WeekHours::step)
        box.addItem(HoursWords::time(minute), minute);
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.setCompleter(nullptr);
}

void fillDays(QComboBox &box)
{
    for (int day = 1; day <= 7; ++day)
        box.addItem(HoursWords::day(day), day);
}

// One that the server has and we do not know stays among the choices.
void fillPolicies(QComboBox &box, const QString &present)
{
    QStringList policies = WeekHours::policies();
    if (!policies.contains(present))
        policies.append(present);
    for (const QString &policy : std::as_const(policies))
        box.addItem(policyIcon(policy, box.palette(), box.font()), HoursWords::policy(policy), policy);
}

} // namespace

std::optional<int> HoursDelegate::minuteOf(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})\\s*(?:[:.hH]?\\s*(\\d{2}))?\\s*[hH]?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minute = match.captured(2).toInt();
    const int whole = match.captured(1).toInt() * 60 + minute;
    return minute < 60 && whole <= WeekHours::dayMinutes ? std::optional<int>(whole) : std::nullopt;
}

QWidget *HoursDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"hoursEditor"_s);
    box->setFrame(false);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (isTime(index.column()))
        fillTimes(*box, index.column() == HoursModel::ToColumn);
    else if (index.column() == HoursModel::DayColumn)
        fillDays(*box);
    else
        fillPolicies(*box, index.data(Qt::EditRole).toString());
    return box;
}

void HoursDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const QVariant value = index.data(Qt::EditRole);
    box->setCurrentIndex(box->findData(value));
    if (!isTime(index.column()))
        return;
    box->setEditText(HoursWords::time(value.toInt()));
    box->lineEdit()->selectAll();
}

// What is not chosen, or is no time, changes nothing.
void HoursDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = static_cast<QComboBox *>(editor);
    QVariant value = box->currentData();
    if (isTime(index.column())) {
        const std::optional<int> minute = minuteOf(box->currentText());
        value = minute ? QVariant(*minute) : QVariant();
    }
    if (value.isValid() && value != index.data(Qt::EditRole))
        model->setData(index, value, Qt::EditRole);
}

} // namespace Aiguilleur
