// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Aiguilleur {

enum class NumberForm { National, International };

//! A service name (`0033199001234`) as people of its country group the digits; the service name itself when its
//! numbering plan is not known. Fast enough for a list of 100,000 numbers; may be called from any thread.
QString formattedNumber(const QString &serviceName, NumberForm form);

//! Whether a service name starts with the country code of a region such as `FR`.
bool isInCountryOf(const QString &serviceName, const QString &region);

} // namespace Aiguilleur
