// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setupreferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::SetupReferences {

namespace {

struct NamedBy
{
    QLatin1StringView property;
    QLatin1StringView list;
};

// Numbers, wherever they stand.
constexpr NamedBy numbers[] = {
    {"greetSound"_L1, "sound"_L1},      {"greetSoundTts"_L1, "tts"_L1},   {"invalidSound"_L1, "sound"_L1},
    {"invalidSoundTts"_L1, "tts"_L1},   {"soundOnHold"_L1, "sound"_L1},   {"toneOnOpening"_L1, "sound"_L1},
    {"toneOnHold"_L1, "sound"_L1},      {"toneOnClosing"_L1, "sound"_L1}, {"breakStatus"_L1, "hunting/customStatus"_L1},
    {"queueId"_L1, "hunting/queue"_L1},
};

// What the action of a rule or of a key names.
constexpr NamedBy actions[] = {
    {"playback"_L1, "sound"_L1},
    {"endless_playback"_L1, "sound"_L1},
    {"tts"_L1, "tts"_L1},
    {"ivr"_L1, "menu"_L1},
    {"menuSub"_L1, "menu"_L1},
    {"hunting"_L1, "hunting/queue"_L1},
    {"callcenter"_L1, "hunting/queue"_L1},
};

QString nameIn(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool canBeNamed(const QString &list)
{
    const QString name = list.section(u'/', 5);
    const auto isIt = [&](const NamedBy &named) { return name == named.list; };
    return std::ranges::any_of(numbers, isIt) || std::ranges::any_of(actions, isIt);
}

QString rootOfPath(const QString &path)
{
    return path.section(u'/', 0, 4);
}

bool isQueue(const QString &path)
{
    return SetupDocument::listOf(path.section(u'/', 5)) == "hunting/queue"_L1;
}

} // namespace

QList<SetupReference> of(const QString &path, const QJsonObject &object)
{
    const QString root = rootOfPath(path) + u'/';
    QList<SetupReference> references;
    const auto note = [&](const QString &property, QLatin1StringView list, bool isText) {
        const QString id = nameIn(object.value(property));
        if (!id.isEmpty())
            references.append({.property = property, .list = root + list, .id = id, .isText = isText});
    };
    for (const NamedBy &number : numbers) {
        const bool isItself = number.property == "queueId"_L1 && isQueue(path);
        if (!isItself && object.contains(number.property))
            note(number.property, number.list, false);
    }
    const QString action = object.value("action"_L1).toString();
    for (const NamedBy &named : actions) {
        if (action == named.property)
            note(u"actionParam"_s, named.list, true);
    }
    for (const auto when : {"actionOnOverflow"_L1, "actionOnClosure"_L1}) {
        if (object.value(when).toString() == "playback"_L1)
            note(when + u"Param"_s, "sound"_L1, true);
    }
    return references;
}

QJsonValue value(const SetupReference &reference, const QString &id)
{
    if (reference.isText || SetupDocument::isNew(id))
        return id;
    return id.toLongLong();
}

QJsonObject replaced(const QString &path, QJsonObject object, const QHash<QString, QString> &ids)
{
    const QList<SetupReference> references = of(path, object);
    for (const SetupReference &reference : references) {
        const QString id = ids.value(reference.list + u'/' + reference.id);
        if (!id.isEmpty())
            object.insert(reference.property, value(reference, id));
    }
    return object;
}

void replace(SetupDocument &document, const QString &list, const QHash<QString, QString> &ids)
{
    if (ids.isEmpty() || !canBeNamed(list))
        return;
    QHash<QString, QString> paths;
    for (auto it = ids.begin(); it != ids.end(); ++it)
        paths.insert(list + u'/' + it.key(), it.value());
    const auto objects = document.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QJsonObject changed = replaced(it.key(), it.value(), paths);
        if (changed != it.value())
            document.insert(it.key(), changed);
    }
}

QStringList users(const SetupDocument &document, const QString &path)
{
    QStringList paths;
    const QString list = SetupDocument::listOf(path);
    const QString id = SetupDocument::idOf(path);
    const auto &objects = document.objects();
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QList<SetupReference> references = of(it.key(), it.value());
        for (const SetupReference &reference : references) {
            const bool isMembership = reference.property == "queueId"_L1;
            if (reference.list == list && reference.id == id && !isMembership && !paths.contains(it.key()))
                paths.append(it.key());
        }
    }
    return paths;
}

} // namespace Aiguilleur::SetupReferences
