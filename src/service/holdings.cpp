// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot holds, counted by the shape of its paths.
#include "service/snapshots.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

struct Counted
{
    Holding::Kind kind;
    QRegularExpression path;
};

QRegularExpression ending(const QString &pattern)
{
    return QRegularExpression(u"^/[^/]+/[^/]+/"_s + pattern + u"/[^/]+$"_s);
}

const QList<Counted> &counted()
{
    using Kind = Holding::Kind;
    static const QList<Counted> kinds = {
        {Kind::Members, ending(u"hunting/agent"_s)},
        {Kind::Queues, ending(u"hunting/queue"_s)},
        {Kind::TimeConditions, ending(u"(timeConditions/conditions|condition|.*/conditionTime)"_s)},
        {Kind::ClosingDays, ending(u"events"_s)},
        {Kind::FilterEntries, ending(u"(screenListConditions/conditions|screenLists|.*/conditionScreenList)"_s)},
        {Kind::Sounds, ending(u"(sound|greetings)"_s)},
        {Kind::Texts, ending(u"tts"_s)},
        {Kind::Menus, ending(u"menu"_s)},
        {Kind::MenuKeys, ending(u"menu/[^/]+/entry"_s)},
        {Kind::Steps, ending(u"dialplan/[^/]+/extension"_s)},
        {Kind::WebAccesses, ending(u"(.*/)?webAccess"_s)},
    };
    return kinds;
}

// Members that say which thing it is, rather than how it is set.
bool isIdentity(const QString &member)
{
    static const QStringList names = {u"serviceName"_s, u"serviceType"_s, u"featureType"_s,
                                      u"description"_s, u"offers"_s,      u"isCCS"_s,
                                      u"destination"_s, u"name"_s,        u"url"_s};
    return names.contains(member);
}

bool holdsSettings(const QString &path)
{
    static const QRegularExpression shape(
        u"^/(easyHunting|ovhPabx|conference|vxml|easyPabx|miniPabx|fax|voicemail)/[^/]+(/settings|/hunting|/tones|/hunting/tones)?$"_s);
    return shape.match(path).hasMatch();
}

int settingsIn(const QJsonObject &object)
{
    int count = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isIdentity(it.key()) && !it.value().isNull())
            ++count;
    }
    return count;
}

QString textOf(const QJsonObject &objects, const QRegularExpression &shape, QLatin1StringView member)
{
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (shape.match(it.key()).hasMatch())
            return it.value().toObject().value(member).toString();
    }
    return {};
}

void appendText(QList<Holding> &holdings, Holding::Kind kind, const QString &text)
{
    if (!text.isEmpty())
        holdings.append({.kind = kind, .count = 1, .text = text});
}

void appendCount(QList<Holding> &holdings, Holding::Kind kind, int count)
{
    if (count > 0)
        holdings.append({.kind = kind, .count = count, .text = {}});
}

} // namespace

QList<Holding> Snapshots::holdings(const QJsonObject &content)
{
    static const QRegularExpression redirection(u"^/(redirect|ddi)/[^/]+$"_s);
    static const QRegularExpression script(u"^/vxml/[^/]+/settings$"_s);
    const QJsonObject objects = content.value("objects"_L1).toObject();
    QList<Holding> holdings;
    appendText(holdings, Holding::Kind::Destination, textOf(objects, redirection, "destination"_L1));
    for (const Counted &kind : counted()) {
        int count = 0;
        for (auto it = objects.begin(); it != objects.end(); ++it) {
            if (it.value().isObject() && kind.path.match(it.key()).hasMatch())
                ++count;
        }
        appendCount(holdings, kind.kind, count);
    }
    appendText(holdings, Holding::Kind::Script, textOf(objects, script, "url"_L1));
    int settings = 0;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (holdsSettings(it.key()))
            settings += settingsIn(it.value().toObject());
    }
    appendCount(holdings, Holding::Kind::Settings, settings);
    return holdings;
}

} // namespace Aiguilleur
