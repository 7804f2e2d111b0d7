// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/content.h"
#include "sandbox/datetimes.h"
#include "sandbox/featuretypes.h"
#include "sandbox/freshcontent.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QJsonObject historyObject(ContentMaker &maker, int daysAgo)
{
    const qint64 begin = parisTime(parisDate(maker.now - daysAgo * OneDay), QTime(maker.dice.between(9, 17), 0));
    const int people = maker.dice.between(2, 5);
    const int duration = maker.dice.between(600, 3600);
    QJsonArray events;
    const auto happens = [&](const QString &who, int second, const QString &type) {
        events.append(
            QJsonObject{{u"callerid"_s, who}, {u"date"_s, wireTime(begin + second * OneSecond)}, {u"type"_s, type}});
    };
    QStringList callers;
    for (int i = 0; i < people; ++i) {
        callers.append(i == 0 ? maker.someLine() : outsideNumber(maker.dice));
        happens(callers.last(), i * 20, u"join"_s);
    }
    for (int i = 0; i < people; ++i)
        happens(callers[i], duration - (people - 1 - i) * 5, u"left"_s);
    return {{u"dateBegin"_s, wireTime(begin)}, {u"dateEnd"_s, wireTime(begin + duration * OneSecond)},
            {u"duration"_s, duration},         {u"countConnections"_s, people},
            {u"countParticipants"_s, people},  {u"events"_s, events}};
}

struct Holiday
{
    int month;
    int day;
    const char *title;
};

constexpr Holiday Holidays[] = {{1, 1, "Jour de l'an"},        {5, 1, "Fête du Travail"}, {5, 8, "Victoire 1945"},
                                {7, 14, "Fête nationale"},     {8, 15, "Assomption"},     {11, 1, "Toussaint"},
                                {11, 11, "Armistice de 1918"}, {12, 25, "Noël"}};

void addEvent(ContentMaker &maker, const QString &category, const QString &title, QDate first, QDate last)
{
    const QString uid = u"%1-%2@example.com"_s.arg(first.toString(u"yyyyMMdd"_s)).arg(maker.id());
    maker.account.objects.insert(maker.path(u"scheduler"_s) + u"/events/"_s + uid,
                                 {{u"categories"_s, category},
                                  {u"dateStart"_s, wireTime(parisTime(first))},
                                  {u"dateEnd"_s, wireTime(parisTime(last, QTime(23, 59, 59)))},
                                  {u"description"_s, QJsonValue()},
                                  {u"title"_s, title},
                                  {u"uid"_s, uid}});
}

QJsonObject phoneProperty(const QString &name, const QString &type, const QString &value, const QString &description)
{
    return {{u"name"_s, name},
            {u"type"_s, type},
            {u"value"_s, value},
            {u"default"_s, value},
            {u"description"_s, description},
            {u"group"_s, u"Général"_s},
            {u"level"_s, u"expert"_s},
            {u"enum"_s, QJsonValue()},
            {u"maxlength"_s, QJsonValue()},
            {u"rangeValue"_s, QJsonValue()}};
}

QJsonObject phoneObject(ContentMaker &maker)
{
    return {{u"brand"_s, u"phone.bureau20"_s},
            {u"description"_s, u"Téléphone de bureau"_s},
            {u"macAddress"_s, u"0200"_s + maker.dice.hex(8)},
            {u"maxSimultaneousCalls"_s, 2},
            {u"maxline"_s, 4},
            {u"mgcpIpRestriction"_s, QJsonValue()},
            {u"phoneConfiguration"_s,
             QJsonArray{phoneProperty(u"Admin_Language"_s, u"string"_s, u"fr"_s, u"Langue"_s),
                        phoneProperty(u"Auto_Answer"_s, u"boolean"_s, u"0"_s, u"Décrochage automatique"_s)}},
            {u"protocol"_s, u"sip"_s},
            {u"userPassword"_s, QJsonValue()}};
}

