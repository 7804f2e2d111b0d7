// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/problem.h"

#include "cli/jsonshapes.h"
#include "cli/wording.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur {

Problem Problem::usage(const QString &message, const QString &advice)
{
    return {.status = ExitStatus::Usage, .kind = u"usage"_s, .message = message, .advice = advice};
}

Problem Problem::of(const ApiError &error)
{
    return {.status = exitStatusOf(error.kind),
            .kind = toString(error.kind),
            .message = Wording::what(error),
            .advice = Wording::advice(error),
            .details = errorToJson(error)};
}

QJsonObject Problem::toJson() const
{
    QJsonObject object = details;
    object["kind"_L1] = kind;
    // The server's own words stay beside ours: a program may look for them.
    if (details.contains("message"_L1))
        object["serverMessage"_L1] = details["message"_L1];
    object["message"_L1] = message;
    object["exitStatus"_L1] = static_cast<int>(status);
    return {{u"error"_s, object}};
}

} // namespace Aiguilleur
