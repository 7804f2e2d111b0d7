// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

// Templates of paths, for what stands `below` an object.

inline QString groupTemplate(const QString &below)
{
    return QStringLiteral("/telephony/{billingAccount}") + below;
}

inline QString callQueueTemplate(const QString &below = {})
{
    return groupTemplate(QStringLiteral("/easyHunting/{serviceName}")) + below;
}

inline QString pabxTemplate(const QString &below = {})
{
    return groupTemplate(QStringLiteral("/ovhPabx/{serviceName}")) + below;
}

//! What has agents, queues, sounds and records: simple call queues, and voice servers with contact centres.
inline QStringList centreTemplates()
{
    return {callQueueTemplate(), pabxTemplate()};
}

inline QString conferenceTemplate(const QString &below = {})
{
    return groupTemplate(QStringLiteral("/conference/{serviceName}")) + below;
}

inline QString schedulerTemplate(const QString &below = {})
{
    return groupTemplate(QStringLiteral("/scheduler/{serviceName}")) + below;
}

inline QString vxmlSettingsTemplate(const QString &below = {})
{
    return groupTemplate(QStringLiteral("/vxml/{serviceName}/settings")) + below;
}

} // namespace Aiguilleur::Sandbox
