// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QTest>
#include <algorithm>
#include <chrono>

namespace Aiguilleur::Test {

//! Whether what goes on is read no more, after the reading that was under way; `between`: the time between two
//! readings, which goes by several times.
inline bool nothingIsRead(Sandbox::Server &server, std::chrono::milliseconds between)
{
    constexpr int leastWait = 300; // ms
    const auto isRead = [&server] { return server.requestCount(QStringLiteral("GET"), QStringLiteral("*/live*")) > 0; };
    const auto interval = static_cast<int>(between.count());
    for (int tries = 0; isRead() && tries < 5; ++tries) {
        server.clearRequests();
        if (!QTest::qWaitFor(isRead, std::max(leastWait, 3 * interval)))
            break;
    }
    return !QTest::qWaitFor(isRead, std::max(leastWait, 8 * interval));
}

} // namespace Aiguilleur::Test
