// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setupsaver.h"

#include "core/secrets.h"
#include "core/setupmembers.h"
#include "core/setupreferences.h"
#include "service/setupjournal.h"
#include "store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using StepState = SetupStep::State;

bool isOnServer(const SetupStep &step)
{
    return step.state == StepState::Done || step.state == StepState::Kept;
}

// A server repeats in its refusals what it was given.
ApiError withoutSecretOf(ApiError error, const SetupStep &step)
{
    for (const QJsonObject &body : {step.body, step.undoBody})
        error.message = withoutSecretValues(error.message, body);
    return error;
}

//! The path with one object in it under another identifier, also where a queue names it.
QString renamed(const QString &path, const QString &object, const QString &id)
{
    const QString list = SetupDocument::listOf(object);
    if (path == object || path.startsWith(object + u'/'))
        return list + u'/' + id + path.mid(object.size());
    const QString old = SetupDocument::idOf(object);
    const bool isMember = list.endsWith("/hunting/agent"_L1) && SetupDocument::idOf(path) == old &&
                          SetupMembers::isOrdered(SetupDocument::listOf(path));
    return isMember ? SetupDocument::listOf(path) + u'/' + id : path;
}

} // namespace

SetupSaver::SetupSaver(const Services &services, Lifetime &lifetime, std::function<void(SetupSave *)> announce)
    : m_services(services)
    , m_lifetime(lifetime)
    , m_announce(std::move(announce))
    , m_caller(services.api, services.watcher, services.options, lifetime)
{
}

// Identifiers that we made up stand for the server's; what was deleted and made again has another one than before.
QString SetupSaver::real(const SetupSave *save, const QString &path)
{
    QStringList segments = path.split(u'/');
    for (const SetupStep &step : save->m_steps) {
        const qsizetype index = step.created.isEmpty() ? -1 : segments.indexOf(step.creates);
        if (index >= 0 && !step.creates.isEmpty())
            segments[index] = step.created;
    }
    QString result = segments.join(u'/');
    for (const SetupStep &step : save->m_steps) {
        if (step.method == "DELETE" && !step.created.isEmpty())
            result = renamed(result, step.path, step.created);
    }
    return result;
}

// What a body names: what was made up stands for the server's there, too, and what was made again has another name.
QJsonObject SetupSaver::realBody(const SetupSave *save, const QString &path, const QJsonObject &body)
{
    QHash<QString, QString> ids;
    for (const SetupStep &step : save->m_steps) {
        if (step.created.isEmpty())
            continue;
        const bool isMadeAgain = step.method == "DELETE";
        const QString list = isMadeAgain ? SetupDocument::listOf(step.path) : step.path;
        ids.insert(list + u'/' + (isMadeAgain ? SetupDocument::idOf(step.path) : step.creates), step.created);
    }
    return ids.isEmpty() ? body : SetupReferences::replaced(path, body, ids);
}

//! What cannot be the one that is looked for: it was there before, or another step has made it.
QSet<QString> SetupSaver::known(const SetupSave *save, const QString &list)
{
    const QStringList before = save->m_listsBefore.value(list);
    QSet<QString> ids(before.cbegin(), before.cend());
    for (const SetupStep &step : save->m_steps) {
        if (!step.created.isEmpty())
            ids.insert(step.created);
    }
    return ids;
}

StoredSetupSave SetupSaver::toStored(const SetupSave *save) const
{
    QJsonObject before;
    for (auto it = save->m_listsBefore.begin(); it != save->m_listsBefore.end(); ++it)
        before.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {.id = save->m_id,
            .account = m_services.account,
            .billingAccount = save->m_billingAccount,
            .serviceName = save->m_serviceName,
            .state = setupSaveStateName(save->m_state),
            .owner = m_services.store.owner(),
            .listsBefore = before,
            .created = save->m_created,
            .finished = save->isEnded() ? m_services.options.clock() : QDateTime(),
            .error = save->m_error,
            .steps = {}};
}

// What has come to its end since is written together with what begins now.
QCoro::Task<Result<void>> SetupSaver::write(SetupSave *save)
{
    StoredSetupSave stored = toStored(save);
    const QSet<int> places = save->m_unwritten;
    for (const int place : places)
        stored.steps.insert(place, stepToJournal(save->m_steps[place]));
    const QFuture<Result<void>> writing = m_services.store.saveSetupSave(stored);
    const Result<void> written = co_await Settled(m_lifetime, writing);
    if (written)
        save->m_unwritten.subtract(places);
    co_return written;
}

void SetupSaver::setStep(SetupSave *save, int place, StepState state, bool isUndoing)
{
    SetupStep &step = save->m_steps[place];
    step.state = state;
    step.isUndoing = isUndoing;
    save->m_unwritten.insert(place);
}

QCoro::Task<> SetupSaver::begin(SetupSave *save)
{
    StoredSetupSave stored = toStored(save);
    for (int place = 0; place < save->m_steps.size(); ++place)
        stored.steps.insert(place, stepToJournal(save->m_steps[place]));
    const QFuture<Result<void>> beginning = m_services.store.beginSetupSave(stored);
    const Result<void> begun = co_await Settled(m_lifetime, beginning);
    if (m_lifetime.isOver())
        co_return;
    if (begun) {
        co_await goForward(save);
        co_return;
    }
    save->m_state = SetupSave::State::Abandoned; // nothing was sent, nothing was written down
    save->m_error = begun.error();
    m_announce(save);
}

