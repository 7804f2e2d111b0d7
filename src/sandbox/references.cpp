// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/references.h"

#include "sandbox/account.h"
#include "sandbox/featuretypes.h"
#include "sandbox/resources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! How objects of a kind are named, and which members and actions lead to one.
struct Referrers
{
    QString list; //!< below the number
    QString word;
    QStringList members; //!< hold its identifier
    QStringList actions; //!< have its identifier as their parameter
};

const Referrers &referrersOf(Kind kind)
{
    static const Referrers sound{
        u"/sound/"_s,
        u"sound"_s,
        {u"toneOnOpening"_s, u"toneOnHold"_s, u"toneOnClosing"_s, u"soundOnHold"_s, u"greetSound"_s, u"invalidSound"_s},
        {u"playback"_s, u"endless_playback"_s}};
    static const Referrers tts{u"/tts/"_s, u"tts"_s, {u"greetSoundTts"_s, u"invalidSoundTts"_s}, {u"tts"_s}};
    static const Referrers menu{u"/menu/"_s, u"menu"_s, {}, {u"ivr"_s, u"menuSub"_s}};
    static const Referrers queue{u"/hunting/queue/"_s, u"queue"_s, {}, {u"hunting"_s, u"callcenter"_s}};
    switch (kind) {
    case Kind::Sound:
        return sound;
    case Kind::Tts:
        return tts;
    case Kind::Menu:
        return menu;
    case Kind::Queue:
        break;
    }
    return queue;
}

bool leadsTo(const QJsonObject &object, const Referrers &referrers, const QString &id)
{
    const qint64 number = id.toLongLong();
    for (const QString &member : referrers.members)
        if (object.value(member).isDouble() && object.value(member).toInteger() == number)
            return true;
    for (const auto &action : {u"action"_s, u"actionOnOverflow"_s, u"actionOnClosure"_s})
        if (referrers.actions.contains(object.value(action).toString()) &&
            object.value(action + u"Param"_s).toString() == id)
            return true;
    return false;
}

//! Whether anything in the lists of lists below the path leads to the object.
bool anyLeadsTo(const ObjectStore &objects, const QString &path, QStringList lists, const Referrers &referrers,
                const QString &id)
{
    if (leadsTo(objects.object(path), referrers, id))
        return true;
    if (lists.isEmpty())
        return false;
    const QString list = path + lists.takeFirst();
    const QStringList ids = objects.ids(list);
    return std::any_of(ids.begin(), ids.end(), [&](const QString &own) {
        return anyLeadsTo(objects, list + u'/' + own, lists, referrers, id);
    });
}

} // namespace

void requireNamed(const Call &call, Kind kind, const QString &member, const QString &id)
{
    const Referrers &referrers = referrersOf(kind);
    if (id.contains(u'/') || id.isEmpty() ||
        !call.account().objects.contains(pathOf(call, ownTemplate(call)) + referrers.list + id))
        throw Refusal::badRequest(u"[%1] The %2 %3 does not exist"_s.arg(member, referrers.word, id));
}

void requireNamed(const Call &call, Kind kind, const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (value.isDouble())
        requireNamed(call, kind, member, QString::number(value.toInteger()));
}

void refuseIfUsed(const Call &call, Kind kind, const QString &id)
{
    const Referrers &referrers = referrersOf(kind);
    const QString path = pathOf(call, ownTemplate(call));
    const QList<QStringList> places{
        {u"/hunting/queue"_s}, {u"/menu"_s, u"/entry"_s}, {u"/dialplan"_s, u"/extension"_s, u"/rule"_s}};
    for (const QStringList &lists : places)
        if (anyLeadsTo(call.account().objects, path, lists, referrers, id))
            throw Refusal::forbidden(u"This %1 is in use"_s.arg(referrers.word), {});
}

void requireAtLeast(const QJsonObject &object, const QString &member, qint64 least)
{
    if (object.value(member).toInteger() < least)
        throw Refusal::badRequest(
            u"[%1] Given data (%2) is less than %3"_s.arg(member).arg(object.value(member).toInteger()).arg(least));
}

void requireAtMost(const QJsonObject &object, const QString &member, qint64 most)
{
    if (object.value(member).toInteger() > most)
        throw Refusal::badRequest(
            u"[%1] Given data (%2) is more than %3"_s.arg(member).arg(object.value(member).toInteger()).arg(most));
}

bool isOwnService(const Account &account, const QString &number)
{
    const QStringList groups = account.billingAccounts();
    return std::any_of(groups.begin(), groups.end(),
                       [&](const QString &group) { return account.objects.contains(servicePath(group, number)); });
}

bool hasQueues(const Call &call)
{
    return call.account().featureType(call.param(u"billingAccount"_s), call.param(u"serviceName"_s)) != "cloudIvr"_L1;
}

} // namespace Aiguilleur::Sandbox
