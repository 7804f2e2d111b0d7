// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/provisioner.h"

#include "api/telephonyapi.h"
#include "core/catalogue.h"
#include "core/setupplan.h"
#include "core/setupschema.h"
#include "core/setuptemplate.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/session.h"
#include "service/setupsave.h"
#include "service/snapshots.h"
#include "service/sounds.h"
#include "store/store.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

bool isRedirection(const FeatureType &type)
{
    return type.value() == FeatureType::Redirect || type.value() == FeatureType::Ddi;
}

// The session ends: the record stays as it is, and the next one goes on from there.
bool isShutDown(const std::optional<ApiError> &error)
{
    return error && error->kind == ApiError::Kind::Cancelled;
}

// What its own record says of a change that did not come about.
ApiError errorOf(const ConfigurationChange *change)
{
    if (!change)
        return {.kind = ApiError::Kind::Unknown, .message = u"The change of type cannot be found"_s};
    return change->error().value_or(ApiError{.kind = ApiError::Kind::Unknown, .code = toString(change->failure())});
}

} // namespace

FeatureType typeToApply(const SetupGoal &goal)
{
    return goal.kind == SetupGoal::Kind::Type ? goal.type : Catalogue::appliedFor(goal.type);
}

bool needsOtherType(const FeatureType &present, const SetupGoal &goal)
{
    const bool areAlike = Catalogue::appliedFor(present) == Catalogue::appliedFor(goal.type);
    return present != goal.type && (goal.kind == SetupGoal::Kind::Type || !areAlike);
}

Provisioner::Provisioner(const ProvisioningServices &services, Lifetime &lifetime,
                         std::function<void(Provisioning *)> announce)
    : m_services(services)
    , m_lifetime(lifetime)
    , m_announce(std::move(announce))
    , m_reader(services.api, lifetime)
{
}

QCoro::Task<> Provisioner::begin(Provisioning *provisioning)
{
    const QFuture<Result<void>> writing = m_services.store.beginProvisioning(stored(provisioning));
    const Result<void> begun = co_await Settled(m_lifetime, writing);
    if (m_lifetime.isOver())
        co_return;
    if (begun)
        co_await goOn(provisioning);
    else
        co_await end(provisioning, State::Failed, begun.error());
}

QCoro::Task<> Provisioner::goOn(Provisioning *provisioning)
{
    bool goesOn = true;
    while (goesOn && !m_lifetime.isOver()) {
        switch (provisioning->state()) {
        case State::Waiting:
            goesOn = co_await prepare(provisioning);
            break;
        case State::ChangingType:
            goesOn = co_await changeType(provisioning);
            break;
        case State::Reading:
        case State::Uploading:
            goesOn = co_await provide(provisioning);
            break;
        case State::Saving:
            goesOn = co_await followSave(provisioning);
            break;
        case State::Verifying:
            goesOn = co_await verify(provisioning);
            break;
        default:
            goesOn = false;
        }
    }
}

// Of one that was stopped: the save goes on where it stopped; without one, the number is looked at again.
QCoro::Task<> Provisioner::finish(Provisioning *provisioning)
{
    provisioning->m_error.reset();
    m_uploaded.remove(provisioning->id());
    SetupSave *left = unfinishedSave(provisioning);
    if (left)
        m_services.saves.finish(left);
    const State next = left ? State::Saving : State::Reading;
    const bool entered = co_await enter(provisioning, next);
    if (entered)
        co_await goOn(provisioning);
}

QCoro::Task<bool> Provisioner::prepare(Provisioning *provisioning)
{
    const Service service = present(provisioning);
    if (needsOtherType(service.featureType, provisioning->goal()))
        co_return co_await enter(provisioning, State::ChangingType);
    if (provisioning->goal().kind == SetupGoal::Kind::Type) {
        co_await end(provisioning, State::Done, std::nullopt);
        co_return false;
    }
    const QFuture<Result<StoredSnapshot>> taking = m_services.snapshots.take(service, Snapshots::Cause::BeforeRestore);
    const Result<StoredSnapshot> copy = co_await Settled(m_lifetime, taking);
    if (m_lifetime.isOver())
        co_return false;
    if (!copy) {
        co_await end(provisioning, State::Failed, copy.error());
        co_return false;
    }
    provisioning->m_snapshotId = copy->id;
    co_return co_await enter(provisioning, State::Reading);
}

