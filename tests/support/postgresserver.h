// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace Aiguilleur::Test {

//! A server of PostgreSQL on a socket of its own, for nobody but the test; it ends with the process that started it.
//! Run by root it is run as `postgres`, because it refuses to be root.
class PostgresServer
{
public:
    PostgresServer();  //!< made and started; fatal when that fails
    ~PostgresServer(); //!< stopped, and nothing is left of it
    Q_DISABLE_COPY_MOVE(PostgresServer)

    //! The one of this test, or of the test that started this program; started the first time it is asked for.
    static PostgresServer &ofTest();

    QString folder() const { return m_socket; }                    //!< of its socket: what takes the place of a host
    static QString user() { return QStringLiteral("aiguilleur"); } //!< may do everything, without a password
    //! A role with a password, which it is asked for; it may use the database `postgres`, and make nothing in it.
    static QString otherUser() { return QStringLiteral("alice"); }
    static QString otherPassword() { return QStringLiteral("pa;ss'wörd \\ 1"); }

    void execute(const QStringList &statements) const; //!< in the database `postgres`; fatal when one fails
    void start();                                      //!< nothing when it runs already
    void stop();                                       //!< at once, as a crash: connections are cut

private:
    explicit PostgresServer(const QString &socket);
    QProcess *run(const QString &program, const QStringList &arguments);
    void waitUntilReady();
    void createOtherUser();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_socket;
    std::unique_ptr<QProcess> m_server;
};

} // namespace Aiguilleur::Test
