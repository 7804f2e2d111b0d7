// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace Aiguilleur {

//! One call that may have changed something, as the journal has it. Never with a secret in it.
struct StoredCall
{
    QString id; //!< UUID without braces
    QString account;
    QString person;      //!< who ran the program: user@host
    QString serviceName; //!< of the number that it was about; empty for other calls
    QString method;
    QString path;     //!< below the endpoint, segments not encoded
    QJsonObject body; //!< without its secrets
    QDateTime sent;   //!< UTC, just before
    QDateTime ended;  //!< invalid while no answer came: the program ended, or it is still under way
    int status = 0;   //!< of the answer; 0 when none came
    std::optional<ApiError> error;
    QString queryId;
    bool operator==(const StoredCall &) const = default;
};

//! Which calls are wanted; what is not set does not narrow.
struct CallFilter
{
    enum class Outcome {
        Any,
        Done,
        Failed,
        Unknown, //!< no answer came
    };
    QString serviceName = {};
    QDateTime from = {};
    QDateTime until = {};
    Outcome outcome = Outcome::Any;
    QString text = {}; //!< in path, body, person, message or query id
    int limit = 200;
    int offset = 0;
};

} // namespace Aiguilleur
