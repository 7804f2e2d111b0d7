// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setupworld.h"

#include "core/setupcomparison.h"
#include "service/provisionings.h"
#include "service/snapshots.h"

namespace Aiguilleur::Test {

//! Numbers that are copied, changed and brought back.
class RestoringWorld : public SetupWorld
{
public:
    explicit RestoringWorld(const Sandbox::Options &options = setupOptions());

    Service fresh(const Service &service);    //!< as the inventory has it now
    SetupGoal goalOf(const Service &service); //!< what the server tells of it now, as a whole copy
    Provisioning *begin(const Service &service, const SetupGoal &goal);
    void wait(const Provisioning *provisioning);                        //!< until it ended or stopped
    Provisioning *bring(const Service &service, const SetupGoal &goal); //!< begun, and waited for
    //! Every sound of a call plan is on this computer: without its sound a step is another one.
    void keepSounds(const SetupGoal &goal);
    //! In few calls: of each list that can be made again the first object only.
    static SetupGoal cutShort(SetupGoal goal);
    //! What a person would see as different, but for what was declared lost; empty when it is the same.
    QStringList differences(const SetupGoal &wanted, const Service &service, const QList<SetupLoss> &losses);
};

} // namespace Aiguilleur::Test