// The change takes the copy itself. One that was begun just before the program ended is in the journal already.
QCoro::Task<bool> Provisioner::changeType(Provisioning *provisioning)
{
    QString changeId = changeOf(provisioning);
    const bool wasLeft = !changeId.isEmpty(); // by an earlier run, which may have ended before it was sent
    if (!wasLeft) {
        const Service service = present(provisioning);
        const Result<ConfigurationChange *> begun =
            m_services.changes.begin(service, typeToApply(provisioning->goal()));
        if (!begun) {
            co_await end(provisioning, State::Failed, begun.error());
            co_return false;
        }
        changeId = (*begun)->id();
    }
    provisioning->m_changeId = changeId;
    co_await write(provisioning);
    while (!m_lifetime.isOver()) {
        const ConfigurationChange *change = m_services.changes.byId(changeId);
        if (!change || change->isFinished())
            break;
        m_announce(provisioning);
        co_await gateOf(provisioning->service().serviceName).opened();
    }
    if (m_lifetime.isOver())
        co_return false;
    const ConfigurationChange *change = m_services.changes.byId(changeId);
    if (wasLeft && change && change->failure() == ConfigurationChange::Failure::NotSent)
        co_return true; // begun again
    co_return co_await typeChanged(provisioning, changeId);
}

QCoro::Task<bool> Provisioner::typeChanged(Provisioning *provisioning, QString changeId)
{
    const ConfigurationChange *change = m_services.changes.byId(changeId);
    if (change)
        provisioning->m_snapshotId = change->snapshotId();
    const bool isApplied = change && change->state() == ConfigurationChange::State::Applied;
    if (!isApplied) {
        const bool isCancelled = change && change->state() == ConfigurationChange::State::Cancelled;
        const ApiError error = errorOf(change);
        if (isCancelled)
            co_await end(provisioning, State::Cancelled, std::nullopt);
        else
            co_await end(provisioning, State::Failed, error);
        co_return false;
    }
    if (provisioning->goal().kind != SetupGoal::Kind::Type)
        co_return co_await enter(provisioning, State::Reading);
    co_await end(provisioning, State::Done, std::nullopt);
    co_return false;
}

QCoro::Task<bool> Provisioner::provide(Provisioning *provisioning)
{
    if (SetupSave *left = unfinishedSave(provisioning)) { // the program ended before its name was written down
        provisioning->m_saveId = left->id();
        co_return co_await enter(provisioning, State::Saving);
    }
    const Service service = present(provisioning);
    const SetupGoal goal = provisioning->goal();
    const Result<Ground> ground = co_await lookUntilAnswered(service, goal);
    if (m_lifetime.isOver())
        co_return false;
    if (!ground)
        co_return co_await stop(provisioning, ground.error());
    QStringList names = filesOf(goal).keys();
    const QSet<QString> uploaded = m_uploaded.value(provisioning->id());
    names.removeIf([&](const QString &name) { return uploaded.contains(name); });
    const SetupAdaptation adaptation = adapted(goal, ground->context, ground->present, names);
    provisioning->m_losses = adaptation.losses;
    if (!adaptation.sounds.isEmpty())
        co_return co_await upload(provisioning, adaptation.sounds);
    co_return co_await save(provisioning, *ground, adaptation.draft);
}

QCoro::Task<bool> Provisioner::upload(Provisioning *provisioning, QList<SoundNeed> needs)
{
    const bool entered = co_await enter(provisioning, State::Uploading);
    if (!entered)
        co_return false;
    const QHash<QString, QString> files = filesOf(provisioning->goal());
    const Service service = present(provisioning);
    for (const SoundNeed &need : std::as_const(needs)) {
        const QString file = files.value(need.name);
        m_uploaded[provisioning->id()].insert(need.name);
        std::optional<ApiError> error;
        if (need.id == SoundNeed::announcement()) {
            const QFuture<Result<void>> uploading = m_services.sounds.uploadAnnouncement(service, file);
            const Result<void> done = co_await Settled(m_lifetime, uploading);
            error = done ? std::nullopt : std::optional(done.error());
        } else {
            const QString name = QFileInfo(need.name).completeBaseName();
            const QFuture<Result<qint64>> uploading = m_services.sounds.upload(service, file, name);
            const Result<qint64> done = co_await Settled(m_lifetime, uploading);
            error = done ? std::nullopt : std::optional(done.error());
        }
        if (m_lifetime.isOver())
            co_return false;
        if (error)
            co_return co_await stop(provisioning, error);
    }
    co_return co_await enter(provisioning, State::Reading);
}

