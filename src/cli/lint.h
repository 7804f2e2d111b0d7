// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/problem.h"
#include "core/apierror.h"
#include "core/setupdocument.h"
#include "core/telephony.h"
#include "core/vxmldocument.h"

#include <QCoroTask>

#include <QHash>
#include <QSet>
#include <QStringList>
#include <optional>

namespace Aiguilleur {

class Context;

//! What one number is set up as, read to be checked.
struct LintedNumber
{
    Service service;
    SetupDocument document = {};
    std::optional<ApiError> error = {};      //!< why it could not be read
    QSet<QString> library = {};              //!< names of its sounds of which there is a copy here
    std::optional<VxmlDocument> script = {}; //!< of VXML, when it was asked for and could be fetched
};

//! Of each number in its order; a bounded count of them is read at a time.
QCoro::Task<QList<LintedNumber>> readToLint(Context &context, QList<Service> services);
//! Where numbers lead to, those included that are not checked but lie on the way.
QCoro::Task<QHash<QString, QStringList>> ways(Context &context, QList<LintedNumber> numbers);

} // namespace Aiguilleur
