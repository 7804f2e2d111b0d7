// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"
#include "sandbox/server.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <pthread.h>

using namespace Aiguilleur::Sandbox;

namespace {

//! Blocks the signals that end the program, for this thread and those that it starts.
sigset_t blockEndingSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    return ending;
}

int fail(const QString &message, int status)
{
    std::fprintf(stderr, "aiguilleur-sandbox: %s\n", qPrintable(message));
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aiguilleur-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIGUILLEUR_VERSION));
    const CommandLine given = parseCommandLine(QCoreApplication::arguments());
    if (!given.error.isEmpty())
        return fail(given.error, given.status);
    if (!given.text.isEmpty())
        return std::fputs(qPrintable(given.text), stdout) < 0;

    const sigset_t ending = blockEndingSignals();
    Server server(given.options);
    QString problem;
    if (!server.start(&problem))
        return fail(problem, 1);
    problem = writeConf(given.confFile, server.ovhConf());
    if (!problem.isEmpty())
        return fail(problem, 1);
    std::printf("listening on %s\n", qPrintable(server.url()));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ending, &signal);
    server.stop();
    return 0;
}
