// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace Aiguilleur::Test {

//! The real aiguilleur-cli, with a home folder of its own.
class CliProgram
{
public:
    struct Ended
    {
        int status = -1;
        QByteArray out;
        QByteArray err;

        QJsonDocument document() const; //!< fails the test when it is not one JSON document
        QJsonObject object() const { return document().object(); }
        QJsonArray array() const { return document().array(); }
        QString errorKind() const; //!< of the object that is printed when a command could not do its work
    };

    CliProgram();

    //! Writes an ovh.conf for the server; used by later runs.
    void signInTo(const Sandbox::Server &server);
    void writeConf(const QByteArray &text);
    QString confFile() const { return m_home.filePath(QStringLiteral("test.conf")); }
    QString path(const QString &name) const { return m_home.filePath(name); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    //! With --conf and --store before the arguments.
    Ended run(const QStringList &arguments);
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    //! The arguments as they are.
    Ended runBare(const QStringList &arguments);
    std::unique_ptr<QProcess> startBare(const QStringList &arguments);
    //! A line for the shell, in which $CLI is the program with --conf and --store.
    Ended runShell(const QString &line);

    static Ended end(QProcess &process);

private:
    QStringList accountOptions() const;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace Aiguilleur::Test
