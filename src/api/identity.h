// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clientcore.h"
#include "api/telephonyapi.h"

namespace Aiguilleur {

//! Who is signed in, from what the credential itself says and from /me, which it may be refused.
QCoro::Task<Result<Identity>> readIdentity(CorePointer core);

//! The parts of an identity, as the API writes them.
Result<Identity> identityFromCredential(const QJsonObject &credential); //!< auth.ApiCredential
Result<Identity> identityFromDetails(const QJsonObject &details);       //!< auth.Details
void addPerson(Identity &identity, const QJsonObject &me);              //!< nichandle.Nichandle

} // namespace Aiguilleur
