// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/plans.h"

#include "core/catalogue.h"
#include "core/csv.h"
#include "core/phonenumber.h"
#include "core/setupfields.h"
#include "service/batches.h"
#include "service/inventory.h"
#include "service/lifetime.h"
#include "service/offthread.h"
#include "service/promised.h"
#include "service/snapshots.h"

#include <QCoroTask>

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Previews = QList<QFuture<Result<ProvisioningPreview>>>;

bool hasAlready(const PlanLine &line)
{
    return line.fields.isEmpty() && line.type == line.service.featureType;
}

QFuture<Result<ProvisioningPreview>> known(const PlanLine &line)
{
    ProvisioningPreview same;
    same.service = line.service;
    auto promise = startedPromise<Result<ProvisioningPreview>>();
    fulfil(promise, same);
    return promise->future();
}

} // namespace

class Plans::Private : public std::enable_shared_from_this<Private>
{
public:
    Private(Inventory &inventory, Snapshots &snapshots, Provisionings &provisionings, Batches &batches)
        : inventory(inventory)
        , snapshots(snapshots)
        , provisionings(provisionings)
        , batches(batches)
    {
    }

    QCoro::Task<> check(QList<PlanLine> lines, PromisePointer<Result<QList<PlanFinding>>> promise);
    QCoro::Task<> write(QList<Service> services, PlanFile::Format format, PromisePointer<Result<QByteArray>> promise);
    QCoro::Task<Result<QList<PlanFile::Entry>>> entries(QList<Service> services);

    Inventory &inventory;
    Snapshots &snapshots;
    Provisionings &provisionings;
    Batches &batches;
    Lifetime lifetime;
};

// All are asked at once: the client knows how many requests it makes at a time.
QCoro::Task<> Plans::Private::check(QList<PlanLine> lines, PromisePointer<Result<QList<PlanFinding>>> promise)
{
    const std::shared_ptr<Private> self = shared_from_this();
    Previews asked;
    for (const PlanLine &line : std::as_const(lines))
        asked.append(hasAlready(line) ? known(line) : provisionings.preview(line.service, line.goal()));
    QList<PlanFinding> findings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFuture<Result<ProvisioningPreview>> preview = asked[i];
        const Result<ProvisioningPreview> answer = co_await Settled(lifetime, preview);
        findings.append({lines[i], answer});
    }
    if (lifetime.isOver())
        fulfil(promise, failure(ApiError::Kind::Cancelled));
    else
        fulfil(promise, findings);
}

QCoro::Task<Result<QList<PlanFile::Entry>>> Plans::Private::entries(QList<Service> services)
{
    const std::shared_ptr<Private> self = shared_from_this();
    QList<QFuture<Result<QJsonObject>>> asked;
    for (const Service &service : std::as_const(services)) {
        const bool hasSettings = !SetupFields::of(service.featureType).isEmpty();
        asked.append(hasSettings ? snapshots.read(service) : QFuture<Result<QJsonObject>>());
    }
    QList<PlanFile::Entry> entries;
    for (qsizetype i = 0; i < services.size(); ++i) {
        if (!asked[i].isValid()) {
            entries.append({.service = services[i]});
            continue;
        }
        const QFuture<Result<QJsonObject>> reading = asked[i];
        const Result<QJsonObject> content = co_await Settled(lifetime, reading);
        if (!content)
            co_return tl::make_unexpected(content.error());
        const Result<SetupGoal> goal = SetupGoal::ofSnapshot(*content);
        if (!goal)
            co_return tl::make_unexpected(goal.error());
        Service read = services[i];
        read.featureType = goal->type;
        entries.append(PlanFile::entryOf(read, *goal));
    }
    co_return entries;
}

QCoro::Task<> Plans::Private::write(QList<Service> services, PlanFile::Format format,
                                    PromisePointer<Result<QByteArray>> promise)
{
    const Result<QList<PlanFile::Entry>> read = co_await entries(services);
    if (read)
        fulfil(promise, PlanFile::write(*read, format));
    else
        fulfil(promise, tl::make_unexpected(read.error()));
}

Plans::Plans(Inventory &inventory, Snapshots &snapshots, Provisionings &provisionings, Batches &batches,
             QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(inventory, snapshots, provisionings, batches))
{
}

Plans::~Plans()
{
    d->lifetime.end();
}

Plan Plans::read(const QByteArray &file) const
{
    return PlanFile::read(file, d->inventory.services());
}

Result<QByteArray> Plans::contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ApiError::Kind::BadRequest, file.errorString());
    const QByteArray content = file.read(PlanFile::mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ApiError::Kind::BadRequest, file.errorString());
    return content;
}

QFuture<Result<Plan>> Plans::readFile(const QString &path) const
{
    return offThread([path, services = d->inventory.services()] {
        const Result<QByteArray> content = contentOf(path);
        if (content)
            return PlanFile::read(*content, services);
        const PlanProblem unreadable{.kind = PlanProblem::Kind::Unreadable, .arguments = {content.error().message}};
        return Plan{.lines = {}, .problems = {unreadable}};
    });
}

QFuture<Result<QList<PlanFinding>>> Plans::check(const Plan &plan)
{
    auto promise = startedPromise<Result<QList<PlanFinding>>>();
    d->check(plan.lines, promise);
    return promise->future();
}

Result<Batch *> Plans::apply(const QString &title, const QList<PlanFinding> &findings)
{
    QList<Batches::Wish> wishes;
    for (const PlanFinding &finding : findings) {
        if (finding.isBlocked())
            return failure(ApiError::Kind::BadRequest, u"line %1 cannot be applied"_s.arg(finding.line.line));
        if (!finding.changesNothing())
            wishes.append({finding.line.service, finding.line.goal()});
    }
    return d->batches.begin(title, wishes, Provisioning::Origin::Plan);
}

QFuture<Result<QByteArray>> Plans::write(const QList<Service> &services, PlanFile::Format format)
{
    auto promise = startedPromise<Result<QByteArray>>();
    d->write(services, format, promise);
    return promise->future();
}

QByteArray Plans::inventory(const QList<Service> &services) const
{
    QList<QStringList> rows{{u"number"_s, u"serviceName"_s, u"group"_s, u"groupDescription"_s, u"kind"_s,
                             u"configuration"_s, u"configurationName"_s, u"description"_s, u"offer"_s}};
    for (const Service &service : services) {
        const int row = d->inventory.groupRow(service.billingAccount);
        const QString group = row < 0 ? QString() : d->inventory.group(row).account.description;
        rows.append({PhoneNumber::displayed(service.serviceName), service.serviceName, service.billingAccount, group,
                     service.kindName, service.featureType.apiName(), Catalogue::label(service.featureType),
                     service.ownDescription(), service.offer});
    }
    return Csv::write(rows);
}

} // namespace Aiguilleur
