// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/centrefiguresmodel.h"

namespace Aiguilleur {

namespace {

QVariant secondsOf(const std::optional<std::chrono::seconds> &duration)
{
    return duration ? QVariant(static_cast<qlonglong>(duration->count())) : QVariant();
}

QVariant figure(const QueueFigures &figures, int column)
{
    switch (column) {
    case CentreFiguresModel::QualityColumn: {
        const std::optional<double> quality = figures.qualityOfService();
        return quality ? QVariant(*quality) : QVariant();
    }
    case CentreFiguresModel::CallsColumn:
        return figures.total;
    case CentreFiguresModel::AnsweredColumn:
        return figures.answered;
    case CentreFiguresModel::LostColumn:
        return figures.lost;
    case CentreFiguresModel::AverageWaitColumn:
        return secondsOf(figures.averageWait());
    case CentreFiguresModel::AverageCallColumn:
        return secondsOf(figures.averageCall());
    default:
        return {};
    }
}

} // namespace

QString CentreFiguresModel::idOf(const LiveQueueRow &row) const
{
    return row.id;
}

QVariant CentreFiguresModel::value(const LiveQueueRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case TalkingColumn:
        return row.talking;
    case WaitingColumn:
        return row.waiting;
    case LongestWaitColumn:
        return row.oldest;
    default:
        return row.figures ? figure(*row.figures, column) : QVariant();
    }
}

} // namespace Aiguilleur
