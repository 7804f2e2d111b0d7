// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/serverprivate.h"

#include "sandbox/connection.h"
#include "sandbox/generator.h"
#include "sandbox/largecentre.h"
#include "sandbox/largequeue.h"
#include "sandbox/pages.h"

#include <QDebug>

static void initializeResources()
{
    Q_INIT_RESOURCE(sandbox);
}

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr std::chrono::milliseconds PeerCheck{50};

QString credentialKind(const Request &request)
{
    if (request.headers.contains("authorization"))
        return u"oauth2"_s;
    return request.headers.contains("x-ovh-consumer") ? u"keys"_s : u"none"_s;
}

Api configuredApi(const Options &options)
{
    initializeResources();
    Api api;
    api.paging = options.paging;
    api.batch = options.batch;
    return api;
}

Answer plannedAnswer(const Fault &fault)
{
    Answer answer;
    answer.status = fault.status;
    answer.body = fault.body.toUtf8();
    if (!fault.contentType.isEmpty())
        answer.contentType = fault.contentType.toUtf8();
    if (answer.body.isEmpty())
        answer.body = jsonText(refusalOf(fault.status).toJson());
    for (auto it = fault.headers.begin(); it != fault.headers.end(); ++it)
        answer.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    return answer;
}

Answer preflight()
{
    Answer answer;
    answer.status = 204;
    answer.headers = {
        {"Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS"},
        {"Access-Control-Allow-Headers",
         "X-Ovh-Timestamp, X-Ovh-Consumer, X-Ovh-Application, X-Ovh-Signature, X-Ovh-Batch, X-Pagination-Mode, "
         "X-Pagination-Number, X-Pagination-Size, Authorization, Content-Type"}};
    return answer;
}

} // namespace

Server::Private::Private(Options options)
    : m_options(std::move(options))
    , m_latency(m_options.latency.count())
    , m_taskTime(m_options.taskTime.count())
    , m_api(configuredApi(m_options))
    , m_faults(m_options.seed)
{
    for (const Fault &fault : m_options.faults)
        m_faults.add(fault);
    m_account = generate(
        {m_options.seed, m_options.groups, m_options.numbers, m_options.readOnly, QDateTime::currentMSecsSinceEpoch()});
    if (m_options.largeQueue)
        makeLargeQueue(m_account, *m_options.largeQueue, now());
    if (m_options.largeCentre)
        makeLargeCentre(m_account, *m_options.largeCentre, now());
}

Server::Private::~Private()
{
    stop();
}

QString Server::Private::start()
{
    QString problem;
    if (!m_options.stateFile.isEmpty())
        if (std::optional<Account> kept = loadState(m_options.stateFile, &problem))
            m_account = *kept;
    if (problem.isEmpty() && !m_options.logFile.isEmpty())
        problem = m_log.open(m_options.logFile);
    if (!problem.isEmpty())
        return problem;
    m_front = std::make_unique<HttpFront>(
        [this](const Request &request, Connection &connection) { return respond(request, connection); },
        m_options.certificateFile, m_options.keyFile);
    if (!m_options.stateFile.isEmpty())
        m_writer = std::make_unique<StateWriter>(m_options.stateFile,
                                                 [this] { return read([](const Account &a) { return a; }); });
    m_stopping = false;
    m_port = m_options.port;
    problem = m_front->start(m_options.port);
    if (!problem.isEmpty()) {
        m_front.reset();
        m_writer.reset();
        return problem;
    }
    m_port = m_front->port();
    touch();
    return {};
}

void Server::Private::stop()
{
    {
        const std::scoped_lock lock(m_stopMutex);
        m_stopping = true;
    }
    m_stopSignal.notify_all();
    m_front.reset();
    m_writer.reset();
}

quint16 Server::Private::port() const
{
    return m_port;
}

QString Server::Private::baseUrl() const
{
    const bool isTls = !m_options.certificateFile.isEmpty();
    return u"%1://127.0.0.1:%2"_s.arg(isTls ? u"https"_s : u"http"_s).arg(port());
}

qint64 Server::Private::beginTask(const QString &serviceName, const QString &featureType)
{
    return change([&](Account &account) -> qint64 {
        const QString group = account.groupOfNumber(serviceName);
        if (group.isEmpty() || account.tasks.changing(group, serviceName))
            return 0;
        const qint64 begin = now();
        return account.beginChange(group, serviceName, featureType, begin, begin + m_taskTime);
    });
}

