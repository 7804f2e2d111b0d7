// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony.h"

#include <QString>

namespace Aiguilleur::Words {

QString number(const QString &serviceName); //!< as people write it, in the form chosen by setInternationalNumbers()
void setInternationalNumbers(bool on); //!< +33 1… for every number; by default 01… for those of the home country
QString kind(const Service &service);  //!< « Alias number »
QString country(const QString &countryCode);        //!< « France (+33) »
QString groupStatus(const BillingAccount &account); //!< « expired »; empty when enabled

} // namespace Aiguilleur::Words
