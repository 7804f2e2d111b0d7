// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

namespace {

constexpr int longestRun = 60000; // ms; the machine may be busy

QString programPath()
{
    return qEnvironmentVariable("AIGUILLEUR_BIN") + "/aiguilleur-cli"_L1;
}

} // namespace

QJsonDocument CliProgram::Ended::document() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(u"no JSON (%1): %2"_s.arg(error.errorString(), QString::fromUtf8(out + err))), __FILE__,
                     __LINE__);
    return document;
}

QString CliProgram::Ended::errorKind() const
{
    return object()["error"_L1].toObject()["kind"_L1].toString();
}

CliProgram::CliProgram()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith("OVH_"_L1) || name.startsWith("LC_"_L1) || name.startsWith("XDG_"_L1))
            m_environment.remove(name);
    }
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"LANGUAGE"_s, u"en"_s);
}

void CliProgram::signInTo(const Sandbox::Server &server)
{
    writeConf(server.ovhConf());
}

void CliProgram::writeConf(const QByteArray &text)
{
    QFile file(confFile());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

QStringList CliProgram::accountOptions() const
{
    return {u"--conf"_s, confFile(), u"--store"_s, path(u"store.db"_s)};
}

CliProgram::Ended CliProgram::run(const QStringList &arguments)
{
    return runBare(accountOptions() + arguments);
}

std::unique_ptr<QProcess> CliProgram::start(const QStringList &arguments)
{
    return startBare(accountOptions() + arguments);
}

CliProgram::Ended CliProgram::runBare(const QStringList &arguments)
{
    const std::unique_ptr<QProcess> process = startBare(arguments);
    return end(*process);
}

std::unique_ptr<QProcess> CliProgram::startBare(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_home.path());
    process->start(programPath(), arguments);
    if (!process->waitForStarted())
        QTest::qFail(qPrintable(programPath() + ": "_L1 + process->errorString()), __FILE__, __LINE__);
    return process;
}

CliProgram::Ended CliProgram::runShell(const QString &line)
{
    QProcess shell;
    QProcessEnvironment environment = m_environment;
    environment.insert(u"CLI"_s, programPath() + u' ' + accountOptions().join(u' '));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_home.path());
    shell.start(u"bash"_s, {u"-c"_s, line});
    return end(shell);
}

CliProgram::Ended CliProgram::end(QProcess &process)
{
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        QTest::qFail("the program did not end", __FILE__, __LINE__);
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace Aiguilleur::Test
