// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/datetimes.h"
#include "sandbox/dice.h"
#include "sandbox/featuretypes.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/templates.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

QString tokenPath(const Call &call)
{
    return groupPath(call.param(u"billingAccount"_s)) + u"/~eventToken"_s;
}

//! Milliseconds; 0 for ever.
qint64 lifetimeOf(const QString &expiration)
{
    static const QHash<QString, qint64> lifetimes{{u"5 minutes"_s, 5 * 60 * OneSecond},
                                                  {u"1 hour"_s, 3600 * OneSecond},
                                                  {u"1 day"_s, OneDay},
                                                  {u"30 days"_s, 30 * OneDay}};
    return lifetimes.value(expiration);
}

//! The token that is still good. Throws a Refusal 404 when there is none.
QString requireToken(const Call &call)
{
    const QJsonObject kept = call.account().objects.object(tokenPath(call));
    const qint64 end = kept.value(u"end"_s).toInteger();
    if (kept.isEmpty() || (end && end <= call.services.now))
        throw Refusal{404, u"Client::NotFound"_s, u"The requested object (eventToken) does not exist"_s};
    return kept.value(u"token"_s).toString();
}

QJsonValue readToken(Call &call)
{
    return QJsonObject{{u"token"_s, requireToken(call)}};
}

//! A new one takes the place of the former one.
QJsonValue createToken(Call &call)
{
    call.services.models.checkBody(u"telephony.eventToken.create"_s, call.body);
    Account &account = call.account();
    const qint64 lifetime = lifetimeOf(call.body[u"expiration"_s].toString());
    const QString token = Dice(mixed(account.seed, static_cast<quint64>(account.newId()))).hex(32);
    account.objects.set(tokenPath(call),
                        {{u"token"_s, token}, {u"end"_s, lifetime ? call.services.now + lifetime : 0}});
    call.services.changed = true;
    return token;
}

QJsonValue removeToken(Call &call)
{
    requireToken(call);
    call.account().objects.remove(tokenPath(call));
    call.services.changed = true;
    return QJsonValue();
}

} // namespace

void addEventOperations(Router &router)
{
    const QString path = groupTemplate(u"/eventToken"_s);
    router.add({u"GET"_s, path, u"telephony.EventToken"_s, {}, u"Token of the group's events"_s, readToken});
    router.add({u"POST"_s, path, u"string"_s, u"telephony.eventToken.create"_s, u"Make a token"_s, createToken});
    router.add({u"DELETE"_s, path, u"void"_s, {}, u"Revoke the token"_s, removeToken});
}

} // namespace Aiguilleur::Sandbox