void Server::Private::holdTime()
{
    qint64 notHeld = 0;
    m_heldAt.compare_exchange_strong(notHeld, QDateTime::currentMSecsSinceEpoch());
}

qint64 Server::Private::now() const
{
    const qint64 heldAt = m_heldAt;
    return (heldAt > 0 ? heldAt : QDateTime::currentMSecsSinceEpoch()) + m_timePassed;
}

bool Server::Private::advance()
{
    return m_account.advance(now(), m_options.taskLifetime.count());
}

void Server::Private::touch()
{
    if (m_writer)
        m_writer->touch();
}

Services Server::Private::services()
{
    Services services{m_account, m_api.models(), m_faults, baseUrl()};
    services.now = now();
    const qint64 ahead = services.now - QDateTime::currentMSecsSinceEpoch();
    services.clockSkew = std::chrono::milliseconds(m_options.clockSkew).count() - ahead;
    services.taskTime = m_taskTime;
    services.tokenLifetime = m_options.tokenLifetime.count();
    services.timestampWindow = m_options.timestampWindow.count();
    return services;
}

Outcome Server::Private::runApi(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    const bool hasAdvanced = advance();
    Services lent = services();
    Outcome outcome = m_api.run(request, lent);
    if (hasAdvanced || lent.changed)
        touch();
    return outcome;
}

Answer Server::Private::answerTo(const Request &request, const Misbehaviour &plan)
{
    if (request.method == "OPTIONS")
        return preflight();
    if (isPage(request)) {
        const std::scoped_lock lock(m_mutex);
        Services lent = services();
        Answer answer = runPage(request, lent);
        if (lent.changed)
            touch();
        return answer;
    }
    Outcome outcome = runApi(request);
    if (plan.is(Fault::Kind::MissingKey) || plan.is(Fault::Kind::WrongValue))
        outcome.value = spoiled(outcome.value, *plan.fault);
    Answer answer = answerOf(outcome.value);
    answer.status = outcome.status;
    answer.headers = outcome.headers;
    if (plan.is(Fault::Kind::BrokenJson)) {
        answer.status = 200;
        answer.body.truncate(std::max<qsizetype>(1, answer.body.size() / 2));
    }
    return answer;
}

std::optional<Answer> Server::Private::perform(const Request &request, const Misbehaviour &plan, Connection &connection)
{
    if (plan.is(Fault::Kind::Hang))
        hang(connection);
    if (plan.is(Fault::Kind::Hang) || plan.is(Fault::Kind::Reset)) {
        connection.ending = Connection::Ending::None;
        return std::nullopt;
    }
    const Answer answer = plan.is(Fault::Kind::Status) ? plannedAnswer(*plan.fault) : answerTo(request, plan);
    pause(plan.delay + std::chrono::milliseconds(m_latency));
    if (plan.is(Fault::Kind::Cut))
        connection.ending = Connection::Ending::Cut;
    if (plan.is(Fault::Kind::ResetAfter)) {
        connection.ending = Connection::Ending::None;
        return std::nullopt;
    }
    return answer;
}

Answer Server::Private::respond(const Request &request, Connection &connection)
{
    const QString path = QString::fromUtf8(apiPath(request.rawPath()));
    const QString target = request.rawQuery().isEmpty() ? path : path + u'?' + QString::fromUtf8(request.rawQuery());
    LoggedRequest entry{QDateTime::currentDateTimeUtc(), QString::fromLatin1(request.method), withoutSecrets(target), 0,
                        credentialKind(request)};
    const qint64 handle = m_log.begin(entry);
    Misbehaviour plan;
    withFaults([&](FaultPlan &faults) { plan = faults.draw(entry.method, path); });
    const std::optional<Answer> answer = perform(request, plan, connection);
    entry.status = answer ? answer->status : 0;
    m_log.end(handle, entry);
    return answer.value_or(Answer{});
}

void Server::Private::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_stopMutex);
    m_stopSignal.wait_for(lock, time, [this] { return m_stopping; });
}

void Server::Private::hang(const Connection &connection)
{
    std::unique_lock lock(m_stopMutex);
    while (!m_stopping && !connection.peerHasGone())
        m_stopSignal.wait_for(lock, PeerCheck);
}

} // namespace Aiguilleur::Sandbox
