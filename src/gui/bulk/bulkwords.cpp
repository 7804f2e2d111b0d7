// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkwords.h"

#include "core/catalogue.h"
#include "gui/theme.h"
#include "models/batchmodel.h"
#include "models/targetsmodel.h"
#include "service/inventory.h"
#include "words/batchwords.h"
#include "words/errorwords.h"
#include "words/numberwords.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

using PreviewState = BatchPreviewModel::State;

QStringList previewRemarks(const BatchPreviewModel::Row &row)
{
    QStringList lines;
    if (!row.obstacle.isEmpty())
        lines.append(row.obstacle);
    if (row.error)
        lines.append(Words::what(*row.error));
    return lines + Words::previewWarnings(row.preview);
}

QString previewLossText(const BatchPreviewModel::Row &row)
{
    switch (row.state) {
    case PreviewState::Waiting:
        return {};
    case PreviewState::Reading:
        return BulkWords::tr("reading…");
    case PreviewState::Same:
        return BulkWords::tr("has it already");
    case PreviewState::Unread:
        return BulkWords::tr("left out: not known");
    case PreviewState::Blocked:
        return BulkWords::tr("left out");
    case PreviewState::Ready:
        break;
    }
    const QString text = Words::previewLosses(row.preview);
    return text.isEmpty() ? BulkWords::tr("nothing") : text;
}

QString previewText(const BatchPreviewModel::Row &row, int column)
{
    switch (column) {
    case BatchPreviewModel::NumberColumn:
        return Words::number(row.wish.service.serviceName);
    case BatchPreviewModel::FromColumn:
        return Catalogue::label(row.wish.service.featureType);
    case BatchPreviewModel::ToColumn:
        return Words::goalName(row.wish.goal);
    case BatchPreviewModel::LossColumn:
        return previewLossText(row);
    default:
        return previewRemarks(row).join(u' ');
    }
}

QVariant batchStateIcon(BatchItem::State state, const QPalette &palette)
{
    switch (state) {
    case BatchItem::State::Done:
        return Theme::ownIcon(Theme::iconName(Tone::Good), palette, Tone::Good);
    case BatchItem::State::Failed:
        return Theme::ownIcon(Theme::iconName(Tone::Bad), palette, Tone::Bad);
    case BatchItem::State::Stopped:
        return Theme::ownIcon(Theme::iconName(Tone::Warning), palette, Tone::Warning);
    case BatchItem::State::Running:
        return Theme::ownIcon(u"refresh"_s, palette, Tone::Accent);
    default:
        return {};
    }
}

} // namespace

QVariant BulkWords::target(const Service &service, int column, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TargetsModel::NumberColumn:
        return Words::number(service.serviceName);
    case TargetsModel::DescriptionColumn:
        return service.ownDescription();
    case TargetsModel::ConfigurationColumn:
        return Catalogue::label(service.featureType);
    default:
        return {};
    }
}

QVariant BulkWords::preview(const BatchPreviewModel::Row &row, int column, int role, const QPalette &palette)
{
    const bool isOut = row.state == PreviewState::Blocked || row.state == PreviewState::Unread;
    if (role == Qt::DisplayRole)
        return previewText(row, column);
    if (role == Qt::ToolTipRole && column == BatchPreviewModel::LossColumn)
        return previewLossText(row);
    if (role == Qt::ToolTipRole && column == BatchPreviewModel::WarningColumn)
        return previewRemarks(row).join(u'\n');
    if (role == Qt::DecorationRole && column == BatchPreviewModel::WarningColumn && !previewRemarks(row).isEmpty())
        return Theme::ownIcon(Theme::iconName(isOut ? Tone::Bad : Tone::Warning), palette,
                              isOut ? Tone::Bad : Tone::Warning);
    if (role == Qt::ForegroundRole && (isOut || row.state == PreviewState::Same))
        return Theme::text(palette, Tone::Muted);
    return {};
}

QString BulkWords::summary(const BatchPreviewModel &model)
{
    QStringList sentences{tr("%n number(s) will be changed.", nullptr, int(model.wishes().size()))};
    if (const int same = model.count(PreviewState::Same))
        sentences.append(tr("%n have it already.", nullptr, same));
    if (const int blocked = model.count(PreviewState::Blocked))
        sentences.append(tr("%n are left out because it cannot be done; the remarks say why.", nullptr, blocked));
    if (const int unread = model.count(PreviewState::Unread))
        sentences.append(tr("%n could not be read and are left out.", nullptr, unread));
    return sentences.join(u' ');
}

QVariant BulkWords::item(const BatchItem &item, int column, int role, const QPalette &palette)
{
    if (role == Qt::DecorationRole && column == BatchModel::StateColumn)
        return batchStateIcon(item.state, palette);
    if (role == Qt::ToolTipRole && column == BatchModel::ChangeColumn)
        return Words::batchItemChange(item);
    if (role == Qt::ToolTipRole && column == BatchModel::ReasonColumn)
        return Words::batchItemReason(item);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case BatchModel::NumberColumn:
        return Words::number(item.service.serviceName);
    case BatchModel::ChangeColumn:
        return Words::batchItemChange(item);
    case BatchModel::StateColumn:
        return Words::batchItemState(item.state);
    default:
        return Words::batchItemReason(item);
    }
}

QList<FeatureType> BulkWords::typesOf(const Inventory &inventory)
{
    QSet<FeatureType> found;
    for (int row = 0; row < inventory.groupCount(); ++row) {
        for (const Service &service : inventory.group(row).services) {
            if (service.kind == Service::Kind::Alias)
                found.insert(service.featureType);
        }
    }
    QList<FeatureType> types(found.begin(), found.end());
    std::sort(types.begin(), types.end(), [](const FeatureType &one, const FeatureType &other) {
        return Catalogue::label(one).localeAwareCompare(Catalogue::label(other)) < 0;
    });
    return types;
}

} // namespace Aiguilleur
