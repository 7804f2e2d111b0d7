// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/identity.h"

#include "api/json.h"
#include "api/jsontext.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

using Kind = ApiError::Kind;

namespace {

bool grantsWriting(const QJsonArray &rules)
{
    return std::any_of(rules.begin(), rules.end(), [](const QJsonValue &value) {
        const QJsonObject rule = value.toObject();
        const AccessRule access{rule.value("method"_L1).toString(), rule.value("path"_L1).toString()};
        return access.allows(u"POST"_s, u"/telephony/any/number/any/changeFeatureType"_s);
    });
}

} // namespace

Result<Identity> identityFromCredential(const QJsonObject &credential)
{
    JsonReader reader(credential, u"credential"_s);
    Identity identity;
    identity.expiration = reader.optionalDateTime("expiration"_L1);
    const QJsonValue rules = credential.value("rules"_L1);
    if (!rules.isArray())
        return failure(Kind::InvalidResponse, u"credential.rules: array expected"_s);
    identity.canWrite = grantsWriting(rules.toArray());
    return reader.result(identity);
}

Result<Identity> identityFromDetails(const QJsonObject &details)
{
    JsonReader reader(details, u"details"_s);
    Identity identity;
    identity.account = reader.string("account"_L1);
    identity.displayName = identity.account;
    const QJsonValue routes = details.value("allowedRoutes"_L1);
    identity.canWrite = !routes.isArray() || grantsWriting(routes.toArray());
    return reader.result(identity);
}

void addPerson(Identity &identity, const QJsonObject &me)
{
    const auto text = [&me](QLatin1StringView key) { return me.value(key).toString().trimmed(); };
    if (!text("nichandle"_L1).isEmpty())
        identity.account = text("nichandle"_L1);
    const QString person = QStringList{text("firstname"_L1), text("name"_L1)}.join(u' ').trimmed();
    for (const QString &name : {text("organisation"_L1), person, identity.account}) {
        if (!name.isEmpty()) {
            identity.displayName = name;
            return;
        }
    }
}

QCoro::Task<Result<Identity>> readIdentity(CorePointer core)
{
    const bool keys = core->authentication.hasKeys();
    auto asking = callJson(core, {.path = keys ? u"/auth/currentCredential"_s : u"/auth/details"_s});
    const Result<QJsonValue> own = co_await asking;
    const Result<QJsonObject> object = objectOf(own);
    if (!object)
        co_return tl::make_unexpected(object.error());
    Result<Identity> identity = keys ? identityFromCredential(*object) : identityFromDetails(*object);
    if (!identity)
        co_return identity;
    auto askingMe = callJson(core, {.path = u"/me"_s});
    const Result<QJsonValue> me = co_await askingMe;
    if (me && me->isObject()) {
        addPerson(*identity, me->toObject());
    } else if (!me && (me.error().kind == Kind::Cancelled || needsSignIn(me.error().kind))) {
        co_return tl::make_unexpected(me.error());
    }
    co_return identity;
}

} // namespace Aiguilleur
