// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/talkingdelegate.h"

#include "gui/itempainting.h"

#include <QPainter>
#include <algorithm>

namespace Aiguilleur {

namespace {

constexpr int loudest = 2400; // what a raised voice reaches

} // namespace

void TalkingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    ItemPainting cell(*painter, styled);
    const int energy = index.data(EnergyRole).toInt();
    const int height = styled.fontMetrics.height() / 2;
    const QRect room = cell.take(height * 6);
    QRect track(room.x(), room.center().y() - height / 2, height * 6, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::line(styled.palette));
    painter->drawRoundedRect(track, height / 2.0, height / 2.0);
    if (energy > 0) {
        track.setWidth(std::max(height, track.width() * std::min(energy, loudest) / loudest));
        painter->setBrush(cell.color(Theme::Tone::Good));
        painter->drawRoundedRect(track, height / 2.0, height / 2.0);
    }
    painter->restore();
    cell.text(styled.text.isEmpty() ? index.data().toString() : styled.text,
              energy > 0 ? Theme::Tone::Good : Theme::Tone::Muted);
}

} // namespace Aiguilleur
