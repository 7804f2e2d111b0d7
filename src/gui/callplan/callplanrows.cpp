// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/callplan/callplanrows.h"

#include "core/callplanedits.h"
#include "gui/theme.h"
#include "words/callplacewords.h"
#include "words/callplanwords.h"

#include <QCoreApplication>
#include <QFont>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

class CallRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::CallPlanPage)
};

using RowKind = CallPlanModel::Kind;

bool isRowHeading(RowKind kind)
{
    return kind == RowKind::Plan || kind == RowKind::Menus || kind == RowKind::Queues || kind == RowKind::Agents ||
           kind == RowKind::Texts || kind == RowKind::Sounds;
}

QString headingText(RowKind kind)
{
    switch (kind) {
    case RowKind::Menus:
        return CallRowTexts::tr("Menus");
    case RowKind::Queues:
        return CallRowTexts::tr("Queues");
    case RowKind::Agents:
        return CallRowTexts::tr("Members");
    case RowKind::Texts:
        return CallRowTexts::tr("Texts to speech");
    case RowKind::Sounds:
        return CallRowTexts::tr("Sounds");
    default:
        return CallRowTexts::tr("Incoming call");
    }
}

QString stepText(const CallPlanModel::Row &row)
{
    const QString text =
        CallRowTexts::tr("Step %1: %2", "number, conditions").arg(row.place + 1).arg(Words::callConditions(*row.step));
    return row.step->isEnabled ? text : CallRowTexts::tr("%1 (inactive)", "a step").arg(text);
}

QString rowText(const CallPlanModel::Row &row, const CallPlan &plan)
{
    switch (row.kind) {
    case RowKind::Step:
        return stepText(row);
    case RowKind::Action:
        return Words::callAction(*row.action, plan);
    case RowKind::Otherwise:
        return CallRowTexts::tr("If conditions are not met");
    case RowKind::Menu:
        return row.menu->name;
    case RowKind::Entry:
        return CallRowTexts::tr("%1: %2", "key, action").arg(row.entry->key, Words::callAction(*row.action, plan));
    case RowKind::Queue:
        return Words::callQueueName(row.queue->name, row.queue->id);
    case RowKind::Member:
    case RowKind::Agent:
        return Words::callAgent(*row.agent);
    case RowKind::Text:
        return row.announcement->text;
    case RowKind::Sound:
        return row.announcement->name;
    default:
        return headingText(row.kind);
    }
}

} // namespace

QVariant describeCallRow(const CallPlanModel::Row &row, const CallPlan &plan, int role, const QPalette &palette)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return rowText(row, plan);
    case Qt::ToolTipRole:
        return row.kind == RowKind::Text ? QVariant(row.announcement->text) : QVariant();
    case Qt::ForegroundRole: {
        const bool isOff = row.step && !row.step->isEnabled;
        return isOff || row.kind == RowKind::Otherwise ? QVariant(palette.brush(QPalette::PlaceholderText))
                                                       : QVariant();
    }
    case Qt::FontRole: {
        if (!isRowHeading(row.kind))
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QString callRowTitle(const QModelIndex &index, const CallPlan &plan)
{
    const RowKind kind = CallPlanModel::kindOf(index);
    if (isRowHeading(kind) || kind == RowKind::Otherwise)
        return index.data().toString();
    return Words::callPlaceTitle(CallPlanModel::pathOf(index), plan);
}

QString callRowHint(const QModelIndex &index, const SetupDocument &document, const CallPlan &plan)
{
    if (!index.isValid())
        return {};
    switch (CallPlanModel::kindOf(index)) {
    case RowKind::Plan:
        return plan.hasPlan
                   ? CallRowTexts::tr("Steps are gone through from the first to the last until one ends the call.")
                   : QString();
    case RowKind::Otherwise:
        return CallRowTexts::tr("What the step does when one of its conditions does not hold.");
    case RowKind::Menus:
        return plan.menus.isEmpty() ? CallRowTexts::tr("A menu greets callers and lets them choose by a key.")
                                    : QString();
    case RowKind::Queues:
        return plan.queues.isEmpty() ? CallRowTexts::tr("Callers wait in a queue until one of its members answers.")
                                     : QString();
    case RowKind::Agents:
        return plan.agents.isEmpty() ? CallRowTexts::tr("Members are the lines and numbers that answer in queues.")
                                     : QString();
    case RowKind::Texts:
        return plan.texts.isEmpty() ? CallRowTexts::tr("Texts are spoken by a voice, in the place of a sound.")
                                    : QString();
    case RowKind::Sounds:
        return plan.sounds.isEmpty() ? CallRowTexts::tr("Sounds greet callers, and play while they wait.") : QString();
    default:
        break;
    }
    const QStringList uses = CallPlanEdits::uses(document, CallPlanModel::pathOf(index));
    QStringList places;
    for (const QString &path : uses)
        places.append(Words::callPlace(path, plan));
    return places.isEmpty() ? QString() : CallRowTexts::tr("Used by %1.").arg(places.join(u", "_s));
}

QString callTargetPath(const QString &path, const CallPlan &plan)
{
    using Kind = CallAction::Kind;
    const CallAction *action = plan.action(path);
    if (!action)
        return {};
    if (action->kind == Kind::Menu && plan.menu(action->param))
        return plan.menu(action->param)->path;
    if (action->kind == Kind::Queue && plan.queue(action->param))
        return plan.queue(action->param)->path;
    if (action->kind == Kind::Tts && plan.text(action->param))
        return plan.text(action->param)->path;
    return {};
}

} // namespace Aiguilleur
