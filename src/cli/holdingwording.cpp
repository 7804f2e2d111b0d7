// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "cli/wording.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Wording {

namespace {

using Kind = Holding::Kind;

QString callHandling(const Holding &holding)
{
    const int n = holding.count;
    switch (holding.kind) {
    case Kind::Destination:
        return Cli::tr("destination %1").arg(number(holding.text));
    case Kind::Members:
        return Cli::tr("%n line(s)", nullptr, n);
    case Kind::Queues:
        return Cli::tr("%n queue(s)", nullptr, n);
    case Kind::TimeConditions:
        return Cli::tr("%n time slot(s)", nullptr, n);
    case Kind::ClosingDays:
        return Cli::tr("%n closing day(s)", nullptr, n);
    case Kind::FilterEntries:
        return Cli::tr("%n filtered number(s)", nullptr, n);
    default:
        return {};
    }
}

QString voiceServer(const Holding &holding)
{
    const int n = holding.count;
    switch (holding.kind) {
    case Kind::Sounds:
        return Cli::tr("%n sound(s)", nullptr, n);
    case Kind::Texts:
        return Cli::tr("%n spoken text(s)", nullptr, n);
    case Kind::Menus:
        return Cli::tr("%n menu(s)", nullptr, n);
    case Kind::MenuKeys:
        return Cli::tr("%n menu key(s)", nullptr, n);
    case Kind::Steps:
        return Cli::tr("%n step(s)", nullptr, n);
    case Kind::WebAccesses:
        return Cli::tr("%n web access(es)", nullptr, n);
    case Kind::Script:
        return Cli::tr("the script at %1").arg(holding.text);
    case Kind::Settings:
        return Cli::tr("%n setting(s)", nullptr, n);
    default:
        return {};
    }
}

} // namespace

QString holding(const Holding &holding)
{
    const QString text = callHandling(holding);
    return text.isEmpty() ? voiceServer(holding) : text;
}

QString losses(const QList<Holding> &holdings)
{
    QStringList texts;
    for (const Holding &one : holdings)
        texts.append(holding(one));
    return texts.join(", "_L1);
}

} // namespace Aiguilleur::Wording
