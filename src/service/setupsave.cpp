// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setupsave.h"

#include "service/setupjournal.h"
#include "service/setupsaver.h"
#include "service/takeover.h"
#include "service/taskwatcher.h"
#include "store/store.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QMetaEnum &saveStates()
{
    static const QMetaEnum states = QMetaEnum::fromType<SetupSave::State>();
    return states;
}

// `takingBack`, as the journal has it
SetupSave::State saveState(const QString &name)
{
    for (int i = 0; i < saveStates().keyCount(); ++i) {
        const auto state = static_cast<SetupSave::State>(saveStates().value(i));
        if (setupSaveStateName(state) == name)
            return state;
    }
    return SetupSave::State::Stopped;
}

} // namespace

QString setupSaveStateName(SetupSave::State state)
{
    QString name = QString::fromLatin1(saveStates().valueToKey(static_cast<int>(state)));
    if (!name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

SetupSave::SetupSave(QObject *parent)
    : QObject(parent)
{
}

int SetupSave::doneCount() const
{
    return static_cast<int>(std::count_if(m_steps.cbegin(), m_steps.cend(),
                                          [](const SetupStep &step) { return step.state == SetupStep::State::Done; }));
}

bool SetupSave::isEnded() const
{
    return m_state == State::Done || m_state == State::TakenBack || m_state == State::Abandoned;
}

bool SetupSave::canTakeBack() const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(), [](const SetupStep &step) {
        return step.state == SetupStep::State::Done && !step.undoMethod.isEmpty();
    });
}

bool SetupSave::needsSecret() const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(), [](const SetupStep &step) {
        const bool isDone = step.state == SetupStep::State::Done || step.state == SetupStep::State::Kept;
        return !isDone && !step.withheld.isEmpty();
    });
}

// From a program that has ended: what was under way then is not known.
void SetupSave::adopt(const StoredSetupSave &stored)
{
    m_id = stored.id;
    m_billingAccount = stored.billingAccount;
    m_serviceName = stored.serviceName;
    m_created = stored.created;
    m_state = saveState(stored.state);
    m_error = stored.error;
    for (auto it = stored.listsBefore.begin(); it != stored.listsBefore.end(); ++it) {
        const QJsonArray ids = it.value().toArray();
        for (const auto &id : ids)
            m_listsBefore[it.key()].append(id.toString());
    }
    for (auto it = stored.steps.begin(); it != stored.steps.end(); ++it) {
        SetupStep step = stepFromJournal(it.value());
        if (step.state == SetupStep::State::Running) {
            step.state = SetupStep::State::Unknown;
            m_unwritten.insert(static_cast<int>(m_steps.size()));
        }
        m_steps.append(step);
    }
}

class SetupSaves::Private
{
public:
    Private(SetupSaves *q, const SetupSaver::Services &services, std::function<bool(const QString &)> isChanging);
    ~Private() { lifetime.end(); }

    QCoro::Task<> resume();
    void announce(SetupSave *save);

    SetupSaves *q;
    SetupSaver::Services services;
    std::function<bool(const QString &)> isChanging;
    QList<SetupSave *> saves;
    Lifetime lifetime;
    SetupSaver saver;
};

SetupSaves::Private::Private(SetupSaves *q, const SetupSaver::Services &services,
                             std::function<bool(const QString &)> isChanging)
    : q(q)
    , services(services)
    , isChanging(std::move(isChanging))
    , saver(services, lifetime, [this](SetupSave *save) { announce(save); })
{
}

void SetupSaves::Private::announce(SetupSave *save)
{
    emit save->changed();
    emit q->changed(save);
    if (!save->isEnded())
        return;
    emit q->ended(save);
    // Another program had it: what that left when it ended is taken over.
    if (save->error() && save->error()->kind == ApiError::Kind::Conflict)
        resume();
}

QCoro::Task<> SetupSaves::Private::resume()
{
    const QFuture<Result<QList<StoredSetupSave>>> reading = services.store.unfinishedSetupSaves(services.account);
    const Result<QList<StoredSetupSave>> unfinished = co_await Settled(lifetime, reading);
    const QList<StoredSetupSave> found = unfinished.value_or(QList<StoredSetupSave>());
    for (const StoredSetupSave &stored : found) {
        const bool isKnown =
            std::any_of(saves.cbegin(), saves.cend(), [&](const SetupSave *save) { return save->id() == stored.id; });
        if (isKnown || lifetime.isOver())
            continue;
        const std::optional<StoredSetupSave> ours =
            co_await takenOver(services.store, lifetime, stored, &Store::claimSetupSave);
        if (lifetime.isOver())
            co_return;
        if (!ours)
            continue;
        auto *save = new SetupSave(q);
        save->adopt(*ours);
        saves.append(save);
        co_await saver.end(save, SetupSave::State::Stopped, ours->error);
    }
    if (!lifetime.isOver())
        emit q->resumed();
}

SetupSaves::SetupSaves(QString account, TelephonyApi &api, Store &store, TaskWatcher &watcher,
                       std::function<bool(const QString &)> isChanging, const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, SetupSaver::Services{std::move(account), api, store, watcher, options},
                                  std::move(isChanging)))
{
}

SetupSaves::~SetupSaves() = default;

void SetupSaves::resume()
{
    d->resume();
}

SetupSave *SetupSaves::unfinished(const QString &serviceName) const
{
    const auto found = std::find_if(d->saves.cbegin(), d->saves.cend(), [&](const SetupSave *save) {
        return save->serviceName() == serviceName && !save->isEnded();
    });
    return found == d->saves.cend() ? nullptr : *found;
}

QList<SetupSave *> SetupSaves::unfinished() const
{
    QList<SetupSave *> found = d->saves;
    found.removeIf([](const SetupSave *save) { return save->isEnded(); });
    return found;
}

SetupSave *SetupSaves::byId(const QString &id) const
{
    const auto found =
        std::find_if(d->saves.cbegin(), d->saves.cend(), [&](const SetupSave *save) { return save->id() == id; });
    return found == d->saves.cend() ? nullptr : *found;
}

Result<SetupSave *> SetupSaves::begin(const Service &service, const QList<SetupStep> &steps)
{
    if (unfinished(service.serviceName) || d->isChanging(service.serviceName))
        return failure(ApiError::Kind::Conflict,
                       u"Another save or change of %1 is under way"_s.arg(service.serviceName));
    auto *save = new SetupSave(this);
    save->m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    save->m_billingAccount = service.billingAccount;
    save->m_serviceName = service.serviceName;
    save->m_created = d->services.options.clock();
    save->m_steps = steps;
    d->saves.append(save);
    d->saver.begin(save);
    return save;
}

void SetupSaves::finish(SetupSave *save)
{
    if (save->state() == SetupSave::State::Stopped)
        d->saver.finish(save);
}

void SetupSaves::takeBack(SetupSave *save)
{
    if (save->state() == SetupSave::State::Stopped)
        d->saver.takeBack(save);
}

void SetupSaves::abandon(SetupSave *save)
{
    if (save->state() == SetupSave::State::Stopped)
        d->saver.end(save, SetupSave::State::Abandoned, std::nullopt);
}

} // namespace Aiguilleur
