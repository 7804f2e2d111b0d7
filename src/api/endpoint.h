// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Aiguilleur {

//! Where an OVH API v1 answers. Source: the official clients' tables.
struct Endpoint
{
    QString name;            //!< `ovh-eu`; the address itself for one given by URL
    QUrl url;                //!< `https://eu.api.ovh.com/1.0`, never with a slash at its end
    QUrl tokenUrl = {};      //!< OAuth2 token endpoint; empty where there is none
    QUrl createKeysUrl = {}; //!< page where application keys are made; may be empty
    bool operator==(const Endpoint &) const = default;

    static const QList<Endpoint> &known();
    //! By name, alias (`sys-eu`, `ks-ca`) or URL. BadRequest for an unknown name or nonsense,
    //! InsecureEndpoint for plain HTTP to a host that is not loopback.
    static Result<Endpoint> fromText(const QString &nameOrUrl);
};

} // namespace Aiguilleur
