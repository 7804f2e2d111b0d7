// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"
#include "core/apierror.h"

#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace Aiguilleur {

//! Why a command did not do its work: words for people, an object for programs.
struct Problem
{
    ExitStatus status = ExitStatus::Failed;
    QString kind; //!< stable English name, such as `usage` or `unreachable`
    QString message;
    QString advice = {};      //!< what to do next; may be empty
    QJsonObject details = {}; //!< further members of the object

    static Problem usage(const QString &message, const QString &advice = {});
    static Problem of(const ApiError &error);

    //! `{"error": {"kind", "message", ...}}`
    QJsonObject toJson() const;
};

//! A value, or why the command cannot go on.
template<class T>
using Outcome = tl::expected<T, Problem>;

inline tl::unexpected<Problem> problem(Problem problem)
{
    return tl::make_unexpected(std::move(problem));
}

} // namespace Aiguilleur
