// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/serverprivate.h"

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

Server::Server(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Server::~Server()
{
    stop();
}

bool Server::start(QString *error)
{
    const QString problem = d->start();
    if (error)
        *error = problem;
    return problem.isEmpty();
}

void Server::stop()
{
    d->stop();
}

quint16 Server::port() const
{
    return d->port();
}

QString Server::url() const
{
    return d->baseUrl() + u"/1.0"_s;
}

QString Server::tokenUrl() const
{
    return d->baseUrl() + u"/auth/oauth2/token"_s;
}

Keys Server::keys() const
{
    return d->read([](const Account &account) {
        const Credentials &from = account.credentials;
        return Keys{from.applicationKey, from.applicationSecret, from.readyKey, from.clientId, from.clientSecret};
    });
}

QByteArray Server::ovhConf() const
{
    const Keys own = keys();
    return u"[default]\nendpoint=%1\n\n[%1]\napplication_key=%2\napplication_secret=%3\nconsumer_key=%4\n"_s
        .arg(url(), own.applicationKey, own.applicationSecret, own.consumerKey)
        .toUtf8();
}

QList<LoggedRequest> Server::requests() const
{
    return d->log().requests();
}

int Server::requestCount(const QString &method, const QString &pathGlob) const
{
    return d->log().count(method, pathGlob);
}

void Server::clearRequests()
{
    d->log().clear();
}

void Server::addFault(const Fault &fault)
{
    d->withFaults([&](FaultPlan &faults) { faults.add(fault); });
}

void Server::clearFaults()
{
    d->withFaults([](FaultPlan &faults) { faults.clear(); });
}

QStringList Server::billingAccounts() const
{
    return d->read([](const Account &account) { return account.billingAccounts(); });
}

QStringList Server::numbers(const QString &billingAccount) const
{
    return d->read([&](const Account &account) {
        QStringList all;
        for (const QString &group : billingAccount.isEmpty() ? account.billingAccounts() : QStringList{billingAccount})
            all += account.numbers(group);
        return all;
    });
}

QString Server::featureType(const QString &serviceName) const
{
    return d->read(
        [&](const Account &account) { return account.featureType(account.groupOfNumber(serviceName), serviceName); });
}

bool Server::setFeatureType(const QString &serviceName, const QString &featureType)
{
    return d->change([&](Account &account) { return account.setFeatureType(serviceName, featureType); });
}

qint64 Server::beginTask(const QString &serviceName, const QString &featureType)
{
    return d->beginTask(serviceName, featureType);
}

QString Server::largeCentre() const
{
    return d->read([](const Account &account) { return account.largeCentre; });
}

QString Server::largeQueue() const
{
    return d->read([](const Account &account) { return account.largeQueue; });
}

void Server::passTime(std::chrono::milliseconds time)
{
    d->passTime(time);
}

void Server::holdTime()
{
    d->holdTime();
}

void Server::removeNumber(const QString &serviceName)
{
    d->change([&](Account &account) {
        const QString group = account.groupOfNumber(serviceName);
        if (!group.isEmpty())
            account.removeService(group, serviceName);
        return true;
    });
}

void Server::setGroupExpired(const QString &billingAccount, bool expired)
{
    d->change([&](Account &account) {
        account.setExpired(billingAccount, expired);
        return true;
    });
}

void Server::expireCredential()
{
    d->change([](Account &account) {
        account.credentials.find(account.credentials.readyKey)->state = u"expired"_s;
        return true;
    });
}

void Server::setTaskTime(std::chrono::milliseconds time)
{
    d->setTaskTime(time);
}

void Server::setLatency(std::chrono::milliseconds latency)
{
    d->setLatency(latency);
}

} // namespace Aiguilleur::Sandbox