QCoro::Task<bool> Provisioner::save(Provisioning *provisioning, Ground ground, SetupDocument draft)
{
    const bool isBlocked = std::any_of(provisioning->m_losses.cbegin(), provisioning->m_losses.cend(),
                                       [](const SetupLoss &loss) { return loss.blocks; });
    const QList<SetupProblem> problems = problemsWith(provisioning->goal(), ground.context, ground.present, draft);
    if (isBlocked || hasErrors(problems)) {
        ApiError error{.kind = ApiError::Kind::BadRequest, .code = u"setup"_s};
        for (const SetupProblem &problem : problems) {
            if (problem.severity == SetupProblem::Severity::Error)
                error.message += problem.path + u' ' + problem.property + u'\n';
        }
        co_return co_await stop(provisioning, error);
    }
    const QList<SetupStep> steps = setupPlan(ground.context, ground.present, draft);
    if (steps.isEmpty())
        co_return co_await enter(provisioning, State::Verifying);
    const Result<SetupSave *> begun = m_services.saves.begin(ground.context.service, steps);
    if (!begun)
        co_return co_await stop(provisioning, begun.error());
    provisioning->m_saveId = (*begun)->id();
    provisioning->m_stepCount = static_cast<int>(steps.size());
    co_return co_await enter(provisioning, State::Saving);
}

QCoro::Task<bool> Provisioner::followSave(Provisioning *provisioning)
{
    const QString id = provisioning->saveId();
    SetupSave::State state = SetupSave::State::Done; // one that is not known any more has ended
    std::optional<ApiError> error;
    while (!m_lifetime.isOver()) {
        const SetupSave *save = m_services.saves.byId(id);
        if (!save)
            break;
        state = save->state();
        error = save->error();
        provisioning->m_stepsDone = save->doneCount();
        provisioning->m_stepCount = static_cast<int>(save->steps().size());
        m_announce(provisioning);
        if (save->isEnded() || state == SetupSave::State::Stopped)
            break;
        co_await gateOf(provisioning->service().serviceName).opened();
    }
    if (m_lifetime.isOver())
        co_return false;
    if (state == SetupSave::State::Done)
        co_return co_await enter(provisioning, State::Verifying);
    co_return co_await stop(provisioning, error);
}

// What counts is what the server says: brought upon that once more, the goal changes nothing.
QCoro::Task<bool> Provisioner::verify(Provisioning *provisioning)
{
    const QString billingAccount = provisioning->service().billingAccount;
    const QString serviceName = provisioning->service().serviceName;
    const Result<Service> service = co_await m_services.api.service(billingAccount, serviceName);
    if (m_lifetime.isOver())
        co_return false;
    if (service)
        m_services.inventory.update(*service);
    const Service now = present(provisioning);
    const SetupGoal goal = provisioning->goal();
    const Result<Ground> ground = co_await lookUntilAnswered(now, goal);
    if (m_lifetime.isOver())
        co_return false;
    if (!ground)
        co_return co_await stop(provisioning, ground.error());
    const SetupDocument wanted = adapted(goal, ground->context, ground->present, {}).draft;
    const bool isSame = setupPlan(ground->context, ground->present, wanted).isEmpty();
    provisioning->m_comparison = compared(now.featureType, ground->present, wanted);
    co_await end(provisioning, isSame ? State::Done : State::Differs, std::nullopt);
    co_return false;
}

QCoro::Task<Result<Provisioner::Ground>> Provisioner::look(Service service, SetupGoal goal)
{
    Ground ground;
    ground.context = contextOf(service);
    const Result<SetupDocument> present = co_await m_reader.read(service);
    if (!present)
        co_return tl::make_unexpected(present.error());
    ground.present = *present;
    if (!isRedirection(service.featureType))
        co_return ground;
    const SetupDocument wanted = adapted(goal, ground.context, ground.present, {}).draft;
    const QString root = ground.context.root(service.featureType.apiName());
    const QString destination = wanted.value(root, u"destination"_s).toString();
    const Service *line = ground.context.find(destination);
    if (!line || line->kind != Service::Kind::Line)
        co_return ground;
    const QString group = line->billingAccount;
    const Result<SetupReader::Line> read = co_await m_reader.readLine(group, destination);
    if (!read)
        co_return tl::make_unexpected(read.error());
    if (read->hasPhone)
        ground.context.phones.insert(destination, *read->hasPhone);
    if (read->options)
        ground.present.insert(read->optionsPath, *read->options);
    co_return ground;
}

// A network that is away for a while stops nothing.
QCoro::Task<Result<Provisioner::Ground>> Provisioner::lookUntilAnswered(Service service, SetupGoal goal)
{
    Result<Ground> ground = co_await look(service, goal);
    while (!ground && isTransient(ground.error().kind) && !m_lifetime.isOver()) {
        co_await Sleep(m_lifetime, m_services.options.offlineRetry);
        ground = co_await look(service, goal);
    }
    co_return ground;
}

