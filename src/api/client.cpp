// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "api/clientcore.h"
#include "api/jsontext.h"
#include "api/lists.h"

#include <QUrl>

namespace Aiguilleur {

Client::Client(Endpoint endpoint, Credentials credentials, ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_core(std::make_shared<ClientCore>(this, std::move(endpoint), std::move(credentials), std::move(options)))
{
}

Client::~Client()
{
    shutdown();
}

const Endpoint &Client::endpoint() const
{
    return m_core->endpoint;
}

// None of these is a coroutine itself: those they start hold the core, and never this object.

QCoro::Task<Result<QJsonValue>> Client::get(QString path, Priority priority)
{
    return callJson(m_core, {.path = path, .priority = priority});
}

QCoro::Task<Result<QJsonValue>> Client::post(QString path, QJsonObject body)
{
    return callJson(m_core, {.method = "POST", .path = path, .body = jsonBody(body)});
}

QCoro::Task<Result<QJsonValue>> Client::put(QString path, QJsonObject body)
{
    return callJson(m_core, {.method = "PUT", .path = path, .body = jsonBody(body)});
}

QCoro::Task<Result<QJsonValue>> Client::remove(QString path)
{
    return callJson(m_core, {.method = "DELETE", .path = path});
}

QCoro::Task<Result<QJsonValue>> Client::getOpen(QString path)
{
    return callJson(m_core, {.path = path, .open = true});
}

QCoro::Task<Result<QJsonValue>> Client::postOpen(QString path, QJsonObject body)
{
    return callJson(m_core, {.method = "POST", .path = path, .body = jsonBody(body), .open = true});
}

void Client::setCallObserver(const std::shared_ptr<CallObserver> &observer)
{
    m_core->observer = observer;
}

QCoro::Task<Result<QList<Client::Item>>> Client::list(QString path, QString idKey, Priority priority, bool fresh)
{
    return listItems(m_core, path, idKey, priority, fresh);
}

QCoro::Task<QList<Client::Item>> Client::objects(QString path, QStringList ids, Priority priority)
{
    return readItems(m_core, path, ids, priority);
}

QString Client::pathOf(const QString &root, const QStringList &segments)
{
    QString path = root;
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    return path;
}

void Client::shutdown()
{
    m_core->shutdown();
}

bool Client::isShutDown() const
{
    return m_core->scope.isCancelled();
}

Client::Connectivity Client::connectivity() const
{
    return m_core->connectivity();
}

bool Client::usesApplicationKeys() const
{
    return m_core->authentication.hasKeys();
}

qint64 Client::requestCount() const
{
    return m_core->transport.sentCount();
}

std::chrono::seconds Client::clockOffset() const
{
    return m_core->authentication.clockOffset();
}

} // namespace Aiguilleur
