// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <optional>

namespace Aiguilleur {

class Banner;

//! Says that what a live page shows is not of this moment, and that it is tried again; hides itself when it is.
class StaleBanner
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::StaleBanner)
public:
    //! readAt: when what is shown was read; invalid when nothing has been. neverRead: what to say then.
    static void update(Banner &banner, const std::optional<ApiError> &error, bool isStale, const QDateTime &readAt,
                       const QString &neverRead);
};

} // namespace Aiguilleur
