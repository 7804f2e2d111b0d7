// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings one number to a goal and kills itself, as kill -9 does, when something was announced for the WHEN-th time; at
// once, or in the middle of the call that follows. Ends with 0 when it came to its end before.
// restoring-runner URL STORE NUMBER GOAL-FILE WHEN at-once|later; the keys are in AIGUILLEUR_TEST_KEYS.
#include "serviceworld.h"

#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/provisionings.h"
#include "support/testlocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>
#include <csignal>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Counts what is announced.
class Reaper : public QObject
{
public:
    Reaper(int when, bool atOnce)
        : m_when(when)
        , m_atOnce(atOnce)
    {
    }

    void count()
    {
        if (++m_count != m_when)
            return;
        if (m_atOnce)
            std::raise(SIGKILL);
        QTimer::singleShot(8ms, this, [] { std::raise(SIGKILL); });
    }

private:
    int m_count = 0;
    int m_when;
    bool m_atOnce;
};

SetupGoal goalIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no goal");
    return SetupGoal::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
}

void begin(Session &session, const QStringList &arguments, Reaper &reaper)
{
    const std::optional<Service> service = session.inventory().find(arguments[3]);
    if (!service)
        qFatal("There is no such number");
    QObject::connect(&session.provisionings(), &Provisionings::changed, &reaper, [&](Provisioning *provisioning) {
        if (provisioning->isEnded() || provisioning->state() == Provisioning::State::Stopped)
            QCoreApplication::exit(provisioning->state() == Provisioning::State::Done ? 0 : 1);
        else
            reaper.count();
    });
    QObject::connect(&session.changes(), &ConfigurationChanges::changed, &reaper, [&] { reaper.count(); });
    if (!session.provisionings().begin(*service, goalIn(arguments[4]), Provisioning::Origin::Restore))
        qFatal("It is not begun");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    if (arguments.size() != 7)
        qFatal("URL STORE NUMBER GOAL-FILE WHEN at-once|later");
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
    Reaper reaper(arguments[5].toInt(), arguments[6] == "at-once"_L1);
    bool hasBegun = false;
    QObject::connect(&session.inventory(), &Inventory::refreshFinished, &program, [&] {
        if (!hasBegun)
            begin(session, arguments, reaper);
        hasBegun = true;
    });
    session.start();
    return program.exec();
}
