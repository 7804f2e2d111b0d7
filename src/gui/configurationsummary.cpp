// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/configurationsummary.h"

#include "service/snapshots.h"
#include "words/holdingwords.h"
#include "words/numberwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Kind = Holding::Kind;

class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationSummary)
};

QString strategyWords(const QString &strategy)
{
    const QHash<QString, QString> words{
        {u"ringAll"_s, SummaryText::tr("all lines at the same time")},
        {u"random"_s, SummaryText::tr("one line after the other, in random order")},
        {u"roundRobin"_s, SummaryText::tr("one line after the other, each in its turn")},
        {u"sequentiallyByAgentOrder"_s, SummaryText::tr("one line after the other, in the order of the list")},
        {u"cumulationByAgentOrder"_s, SummaryText::tr("first one line, then more and more of them")},
        {u"longestIdleAgent"_s, SummaryText::tr("the line that has been idle longest")},
        {u"longestHangupAgent"_s, SummaryText::tr("the line whose last call ended longest ago")},
    };
    return words.value(strategy, strategy);
}

//! The first value of that name in any of the objects that were read.
QJsonValue member(const QJsonObject &objects, const QString &name)
{
    for (const auto &object : objects) {
        const QJsonValue value = object.toObject().value(name);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return {};
}

void append(QList<SummaryLine> &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines.append({name, value});
}

//! What is named by a line of its own, or means nothing without its page.
bool isInTheRest(Kind kind)
{
    return kind != Kind::Destination && kind != Kind::Script && kind != Kind::Members && kind != Kind::Settings;
}

QString textOf(const QList<Holding> &holdings, Kind kind)
{
    for (const Holding &holding : holdings) {
        if (holding.kind == kind)
            return holding.text;
    }
    return {};
}

QList<Holding> filtered(const QList<Holding> &holdings, bool (*wanted)(Kind))
{
    QList<Holding> kept;
    for (const Holding &holding : holdings) {
        if (wanted(holding.kind))
            kept.append(holding);
    }
    return kept;
}

bool isRedirection(const QJsonObject &content)
{
    const QString type = content.value("featureType"_L1).toString();
    return type == "redirect"_L1 || type == "ddi"_L1;
}

} // namespace

QList<SummaryLine> configurationSummary(const QJsonObject &content)
{
    const QJsonObject objects = content.value("objects"_L1).toObject();
    const QList<Holding> holdings = Snapshots::holdings(content);
    QList<SummaryLine> lines;
    const QString destination = textOf(holdings, Kind::Destination);
    append(lines, SummaryText::tr("Calls go to"),
           destination.isEmpty() ? isRedirection(content) ? SummaryText::tr("no line yet") : QString()
                                 : Words::number(destination));
    append(lines, SummaryText::tr("Script"), textOf(holdings, Kind::Script));
    append(lines, SummaryText::tr("Who rings"),
           Words::losses(filtered(holdings, [](Kind kind) { return kind == Kind::Members; })));
    append(lines, SummaryText::tr("How they ring"), strategyWords(member(objects, u"strategy"_s).toString()));
    append(lines, SummaryText::tr("It holds"), Words::losses(filtered(holdings, isInTheRest)));
    return lines;
}

} // namespace Aiguilleur
