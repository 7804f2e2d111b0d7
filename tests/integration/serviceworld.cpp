// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "support/testlocation.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur::Test {

ServiceWorld::ServiceWorld(const Sandbox::Options &options)
    : sandbox(options)
{
    const Result<StoreOpening> opened = settled(store.open(testLocation(folder.path())));
    if (!opened)
        qFatal("The store does not open: %s", qPrintable(opened.error().message));
    const Result<void> shared = settled(store.sharedOpening());
    if (!shared)
        qFatal("What is shared does not open: %s", qPrintable(shared.error().message));
}

ServiceWorld::~ServiceWorld() = default;

SessionOptions ServiceWorld::quickSessionOptions()
{
    SessionOptions options;
    options.taskPollYoung = 40ms;
    options.taskPollLater = 60ms;
    options.taskPollOld = 100ms;
    options.verifyDelay = 40ms;
    options.lookDelay = 60ms;
    options.offlineRetry = 60ms;
    options.refreshEvery = 0ms;
    return options;
}

Session &ServiceWorld::makeSession()
{
    const Account account{
        .key = u"test"_s, .kind = Account::Kind::Sandbox, .label = u"Test"_s, .endpoint = {}, .confFile = {}};
    session = std::make_unique<Session>(account, sandbox.makeClient(clientOptions), store, options);
    return *session;
}

Session &ServiceWorld::openSession()
{
    Session &opened = makeSession();
    QSignalSpy refreshed(&opened.inventory(), &Inventory::refreshFinished);
    opened.start();
    if (!refreshed.wait(20000))
        qFatal("The inventory is not refreshed");
    return opened;
}

QString ServiceWorld::aliasNumber(int index) const
{
    return const_cast<SandboxFixture &>(sandbox).server().numbers().value(index);
}

Service ServiceWorld::service(const QString &featureType, int index)
{
    const QString number = aliasNumber(index);
    if (!server().setFeatureType(number, featureType))
        qFatal("The sandbox does not set %s", qPrintable(number));
    Inventory &inventory = session->inventory();
    const std::optional<Service> known = inventory.find(number);
    if (!known)
        qFatal("The inventory does not have %s", qPrintable(number));
    Service service = *known;
    service.featureType = FeatureType::fromApiName(featureType);
    inventory.update(service);
    return service;
}

int ServiceWorld::posts() const
{
    return const_cast<SandboxFixture &>(sandbox).server().requestCount(u"POST"_s, u"/telephony/*/changeFeatureType"_s);
}

ConfigurationChange *ServiceWorld::begin(const Service &service, FeatureType to)
{
    const Result<ConfigurationChange *> begun = session->changes().begin(service, to);
    if (!begun)
        qFatal("The change is refused: %s", qPrintable(begun.error().message));
    return *begun;
}

JournalEntry ServiceWorld::journal(const ConfigurationChange *change)
{
    const auto history = settled(store.history(u"test"_s, 100, change->serviceName()));
    for (const JournalEntry &entry : history.value_or(QList<JournalEntry>())) {
        if (entry.id == change->id())
            return entry;
    }
    return {};
}

Sandbox::Fault faultOnPost(Sandbox::Fault::Kind kind)
{
    Sandbox::Fault fault;
    fault.kind = kind;
    fault.method = u"POST"_s;
    fault.path = u"/telephony/*/number/*/changeFeatureType"_s;
    fault.times = 1;
    return fault;
}

Sandbox::Fault faultOnGet(Sandbox::Fault::Kind kind, const QString &path)
{
    Sandbox::Fault fault;
    fault.kind = kind;
    fault.method = u"GET"_s;
    fault.path = path;
    return fault;
}

} // namespace Aiguilleur::Test
