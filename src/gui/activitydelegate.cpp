// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activitydelegate.h"

#include "core/catalogue.h"
#include "gui/itempainting.h"
#include "gui/pendinganimation.h"
#include "models/changelistmodel.h"
#include "service/configurationchange.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using Aiguilleur::Theme::Tone;
using State = Aiguilleur::ConfigurationChange::State;

namespace Aiguilleur {

namespace {

//! The four things that happen: copy, send, OVHcloud's work, check.
constexpr int steps = 4;

int stepOf(State state)
{
    switch (state) {
    case State::Draft:
    case State::Snapshotting:
        return 0;
    case State::Submitting:
        return 1;
    case State::Waiting:
        return 2;
    default:
        return 3;
    }
}

std::pair<QString, Tone> endMark(State state)
{
    switch (state) {
    case State::Applied:
        return {u"applied"_s, Tone::Good};
    case State::Failed:
        return {u"failed"_s, Tone::Bad};
    case State::Unknown:
        return {u"warning"_s, Tone::Warning};
    default:
        return {u"close"_s, Tone::Muted};
    }
}

void paintSteps(QPainter &painter, const QRect &place, int present, const QColor &color)
{
    const double height = painter.fontMetrics().height() / 3.0;
    const double width = (place.width() - (steps - 1) * 3.0) / steps;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < steps; ++step) {
        QColor shade = color;
        shade.setAlphaF(step < present ? 1.0F : step == present ? 0.6F : 0.2F);
        painter.setBrush(shade);
        const QRectF bar(place.left() + step * (width + 3), place.center().y() - height / 2 + 0.5, width, height);
        painter.drawRoundedRect(bar, height / 2, height / 2);
    }
}

} // namespace

ActivityDelegate::ActivityDelegate(PendingAnimation &animation, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_animation(animation)
{
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 16, ItemPainting::rowHeight(option.fontMetrics)};
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const
{
    QStyleOptionViewItem option = original;
    initStyleOption(&option, index);
    const auto *change = index.data(ChangeListModel::ChangeRole).value<ConfigurationChange *>();
    painter->save();
    ItemPainting cell(*painter, option);
    if (change && index.column() == ChangeListModel::ChangeColumn)
        paintChange(cell, option, *change);
    else if (change && index.column() == ChangeListModel::StateColumn)
        paintState(cell, *painter, option, *change, option.text);
    else
        cell.text(option.text, index.column() == ChangeListModel::TimeColumn ? Tone::Muted : Tone::Normal);
    painter->restore();
}

void ActivityDelegate::paintChange(ItemPainting &cell, const QStyleOptionViewItem &option,
                                   const ConfigurationChange &change) const
{
    const bool towardsNamed = !change.to().apiName().isEmpty();
    const QString from = Catalogue::label(change.from());
    const QString to = Catalogue::label(change.to());
    const QString arrow = u"→"_s;
    const int icons = 2 * (cell.iconExtent() + ItemPainting::gap);
    const int needed = icons + cell.advance(from) + cell.advance(arrow) + cell.advance(to);
    cell.icon(Theme::configurationIcon(change.from(), option.palette, Tone::Muted));
    // Where there is no room for both names, what the number becomes is the one to read.
    if (!towardsNamed || needed <= option.rect.width())
        cell.text(from, Tone::Muted, true);
    cell.text(arrow, Tone::Muted, true);
    if (!towardsNamed)
        return;
    cell.icon(Theme::configurationIcon(change.to(), option.palette));
    cell.text(to, Tone::Normal);
}

void ActivityDelegate::paintState(ItemPainting &cell, QPainter &painter, const QStyleOptionViewItem &option,
                                  const ConfigurationChange &change, const QString &words) const
{
    if (change.isFinished()) {
        const auto [icon, tone] = endMark(change.state());
        cell.icon(Theme::ownIcon(icon, option.palette, tone));
        cell.text(words, tone);
        return;
    }
    const int dots = PendingAnimation::sizeOfMark(option.fontMetrics).width() + 1;
    m_animation.paintMark(painter, cell.takeAtEnd(dots), cell.color(Tone::Accent));
    const int bars = cell.iconExtent() * 3;
    if (bars + ItemPainting::gap + cell.advance(words) <= cell.roomLeft())
        paintSteps(painter, cell.take(bars), stepOf(change.state()), cell.color(Tone::Accent));
    cell.text(words, Tone::Normal);
}

} // namespace Aiguilleur
