// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a batch and kills itself, as kill -9 does, at the n-th thing that happens in it.
// batch-runner URL STORE TYPE N NUMBER...; the keys are in AIGUILLEUR_TEST_KEYS (application key, secret, consumer
// key).
#include "serviceworld.h"

#include "service/batches.h"
#include "service/inventory.h"
#include "service/provisionings.h"
#include "support/testlocation.h"

#include <QCoreApplication>
#include <csignal>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

void begin(Session &session, const QStringList &arguments)
{
    QList<Batches::Wish> wishes;
    for (const QString &number : arguments.mid(5)) {
        const std::optional<Service> service = session.inventory().find(number);
        if (!service)
            qFatal("There is no %s", qPrintable(number));
        wishes.append({*service, SetupGoal::ofType(FeatureType::fromApiName(arguments[3]))});
    }
    int left = arguments[4].toInt();
    const auto count = [left]() mutable {
        if (left-- == 0)
            std::raise(SIGKILL);
    };
    QObject::connect(&session.batches(), &Batches::changed, &session, count);
    const Result<Batch *> begun = session.batches().begin(u"runner"_s, wishes, Provisioning::Origin::Bulk);
    if (!begun)
        qFatal("%s", qPrintable(begun.error().message));
    Batch *batch = *begun;
    QObject::connect(batch, &Batch::stateChanged, batch, [batch] {
        if (batch->state() == Batch::State::Ended)
            QCoreApplication::exit(1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    if (arguments.size() < 6)
        qFatal("URL STORE TYPE N NUMBER...");
    const QStringList keys = qEnvironmentVariable("AIGUILLEUR_TEST_KEYS").split(u' ');
    Store store;
    if (!settled(store.open(testLocation(arguments[2]))) || !settled(store.sharedOpening()))
        qFatal("The store does not open");
    auto client = std::make_unique<Client>(Endpoint::fromText(arguments[1]).value(),
                                           ApplicationKeys{keys.value(0), keys.value(1), keys.value(2)},
                                           SandboxFixture::quickClientOptions());
    const Account account{
        .key = u"test"_s, .kind = Account::Kind::Sandbox, .label = u"Test"_s, .endpoint = {}, .confFile = {}};
    SessionOptions options = ServiceWorld::quickSessionOptions();
    options.batchConcurrency = 2;
    Session session(account, std::move(client), store, options);
    bool hasBegun = false;
    QObject::connect(&session.inventory(), &Inventory::refreshFinished, &program, [&] {
        if (!hasBegun)
            begin(session, arguments);
        hasBegun = true;
    });
    session.start();
    return program.exec();
}
