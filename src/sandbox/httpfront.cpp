// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include "sandbox/connection.h"
#include "sandbox/gzip.h"
#include "sandbox/workers.h"

#include <QFile>
#include <QUuid>
#include <cerrno>
#include <cstring>
#include <httplib.h>
#include <mutex>
#include <openssl/ssl.h>
#include <set>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

constexpr std::chrono::seconds KeepAlive{60};
constexpr size_t LargestBody = 32 * 1024 * 1024;
constexpr qsizetype WorthCompressing = 1024;
constexpr int Backlog = 256;

//! The connection whose request this thread is answering: the HTTP library does not hand it to its handlers.
thread_local Connection *currentConnection = nullptr;

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

Request requestFrom(const httplib::Request &from, bool isTls)
{
    Request request{isTls ? "https" : "http", bytes(from.method), bytes(from.target), bytes(from.body), {}, {}};
    for (const auto &[name, value] : from.headers)
        request.headers.insert(bytes(name).toLower(), bytes(value));
    request.remoteAddress = QString::fromStdString(from.remote_addr);
    return request;
}

QByteArray queryId()
{
    const QUuid id = QUuid::createUuid();
    return "SB.ext-1." + QByteArray::number(id.data1, 16).rightJustified(8, '0') + '.' + QByteArray::number(getpid()) +
           '.' + id.toByteArray(QUuid::WithoutBraces);
}

void setCommonHeaders(httplib::Response &to)
{
    to.set_header("X-Ovh-Queryid", queryId().toStdString());
    to.set_header("Cache-Control", "no-cache, no-store");
    to.set_header("X-Content-Type-Options", "nosniff");
    to.set_header("X-Frame-Options", "DENY");
    to.set_header("Access-Control-Allow-Origin", "*");
}

void write(const Answer &answer, bool gzip, httplib::Response &to)
{
    to.status = answer.status;
    setCommonHeaders(to);
    for (const auto &[name, value] : answer.headers)
        to.set_header(name.toStdString(), value.toStdString());
    if (answer.status == 204 || answer.status == 304)
        return;
    const bool compress = gzip && answer.body.size() >= WorthCompressing;
    if (compress) {
        to.set_header("Content-Encoding", "gzip");
        to.set_header("Vary", "Accept-Encoding");
    }
    to.set_content((compress ? gzipped(answer.body) : answer.body).toStdString(), answer.contentType.toStdString());
}

//! Bytes are bytes: the library must neither parse a body as a form of several parts nor compress an answer by itself.
void takeOver(httplib::Headers &headers)
{
    const auto encoding = headers.find("Accept-Encoding");
    currentConnection->acceptsGzip = encoding != headers.end() && encoding->second.find("gzip") != std::string::npos;
    headers.erase("Accept-Encoding");
    const auto type = headers.find("Content-Type");
    if (type != headers.end() && type->second.find("multipart/") != std::string::npos)
        type->second = "application/octet-stream";
}

SSL_CTX *tlsContext(const QString &certificateFile, const QString &keyFile, QString *error)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_mode(context, SSL_MODE_AUTO_RETRY);
    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(certificateFile).constData()) != 1)
        *error = u"%1: no certificate in PEM form"_s.arg(certificateFile);
    else if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(keyFile).constData(), SSL_FILETYPE_PEM) != 1)
        *error = u"%1: no key in PEM form that belongs to the certificate"_s.arg(keyFile);
    return context;
}

} // namespace

class HttpFront::Listener final : public httplib::Server
{
public:
    Listener(Responder responder, const QString &certificateFile, const QString &keyFile);
    ~Listener() override;

    QString start(quint16 port);
    void end();

    quint16 boundPort = 0;
    bool isTls = false;

private:
    void installHandlers();
    void answer(const httplib::Request &from, httplib::Response &to);
    bool process_and_close_socket(socket_t socket) override;
    void serve(Connection &connection);
    bool enlist(Connection *connection);
    void delist(Connection *connection);
    template<typename Self>
    static bool processOne(Self &self, Connection &connection, bool &closed);

    Responder m_responder;
    QString m_tlsError;
    SSL_CTX *m_context = nullptr;
    std::thread m_thread;
    std::mutex m_mutex;
    std::set<Connection *> m_connections;
    bool m_ending = false;
};

HttpFront::Listener::Listener(Responder responder, const QString &certificateFile, const QString &keyFile)
    : isTls(!certificateFile.isEmpty())
    , m_responder(std::move(responder))
{
    if (isTls)
        m_context = tlsContext(certificateFile, keyFile, &m_tlsError);
    new_task_queue = [] { return new Workers; };
    set_keep_alive_timeout(KeepAlive.count());
    set_keep_alive_max_count(1'000'000);
    set_payload_max_length(LargestBody);
    set_tcp_nodelay(true);
    // The library would let two servers share a port.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    installHandlers();
}

