// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

class ObjectStore;

//! Where the objects of a group and of its services are kept.
QString groupPath(const QString &billingAccount);
QString servicePath(const QString &billingAccount, const QString &serviceName);
QString numberPath(const QString &billingAccount, const QString &serviceName);
QString familyPath(const QString &billingAccount, const QString &family, const QString &serviceName);

//! The list below a group in which a number of this type has its object, such as `easyHunting`; empty for none.
QString familyOf(const QString &featureType);
//! Whether a change of type may ask for it.
bool isOffered(const QString &featureType);
//! Types that a change may ask for.
QStringList offeredFeatureTypes();

//! Whether a number of this type has a calendar.
bool hasScheduler(const QString &featureType);

//! Gives the number its type: destroys what the former type kept, creates the object of the new one.
//! `destination` is where a redirection leads, nowhere when empty.
void convert(ObjectStore &objects, const QString &billingAccount, const QString &serviceName,
             const QString &featureType, const QString &destination = {});

} // namespace Aiguilleur::Sandbox
