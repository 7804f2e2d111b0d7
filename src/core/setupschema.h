// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! One thing below a number's branch that is read, written or both. What a PUT may change is `writable`, what a POST
//! takes is `creation`. Source: the models and operations of the telephony API.
struct SetupResource
{
    QString name; //!< segments after the parent's path, such as `hunting/agent`; empty for the branch's own object
    bool isList = false;
    QString idKey = {};        //!< of a list: the member of an object that is its identifier
    QStringList writable = {}; //!< in a PUT
    QStringList creation = {}; //!< in a POST; empty when none can be made
    bool isDeletable = false;
    bool mayBeAbsent = false; //!< 404 is a normal state, as for something never set
    QList<SetupResource> below = {};

    bool operator==(const SetupResource &) const = default;
};

//! A branch of the API that holds a part of what a number of a type is set up as.
struct SetupBranch
{
    QString name; //!< `easyHunting`, of `/telephony/{ba}/easyHunting/{sn}`
    QList<SetupResource> resources;
};

namespace SetupSchema {

//! In the order in which they are read; empty for a type that has nothing to set up here.
QList<SetupBranch> branches(const FeatureType &type);
//! What a property that a POST takes is called in the object ever after: an event's `category` is its `categories`, a
//! step's `enable` its `enabled`.
QString storedName(const QString &property);
//! The first of them, such as `easyHunting`; empty for a type that has nothing to set up here.
QString ownBranch(const FeatureType &type);
//! A call queue or a contact centre; a plain voice server has none, and nothing of it is recorded.
bool hasQueues(const FeatureType &type);
//! `/telephony/ab12345-ovh-1/easyHunting/0033199001234`
QString branchPath(const QString &billingAccount, const QString &branch, const QString &serviceName);
//! What stands at a path, whose identifiers may be any; nullptr for a path that is not in the schema.
const SetupResource *resourceAt(const QString &path);

} // namespace SetupSchema
} // namespace Aiguilleur
