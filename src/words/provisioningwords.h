// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/provisionings.h"

#include <QString>
#include <QStringList>

namespace Aiguilleur::Words {

QString state(const Provisioning &provisioning);    //!< « saving, step 3 of 12 »
QString stateOf(Provisioning::State state);         //!< « saving »
QString origin(Provisioning::Origin origin);        //!< what it is for: « restoring a copy »
QString outcome(const Provisioning &provisioning);  //!< how it ended, in a sentence; empty while it goes on
QStringList losses(const QList<SetupLoss> &losses); //!< each sentence once, what blocks first
//! What bringing a number to a goal would do, a line each; the type first.
QStringList changes(const ProvisioningPreview &preview);

} // namespace Aiguilleur::Words
