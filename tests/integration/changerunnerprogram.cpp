// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one change and kills itself, as kill -9 does, when it is in the state that it was told; or ends with the
// change. change-runner URL STORE GROUP NUMBER FROM TO [STATE | lost]; the keys are in AIGUILLEUR_TEST_KEYS
// (application key, secret, consumer key).
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "support/testlocation.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

class Runner : public QObject
{
public:
    Runner(Session &session, const Service &service, const FeatureType &to, const QString &lastState)
        : m_session(session)
        , m_service(service)
        , m_to(to)
        , m_lastState(lastState)
    {
        connect(&session.changes(), &ConfigurationChanges::resumed, this, &Runner::begin);
    }

private:
    void begin()
    {
        const Result<ConfigurationChange *> begun = m_session.changes().begin(m_service, m_to);
        if (!begun)
            qFatal("%s", qPrintable(begun.error().message));
        ConfigurationChange *change = *begun;
        connect(change, &ConfigurationChange::stateChanged, this, [this, change] { look(*change); });
        connect(change, &ConfigurationChange::changed, this, [this, change] { look(*change); });
        look(*change);
    }

    void look(const ConfigurationChange &change)
    {
        const bool isLost = change.state() == ConfigurationChange::State::Submitting && change.isCheckingWithServer();
        const QString state = isLost ? u"lost"_s : toString(change.state());
        say(state);
        if (state == m_lastState)
            std::raise(SIGKILL);
        if (change.isFinished())
            QCoreApplication::quit();
    }

    Session &m_session;
    Service m_service;
    FeatureType m_to;
    QString m_lastState;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    if (arguments.size() < 7)
        qFatal("URL STORE GROUP NUMBER FROM TO [STATE]");
    const QStringList keys = qEnvironmentVariable("AIGUILLEUR_TEST_KEYS").split(u' ');
    Store store;
    if (!settled(store.open(testLocation(arguments[2]))) || !settled(store.sharedOpening()))
        qFatal("The store does not open");
    auto client = std::make_unique<Client>(Endpoint::fromText(arguments[1]).value(),
                                           ApplicationKeys{keys.value(0), keys.value(1), keys.value(2)},
                                           SandboxFixture::quickClientOptions());
    const Account account{
        .key = u"test"_s, .kind = Account::Kind::Sandbox, .label = u"Test"_s, .endpoint = {}, .confFile = {}};
    Session session(account, std::move(client), store, ServiceWorld::quickSessionOptions());
    Service service;
    service.billingAccount = arguments[3];
    service.serviceName = arguments[4];
    service.kind = Service::Kind::Alias;
    service.featureType = FeatureType::fromApiName(arguments[5]);
    Runner runner(session, service, FeatureType::fromApiName(arguments[6]), arguments.value(7));
    session.start();
    return program.exec();
}
