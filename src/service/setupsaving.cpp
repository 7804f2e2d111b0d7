// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the draft to the server: looking what others changed, asking where they changed the same, following the save.
#include "api/telephonyapi.h"
#include "core/setupmembers.h"
#include "core/setupplan.h"
#include "core/setupschema.h"
#include "service/inventory.h"
#include "service/setupprivate.h"
#include "service/snapshots.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

//! Identifiers that the server gave on the way: of what was made, and of what was deleted and made again.
void takeIdentifiers(SetupDocument &document, const SetupSave &save)
{
    for (const SetupStep &step : save.steps()) {
        const bool isThere = step.method == "POST" ? step.state == SetupStep::State::Done
                                                   : step.state != SetupStep::State::Done || step.undoneCalls > 0;
        if (step.created.isEmpty() || step.subject.isEmpty() || !isThere)
            continue;
        if (SetupDocument::idOf(step.subject) != step.created && document.contains(step.subject))
            SetupMembers::rename(document, step.subject, step.created);
    }
}

//! A redirection that became a ddi, or the other way round, has its object elsewhere.
SetupDocument movedTo(const SetupDocument &document, const QString &root, const QString &newRoot)
{
    if (root == newRoot || !document.contains(root))
        return document;
    SetupDocument moved = document;
    moved.insert(newRoot, document.object(root));
    moved.remove(root);
    return moved;
}

} // namespace

QCoro::Task<> Setup::Private::check()
{
    const std::shared_ptr<Private> self = shared_from_this();
    error.reset();
    setState(State::Checking);
    ++turn;
    const Result<SetupDocument> read = co_await readAll();
    if (lifetime.isOver() || state != State::Checking)
        co_return;
    if (!read) {
        error = read.error();
        setState(State::Ready);
        co_return;
    }
    theirs = *read;
    conflicts = setupConflicts(base, draft, theirs);
    if (conflicts.isEmpty())
        goOn();
    else
        setState(State::Conflicted);
}

void Setup::Private::goOn()
{
    conflicts.clear();
    draft = merged(base, draft, theirs);
    base = theirs;
    forget();
    emit q->loaded();
    emit q->draftChanged();
    // What others did may go together badly with it: the same member twice, hours that overlap.
    if (hasErrors(currentProblems()))
        setState(State::Ready);
    else
        begin();
}

// What deletes something begins when a copy of it is safe.
QCoro::Task<> Setup::Private::begin()
{
    const std::shared_ptr<Private> self = shared_from_this();
    const QList<SetupStep> steps = setupPlan(q->context(), base, draft);
    if (steps.isEmpty()) { // somebody else did the same meanwhile
        setState(State::Ready);
        emit q->saved();
        co_return;
    }
    const bool deletes =
        std::any_of(steps.cbegin(), steps.cend(), [](const SetupStep &step) { return step.method == "DELETE"; });
    if (deletes) {
        const QFuture<Result<StoredSnapshot>> taking = services.snapshots.take(service, Snapshots::Cause::BeforeSave);
        const Result<StoredSnapshot> copy = co_await Settled(lifetime, taking);
        if (lifetime.isOver() || state != State::Checking)
            co_return;
        if (!copy) {
            error = copy.error();
            setState(State::Ready);
            co_return;
        }
    }
    const Result<SetupSave *> begun = services.saves.begin(service, steps);
    if (begun) {
        follow(*begun);
        co_return;
    }
    error = begun.error();
    setState(State::Ready);
}

void Setup::Private::follow(SetupSave *now)
{
    if (save == now)
        return;
    if (save)
        QObject::disconnect(save, nullptr, q, nullptr);
    save = now;
    QObject::connect(now, &SetupSave::changed, q, [this] { saveChanged(); });
    settle();
}

void Setup::Private::saveChanged()
{
    emit q->saveProgress(save->doneCount(), static_cast<int>(save->steps().size()));
    if (save->isEnded()) {
        saveEnded();
        return;
    }
    if (save->state() == SetupSave::State::Stopped)
        error = save->error();
    else
        error.reset();
    settle();
}

// What counts is what the server says now. What could not be saved, or was taken back, is still the person's draft.
QCoro::Task<> Setup::Private::saveEnded()
{
    const std::shared_ptr<Private> self = shared_from_this();
    QObject::disconnect(save, nullptr, q, nullptr);
    ++turn;
    const SetupSave::State end = save->state();
    const QString root = q->root();
    const QString billingAccount = service.billingAccount;
    const QString serviceName = service.serviceName;
    const Result<Service> present = co_await services.api.service(billingAccount, serviceName);
    if (lifetime.isOver())
        co_return;
    if (present) {
        service = *present;
        services.inventory.update(*present);
    }
    const Result<SetupDocument> read = co_await readAll();
    if (lifetime.isOver())
        co_return;
    takeIdentifiers(draft, *save);
    takeIdentifiers(base, *save);
    draft = movedTo(draft, root, q->root());
    base = movedTo(base, root, q->root());
    if (end == SetupSave::State::Done)
        base = draft = read ? *read : draft;
    else if (read)
        adopt(*read);
    error = read ? save->error() : std::optional(read.error());
    loaded = loaded || read;
    forget();
    setState(loaded ? State::Ready : State::LoadFailed);
    emit q->loaded();
    emit q->draftChanged();
    if (end == SetupSave::State::Done)
        emit q->saved();
}

// The state that follows from what there is, once nothing else goes on.
void Setup::Private::settle()
{
    if (!loaded && state != State::Idle && state != State::Stopped) {
        setState(reading ? State::Loading : State::LoadFailed);
        return;
    }
    if (save && !save->isEnded())
        setState(save->state() == SetupSave::State::Stopped ? State::Stopped : State::Saving);
    else if (loaded)
        setState(State::Ready);
}

void Setup::Private::setState(State now)
{
    if (state == now)
        return;
    state = now;
    emit q->stateChanged(now);
}

} // namespace Aiguilleur
