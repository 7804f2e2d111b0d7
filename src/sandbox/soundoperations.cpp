// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/begintask.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"
#include "sandbox/recordfiles.h"
#include "sandbox/references.h"
#include "sandbox/resources.h"
#include "sandbox/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

void keepWhatIsPlayed(Call &call, const QString &id)
{
    refuseIfUsed(call, Kind::Sound, id);
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
    const QString path = requireObject(call, ownTemplate(call, u"/records/{id}"_s));
    QJsonObject record = call.account().objects.object(path);
    record[u"fileUrl"_s] = recordUrl(call.account(), call.services.baseUrl, path);
    return record;
}

void addSounds(Router &router, const QString &centre)
{
    using R = Resource;
    const int all = R::Listed | R::NumberIds | R::Deletable;
    addResources(router, {{centre + u"/sound/{soundId}"_s,
                           u"telephony.OvhPabxSound"_s,
                           all,
                           u"Sounds of the number"_s,
                           {},
                           {},
                           {},
                           {},
                           keepWhatIsPlayed},
                          {centre + u"/records/{id}"_s, u"telephony.OvhPabxRecord"_s, all, u"Recorded calls"_s}});
    router.add({u"GET"_s,
                centre + u"/records/{id}"_s,
                u"telephony.OvhPabxRecord"_s,
                {},
                u"Get this object properties"_s,
                readRecord});
    router.add({u"POST"_s, centre + u"/soundUpload"_s, u"telephony.Task"_s, u"telephony.soundUpload"_s,
                u"Make a sound of a document"_s, uploadSound});
}

} // namespace

void addSoundOperations(Router &router)
{
    for (const QString &centre : centreTemplates())
        addSounds(router, centre);
}

} // namespace Aiguilleur::Sandbox
