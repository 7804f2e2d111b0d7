// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setup.h"

#include "core/setupmembers.h"
#include "core/setupplan.h"
#include "core/setupschema.h"
#include "service/inventory.h"
#include "service/setupprivate.h"

#include <QSet>
#include <algorithm>

namespace Aiguilleur {

namespace {

//! Whether a list whose elements can be made and deleted has others, or other ones.
bool hasOtherElements(const SetupDocument &base, const SetupDocument &draft)
{
    const QStringList lists = draft.lists();
    return std::any_of(lists.cbegin(), lists.cend(), [&](const QString &list) {
        const SetupResource *resource = SetupSchema::resourceAt(list);
        if (!resource || resource->creation.isEmpty() || !resource->isDeletable)
            return false;
        const QStringList now = draft.ids(list);
        const QStringList before = base.ids(list);
        return now != before &&
               QSet<QString>(now.cbegin(), now.cend()) != QSet<QString>(before.cbegin(), before.cend());
    });
}

} // namespace

Setup::Private::Private(Setup *q, Service service, SetupServices services)
    : q(q)
    , service(std::move(service))
    , services(std::move(services))
    , reader(this->services.api, lifetime)
{
}

// While a save goes on, or its conflicts are decided, the draft is what is being saved.
bool Setup::Private::refusesEdits() const
{
    return state == State::Checking || state == State::Conflicted || state == State::Saving || state == State::Stopped;
}

// Also when nothing can be read, as it may be in the middle of it.
bool Setup::Private::canEndSave() const
{
    return save && save->state() == SetupSave::State::Stopped;
}

void Setup::Private::edited()
{
    forget();
    followDraft();
    emit q->draftChanged();
}

void Setup::Private::forget()
{
    problems.reset();
    modified.reset();
}

const QList<SetupProblem> &Setup::Private::currentProblems()
{
    if (!problems)
        problems = setupProblems(q->context(), base, draft);
    return *problems;
}

// What cannot be saved is no change, however different it looks. That something came or went is seen without a plan,
// which takes its time when there are a thousand of them.
bool Setup::Private::hasChanges()
{
    if (!modified)
        modified = hasOtherElements(base, draft) || (draft != base && !setupPlan(q->context(), base, draft).isEmpty());
    return *modified;
}

Setup::Setup(Service service, SetupServices services, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(service), std::move(services)))
{
    const auto take = [this](SetupSave *save) {
        if (save && save->serviceName() == d->service.serviceName && !save->isEnded())
            d->follow(save);
    };
    const auto takeUnfinished = [this, take] { take(d->services.saves.unfinished(d->service.serviceName)); };
    connect(&d->services.saves, &SetupSaves::changed, this, take);
    connect(&d->services.saves, &SetupSaves::resumed, this, takeUnfinished);
    takeUnfinished();
}

// Answers that are still to come find what they are written into, and see that it is over.
Setup::~Setup()
{
    d->lifetime.end();
}

const Service &Setup::service() const
{
    return d->service;
}

SetupContext Setup::context() const
{
    return {.service = d->service,
            .services = d->services.inventory.services(),
            .destinationsOf = [this](const QString &number) { return d->destinations.value(number); },
            .phones = d->phones};
}

QString Setup::root(const QString &branch) const
{
    return SetupSchema::branchPath(d->service.billingAccount, branch, d->service.serviceName);
}

QString Setup::root() const
{
    const QList<SetupBranch> branches = SetupSchema::branches(d->service.featureType);
    return branches.isEmpty() ? QString() : root(branches.first().name);
}

Setup::State Setup::state() const
{
    return d->state;
}

std::optional<ApiError> Setup::error() const
{
    return d->error;
}

bool Setup::isLoaded() const
{
    return d->loaded;
}

const SetupDocument &Setup::base() const
{
    return d->base;
}

const SetupDocument &Setup::draft() const
{
    return d->draft;
}

bool Setup::isModified() const
{
    return d->hasChanges();
}

bool Setup::canEdit() const
{
    return d->state == State::Ready && d->services.canWrite();
}

QList<SetupProblem> Setup::problems() const
{
    return d->currentProblems();
}

QList<SetupProblem> Setup::problemsOf(const QString &path, const QString &property) const
{
    QList<SetupProblem> found = problems();
    found.removeIf([&](const SetupProblem &problem) {
        return problem.path != path || (!property.isEmpty() && problem.property != property);
    });
    return found;
}

QList<SetupConflict> Setup::conflicts() const
{
    return d->conflicts;
}

SetupSave *Setup::save() const
{
    return d->save;
}

// What is being saved, or decided, is not replaced under the person's hands.
void Setup::permissionChanged()
{
    emit stateChanged(d->state);
}

void Setup::load()
{
    const bool isSaving = d->state == State::Checking || d->state == State::Conflicted || d->state == State::Saving;
    if (!isSaving || !d->loaded)
        d->load();
}

void Setup::setValue(const QString &path, const QString &property, const QJsonValue &value)
{
    if (d->refusesEdits())
        return;
    d->draft.setValue(path, property, value);
    d->edited();
}

QString Setup::add(const QString &list, const QJsonObject &object, int index)
{
    if (d->refusesEdits())
        return {};
    const QString path = d->draft.add(list, object, index);
    d->edited();
    return path;
}

void Setup::remove(const QString &path)
{
    if (d->refusesEdits())
        return;
    SetupMembers::remove(d->draft, path);
    d->edited();
}

void Setup::move(const QString &list, int from, int to)
{
    if (d->refusesEdits())
        return;
    d->draft.move(list, from, to);
    d->edited();
}

void Setup::setDraft(const SetupDocument &draft)
{
    if (d->refusesEdits())
        return;
    d->draft = draft;
    d->edited();
}

void Setup::discard()
{
    setDraft(SetupDocument(d->base));
}

void Setup::startSave()
{
    if (canEdit() && isModified() && !hasErrors(problems()))
        d->check();
}

void Setup::resolve(const QList<bool> &keepMine)
{
    if (d->state != State::Conflicted)
        return;
    d->draft = decided(d->draft, d->theirs, d->conflicts, keepMine);
    d->setState(State::Checking);
    d->goOn();
}

void Setup::cancelSave()
{
    if (d->state != State::Conflicted)
        return;
    d->adopt(d->theirs);
    d->conflicts.clear();
    d->setState(State::Ready);
    emit loaded();
    emit draftChanged();
}

void Setup::finishSave()
{
    if (d->canEndSave())
        d->services.saves.finish(d->save);
}

void Setup::takeSaveBack()
{
    if (d->canEndSave())
        d->services.saves.takeBack(d->save);
}

void Setup::leaveSave()
{
    if (d->canEndSave())
        d->services.saves.abandon(d->save);
}

} // namespace Aiguilleur
