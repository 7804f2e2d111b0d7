// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitstatus.h"

namespace Aiguilleur {

ExitStatus exitStatusOf(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Unreachable:
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::TlsFailed:
    case Kind::InsecureEndpoint:
    case Kind::NotAuthenticated:
    case Kind::InvalidApplicationKey:
    case Kind::InvalidCredential:
    case Kind::InvalidSignature:
    case Kind::ClockSkew:
    case Kind::Oauth2InvalidClient:
        return ExitStatus::NoAccess;
    default:
        return ExitStatus::Failed;
    }
}

} // namespace Aiguilleur
