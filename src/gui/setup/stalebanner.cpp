// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/stalebanner.h"

#include "gui/banner.h"
#include "gui/setup/livewords.h"

namespace Aiguilleur {

void StaleBanner::update(Banner &banner, const std::optional<ApiError> &error, bool isStale, const QDateTime &readAt,
                         const QString &neverRead)
{
    const QString what = readAt.isValid()
                             ? tr("What you see is of %1; it is tried again by itself.").arg(LiveWords::time(readAt))
                             : neverRead;
    if (error)
        banner.showError(*error, what);
    else if (isStale)
        banner.show(Theme::Tone::Warning, what);
    else
        banner.hide();
}

} // namespace Aiguilleur
