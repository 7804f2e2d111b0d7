// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/setupcaller.h"

#include "api/telephonyapi.h"
#include "core/setupschema.h"
#include "service/setupreader.h"
#include "service/taskwatcher.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Found = std::optional<bool>;
using WhyNot = std::optional<ApiError>;

const auto changeType = "/changeFeatureType"_L1;
const auto changeDestination = "/changeDestination"_L1;
const auto makeEvent = "/events"_L1;

QString nameOf(const QJsonValue &id)
{
    return id.isString() ? id.toString() : id.isDouble() ? QString::number(id.toInteger()) : QString();
}

//! An agent joins a queue; a contact centre's new queue is made at a path with the same end.
bool isJoining(const QString &path)
{
    return path.endsWith("/queue"_L1) && !path.endsWith("/hunting/queue"_L1);
}

//! What shows whether a task has done its work.
QString shownAt(const QString &path)
{
    if (path.endsWith(changeType))
        return u"/telephony/%1/service/%2"_s.arg(path.section(u'/', 2, 2), path.section(u'/', 4, 4));
    return path.endsWith(changeDestination) ? path.chopped(changeDestination.size()) : path;
}

// A number is given in one form and shown in another.
QJsonValue comparable(const QJsonValue &value)
{
    const QString text = value.toString();
    if (value.isUndefined() || (value.isString() && text.isEmpty()))
        return {};
    return text.startsWith(u'+') ? QJsonValue(u"00"_s + text.mid(1)) : value;
}

bool has(const QJsonObject &object, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        // What it was made with may be called otherwise ever after.
        const QString name = object.contains(it.key()) ? it.key() : SetupSchema::storedName(it.key());
        if (comparable(object.value(name)) != comparable(it.value()))
            return false;
    }
    return true;
}

SetupCaller::Outcome done(const QString &created = {})
{
    return {SetupCaller::Outcome::Kind::Done, created, std::nullopt};
}

SetupCaller::Outcome refused(const ApiError &error)
{
    return {SetupCaller::Outcome::Kind::Refused, {}, error};
}

SetupCaller::Outcome unknown(const WhyNot &error)
{
    return {SetupCaller::Outcome::Kind::Unknown, {}, error};
}

} // namespace

struct SetupCaller::Waiting
{
    explicit Waiting(Lifetime &lifetime)
        : ended(lifetime)
    {
    }
    Gate ended;
    bool isOver = false;
    std::optional<Task> task;
};

SetupCaller::SetupCaller(TelephonyApi &api, TaskWatcher &watcher, const SessionOptions &options, Lifetime &lifetime)
    : m_api(api)
    , m_watcher(watcher)
    , m_options(options)
    , m_lifetime(lifetime)
{
    connect(&watcher, &TaskWatcher::ended, this, [this](qint64 id, const Task &task) { taskEnded(id, task); });
    connect(&watcher, &TaskWatcher::gone, this, [this](qint64 id) { taskEnded(id, std::nullopt); });
}

QCoro::Task<SetupCaller::Answer> SetupCaller::send(SetupCall call)
{
    Client &client = m_api.client();
    const QString path = SetupReader::wirePath(call.path);
    const QJsonObject body = call.body;
    if (call.method == "POST")
        co_return co_await client.post(path, body);
    if (call.method == "PUT")
        co_return co_await client.put(path, body);
    co_return co_await client.remove(path);
}

QCoro::Task<SetupCaller::Outcome> SetupCaller::make(Call call)
{
    const SetupCall sent = call.call;
    const Answer answer = co_await send(sent);
    if (m_lifetime.isOver())
        co_return unknown(std::nullopt);
    if (answer)
        co_return co_await answered(call, *answer);
    const ApiError error = answer.error();
    if (error.kind == ApiError::Kind::NotFound && sent.method == "DELETE")
        co_return done();
    if (!mayHaveArrived(error))
        co_return refused(error);
    co_return co_await look(call, error);
}

QCoro::Task<SetupCaller::Outcome> SetupCaller::answered(Call call, QJsonValue answer)
{
    const QJsonObject object = answer.toObject();
    if (call.call.isTask) {
        const qint64 taskId = object.value("taskId"_L1).toInteger();
        if (taskId > 0)
            co_return co_await follow(call, taskId);
        const ApiError unnamed{.kind = ApiError::Kind::InvalidResponse, .message = u"taskId"_s};
        co_return co_await look(call, unnamed);
    }
    if (call.call.method != "POST" || call.idKey.isEmpty())
        co_return done();
    const QString created = nameOf(object.value(call.idKey));
    if (!created.isEmpty())
        co_return done(created);
    const ApiError nameless{.kind = ApiError::Kind::InvalidResponse, .message = call.idKey};
    co_return co_await look(call, nameless);
}

void SetupCaller::taskEnded(qint64 id, const std::optional<Task> &task)
{
    const std::shared_ptr<Waiting> waiting = m_waiting.take(id);
    if (!waiting)
        return;
    waiting->isOver = true;
    waiting->task = task;
    waiting->ended.open();
}

// Done, or gone, is not enough: only what the server then says counts.
QCoro::Task<SetupCaller::Outcome> SetupCaller::follow(Call call, qint64 taskId)
{
    const auto waiting = std::make_shared<Waiting>(m_lifetime);
    m_waiting.insert(taskId, waiting);
    const QString group = call.call.path.section(u'/', 2, 2);
    const QString number = call.call.path.section(u'/', 4, 4);
    m_watcher.watch(group, number, taskId);
    if (!waiting->isOver)
        co_await waiting->ended.opened();
    if (m_lifetime.isOver())
        co_return unknown(std::nullopt);
    const bool shown = co_await verify(call);
    if (shown)
        co_return done();
    const QString message = waiting->task ? waiting->task->message : QString();
    co_return refused({.kind = ApiError::Kind::Unknown, .code = u"task"_s, .message = message});
}

