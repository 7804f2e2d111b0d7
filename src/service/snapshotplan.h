// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! One thing below a number's branch that a snapshot reads. A list is read as identifiers and then as objects, and what
//! is below it is read below each of them. Source: the GET operations of the telephony API; what is live, a call log or
//! a recording is left out.
struct SnapshotResource
{
    QString name; //!< segments after the parent's path, such as `hunting/agent`
    bool isList = false;
    QList<SnapshotResource> below;
};

//! Below `/telephony/{ba}/{branch}/{sn}`; empty for a branch that has nothing more.
const QList<SnapshotResource> &snapshotResources(const QString &branch);

//! The branches that may hold something of a number of this type: its configuration's own first, then what can
//! accompany any.
QStringList snapshotBranches(const FeatureType &type);

} // namespace Aiguilleur
