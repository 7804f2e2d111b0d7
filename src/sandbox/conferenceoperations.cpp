// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/credentials.h"
#include "sandbox/datetimes.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/recordfiles.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

void checkSettings(Call & /*call*/, const QString & /*id*/, QJsonObject &settings)
{
    static const QRegularExpression pin(u"^\\d{0,8}$"_s);
    if (!pin.match(settings[u"pin"_s].toString()).hasMatch())
        throw Refusal::badRequest(u"[pin] The PIN must have 1 to 8 digits"_s);
    if (settings[u"reportStatus"_s] == "other"_L1 && !settings[u"reportEmail"_s].toString().contains(u'@'))
        throw Refusal::badRequest(u"[reportEmail] The report needs an e-mail address"_s);
}

void giveAddress(Call & /*call*/, const QString & /*id*/, QJsonObject &access)
{
    access[u"url"_s] = u"https://conference.example.com/"_s + randomHex(32);
}

QJsonValue uploadAnnouncement(Call &call)
{
    call.services.models.checkBody(u"telephony.announceUpload"_s, call.body);
    return beginWork(call, u"announceUpload"_s, u"announcement"_s, {u"documentId"_s});
}

qint64 limit(const Call &call, const QString &name, qint64 otherwise)
{
    if (!call.query.contains(name))
        return otherwise;
    const qint64 time = fromWireTime(call.query.value(name));
    if (!time)
        throw Refusal::badRequest(
            u"[%1] Given data (%2) is not valid for type datetime"_s.arg(name, call.query.value(name)));
    return time;
}

QJsonValue listHistories(Call &call)
{
    const qint64 from = limit(call, u"dateBegin.from"_s, 0);
    const qint64 to = limit(call, u"dateBegin.to"_s, std::numeric_limits<qint64>::max());
    QJsonArray ids;
    for (const auto &[id, history] : objectsOf(call, pathOf(call, conferenceTemplate()) + u"/histories"_s)) {
        const qint64 begin = fromWireTime(history[u"dateBegin"_s].toString());
        if (from <= begin && begin <= to)
            ids.append(id.toLongLong());
    }
    return ids;
}

//! Every other meeting has been recorded.
QJsonValue readHistory(Call &call)
{
    const QString path = requireObject(call, conferenceTemplate(u"/histories/{id}"_s));
    QJsonObject history = call.account().objects.object(path);
    const bool isRecorded = history[u"id"_s].toInteger() % 2 == 0;
    history[u"recordUrl"_s] =
        isRecorded ? QJsonValue(recordUrl(call.account(), call.services.baseUrl, path)) : QJsonValue();
    return history;
}

} // namespace

void addConferenceOperations(Router &router)
{
    using R = Resource;
    addResources(router, {{conferenceTemplate(u"/settings"_s),
                           u"telephony.ConferenceProperties"_s,
                           R::Writable,
                           {},
                           {},
                           {},
                           {},
                           checkSettings},
                          {conferenceTemplate(u"/webAccess/{id}"_s),
                           u"telephony.ConferenceWebAccess"_s,
                           R::Listed | R::NumberIds | R::Deletable,
                           u"Web pages of the conference"_s,
                           {},
                           u"telephony.webAccess.create"_s,
                           {},
                           giveAddress}});
    router.add({u"GET"_s, conferenceTemplate(u"/histories"_s), u"long[]"_s, {}, u"Past meetings"_s, listHistories});
    router.add({u"GET"_s,
                conferenceTemplate(u"/histories/{id}"_s),
                u"telephony.ConferenceHistory"_s,
                {},
                u"Get this object properties"_s,
                readHistory});
    router.add({u"POST"_s, conferenceTemplate(u"/announceUpload"_s), u"telephony.Task"_s, u"telephony.announceUpload"_s,
                u"Make the announcement of a document"_s, uploadAnnouncement});
}

} // namespace Aiguilleur::Sandbox
