// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>
#include <httplib.h>

using namespace Aiguilleur::Sandbox;

QJsonValue Reply::json() const
{
    // A bare string or number is no document by itself.
    return QJsonDocument::fromJson('[' + body + ']').array().at(0);
}

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

struct SandboxClient::Connection
{
    explicit Connection(const QString &origin)
        : client(origin.toStdString())
    {
        client.set_url_encode(false);
        client.set_read_timeout(20);
        client.set_keep_alive(true);
        client.enable_server_certificate_verification(false);
        client.set_decompress(false);
    }
    httplib::Client client;
};

SandboxClient::SandboxClient(const Server &server)
    : keys(server.keys())
{
    const QUrl url(server.url());
    m_host = "127.0.0.1:" + QByteArray::number(server.port());
    m_isTls = url.scheme() == QLatin1String("https");
    m_connection = std::make_unique<Connection>(url.scheme() + QStringLiteral("://") + QString::fromLatin1(m_host));
}

SandboxClient::~SandboxClient() = default;

Reply SandboxClient::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                          const HeaderList &headers)
{
    const QByteArray base = signedBase.isEmpty() ? (m_isTls ? "https://" : "http://") + m_host : signedBase;
    const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch() + clockOffset);
    const QByteArray target = "/1.0" + path;
    const QByteArray text = keys.applicationSecret.toUtf8() + '+' + keys.consumerKey.toUtf8() + '+' + method + '+' +
                            base + target + '+' + body + '+' + time;
    HeaderList all{{"X-Ovh-Application", keys.applicationKey.toUtf8()},
                   {"X-Ovh-Consumer", keys.consumerKey.toUtf8()},
                   {"X-Ovh-Timestamp", time},
                   {"X-Ovh-Signature", "$1$" + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex()}};
    return send(method, target, body, all + headers);
}

Reply SandboxClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                          const HeaderList &headers)
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    request.body = body.toStdString();
    for (const auto &[name, value] : headers)
        request.headers.emplace(name.toStdString(), value.toStdString());
    // Later releases of the library ask for compression by themselves, and leave what they get as it is.
    if (!request.has_header("Accept-Encoding"))
        request.set_header("Accept-Encoding", "identity");
    const httplib::Result result = m_connection->client.send(request);
    Reply reply;
    if (!result)
        return reply;
    reply.status = result->status;
    reply.body = QByteArray::fromStdString(result->body);
    for (const auto &[name, value] : result->headers)
        reply.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    return reply;
}
