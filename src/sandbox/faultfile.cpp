// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Reads one member into the fault; what is wrong with it otherwise.
using Reader = std::function<QString(const QJsonValue &, Fault &)>;

const QHash<QString, Fault::Kind> &kinds()
{
    static const QHash<QString, Fault::Kind> table{
        {u"Status"_s, Fault::Kind::Status},
        {u"Delay"_s, Fault::Kind::Delay},
        {u"Hang"_s, Fault::Kind::Hang},
        {u"Cut"_s, Fault::Kind::Cut},
        {u"Reset"_s, Fault::Kind::Reset},
        {u"ResetAfter"_s, Fault::Kind::ResetAfter},
        {u"BrokenJson"_s, Fault::Kind::BrokenJson},
        {u"MissingKey"_s, Fault::Kind::MissingKey},
        {u"WrongValue"_s, Fault::Kind::WrongValue},
        {u"TaskError"_s, Fault::Kind::TaskError},
        {u"TaskPause"_s, Fault::Kind::TaskPause},
        {u"TaskGone"_s, Fault::Kind::TaskGone},
    };
    return table;
}

QString readKind(const QJsonValue &value, Fault &fault)
{
    for (auto it = kinds().begin(); it != kinds().end(); ++it) {
        if (it.key().compare(value.toString(), Qt::CaseInsensitive) == 0) {
            fault.kind = it.value();
            return {};
        }
    }
    QStringList known = kinds().keys();
    known.sort();
    return u"\"%1\" is none of %2"_s.arg(value.toString(), known.join(u' '));
}

Reader text(QString Fault::*member)
{
    return [member](const QJsonValue &value, Fault &fault) {
        fault.*member = value.toString();
        return value.isString() ? QString() : u"a string is expected"_s;
    };
}

Reader number(int Fault::*member, int least, int most)
{
    return [=](const QJsonValue &value, Fault &fault) {
        fault.*member = value.toInt(least - 1);
        const bool fits = value.isDouble() && fault.*member >= least && fault.*member <= most;
        return fits ? QString() : u"a whole number from %1 to %2 is expected"_s.arg(least).arg(most);
    };
}

QString readProbability(const QJsonValue &value, Fault &fault)
{
    fault.probability = value.toDouble(-1);
    return fault.probability >= 0 && fault.probability <= 1 ? QString() : u"a number from 0 to 1 is expected"_s;
}

QString readDelay(const QJsonValue &value, Fault &fault)
{
    fault.delay = std::chrono::milliseconds(value.toInteger(-1));
    return fault.delay.count() >= 0 ? QString() : u"a whole number of milliseconds is expected"_s;
}

QString readHeaders(const QJsonValue &value, Fault &fault)
{
    fault.headers = value.toObject();
    for (const auto header : std::as_const(fault.headers))
        if (!header.isString())
            return u"every header must be a string"_s;
    return value.isObject() ? QString() : u"an object is expected"_s;
}

QString readValue(const QJsonValue &value, Fault &fault)
{
    fault.value = value;
    return {};
}

const QHash<QString, Reader> &readers()
{
    constexpr int many = 1'000'000'000;
    static const QHash<QString, Reader> table{
        {u"kind"_s, readKind},
        {u"method"_s, text(&Fault::method)},
        {u"path"_s, text(&Fault::path)},
        {u"times"_s, number(&Fault::times, -1, many)},
        {u"after"_s, number(&Fault::after, 0, many)},
        {u"probability"_s, readProbability},
        {u"status"_s, number(&Fault::status, 200, 599)},
        {u"contentType"_s, text(&Fault::contentType)},
        {u"body"_s, text(&Fault::body)},
        {u"headers"_s, readHeaders},
        {u"delay"_s, readDelay},
        {u"key"_s, text(&Fault::key)},
        {u"value"_s, readValue},
        {u"message"_s, text(&Fault::message)},
    };
    return table;
}

QString readFault(const QJsonObject &json, Fault &fault)
{
    if (!json.contains(u"kind"_s))
        return u"has no \"kind\""_s;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto reader = readers().constFind(it.key());
        if (reader == readers().constEnd())
            return u"unknown member \"%1\""_s.arg(it.key());
        const QString wrong = (*reader)(it.value(), fault);
        if (!wrong.isEmpty())
            return u"\"%1\": %2"_s.arg(it.key(), wrong);
    }
    const bool needsKey = fault.kind == Fault::Kind::MissingKey || fault.kind == Fault::Kind::WrongValue;
    return needsKey && fault.key.isEmpty() ? u"has no \"key\""_s : QString();
}

QString placeInText(const QByteArray &text, int offset)
{
    const QByteArray before = text.left(offset);
    const auto lineStart = before.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - lineStart + 1);
}

} // namespace

std::optional<QList<Fault>> faultsFromJson(const QByteArray &json, QString *error)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        *error = u"%1: %2"_s.arg(placeInText(json, problem.offset), problem.errorString());
        return std::nullopt;
    }
    if (!document.isArray()) {
        *error = u"a fault plan is a JSON array of faults"_s;
        return std::nullopt;
    }
    QList<Fault> faults;
    for (const auto entry : document.array()) {
        Fault fault;
        const QString wrong = entry.isObject() ? readFault(entry.toObject(), fault) : u"is not an object"_s;
        if (!wrong.isEmpty()) {
            *error = u"fault %1: %2"_s.arg(faults.size() + 1).arg(wrong);
            return std::nullopt;
        }
        faults.append(fault);
    }
    return faults;
}

} // namespace Aiguilleur::Sandbox