QCoro::Task<bool> SetupCaller::verify(Call call)
{
    const QString path = shownAt(call.call.path);
    const QJsonObject values = call.call.body;
    for (int attempt = 0; attempt < m_options.verifyAttempts && !m_lifetime.isOver(); ++attempt) {
        if (attempt > 0)
            co_await Sleep(m_lifetime, m_options.verifyDelay);
        WhyNot error;
        const Found shown = co_await hasValues(path, values, &error);
        if (shown.value_or(false))
            co_return true;
    }
    co_return false;
}

// What has not arrived by now may still be on its way: nothing counts as not arrived before it was looked for again.
QCoro::Task<SetupCaller::Outcome> SetupCaller::look(Call call, std::optional<ApiError> error)
{
    WhyNot why = error;
    bool asked = false;
    for (int attempt = 0; attempt < m_options.lookAttempts && !m_lifetime.isOver(); ++attempt) {
        if (attempt > 0)
            co_await Sleep(m_lifetime, m_options.lookDelay);
        if (m_lifetime.isOver())
            break;
        QString created;
        WhyNot whyNot;
        const Found found = co_await lookOnce(call, &created, &whyNot);
        asked = found.has_value();
        if (found.value_or(false))
            co_return done(created);
        if (whyNot)
            why = whyNot;
        const std::optional<qint64> task = co_await pendingTask(call);
        if (task && !m_lifetime.isOver())
            co_return co_await follow(call, *task);
    }
    if (!asked || m_lifetime.isOver())
        co_return unknown(why);
    co_return refused(error.value_or(ApiError{.kind = ApiError::Kind::ConnectionLost}));
}

QCoro::Task<Found> SetupCaller::lookOnce(Call call, QString *created, WhyNot *error)
{
    const SetupCall sent = call.call;
    const QString path = sent.path;
    const QJsonObject body = sent.body;
    if (sent.method == "DELETE") {
        const Found there = co_await isThere(path, error);
        co_return there ? Found(!*there) : std::nullopt;
    }
    if (sent.method == "PUT" || sent.isTask) {
        const QString shown = shownAt(path);
        co_return co_await hasValues(shown, body, error);
    }
    if (isJoining(path)) {
        const QString queue = nameOf(body.value("queueId"_L1));
        co_return co_await isInList(path, queue, error);
    }
    if (path.endsWith(makeEvent)) {
        const QString event = path + u'/' + body.value("uid"_L1).toString();
        co_return co_await isThere(event, error);
    }
    co_return co_await isCreated(call, created, error);
}

QCoro::Task<Found> SetupCaller::isInList(QString list, QString id, WhyNot *error)
{
    const Result<QStringList> present = co_await ids(list);
    if (present)
        co_return present->contains(id);
    *error = present.error();
    co_return std::nullopt;
}

QCoro::Task<Result<QStringList>> SetupCaller::ids(QString list)
{
    const QString path = SetupReader::wirePath(list);
    const Answer answer = co_await m_api.client().get(path, Priority::Foreground);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    QStringList names;
    const QJsonArray array = answer->toArray();
    for (const auto &id : array)
        names.append(nameOf(id));
    co_return names;
}

QCoro::Task<Found> SetupCaller::hasValues(QString path, QJsonObject values, WhyNot *error)
{
    const QString wire = SetupReader::wirePath(path);
    const Answer answer = co_await m_api.client().get(wire, Priority::Foreground);
    if (answer)
        co_return has(answer->toObject(), values);
    if (answer.error().kind == ApiError::Kind::NotFound)
        co_return false;
    *error = answer.error();
    co_return std::nullopt;
}

QCoro::Task<Found> SetupCaller::isThere(QString path, WhyNot *error)
{
    const QString wire = SetupReader::wirePath(path);
    const Answer answer = co_await m_api.client().get(wire, Priority::Foreground);
    if (answer)
        co_return true;
    if (answer.error().kind == ApiError::Kind::NotFound)
        co_return false;
    *error = answer.error();
    co_return std::nullopt;
}

// Something that was not there before and is what was asked for.
QCoro::Task<Found> SetupCaller::isCreated(Call call, QString *created, WhyNot *error)
{
    const QString list = call.call.path;
    const Result<QStringList> present = co_await ids(list);
    if (!present) {
        *error = present.error();
        co_return std::nullopt;
    }
    QStringList added = *present;
    added.removeIf([&](const QString &id) { return call.known.contains(id); });
    const QString wire = SetupReader::wirePath(list);
    const QList<Client::Item> items = co_await m_api.client().objects(wire, added, Priority::Foreground);
    for (const Client::Item &item : items) {
        if (!item.object) {
            *error = item.object.error();
            co_return std::nullopt;
        }
        if (!has(*item.object, call.call.body))
            continue;
        *created = item.id;
        co_return true;
    }
    co_return false;
}

QCoro::Task<std::optional<qint64>> SetupCaller::pendingTask(Call call)
{
    const QString path = call.call.path;
    if (!call.call.isTask || m_lifetime.isOver())
        co_return std::nullopt;
    const QString action = path.endsWith(changeType) ? u"changeType"_s : u"changeDestination"_s;
    const QString group = path.section(u'/', 2, 2);
    const QString number = path.section(u'/', 4, 4);
    const Result<QList<Task>> tasks = co_await m_api.tasks(group, number);
    if (!tasks)
        co_return std::nullopt;
    for (const Task &task : *tasks) {
        if (task.isPending() && task.action == action)
            co_return task.id;
    }
    co_return std::nullopt;
}

} // namespace Aiguilleur
