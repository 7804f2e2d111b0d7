// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/externaltasks.h"

#include "api/telephonyapi.h"
#include "service/configurationchanges.h"
#include "service/inventory.h"
#include "service/lifetime.h"

#include <QJsonArray>
#include <QSet>
#include <vector>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

const QLatin1StringView changeTypeAction("changeType");
constexpr int groupsAtOnce = 3;
constexpr int numbersAtOnce = 3;

bool isPendingChange(const Task &task)
{
    return task.isPending() && task.action == changeTypeAction;
}

} // namespace

class ExternalTasks::Private
{
public:
    Private(ExternalTasks *q, TelephonyApi &api, Inventory &inventory, ConfigurationChanges &changes)
        : q(q)
        , api(api)
        , inventory(inventory)
        , changes(changes)
    {
    }
    ~Private() { lifetime.end(); }

    QCoro::Task<> lookEverywhere();
    QCoro::Task<> lookInGroup(QString billingAccount);
    QCoro::Task<> lookAtNumber(QString billingAccount, QString serviceName);
    QCoro::Task<> findNumbers(QString billingAccount, QHash<qint64, Task> tasks);
    QCoro::Task<> findAt(Service service, std::shared_ptr<QHash<qint64, Task>> tasks);
    bool isKnown(qint64 taskId) const;

    ExternalTasks *q;
    TelephonyApi &api;
    Inventory &inventory;
    ConfigurationChanges &changes;
    QSet<qint64> ofNoInterest; // other actions, and those whose number was not found
    bool looking = false;
    Lifetime lifetime;
    Turnstile groups{lifetime, groupsAtOnce};
    Turnstile numbers{lifetime, numbersAtOnce};
};

bool ExternalTasks::Private::isKnown(qint64 taskId) const
{
    for (int row = 0; row < changes.count(); ++row) {
        if (changes.at(row)->taskId() == taskId)
            return true;
    }
    return ofNoInterest.contains(taskId);
}

QCoro::Task<> ExternalTasks::Private::lookEverywhere()
{
    looking = true;
    std::vector<QCoro::Task<>> looks;
    for (int row = 0; row < inventory.groupCount(); ++row) {
        if (!inventory.group(row).error)
            looks.push_back(lookInGroup(inventory.group(row).account.name));
    }
    for (QCoro::Task<> &look : looks)
        co_await look;
    if (lifetime.isOver())
        co_return;
    looking = false;
    emit q->looked();
}

QCoro::Task<> ExternalTasks::Private::lookInGroup(QString billingAccount)
{
    if (!co_await groups.enter())
        co_return;
    const TurnstilePass pass(groups);
    const Result<QList<qint64>> pending = co_await api.pendingTaskIds(billingAccount);
    if (lifetime.isOver() || !pending)
        co_return;
    QList<qint64> ids;
    for (const qint64 id : *pending) {
        if (!isKnown(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        co_return;
    const QList<Result<Task>> tasks = co_await api.groupTasks(billingAccount, ids);
    if (lifetime.isOver())
        co_return;
    QHash<qint64, Task> wanted;
    for (const Result<Task> &task : tasks) {
        if (task && isPendingChange(*task))
            wanted.insert(task->id, *task);
        else if (task)
            ofNoInterest.insert(task->id);
    }
    if (!wanted.isEmpty())
        co_await findNumbers(billingAccount, wanted);
}

QCoro::Task<> ExternalTasks::Private::findNumbers(QString billingAccount, QHash<qint64, Task> tasks)
{
    const int row = inventory.groupRow(billingAccount);
    if (row < 0)
        co_return;
    const auto wanted = std::make_shared<QHash<qint64, Task>>(tasks);
    const QList<Service> services = inventory.group(row).services;
    std::vector<QCoro::Task<>> looks;
    for (const Service &service : services) {
        // One with a change of our own under way is where the others' task is not: the server refuses two at a time.
        if (service.kind != Service::Kind::Line && !changes.underWay(service.serviceName))
            looks.push_back(findAt(service, wanted));
    }
    for (QCoro::Task<> &look : looks)
        co_await look;
    for (auto it = wanted->cbegin(); it != wanted->cend(); ++it)
        ofNoInterest.insert(it.key());
}

QCoro::Task<> ExternalTasks::Private::findAt(Service service, std::shared_ptr<QHash<qint64, Task>> tasks)
{
    if (!co_await numbers.enter())
        co_return;
    const TurnstilePass pass(numbers);
    if (tasks->isEmpty())
        co_return; // all found: the remaining numbers need not be asked
    const QString path =
        Client::pathOf(u"/telephony"_s, {service.billingAccount, u"service"_s, service.serviceName, u"task"_s}) +
        u"?action=changeType"_s;
    const Result<QJsonValue> answer = co_await api.client().get(path, Priority::Background);
    if (lifetime.isOver() || !answer)
        co_return;
    const QJsonArray ids = answer->toArray();
    for (const auto &id : ids) {
        const auto found = tasks->constFind(id.toInteger());
        if (found == tasks->constEnd())
            continue;
        const Task task = *found;
        tasks->erase(found);
        changes.follow(service, task);
    }
}

QCoro::Task<> ExternalTasks::Private::lookAtNumber(QString billingAccount, QString serviceName)
{
    const Result<QList<Task>> tasks = co_await api.tasks(billingAccount, serviceName);
    if (lifetime.isOver() || !tasks)
        co_return;
    for (const Task &task : *tasks) {
        const std::optional<Service> service = inventory.find(billingAccount, serviceName);
        if (service && isPendingChange(task) && !isKnown(task.id))
            changes.follow(*service, task);
    }
}

ExternalTasks::ExternalTasks(TelephonyApi &api, Inventory &inventory, ConfigurationChanges &changes, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, api, inventory, changes))
{
}

ExternalTasks::~ExternalTasks() = default;

void ExternalTasks::look()
{
    if (!d->looking)
        d->lookEverywhere();
}

void ExternalTasks::look(const QString &billingAccount, const QString &serviceName)
{
    d->lookAtNumber(billingAccount, serviceName);
}

} // namespace Aiguilleur
