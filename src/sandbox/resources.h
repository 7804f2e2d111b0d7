// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

#include <QJsonObject>
#include <QList>
#include <functional>

namespace Aiguilleur::Sandbox {

//! A kind of object that is kept in the object store and served by the generic operations: a row of a table, no code.
struct Resource
{
    enum Flag {
        Listed = 0x1,   //!< GET of the list above it
        Writable = 0x2, //!< PUT
        OfService =
            0x4, //!< what it does not keep itself it shares with /telephony/{billingAccount}/service/{serviceName}
        NumberIds = 0x8,  //!< identifiers in the list are numbers
        Deletable = 0x10, //!< DELETE
        Silent = 0x20,    //!< the POST answers nothing
    };
    //! Looks at an object before it is stored under the identifier, and may complete it. Throws a Refusal.
    using Check = std::function<void(Call &, const QString &id, QJsonObject &object)>;
    //! Before an object goes. Throws a Refusal when it has to stay.
    using Removal = std::function<void(Call &, const QString &id)>;

    QString path; //!< template of the object
    QString model;
    int flags = 0;
    QString description = {};
    QString filter = {};    //!< query item that narrows the list to objects with this member
    QString body = {};      //!< what a POST to the list takes; empty when nothing can be created
    QJsonObject fresh = {}; //!< what a created one has beside what its POST gives
    Check check = {};
    Removal removal = {};
};

//! Adds the operations of each row.
void addResources(Router &router, const QList<Resource> &resources);

//! The object at `path` as the model shows it, completed by what it shares with its service.
//! Throws a Refusal 404 when there is none.
QJsonObject resourceView(const Call &call, const Resource &resource);

//! Template of what stands `below` the number that the call is about, in the family that the call names.
QString ownTemplate(const Call &call, const QString &below = {});
//! The same below the number's hunting.
QString ownHunting(const Call &call, const QString &below = {});
//! The template with the call's parameters in it: where the object is kept.
QString pathOf(const Call &call, const QString &path);
//! The same. Throws a Refusal 404 when nothing is kept there.
QString requireObject(const Call &call, const QString &path);
//! An identifier as it stands in a path of the object store, and back.
QString keptId(const QString &id);
QString servedId(const QString &key);
//! The objects of a list, by identifier, in order.
QList<QPair<QString, QJsonObject>> objectsOf(const Call &call, const QString &listPath);

} // namespace Aiguilleur::Sandbox
