// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "sandbox/request.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

bool isOfTask(Fault::Kind kind)
{
    return kind == Fault::Kind::TaskError || kind == Fault::Kind::TaskPause || kind == Fault::Kind::TaskGone;
}

QJsonObject spoiledObject(QJsonObject object, const Fault &fault)
{
    if (!object.contains(fault.key)) {
        // In the answer to a batch the objects are one level down.
        if (object.value(u"value"_s).isObject())
            object[u"value"_s] = spoiledObject(object.value(u"value"_s).toObject(), fault);
        return object;
    }
    if (fault.kind == Fault::Kind::MissingKey)
        object.remove(fault.key);
    else
        object[fault.key] = fault.value;
    return object;
}

} // namespace

FaultPlan::FaultPlan(quint32 seed)
    : m_random(seed)
{
}

void FaultPlan::add(const Fault &fault)
{
    m_entries.append({fault});
}

void FaultPlan::clear()
{
    m_entries.clear();
}

Misbehaviour FaultPlan::draw(const QString &method, const QString &path)
{
    Misbehaviour result;
    for (Entry &entry : m_entries) {
        const bool isDelay = entry.fault.kind == Fault::Kind::Delay;
        if (isOfTask(entry.fault.kind) || (!isDelay && result.fault) || !strikes(entry, method, path))
            continue;
        if (isDelay)
            result.delay += entry.fault.delay;
        else
            result.fault = entry.fault;
    }
    return result;
}

std::optional<Fault> FaultPlan::drawForTask(const QString &method, const QString &path)
{
    for (Entry &entry : m_entries)
        if (isOfTask(entry.fault.kind) && strikes(entry, method, path))
            return entry.fault;
    return std::nullopt;
}

bool FaultPlan::strikes(Entry &entry, const QString &method, const QString &path)
{
    const Fault &fault = entry.fault;
    if (!fault.method.isEmpty() && fault.method != method)
        return false;
    if (!fault.path.isEmpty() && !globMatches(fault.path, path))
        return false;
    if (fault.times >= 0 && entry.suffered >= fault.times)
        return false;
    if (++entry.matched <= fault.after)
        return false;
    if (fault.probability < 1.0 && std::uniform_real_distribution<>(0.0, 1.0)(m_random) >= fault.probability)
        return false;
    ++entry.suffered;
    return true;
}

QJsonValue spoiled(const QJsonValue &value, const Fault &fault)
{
    if (value.isObject())
        return spoiledObject(value.toObject(), fault);
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const auto item : value.toArray())
        array.append(item.isObject() ? QJsonValue(spoiledObject(item.toObject(), fault)) : QJsonValue(item));
    return array;
}

} // namespace Aiguilleur::Sandbox
