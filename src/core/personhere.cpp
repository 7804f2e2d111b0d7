// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personhere.h"

#include <QSysInfo>

namespace Aiguilleur {

QString personHere()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString host = QSysInfo::machineHostName();
    return user.isEmpty() ? host : user + u'@' + host;
}

} // namespace Aiguilleur
