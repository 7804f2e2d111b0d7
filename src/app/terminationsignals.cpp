// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Aiguilleur {

namespace {

// A signal handler may do next to nothing, but it may write to a socket that was open before.
std::array<int, 2> s_sockets{-1, -1};
constexpr std::array signalsHandled{SIGTERM, SIGINT, SIGHUP};

extern "C" void aiguilleurHandleTermination(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(s_sockets[0], &byte, sizeof byte);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_sockets.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(s_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(s_sockets[1], &byte, sizeof byte) > 0)
            emit received();
    });
    for (const int number : signalsHandled) {
        struct sigaction action = {};
        action.sa_handler = aiguilleurHandleTermination;
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : signalsHandled)
        std::signal(number, SIG_DFL);
    delete m_notifier;
    for (int &socket : s_sockets) {
        if (socket >= 0)
            ::close(socket);
        socket = -1;
    }
}

} // namespace Aiguilleur
