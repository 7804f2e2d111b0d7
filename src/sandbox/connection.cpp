// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/connection.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <utility>

namespace Aiguilleur::Sandbox {

namespace {

constexpr std::chrono::seconds ReadTimeout{30};
constexpr size_t ReadSize = 16 * 1024;

void describe(const sockaddr_in &from, std::string &address, int &port)
{
    char text[INET_ADDRSTRLEN] = {};
    inet_ntop(AF_INET, &from.sin_addr, text, sizeof text);
    address = text;
    port = ntohs(from.sin_port);
}

} // namespace

Connection::Connection(socket_t socket, SSL_CTX *context)
    : m_socket(socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (context) {
        m_ssl = SSL_new(context);
        SSL_set_fd(m_ssl, socket);
    }
}

Connection::~Connection()
{
    if (m_ssl && m_isWhole)
        SSL_shutdown(m_ssl);
    SSL_free(m_ssl);
}

bool Connection::open()
{
    return !m_ssl || (waitReadable(ReadTimeout) && SSL_accept(m_ssl) == 1);
}

bool Connection::waitReadable(std::chrono::milliseconds time) const
{
    if (m_ssl && SSL_pending(m_ssl) > 0)
        return true;
    pollfd entry{m_socket, POLLIN, 0};
    return poll(&entry, 1, static_cast<int>(time.count())) == 1;
}

bool Connection::waitForRequest(std::chrono::seconds time)
{
    return !m_aborted && (m_taken < m_incoming.size() || waitReadable(time)) && !m_aborted;
}

bool Connection::peerHasGone() const
{
    pollfd entry{m_socket, POLLIN, 0};
    if (poll(&entry, 1, 0) != 1)
        return false;
    char byte = 0;
    return (entry.revents & (POLLHUP | POLLERR)) || recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

void Connection::abort()
{
    m_aborted = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

bool Connection::is_readable() const
{
    return m_taken < m_incoming.size() || waitReadable(ReadTimeout);
}

bool Connection::is_writable() const
{
    return !m_aborted;
}

ssize_t Connection::receive(char *data, size_t size)
{
    if (!waitReadable(ReadTimeout))
        return -1;
    return m_ssl ? SSL_read(m_ssl, data, static_cast<int>(size)) : recv(m_socket, data, size, 0);
}

ssize_t Connection::read(char *data, size_t size)
{
    // "100 Continue" has to be out before the body can come in.
    if (!m_outgoing.empty() && !finishAnswer())
        return -1;
    if (m_taken == m_incoming.size()) {
        m_incoming.resize(ReadSize);
        m_taken = 0;
        const ssize_t got = receive(m_incoming.data(), m_incoming.size());
        m_incoming.resize(got > 0 ? static_cast<size_t>(got) : 0);
        if (got <= 0)
            return got;
    }
    const size_t count = std::min(size, m_incoming.size() - m_taken);
    std::copy_n(m_incoming.data() + m_taken, count, data);
    m_taken += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char *data, size_t size)
{
    m_outgoing.append(data, size);
    return static_cast<ssize_t>(size);
}

bool Connection::send(const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t sent = m_ssl ? SSL_write(m_ssl, data, static_cast<int>(std::min<size_t>(size, 1 << 20)))
                                   : ::send(m_socket, data, size, 0);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<size_t>(sent);
    }
    return true;
}

bool Connection::finishAnswer()
{
    const std::string answer = std::exchange(m_outgoing, {});
    const Ending how = std::exchange(ending, Ending::Whole);
    m_isWhole = how == Ending::Whole;
    if (m_isWhole)
        return send(answer.data(), answer.size()) && !m_aborted;
    if (how == Ending::Cut) {
        const size_t head = std::min(answer.size(), answer.find("\r\n\r\n") + 4);
        send(answer.data(), head + (answer.size() - head) / 2);
    }
    return false;
}

void Connection::get_remote_ip_and_port(std::string &address, int &port) const
{
    sockaddr_in peer{};
    socklen_t length = sizeof peer;
    if (getpeername(m_socket, reinterpret_cast<sockaddr *>(&peer), &length) == 0)
        describe(peer, address, port);
}

void Connection::get_local_ip_and_port(std::string &address, int &port) const
{
    sockaddr_in own{};
    socklen_t length = sizeof own;
    if (getsockname(m_socket, reinterpret_cast<sockaddr *>(&own), &length) == 0)
        describe(own, address, port);
}

} // namespace Aiguilleur::Sandbox