QCoro::Task<bool> Provisioner::enter(Provisioning *provisioning, State state)
{
    provisioning->m_state = state;
    const QFuture<Result<void>> writing = m_services.store.saveProvisioning(stored(provisioning));
    const Result<void> written = co_await Settled(m_lifetime, writing);
    if (m_lifetime.isOver())
        co_return false;
    if (!written)
        co_return co_await stop(provisioning, written.error());
    m_announce(provisioning);
    co_return true;
}

QCoro::Task<bool> Provisioner::stop(Provisioning *provisioning, std::optional<ApiError> error)
{
    if (isShutDown(error))
        co_return false;
    provisioning->m_state = State::Stopped;
    provisioning->m_error = error;
    co_await write(provisioning);
    if (!m_lifetime.isOver())
        m_announce(provisioning);
    co_return false;
}

QCoro::Task<> Provisioner::end(Provisioning *provisioning, State state, std::optional<ApiError> error)
{
    if (isShutDown(error))
        co_return;
    provisioning->m_state = state;
    provisioning->m_error = error;
    provisioning->m_finished = m_services.options.clock().toUTC();
    m_gates.remove(provisioning->service().serviceName);
    m_uploaded.remove(provisioning->id());
    co_await write(provisioning);
    if (!m_lifetime.isOver())
        m_announce(provisioning);
}

// What cannot be written now is found again by what the server, the change and the save say.
QCoro::Task<> Provisioner::write(Provisioning *provisioning)
{
    const QFuture<Result<void>> writing = m_services.store.saveProvisioning(stored(provisioning));
    co_await Settled(m_lifetime, writing);
}

StoredProvisioning Provisioner::stored(const Provisioning *provisioning) const
{
    StoredProvisioning stored = provisioning->toStored();
    stored.account = m_services.account;
    stored.owner = m_services.store.owner();
    return stored;
}

Service Provisioner::present(const Provisioning *provisioning) const
{
    return m_services.inventory.find(provisioning->service().serviceName).value_or(provisioning->service());
}

SetupContext Provisioner::contextOf(const Service &service) const
{
    return {.service = service, .services = m_services.inventory.services()};
}

SetupSave *Provisioner::unfinishedSave(const Provisioning *provisioning) const
{
    SetupSave *save = m_services.saves.unfinished(provisioning->service().serviceName);
    const bool isOurs = save && (save->id() == provisioning->saveId() || save->created() >= provisioning->created());
    return isOurs ? save : nullptr;
}

// One that ended unsent, with the program, is begun again.
QString Provisioner::changeOf(const Provisioning *provisioning) const
{
    const ConfigurationChange *change = m_services.changes.byId(provisioning->changeId());
    if (!change)
        change = m_services.changes.latest(provisioning->service().serviceName);
    const bool isOurs = change && !change->isExternal() && change->created() >= provisioning->created() &&
                        change->to() == typeToApply(provisioning->goal());
    const bool isUnsent = change && change->failure() == ConfigurationChange::Failure::NotSent;
    return isOurs && !isUnsent ? change->id() : QString();
}

// Sounds that were uploaded from this computer, by their name.
QHash<QString, QString> Provisioner::filesOf(const SetupGoal &goal) const
{
    QHash<QString, QString> files;
    const Service source = goal.service();
    const QString branch = SetupSchema::ownBranch(goal.type);
    const QString list = SetupSchema::branchPath(goal.billingAccount, branch, goal.serviceName) + u"/sound"_s;
    const QStringList ids = goal.document.ids(list);
    for (const QString &id : ids) {
        const QString name = goal.document.value(list + u'/' + id, u"name"_s).toString();
        const QString file = SetupTemplate::isOfTemplate(goal) ? m_services.sounds.anyLocalFile(id.toLongLong(), name)
                                                               : m_services.sounds.localFile(source, id.toLongLong());
        if (!file.isEmpty())
            files.insert(name, file);
    }
    const QString conference = SetupSchema::branchPath(goal.billingAccount, u"conference"_s, goal.serviceName);
    const QString greeting = goal.document.value(conference + u"/settings"_s, u"announceFilename"_s).toString();
    const QString file = greeting.isEmpty() ? QString() : m_services.sounds.localAnnouncement(source);
    if (!file.isEmpty())
        files.insert(greeting, file);
    return files;
}

Gate &Provisioner::gateOf(const QString &serviceName)
{
    std::shared_ptr<Gate> &gate = m_gates[serviceName];
    if (!gate)
        gate = std::make_shared<Gate>(m_lifetime);
    return *gate;
}

void Provisioner::somethingHappened(const QString &serviceName)
{
    const std::shared_ptr<Gate> gate = m_gates.value(serviceName);
    if (gate)
        gate->open();
}

} // namespace Aiguilleur
