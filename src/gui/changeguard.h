// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Aiguilleur {

class ConfigurationChange;
class Session;

//! Why the configuration of a number cannot be changed now, in a sentence; empty when it can.
QString whyNoChange(Session &session, const QString &billingAccount, const QString &serviceName);
//! Why a change that ended badly cannot be begun again now; empty when it can.
QString whyNoRetry(Session &session, const ConfigurationChange &change);
//! Why no number can be changed where the history of this computer cannot be opened.
QString whyNoChangeWithoutHistory();
//! Why nothing of the number can be changed now, its description included; empty when it can.
QString whyReadOnly(const Session &session);

} // namespace Aiguilleur
