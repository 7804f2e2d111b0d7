// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <chrono>
#include <optional>

namespace Aiguilleur::Test {

//! Lets time pass until a call gets into this state (`Waiting`, `Answered`), and holds it then: the call goes nowhere
//! before time passes again, and stays in its state for some seconds of it. `ask`: what the server says of a path
//! below the number's own. Its path there, `hunting/queue/QUEUE/liveCalls/CALL`; empty when none comes.
template<class Ask>
QString callThatGets(const QString &state, Sandbox::Server &server, Ask ask)
{
    const auto below = [&ask](const QString &list) {
        QStringList paths;
        const QJsonArray ids = ask(list).toArray();
        for (const QJsonValue &id : ids)
            paths.append(list + QLatin1Char('/') + QString::number(id.toInteger()));
        return paths;
    };
    constexpr int mostSeconds = 600;
    server.holdTime();
    const QStringList queues = below(QStringLiteral("hunting/queue"));
    std::optional<QSet<QString>> before;
    for (int second = 0; second < mostSeconds; ++second) {
        QSet<QString> now;
        for (const QString &queue : queues)
            for (const QString &call : below(queue + QStringLiteral("/liveCalls")))
                if (ask(call).toObject().value(QStringLiteral("state")).toString() == state)
                    now.insert(call);
        const QSet<QString> fresh = before ? now - *before : QSet<QString>();
        if (!fresh.isEmpty())
            return *fresh.cbegin();
        before = now;
        server.passTime(std::chrono::seconds(1));
    }
    return {};
}

} // namespace Aiguilleur::Test
