// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QString>

namespace Aiguilleur {

//! Whether a typed text occurs in what people know of a number: the number in any written form, its description, its
//! configuration, its group. Accents and case are ignored.
class NumberFilter
{
public:
    explicit NumberFilter(const QString &text);

    bool matches(const Service &service, const BillingAccount &group) const;

private:
    bool matchesNumber(const QString &serviceName) const;
    QString m_text;   //!< folded
    QString m_digits; //!< as in service names; empty when the text is not a part of a number
};

} // namespace Aiguilleur
