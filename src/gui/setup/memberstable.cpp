// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/memberstable.h"

#include "gui/theme.h"
#include "models/setupmembersmodel.h"
#include "words/numberwords.h"
#include "words/setupwords.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Members = SetupMembersModel;

QVariant problemIcon(const QModelIndex &index)
{
    const int severity = index.data(Members::SeverityRole).toInt();
    if (index.column() != Members::Number || severity < 0)
        return {};
    const bool isError = severity == int(SetupProblem::Severity::Error);
    return Theme::ownIcon(isError ? u"failed"_s : u"warning"_s, QGuiApplication::palette(),
                          isError ? Theme::Tone::Bad : Theme::Tone::Warning);
}

} // namespace

MembersTable::MembersTable(QObject *parent)
    : QIdentityProxyModel(parent)
{
}

bool MembersTable::rings(const QModelIndex &index) const
{
    const QModelIndex status = mapToSource(index.siblingAtColumn(Members::Status));
    return status.data(Members::LinkedRole).toBool() && status.data().toString() == "available"_L1;
}

QString MembersTable::text(const QModelIndex &index) const
{
    const QVariant value = sourceModel()->data(mapToSource(index), Qt::DisplayRole);
    switch (index.column()) {
    case Members::Number: {
        const QString number = Words::number(value.toString());
        const int position = index.data(Members::PositionRole).toInt();
        return position < 0 ? number : tr("%1. %2", "place in the queue and number").arg(position + 1).arg(number);
    }
    case Members::Type: // shorter than the choice is called, which has more room
        return value == u"internal"_s   ? tr("Line", "a member of a queue")
               : value == u"external"_s ? tr("External", "a member of a queue")
                                        : value.toString();
    case Members::Status: {
        if (!index.data(Members::LinkedRole).toBool())
            return tr("Not in the queue");
        const QString choice = value.toString();
        const QString property = Members::property(index.column());
        return choice.isEmpty() ? QString() : Words::fieldChoice(u"agent."_s + property, choice);
    }
    case Members::RingTime:
    case Members::WrapUp:
        return tr("%L1 s", "seconds").arg(value.toLongLong());
    case Members::Calls:
        return QLocale().toString(value.toLongLong());
    default:
        return value.toString();
    }
}

QString MembersTable::problemText(const QModelIndex &index) const
{
    QStringList texts;
    const auto problems = index.data(Members::ProblemsRole).value<QList<SetupProblem>>();
    for (const SetupProblem &problem : problems)
        texts.append(Words::problem(problem));
    return texts.join(u'\n');
}

QVariant MembersTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !sourceModel())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::DecorationRole:
        return problemIcon(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return problemText(index);
    case Qt::ForegroundRole:
        return rings(index) ? QVariant() : QVariant(Theme::text(QGuiApplication::palette(), Theme::Tone::Muted));
    case Qt::TextAlignmentRole:
        return index.column() >= Members::RingTime && index.column() <= Members::Calls
                   ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant MembersTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::ToolTipRole)
        return Words::fieldHelp(u"agent."_s + Members::property(section));
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) { // shorter than the fields' names, which have more room
    case Members::Number:
        return tr("Number");
    case Members::Description:
        return tr("Name");
    case Members::Type:
        return tr("Type");
    case Members::RingTime:
        return tr("Rings", "how long, the heading of a column");
    case Members::WrapUp:
        return tr("Wrap-up");
    case Members::Calls:
        return tr("Calls");
    default:
        return tr("Status");
    }
}

void MembersTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Members::ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Members::ColumnCount - 1));
}

} // namespace Aiguilleur