HttpFront::Listener::~Listener()
{
    end();
    SSL_CTX_free(m_context);
}

void HttpFront::Listener::installHandlers()
{
    const auto handler = [this](const httplib::Request &from, httplib::Response &to) { answer(from, to); };
    set_pre_routing_handler([handler](const httplib::Request &from, httplib::Response &to) {
        takeOver(const_cast<httplib::Headers &>(from.headers));
        // The library reads a body only afterwards, so what may have one goes on.
        const bool mayHaveBody = from.has_header("Content-Length") || from.has_header("Transfer-Encoding") ||
                                 (from.method != "GET" && from.method != "HEAD" && from.method != "OPTIONS");
        if (mayHaveBody)
            return HandlerResponse::Unhandled;
        handler(from, to);
        return HandlerResponse::Handled;
    });
    // What the library refuses by itself, such as a body that is too large, also bears the usual headers.
    set_error_handler(HandlerWithResponse([](const httplib::Request &, httplib::Response &to) {
        if (to.has_header("X-Ovh-Queryid"))
            return HandlerResponse::Unhandled;
        write(answerOf(refusalOf(to.status)), false, to);
        return HandlerResponse::Handled;
    }));
    const char *anything = R"([\s\S]*)";
    Get(anything, handler);
    Post(anything, handler);
    Put(anything, handler);
    Patch(anything, handler);
    Delete(anything, handler);
    Options(anything, handler);
}

void HttpFront::Listener::answer(const httplib::Request &from, httplib::Response &to)
{
    Connection &connection = *currentConnection;
    const Answer answer = m_responder(requestFrom(from, isTls), connection);
    write(answer, connection.acceptsGzip, to);
}

QString HttpFront::Listener::start(quint16 port)
{
    if (!m_tlsError.isEmpty())
        return m_tlsError;
    errno = 0;
    const char *host = "127.0.0.1";
    const int bound = port ? (bind_to_port(host, port) ? port : -1) : bind_to_any_port(host);
    if (bound <= 0)
        return u"cannot listen on 127.0.0.1 port %1: %2"_s.arg(port).arg(
            QString::fromLocal8Bit(errno ? std::strerror(errno) : "it is in use"));
    boundPort = static_cast<quint16>(bound);
    // The library's own backlog makes clients that open many connections at once wait a second.
    ::listen(svr_sock_, Backlog);
    m_thread = std::thread([this] { listen_after_bind(); });
    while (!is_running())
        std::this_thread::yield();
    return {};
}

void HttpFront::Listener::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        for (Connection *connection : m_connections)
            connection->abort();
    }
    if (!m_thread.joinable())
        return;
    stop();
    m_thread.join();
}

bool HttpFront::Listener::enlist(Connection *connection)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.insert(connection);
    return !m_ending;
}

void HttpFront::Listener::delist(Connection *connection)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.erase(connection);
}

bool HttpFront::Listener::process_and_close_socket(socket_t socket)
{
    {
        Connection connection(socket, m_context);
        if (enlist(&connection) && connection.open())
            serve(connection);
        delist(&connection);
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
}

void HttpFront::Listener::serve(Connection &connection)
{
    currentConnection = &connection;
    bool closed = false;
    while (!closed && connection.waitForRequest(KeepAlive)) {
        const bool goesOn = processOne(*this, connection, closed);
        closed = !connection.finishAnswer() || !goesOn || closed;
    }
    currentConnection = nullptr;
}

//! The library added the addresses to this function's parameters between its versions.
template<typename Self>
bool HttpFront::Listener::processOne(Self &self, Connection &connection, bool &closed)
{
    if constexpr (requires { self.process_request(connection, false, closed, nullptr); }) {
        return self.process_request(connection, false, closed, nullptr);
    } else {
        std::string remoteAddress;
        std::string localAddress;
        int remotePort = 0;
        int localPort = 0;
        connection.get_remote_ip_and_port(remoteAddress, remotePort);
        connection.get_local_ip_and_port(localAddress, localPort);
        return self.process_request(connection, remoteAddress, remotePort, localAddress, localPort, false, closed,
                                    nullptr);
    }
}

HttpFront::HttpFront(Responder responder, const QString &certificateFile, const QString &keyFile)
    : m_listener(std::make_unique<Listener>(std::move(responder), certificateFile, keyFile))
{
}

HttpFront::~HttpFront() = default;

QString HttpFront::start(quint16 port)
{
    return m_listener->start(port);
}

void HttpFront::stop()
{
    m_listener->end();
}

quint16 HttpFront::port() const
{
    return m_listener->boundPort;
}

bool HttpFront::isTls() const
{
    return m_listener->isTls;
}

} // namespace Aiguilleur::Sandbox
