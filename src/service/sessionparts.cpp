// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session consists of and says about itself.
#include "service/livecentre.h"
#include "service/sessionprivate.h"

namespace Aiguilleur {

const Account &Session::account() const
{
    return d->account;
}

Session::State Session::state() const
{
    return d->state;
}

QDateTime Session::offlineSince() const
{
    return d->offlineSince;
}

std::optional<ApiError> Session::error() const
{
    return d->error;
}

QString Session::identityName() const
{
    return d->identity.displayName;
}

bool Session::canWrite() const
{
    return d->identity.canWrite;
}

bool Session::canChange() const
{
    return canWrite() && d->store.isAvailable() && d->isNamed();
}

SharedStoreState Session::sharedStore() const
{
    using Availability = Store::Availability;
    const Store::SharedState state = d->store.shared();
    const std::optional<SharedDatabase> database = d->store.sharedDatabase();
    const bool isNameless = !d->isNamed() && d->identified;
    const ApiError nameless{.kind = ApiError::Kind::Storage, .code = QStringLiteral("nameless")};
    return {.isShared = database.has_value(),
            .isAvailable = d->store.isAvailable() && d->isNamed(),
            .isConnecting = state.availability == Availability::Connecting || (!d->isNamed() && !d->identified),
            .error = isNameless && !state.error ? nameless : state.error,
            .since = state.since,
            .address = database ? database->toUrl() : QString()};
}

void Session::tryStoreAgain()
{
    d->store.tryAgain();
}

NumberLocks &Session::locks()
{
    return d->locks;
}

Inventory &Session::inventory()
{
    return d->inventory;
}

ConfigurationChanges &Session::changes()
{
    return d->changes;
}

Snapshots &Session::snapshots()
{
    return d->snapshots;
}

Provisionings &Session::provisionings()
{
    return d->provisionings;
}

Batches &Session::batches()
{
    return d->batches;
}

Observations &Session::observations()
{
    return d->observations;
}

Plans &Session::plans()
{
    return d->plans;
}

Schedule &Session::schedule()
{
    return d->schedule;
}

Housekeeping &Session::housekeeping()
{
    return d->housekeeping;
}

Expectations &Session::expectations()
{
    return d->expectations;
}

Templates &Session::templates()
{
    return d->templates;
}

CallJournal &Session::callJournal()
{
    return d->callJournal;
}

SetupSaves &Session::setupSaves()
{
    return d->setupSaves;
}

Sounds &Session::sounds()
{
    return d->sounds;
}

std::shared_ptr<LiveCentre> Session::liveCentre(const Service &service)
{
    std::shared_ptr<LiveCentre> centre = d->centres.value(service.serviceName).lock();
    if (centre)
        return centre;
    centre = std::make_shared<LiveCentre>(service, d->api, d->options);
    d->centres.insert(service.serviceName, centre);
    d->observations.load(service.serviceName);
    const auto observe = [this, centre = centre.get(), number = service.serviceName] {
        d->observations.add(number, *centre);
    };
    connect(centre.get(), &LiveCentre::polled, &d->observations, observe);
    return centre;
}

std::unique_ptr<Setup> Session::makeSetup(const Service &service)
{
    const QString number = service.serviceName;
    const auto mayWrite = [this, number] { return canChange() && !d->locks.of(number); };
    auto setup = std::make_unique<Setup>(service, SetupServices{.api = d->api,
                                                                .inventory = d->inventory,
                                                                .saves = d->setupSaves,
                                                                .snapshots = d->snapshots,
                                                                .options = d->options,
                                                                .canWrite = mayWrite});
    connect(this, &Session::sharedStoreChanged, setup.get(), &Setup::permissionChanged);
    connect(&d->locks, &NumberLocks::changed, setup.get(), [setup = setup.get(), number](const QString &changed) {
        if (changed == number)
            setup->permissionChanged();
    });
    return setup;
}

TelephonyApi &Session::api()
{
    return d->api;
}

Client &Session::client()
{
    return *d->client;
}

const SessionOptions &Session::options() const
{
    return d->options;
}

} // namespace Aiguilleur