QCoro::Task<> SetupSaver::end(SetupSave *save, SetupSave::State state, std::optional<ApiError> error)
{
    save->m_state = state;
    save->m_error = error;
    co_await write(save);
    if (!m_lifetime.isOver())
        m_announce(save);
}

// Always false, for those who then go no further.
QCoro::Task<bool> SetupSaver::stop(SetupSave *save, std::optional<ApiError> error)
{
    if (m_lifetime.isOver())
        co_return false;
    co_await end(save, SetupSave::State::Stopped, error);
    co_return false;
}

// Before something is created in a list, what is in it already: only that tells later whether it was created.
QCoro::Task<bool> SetupSaver::noteList(SetupSave *save, SetupCaller::Call call)
{
    const QString list = call.call.path;
    if (call.call.method != "POST" || call.idKey.isEmpty() || save->m_listsBefore.contains(list))
        co_return true;
    const Result<QStringList> ids = co_await m_caller.ids(list);
    if (m_lifetime.isOver())
        co_return false;
    if (!ids)
        co_return co_await stop(save, ids.error());
    save->m_listsBefore.insert(list, *ids);
    co_return true;
}

// What became of a step whose answer never came. False when that cannot be found out.
QCoro::Task<bool> SetupSaver::resolve(SetupSave *save, int place)
{
    const SetupStep step = save->m_steps[place];
    if (step.state != StepState::Unknown)
        co_return true;
    if (step.isUndoing)
        co_return co_await lookForUndo(save, place);
    co_return co_await lookForStep(save, place);
}

QCoro::Task<> SetupSaver::finish(SetupSave *save)
{
    save->m_state = SetupSave::State::Running;
    save->m_error.reset();
    m_announce(save);
    co_await goForward(save);
}

QCoro::Task<> SetupSaver::goForward(SetupSave *save)
{
    for (int place = 0; place < save->m_steps.size(); ++place) {
        const bool isKnown = co_await resolve(save, place);
        if (!isKnown || m_lifetime.isOver())
            co_return;
        if (isOnServer(save->m_steps[place]) && save->m_steps[place].undoneCalls == 0)
            continue;
        const bool isDone = co_await takeStep(save, place);
        if (!isDone || m_lifetime.isOver())
            co_return;
        m_announce(save);
    }
    co_await end(save, SetupSave::State::Done, std::nullopt);
}

SetupCaller::Call SetupSaver::forwardCall(const SetupSave *save, int place) const
{
    const SetupStep &step = save->m_steps[place];
    const QString path = real(save, step.path);
    const QJsonObject body = realBody(save, path, step.body);
    return {.call = {.method = step.method, .path = path, .body = body, .isTask = step.isTask},
            .idKey = step.idKey,
            .known = known(save, path)};
}

QCoro::Task<bool> SetupSaver::takeStep(SetupSave *save, int place)
{
    const QStringList withheld = save->m_steps[place].withheld;
    if (!withheld.isEmpty()) {
        const QString message = u"%1 was not written down"_s.arg(withheld.join(", "_L1));
        const ApiError lost{.kind = ApiError::Kind::SecretStorage, .message = message};
        co_return co_await stop(save, lost);
    }
    const SetupCaller::Call call = forwardCall(save, place);
    const bool isNoted = co_await noteList(save, call);
    if (!isNoted)
        co_return false;
    const StepState before = save->m_steps[place].state;
    setStep(save, place, StepState::Running, false);
    const Result<void> written = co_await write(save);
    if (m_lifetime.isOver())
        co_return false;
    if (!written) {
        setStep(save, place, before, false);
        co_return co_await stop(save, written.error());
    }
    m_announce(save);
    SetupCaller::Call sent = call;
    sent.known = known(save, call.call.path);
    const Outcome outcome = co_await m_caller.make(sent);
    if (m_lifetime.isOver())
        co_return false;
    if (outcome.kind == Outcome::Kind::Done) {
        stepDone(save, place, outcome.created);
        co_return true;
    }
    const bool isRefused = outcome.kind == Outcome::Kind::Refused;
    setStep(save, place, isRefused ? StepState::Failed : StepState::Unknown, false);
    const ApiError error = withoutSecretOf(outcome.error.value_or(ApiError{}), save->m_steps[place]);
    co_return co_await stop(save, error);
}

void SetupSaver::stepDone(SetupSave *save, int place, const QString &created)
{
    setStep(save, place, StepState::Done, false);
    SetupStep &step = save->m_steps[place];
    step.undoneCalls = 0;
    if (!created.isEmpty())
        step.created = created;
}

QCoro::Task<bool> SetupSaver::lookForStep(SetupSave *save, int place)
{
    const SetupCaller::Call call = forwardCall(save, place);
    const bool cannotBeSeen = !save->m_steps[place].withheld.isEmpty() && call.call.body.isEmpty();
    if (cannotBeSeen)
        co_return true;
    const Outcome outcome = co_await m_caller.look(call, std::nullopt);
    if (m_lifetime.isOver())
        co_return false;
    if (outcome.kind == Outcome::Kind::Unknown)
        co_return co_await stop(save, outcome.error);
    if (outcome.kind == Outcome::Kind::Done)
        stepDone(save, place, outcome.created);
    else
        setStep(save, place, StepState::Failed, false);
    co_return true;
}

} // namespace Aiguilleur