void makeLineFilter(ContentMaker &maker)
{
    const QString path = maker.path(u"screen"_s);
    maker.account.objects.set(path, {{u"serviceName"_s, maker.service},
                                     {u"incomingScreenList"_s, u"blacklist"_s},
                                     {u"outgoingScreenList"_s, u"disabled"_s}});
    const auto list = [&](const QString &type, const QString &nature, const QString &number) {
        maker.add(path + u"/screenLists"_s, u"id"_s,
                  {{u"type"_s, type}, {u"nature"_s, nature}, {u"callNumber"_s, number}, {u"status"_s, u"active"_s}});
    };
    list(u"incomingBlackList"_s, u"international"_s, outsideNumber(maker.dice));
    list(u"outgoingBlackList"_s, u"special"_s, u"00338"_s);
}

//! Friday comes first, as in the week of a call queue.
void makeLineWeek(ContentMaker &maker)
{
    const QString path = maker.path(u"timeCondition"_s);
    maker.account.objects.set(path, {{u"serviceName"_s, maker.service}});
    QJsonObject options = freshLineTimeOptions();
    options[u"timeout"_s] = u"20"_s;
    options[u"unavailableType"_s] = u"voicemail"_s;
    options[u"unavailableNumber"_s] = maker.service;
    maker.account.objects.set(path + u"/options"_s, options);
    for (const auto &day : {u"friday"_s, u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s})
        maker.add(path + u"/condition"_s, u"id"_s,
                  {{u"day"_s, day},
                   {u"hourBegin"_s, u"0830"_s},
                   {u"hourEnd"_s, u"1800"_s},
                   {u"policy"_s, u"available"_s},
                   {u"status"_s, u"active"_s}});
}

} // namespace

void makeConference(ContentMaker &maker)
{
    const QString path = maker.path(u"conference"_s);
    const auto place = maker.account.objects.ids(groupPath(maker.group) + u"/conference"_s).indexOf(maker.service);
    QJsonObject settings = freshConference(maker.service);
    settings[u"pin"_s] = place % 2 ? QString() : maker.dice.digits(4);
    settings[u"enterMuted"_s] = maker.dice.oneIn(4);
    settings[u"reportStatus"_s] = u"other"_s;
    settings[u"reportEmail"_s] = u"reunions@example.com"_s;
    maker.account.objects.set(path + u"/settings"_s, settings);
    // Every other conference has people in it, so that there is one of each kind.
    maker.account.objects.set(path + u"/~room"_s,
                              {{u"people"_s, place % 2 ? 0 : maker.dice.between(3, 6)}, {u"locked"_s, false}});
    for (const auto &type : {u"read"_s, u"write"_s})
        maker.add(path + u"/webAccess"_s, u"id"_s,
                  {{u"type"_s, type}, {u"url"_s, u"https://conference.example.com/"_s + maker.dice.hex(32)}});
    const int meetings = maker.dice.between(1, 4);
    for (int i = meetings; i > 0; --i)
        maker.add(path + u"/histories"_s, u"id"_s, historyObject(maker, i * 3));
}

void makeVxml(ContentMaker &maker)
{
    maker.account.objects.set(maker.path(u"vxml"_s) + u"/settings"_s,
                              {{u"url"_s, u"https://vxml.example.com/%1/accueil.vxml"_s.arg(maker.dice.hex(6))},
                               {u"urlRecord"_s, u"mailto:enregistrements@example.com"_s}});
}

void makeCalendar(ContentMaker &maker)
{
    maker.account.objects.set(maker.path(u"scheduler"_s),
                              {{u"serviceName"_s, maker.service}, {u"timeZone"_s, u"Europe/Paris"_s}});
    const int year = parisDate(maker.now).year();
    for (const Holiday &holiday : Holidays) {
        const QDate day(year, holiday.month, holiday.day);
        addEvent(maker, u"holidays"_s, QString::fromUtf8(holiday.title), day, day);
    }
    const QDate summer(year, 8, maker.dice.between(3, 10));
    addEvent(maker, u"scheduler1"_s, u"Fermeture d'été"_s, summer, summer.addDays(13));
}

void makeLine(ContentMaker &maker)
{
    const QString path = maker.path(u"line"_s);
    const QStringList lines = maker.account.objects.ids(groupPath(maker.group) + u"/line"_s);
    if (hasPhone(lines.indexOf(maker.service)))
        maker.account.objects.set(path + u"/phone"_s, phoneObject(maker));
    makeLineFilter(maker);
    makeLineWeek(maker);
}

} // namespace Aiguilleur::Sandbox
