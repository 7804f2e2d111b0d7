// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tst_cli_program.h"

#include <QTest>

namespace Aiguilleur::Test {

//! A test of the program against a server of its own.
class CliTest : public QObject
{
    Q_OBJECT

protected:
    //! Starts the server and signs the program in to it.
    void serve(int groups, int numbers, std::chrono::milliseconds taskTime = Sandbox::Options().taskTime);
    QString number(int row = 0) const { return m_server->numbers().value(row); }

    std::unique_ptr<Sandbox::Server> m_server;
    std::unique_ptr<CliProgram> m_cli;
};

} // namespace Aiguilleur::Test
