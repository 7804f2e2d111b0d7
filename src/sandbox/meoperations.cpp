// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/account.h"
#include "sandbox/call.h"
#include "sandbox/models.h"
#include "sandbox/operations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

Document &document(const Call &call)
{
    const QString id = call.param(u"id"_s);
    if (Document *found = call.account().documents.find(id))
        return *found;
    throw Refusal::unknownObject(u"id"_s, id);
}

QJsonValue createDocument(Call &call)
{
    call.services.models.checkBody(u"nichandle.document.create"_s, call.body);
    call.services.changed = true;
    return call.account()
        .documents.create(call.body[u"name"_s].toString(), call.body[u"tags"_s].toArray(), call.services.now)
        .view(call.services.baseUrl);
}

QJsonValue alterDocument(Call &call)
{
    Document &found = document(call);
    const QJsonObject present = found.view(call.services.baseUrl);
    const QJsonObject changes = call.services.models.changes(u"nichandle.document.Document"_s, present, call.body);
    if (changes.contains(u"expirationDate"_s)) {
        found.expirationDate = changes[u"expirationDate"_s].toString();
        call.services.changed = true;
    }
    return QJsonValue();
}

QJsonValue removeDocument(Call &call)
{
    call.account().documents.remove(document(call).id);
    call.services.changed = true;
    return QJsonValue();
}

} // namespace

void addMeOperations(Router &router)
{
    router.add({u"GET"_s, u"/me"_s, u"nichandle.Nichandle"_s, {}, u"Get this object properties"_s, [](Call &call) {
                    return QJsonValue(call.account().holder);
                }});
    router.add({u"GET"_s, u"/me/document"_s, u"uuid[]"_s, {}, u"List of documents"_s, [](Call &call) {
                    return QJsonValue(QJsonArray::fromStringList(call.account().documents.ids()));
                }});
    router.add({u"POST"_s, u"/me/document"_s, u"nichandle.document.Document"_s, u"nichandle.document.create"_s,
                u"Create a document"_s, createDocument});
    router.add({u"GET"_s,
                u"/me/document/{id}"_s,
                u"nichandle.document.Document"_s,
                {},
                u"Get this object properties"_s,
                [](Call &call) { return QJsonValue(document(call).view(call.services.baseUrl)); }});
    router.add({u"PUT"_s, u"/me/document/{id}"_s, u"void"_s, u"nichandle.document.Document"_s,
                u"Alter this object properties"_s, alterDocument});
    router.add({u"DELETE"_s, u"/me/document/{id}"_s, u"void"_s, {}, u"Delete a document"_s, removeDocument});
}

} // namespace Aiguilleur::Sandbox
