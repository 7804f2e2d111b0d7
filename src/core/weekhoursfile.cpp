// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekhours.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Aiguilleur::WeekHours {

namespace {

QString textOf(const QJsonValue &entry, const QString &property)
{
    return entry.toObject().value(property).toString();
}

HoursRange rangeOf(const QJsonValue &entry)
{
    return {.path = {},
            .policy = textOf(entry, u"policy"_s),
            .day = dayOf(textOf(entry, u"weekDay"_s)),
            .from = startMinute(textOf(entry, u"timeFrom"_s)).value_or(-1),
            .to = endMinute(textOf(entry, u"timeTo"_s)).value_or(-1)};
}

} // namespace

// The server's own texts, so that the file says what is there.
QByteArray toJson(const SetupDocument &document, const QString &list)
{
    QJsonArray conditions;
    for (const HoursRange &range : ranges(document, list)) {
        const QJsonObject object = document.object(range.path);
        QJsonObject entry;
        for (const QString &property : {u"policy"_s, u"timeFrom"_s, u"timeTo"_s, u"weekDay"_s})
            entry.insert(property, object.value(property));
        conditions.append(entry);
    }
    return QJsonDocument(conditions).toJson();
}

std::optional<FileProblem> fromJson(const QByteArray &file, QList<HoursRange> *ranges)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return FileProblem{FileProblem::NotJson};
    if (!document.isArray())
        return FileProblem{FileProblem::NotAList};
    QList<HoursRange> found;
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        const HoursRange range = rangeOf(entry);
        if (!range.isRegular() || !policies().contains(range.policy))
            return FileProblem{FileProblem::BadEntry, int(found.size()) + 1};
        if (obstacle(found, range))
            return FileProblem{FileProblem::Overlap, int(found.size()) + 1};
        found.append(range);
    }
    if (found.isEmpty())
        return FileProblem{FileProblem::Empty};
    *ranges = found;
    return std::nullopt;
}

} // namespace Aiguilleur::WeekHours
