// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/endpoint.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Aiguilleur {

//! What an `ovh.conf` and the `OVH_*` variables say together.
struct OvhConf
{
    Endpoint endpoint;
    Credentials credentials;

    //! Files in rising priority, merged key by key; a missing file is skipped, an unreadable or broken one is an error
    //! that names file and line. Environment variables that are set and not empty win over files. Read leniently:
    //! blanks, quotes, inline comments, upper case keys, byte order mark, CRLF, `:` as separator. Without `[default]`
    //! the endpoint is ovh-eu. Errors: BadRequest with the code `confFile` (unreadable, syntax), `confEndpoint`
    //! (unknown) or `confWays` (both methods at once), NotAuthenticated (keys missing). Never a secret in them.
    static Result<OvhConf> load(const QStringList &files, const QProcessEnvironment &environment,
                                const QString &endpoint = {});

    //! `/etc/ovh.conf`, `~/.ovh.conf`, `./ovh.conf`
    static QStringList standardFiles();
};

} // namespace Aiguilleur
