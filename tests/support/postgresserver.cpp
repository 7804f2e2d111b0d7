// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Test {

namespace {

constexpr auto socketVariable = "AIGUILLEUR_TEST_POSTGRES_SOCKET";
constexpr int patience = 30000;

//! Debian keeps the programs of each version in a folder of its own.
QString binFolder()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (QFile::exists(versions.filePath(name + u"/bin/initdb"_s)))
            return versions.filePath(name + u"/bin/"_s);
    }
    qFatal("PostgreSQL is not installed");
}

void give(const QString &path)
{
    const passwd *owner = getpwnam("postgres");
    if (!owner || chown(QFile::encodeName(path).constData(), owner->pw_uid, owner->pw_gid) != 0)
        qFatal("%s cannot be given to the user postgres", qPrintable(path));
}

bool canConnect(const QString &socket, const QStringList &statements = {})
{
    const QString name = u"postgres-server"_s;
    bool succeeded = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(socket);
        database.setUserName(PostgresServer::user());
        database.setDatabaseName(u"postgres"_s);
        succeeded = database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return succeeded;
}

} // namespace

PostgresServer::PostgresServer()
    : m_folder(std::make_unique<QTemporaryDir>(u"/tmp/aiguilleur-pg-XXXXXX"_s)) // a socket's path must be short
    , m_socket(m_folder->path())
{
    if (geteuid() == 0)
        give(m_socket);
    const std::unique_ptr<QProcess> made(
        run(u"initdb"_s, {u"--pgdata"_s, m_socket + u"/data"_s, u"--username"_s, user(), u"--auth=trust"_s,
                          u"--no-sync"_s, u"--encoding=UTF8"_s, u"--locale=C"_s}));
    if (!made->waitForFinished(patience) || made->exitCode() != 0)
        qFatal("initdb: %s", made->readAllStandardError().constData());
    QFile rules(m_socket + u"/data/pg_hba.conf"_s);
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("pg_hba.conf cannot be written");
    rules.write("local all alice scram-sha-256\nlocal all all trust\n");
    rules.close();
    start();
    createOtherUser();
}

PostgresServer::PostgresServer(const QString &socket)
    : m_socket(socket)
{
}

PostgresServer::~PostgresServer()
{
    stop();
}

PostgresServer &PostgresServer::ofTest()
{
    static const std::unique_ptr<PostgresServer> server(qEnvironmentVariableIsSet(socketVariable)
                                                            ? new PostgresServer(qEnvironmentVariable(socketVariable))
                                                            : new PostgresServer());
    qputenv(socketVariable, QFile::encodeName(server->m_socket));
    return *server;
}

QProcess *PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QStringList all{u"--pdeathsig"_s, u"INT"_s};
    if (geteuid() == 0)
        all += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
    all += {u"--"_s, binFolder() + program};
    auto *process = new QProcess;
    process->setWorkingDirectory(u"/tmp"_s);
    process->start(u"setpriv"_s, all + arguments);
    return process;
}

void PostgresServer::start()
{
    if (m_server)
        return;
    m_server.reset(run(u"postgres"_s, {u"-D"_s, m_socket + u"/data"_s, u"-k"_s, m_socket, u"-h"_s, QString(), u"-c"_s,
                                       u"fsync=off"_s, u"-c"_s, u"max_connections=60"_s}));
    waitUntilReady();
}

void PostgresServer::waitUntilReady()
{
    QElapsedTimer time;
    time.start();
    while (!canConnect(m_socket)) {
        if (time.elapsed() > patience || m_server->waitForFinished(20))
            qFatal("PostgreSQL does not start: %s", m_server->readAllStandardError().constData());
    }
}

void PostgresServer::stop()
{
    if (!m_server)
        return;
    kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
    m_server->waitForFinished(patience);
    m_server.reset();
}

void PostgresServer::execute(const QStringList &statements) const
{
    canConnect(m_socket, statements);
}

void PostgresServer::createOtherUser()
{
    QString password = otherPassword();
    password.replace(u'\'', u"''"_s);
    execute({u"CREATE ROLE %1 LOGIN PASSWORD '%2'"_s.arg(otherUser(), password)});
}

} // namespace Aiguilleur::Test
