// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Aiguilleur {

namespace {

// A signal handler may do next to nothing: it writes one byte into a pipe, and the event loop reads it.
std::array<int, 2> pipeEnds{-1, -1};

void onSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

// What whoever started us ignores (nohup, a shell's background) stays ignored.
void listen(int number)
{
    if (std::signal(number, onSignal) == SIG_IGN)
        std::signal(number, SIG_IGN);
}

void stopListening(int number)
{
    if (std::signal(number, SIG_DFL) == SIG_IGN)
        std::signal(number, SIG_IGN);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interruption::read);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        listen(number);
}

Interruption::~Interruption()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        stopListening(number);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void Interruption::read()
{
    std::array<char, 16> bytes{};
    [[maybe_unused]] const ssize_t count = ::read(pipeEnds[0], bytes.data(), bytes.size());
    m_happened = true;
    emit interrupted();
}

} // namespace Aiguilleur
