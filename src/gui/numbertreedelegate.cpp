// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/numbertreedelegate.h"

#include "core/catalogue.h"
#include "gui/itempainting.h"
#include "gui/pendinganimation.h"
#include "models/numbertreemodel.h"
#include "words/numberwords.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;

namespace Aiguilleur {

namespace {

using Mark = NumberTreeModel::Mark;
using Status = BillingAccount::Status;

QString statusWord(Status status)
{
    BillingAccount account;
    account.status = status;
    return Words::groupStatus(account);
}

QString countText(const QModelIndex &index)
{
    if (index.data(NumberTreeModel::LoadingRole).toBool())
        return NumberTreeDelegate::tr("reading…", "telephony group");
    return QLocale().toString(index.data(NumberTreeModel::CountRole).toInt());
}

} // namespace

NumberTreeDelegate::NumberTreeDelegate(PendingAnimation &animation, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_animation(animation)
{
}

QSize NumberTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Never taken from the texts: with 100,000 rows nobody can measure them all.
    return {option.fontMetrics.averageCharWidth() * 16, ItemPainting::rowHeight(option.fontMetrics)};
}

void NumberTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const
{
    QStyleOptionViewItem option = original;
    initStyleOption(&option, index);
    painter->save();
    ItemPainting cell(*painter, option);
    if (index.column() == NumberTreeModel::ConfigurationColumn)
        paintConfiguration(cell, *painter, option, index);
    else
        cell.text(index.data().toString(),
                  index.column() == NumberTreeModel::DescriptionColumn ? Tone::Muted : Tone::Normal);
    painter->restore();
}

void NumberTreeDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto status = static_cast<Status>(index.data(NumberTreeModel::GroupStatusRole).toInt());
    const bool usable = status == Status::Enabled || status == Status::Unknown;
    painter->save();
    ItemPainting row(*painter, option, option.rect);
    const Tone tone = usable ? Tone::Normal : Tone::Muted;
    row.icon(Theme::ownIcon(usable ? u"group"_s : u"group-expired"_s, option.palette, tone));
    row.textAtEnd(usable ? countText(index) : statusWord(status), Tone::Muted);
    paintMark(row, *painter, option, index);
    if (usable && index.data(NumberTreeModel::ErrorRole).isValid())
        row.iconAtEnd(Theme::ownIcon(u"warning"_s, option.palette, Tone::Warning));
    row.text(index.data().toString(), tone);
    painter->restore();
}

void NumberTreeDelegate::paintMark(ItemPainting &cell, QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto mark = index.data(NumberTreeModel::MarkRole).value<Mark>();
    if (mark == Mark::Pending) {
        const int width = PendingAnimation::sizeOfMark(option.fontMetrics).width() + 1;
        m_animation.paintMark(painter, cell.takeAtEnd(width), cell.color(Tone::Accent));
    } else if (mark == Mark::Failed) {
        cell.iconAtEnd(Theme::ownIcon(u"failed"_s, option.palette, Tone::Bad));
    } else if (mark == Mark::Locked) {
        cell.iconAtEnd(Theme::ownIcon(u"lock"_s, option.palette, Tone::Warning));
    }
}

void NumberTreeDelegate::paintConfiguration(ItemPainting &cell, QPainter &painter, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    paintMark(cell, painter, option, index);
    const auto type = index.data(NumberTreeModel::FeatureTypeRole).value<FeatureType>();
    const QString present = index.data().toString();
    const QVariant target = index.data(NumberTreeModel::TargetTypeRole);
    const Tone tone = type.isEmpty() || target.isValid() ? Tone::Muted : Tone::Normal;
    cell.icon(Theme::configurationIcon(type, option.palette, tone));
    if (!target.isValid()) {
        cell.text(present, tone);
        return;
    }
    const auto next = target.value<FeatureType>();
    const QString arrow = u"→"_s;
    const int rest = cell.advance(arrow) + cell.iconExtent() + ItemPainting::gap + cell.advance(Catalogue::label(next));
    // Where there is no room for both names the icon stands for the one that gives way.
    if (cell.advance(present) + rest <= cell.roomLeft())
        cell.text(present, Tone::Muted, true);
    cell.text(arrow, Tone::Muted, true);
    if (next.apiName().isEmpty())
        return;
    cell.icon(Theme::configurationIcon(next, option.palette, Tone::Accent));
    cell.text(Catalogue::label(next), Tone::Accent);
}

} // namespace Aiguilleur
