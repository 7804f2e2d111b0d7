// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/holdingwords.h"

#include "words/numberwords.h"
#include "words/text.h"

#include <QStringList>

namespace Aiguilleur::Words {

namespace {

QString loss(const Holding &holding)
{
    const int n = holding.count;
    switch (holding.kind) {
    case Holding::Kind::Destination:
        return Text::tr("the destination %1").arg(number(holding.text));
    case Holding::Kind::Members:
        return Text::tr("%n line(s)", nullptr, n);
    case Holding::Kind::Queues:
        return Text::tr("%n queue(s)", nullptr, n);
    case Holding::Kind::TimeConditions:
        return Text::tr("%n time slot(s)", nullptr, n);
    case Holding::Kind::ClosingDays:
        return Text::tr("%n exceptional closing(s)", nullptr, n);
    case Holding::Kind::FilterEntries:
        return Text::tr("%n filtered number(s)", nullptr, n);
    case Holding::Kind::Sounds:
        return Text::tr("%n sound(s)", nullptr, n);
    case Holding::Kind::Texts:
        return Text::tr("%n spoken text(s)", nullptr, n);
    case Holding::Kind::Menus:
        return Text::tr("%n menu(s)", nullptr, n);
    case Holding::Kind::MenuKeys:
        return Text::tr("%n menu key(s)", nullptr, n);
    case Holding::Kind::Steps:
        return Text::tr("%n step(s)", nullptr, n);
    case Holding::Kind::WebAccesses:
        return Text::tr("%n web address(es) to follow it", nullptr, n);
    case Holding::Kind::Script:
        return Text::tr("the script %1").arg(holding.text);
    case Holding::Kind::Settings:
        return Text::tr("%n setting(s)", nullptr, n);
    }
    return {};
}

} // namespace

QString losses(const QList<Holding> &holdings)
{
    QStringList parts;
    for (const Holding &holding : holdings) {
        const QString text = loss(holding);
        if (!text.isEmpty() && (holding.count > 0 || !holding.text.isEmpty()))
            parts.append(text);
    }
    return parts.join(Text::tr(", ", "between the items of a list"));
}

} // namespace Aiguilleur::Words
