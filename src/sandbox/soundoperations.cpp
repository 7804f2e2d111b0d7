// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/recordfiles.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

bool plays(const QJsonObject &object, qint64 sound)
{
    for (const auto &member : {u"toneOnOpening"_s, u"toneOnHold"_s, u"toneOnClosing"_s, u"soundOnHold"_s})
        if (object.value(member).isDouble() && object.value(member).toInteger() == sound)
            return true;
    for (const auto &action : {u"actionOnOverflow"_s, u"actionOnClosure"_s})
        if (object.value(action) == "playback"_L1 &&
            object.value(action + u"Param"_s).toString() == QString::number(sound))
            return true;
    return false;
}

void keepWhatIsPlayed(Call &call, const QString &id)
{
    const QString path = pathOf(call, callQueueTemplate());
    bool isPlayed = plays(call.account().objects.object(path), id.toLongLong());
    for (const auto &[queueId, queue] : objectsOf(call, path + u"/hunting/queue"_s))
        isPlayed = isPlayed || plays(queue, id.toLongLong());
    if (isPlayed)
        throw Refusal::forbidden(u"This sound is in use"_s, {});
}

QJsonValue uploadSound(Call &call)
{
    call.services.models.checkBody(u"telephony.soundUpload"_s, call.body);
    if (call.body[u"documentId"_s].toString().isEmpty() == call.body[u"url"_s].toString().isEmpty())
        throw Refusal::badRequest(u"Either documentId or url is needed"_s);
    return beginWork(call, u"soundUpload"_s, u"sound"_s, {u"documentId"_s, u"url"_s, u"name"_s});
}

QJsonValue readRecord(Call &call)
{
    const QString path = requireObject(call, callQueueTemplate(u"/records/{id}"_s));
    QJsonObject record = call.account().objects.object(path);
    record[u"fileUrl"_s] = recordUrl(call.account(), call.services.baseUrl, path);
    return record;
}

} // namespace

void addSoundOperations(Router &router)
{
    using R = Resource;
    const int all = R::Listed | R::NumberIds | R::Deletable;
    addResources(router,
                 {{callQueueTemplate(u"/sound/{soundId}"_s),
                   u"telephony.OvhPabxSound"_s,
                   all,
                   u"Sounds of the call queue"_s,
                   {},
                   {},
                   {},
                   {},
                   keepWhatIsPlayed},
                  {callQueueTemplate(u"/records/{id}"_s), u"telephony.OvhPabxRecord"_s, all, u"Recorded calls"_s}});
    router.add({u"GET"_s,
                callQueueTemplate(u"/records/{id}"_s),
                u"telephony.OvhPabxRecord"_s,
                {},
                u"Get this object properties"_s,
                readRecord});
    router.add({u"POST"_s, callQueueTemplate(u"/soundUpload"_s), u"telephony.Task"_s, u"telephony.soundUpload"_s,
                u"Make a sound of a document"_s, uploadSound});
}

} // namespace Aiguilleur::Sandbox
