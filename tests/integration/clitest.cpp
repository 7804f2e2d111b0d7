// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitest.h"

namespace Aiguilleur::Test {

void CliTest::serve(int groups, int numbers, std::chrono::milliseconds taskTime)
{
    Sandbox::Options options;
    options.groups = groups;
    options.numbers = numbers;
    options.taskTime = taskTime;
    m_server = std::make_unique<Sandbox::Server>(options);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    m_cli = std::make_unique<CliProgram>();
    m_cli->signInTo(*m_server);
}

} // namespace Aiguilleur::Test
