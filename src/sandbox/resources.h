// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

#include <QList>

namespace Aiguilleur::Sandbox {

//! A kind of object that is kept in the object store and served by the generic operations: a row of a table, no code.
struct Resource
{
    enum Flag {
        Listed = 0x1,   //!< GET of the list above it
        Writable = 0x2, //!< PUT
        OfService =
            0x4, //!< what it does not keep itself it shares with /telephony/{billingAccount}/service/{serviceName}
        NumberIds = 0x8, //!< identifiers in the list are numbers
    };
    QString path; //!< template of the object
    QString model;
    int flags = 0;
    QString description;
};

//! Adds the operations of each row.
void addResources(Router &router, const QList<Resource> &resources);

//! The object at `path` as the model shows it, completed by what it shares with its service.
//! Throws a Refusal 404 when there is none.
QJsonObject resourceView(const Call &call, const Resource &resource);

} // namespace Aiguilleur::Sandbox
