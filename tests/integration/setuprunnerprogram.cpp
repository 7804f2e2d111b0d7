// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one save and kills itself, as kill -9 does, at the point that it was told.
// setup-runner URL STORE GROUP NUMBER TYPE STEPS-FILE PLACE before|after; the keys are in AIGUILLEUR_TEST_KEYS
// (application key, secret, consumer key).
#include "serviceworld.h"

#include "service/setupjournal.h"
#include "service/setupsave.h"
#include "support/testlocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <csignal>

using namespace Aiguilleur;
using namespace Aiguilleur::Test;
using namespace Qt::StringLiterals;

namespace {

QList<SetupStep> stepsFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There are no steps");
    QList<SetupStep> steps;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &step : array)
        steps.append(stepFromJournal(step.toObject()));
    return steps;
}

void begin(Session &session, const QStringList &arguments)
{
    Service service;
    service.billingAccount = arguments[3];
    service.serviceName = arguments[4];
    service.featureType = FeatureType::fromApiName(arguments[5]);
    const Result<SetupSave *> begun = session.setupSaves().begin(service, stepsFrom(arguments[6]));
    if (!begun)
        qFatal("%s", qPrintable(begun.error().message));
    SetupSave *save = *begun;
    const int place = arguments[7].toInt();
    const auto state = arguments[8] == "before"_L1 ? SetupStep::State::Running : SetupStep::State::Done;
    QObject::connect(save, &SetupSave::changed, save, [=] {
        if (save->steps()[place].state == state)
            std::raise(SIGKILL);
        if (save->state() != SetupSave::State::Running)
            QCoreApplication::exit(1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    if (arguments.size() != 9)
        qFatal("URL STORE GROUP NUMBER TYPE STEPS-FILE PLACE before|after");
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
    bool hasBegun = false;
    QObject::connect(&session.setupSaves(), &SetupSaves::resumed, &program, [&] {
        if (!hasBegun)
            begin(session, arguments);
        hasBegun = true;
    });
    session.start();
    return program.exec();
}
