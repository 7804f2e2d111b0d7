// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

namespace Aiguilleur::Sandbox {

//! What the program was asked for: exactly one of error, text to print, or options.
struct CommandLine
{
    QString error;
    int status = 2; //!< that an error ends the program with: 2 for a wrong option, 1 for a file that is of no use
    QString text;   //!< of --help or --version
    Options options;
    QString confFile;
};

CommandLine parseCommandLine(const QStringList &arguments);
//! Writes the ovh.conf, readable by its owner only; nothing to do without a name. Returns what is wrong, or nothing.
QString writeConf(const QString &fileName, const QByteArray &content);

} // namespace Aiguilleur::Sandbox
