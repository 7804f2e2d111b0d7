// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupadaptation.h"
#include "service/lifetime.h"
#include "service/provisionings.h"
#include "service/setupreader.h"

#include <QCoroTask>

#include <QHash>
#include <QSet>
#include <functional>
#include <memory>

namespace Aiguilleur {

class SetupSave;

//! Takes numbers to their goals, state by state; each is in the store before what belongs to it is begun. A change of
//! type and a save are journalled by themselves: after a crash they are found again, never begun a second time.
class Provisioner
{
public:
    Provisioner(const ProvisioningServices &services, Lifetime &lifetime, std::function<void(Provisioning *)> announce);
    Q_DISABLE_COPY_MOVE(Provisioner)

    QCoro::Task<> begin(Provisioning *provisioning);
    QCoro::Task<> goOn(Provisioning *provisioning); //!< from its state; also of one that another run began
    QCoro::Task<> finish(Provisioning *provisioning);
    QCoro::Task<> end(Provisioning *provisioning, Provisioning::State state, std::optional<ApiError> error);
    QCoro::Task<Result<ProvisioningPreview>> preview(Service service, SetupGoal goal);
    void somethingHappened(const QString &serviceName); //!< a change or a save of that number went on

private:
    using State = Provisioning::State;

    struct Ground // what a number has, and what the rules have to know about it
    {
        SetupContext context;
        SetupDocument present;
    };

    QCoro::Task<bool> prepare(Provisioning *provisioning);
    QCoro::Task<bool> changeType(Provisioning *provisioning);
    QCoro::Task<bool> typeChanged(Provisioning *provisioning, QString changeId);
    QCoro::Task<bool> provide(Provisioning *provisioning);
    QCoro::Task<bool> upload(Provisioning *provisioning, QList<SoundNeed> needs);
    QCoro::Task<bool> save(Provisioning *provisioning, Ground ground, SetupDocument draft);
    QCoro::Task<bool> followSave(Provisioning *provisioning);
    QCoro::Task<bool> verify(Provisioning *provisioning);

    QCoro::Task<Result<Ground>> look(Service service, SetupGoal goal);
    QCoro::Task<Result<Ground>> lookUntilAnswered(Service service, SetupGoal goal);
    QCoro::Task<Result<ProvisioningPreview>> previewOfType(Service service, SetupGoal goal);
    QCoro::Task<bool> enter(Provisioning *provisioning, State state);
    QCoro::Task<bool> stop(Provisioning *provisioning, std::optional<ApiError> error);
    QCoro::Task<> write(Provisioning *provisioning);
    StoredProvisioning stored(const Provisioning *provisioning) const;

    Service present(const Provisioning *provisioning) const;
    SetupContext contextOf(const Service &service) const;
    SetupSave *unfinishedSave(const Provisioning *provisioning) const;
    QString changeOf(const Provisioning *provisioning) const;
    QHash<QString, QString> filesOf(const SetupGoal &goal) const;
    Gate &gateOf(const QString &serviceName);

    ProvisioningServices m_services;
    Lifetime &m_lifetime;
    std::function<void(Provisioning *)> m_announce;
    SetupReader m_reader;
    QHash<QString, std::shared_ptr<Gate>> m_gates; // by number
    QHash<QString, QSet<QString>> m_uploaded;      // by provisioning: sounds that need no second try
};

//! Whether a number of this type has to get another before the rest of the goal can be brought upon it. Types that are
//! set up alike are one: which of redirect and ddi a redirection is follows from where it leads.
bool needsOtherType(const FeatureType &present, const SetupGoal &goal);
//! By the rules of the goal's type. What the number was like once is brought back even where the rules would not let a
//! person make it so: OVHcloud has taken it before.
QList<SetupProblem> problemsWith(const SetupGoal &goal, const SetupContext &context, const SetupDocument &present,
                                 const SetupDocument &draft);
FeatureType typeToApply(const SetupGoal &goal); //!< the type that OVHcloud is asked for

} // namespace Aiguilleur
