// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Aiguilleur {

//! Everything the server said about one number at one time. Versioned JSON in `content`.
struct StoredSnapshot
{
    QString id; //!< UUID without braces
    QString account;
    QString billingAccount;
    QString serviceName;
    FeatureType featureType;
    QDateTime taken;     //!< UTC
    QJsonObject content; //!< empty in lists
    QString name;        //!< given by a person; may be empty
    QString cause;       //!< enumName() of Snapshots::Cause
    qint64 size = 0;     //!< characters of the content; set by the store
    bool operator==(const StoredSnapshot &) const = default;
};

} // namespace Aiguilleur
