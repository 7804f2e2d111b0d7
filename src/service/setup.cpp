// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setup.h"

#include "core/setupschema.h"
#include "service/inventory.h"

namespace Aiguilleur {

class Setup::Private
{
public:
    Private(Service service, SetupServices services)
        : service(std::move(service))
        , services(std::move(services))
    {
    }

    Service service;
    SetupServices services;
    State state = State::Idle;
    std::optional<ApiError> error;
    SetupDocument base;
    SetupDocument draft;
};

Setup::Setup(Service service, SetupServices services, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(service), std::move(services)))
{
}

Setup::~Setup() = default;

const Service &Setup::service() const
{
    return d->service;
}

SetupContext Setup::context() const
{
    return {.service = d->service, .services = d->services.inventory.services()};
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
    return !d->base.objects().isEmpty();
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
    return d->draft != d->base;
}

bool Setup::canEdit() const
{
    return d->state == State::Ready && d->services.canWrite();
}

QList<SetupProblem> Setup::problems() const
{
    return setupProblems(context(), d->base, d->draft);
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
    return {};
}

SetupSave *Setup::save() const
{
    return nullptr;
}

void Setup::load() {}

void Setup::setValue(const QString &path, const QString &property, const QJsonValue &value)
{
    d->draft.setValue(path, property, value);
    emit draftChanged();
}

QString Setup::add(const QString &list, const QJsonObject &object, int index)
{
    const QString path = d->draft.add(list, object, index);
    emit draftChanged();
    return path;
}

void Setup::remove(const QString &path)
{
    d->draft.remove(path);
    emit draftChanged();
}

void Setup::move(const QString &list, int from, int to)
{
    d->draft.move(list, from, to);
    emit draftChanged();
}

void Setup::setDraft(const SetupDocument &draft)
{
    d->draft = draft;
    emit draftChanged();
}

void Setup::discard()
{
    setDraft(SetupDocument(d->base));
}

void Setup::startSave() {}

void Setup::resolve(const QList<bool> &) {}

void Setup::cancelSave() {}

void Setup::finishSave() {}

void Setup::takeSaveBack() {}

void Setup::leaveSave() {}

} // namespace Aiguilleur
