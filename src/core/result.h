// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <tl/expected.hpp>

namespace Aiguilleur {

//! A value, or why there is none.
template<class T>
using Result = tl::expected<T, ApiError>;

inline tl::unexpected<ApiError> failure(ApiError::Kind kind, const QString &message = {})
{
    return tl::make_unexpected(ApiError{.kind = kind, .message = message});
}

} // namespace Aiguilleur
