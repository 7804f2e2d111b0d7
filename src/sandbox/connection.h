// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <atomic>
#include <chrono>
#include <httplib.h>
#include <memory>
#include <string>

namespace Aiguilleur::Sandbox {

//! One accepted connection, plain or TLS. What the HTTP layer writes is kept back until the request is done, so that
//! the answer leaves in one piece, or in the shape that a fault gives it.
class Connection final : public httplib::Stream
{
public:
    //! How the answer of the request at hand leaves.
    enum class Ending {
        Whole,
        Cut,  //!< the head and half of the body
        None, //!< nothing at all
    };
    //! Does not own the socket. With `context` the connection speaks TLS.
    Connection(socket_t socket, SSL_CTX *context);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Ending ending = Ending::Whole;
    bool acceptsGzip = false;

    //! Whether the TLS handshake, if any, succeeds.
    bool open();
    bool isTls() const { return m_ssl != nullptr; }
    //! Waits for the next request. False when there is none in time or the peer has gone.
    bool waitForRequest(std::chrono::seconds time);
    //! Sends what was kept back. False when the connection cannot be used any more.
    bool finishAnswer();
    //! Ends it from any thread: whoever waits for it wakes up.
    void abort();
    bool isAborted() const { return m_aborted; }
    //! Whether the peer has closed its side.
    bool peerHasGone() const;

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &address, int &port) const override;
    void get_local_ip_and_port(std::string &address, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool waitReadable(std::chrono::milliseconds time) const;
    bool send(const char *data, size_t size);
    ssize_t receive(char *data, size_t size);

    socket_t m_socket;
    SSL *m_ssl = nullptr;
    bool m_isWhole = false; //!< the last answer left as it should
    std::string m_outgoing;
    std::string m_incoming;
    size_t m_taken = 0; //!< of m_incoming
    std::atomic<bool> m_aborted{false};
};

} // namespace Aiguilleur::Sandbox
