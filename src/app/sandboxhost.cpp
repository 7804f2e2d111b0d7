// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxhost.h"

#include "api/ovhconf.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Aiguilleur {

namespace {

constexpr auto longestStart = 5s;
constexpr unsigned long joinInterval = 20; // ms
constexpr auto watchInterval = 500ms;

SandboxAccess accessOf(const Sandbox::Server &server)
{
    const Sandbox::Keys keys = server.keys();
    return {server.url(), keys.applicationKey, keys.applicationSecret, keys.consumerKey};
}

QString lockPath(const QString &folder)
{
    QDir().mkpath(folder);
    return folder + "/sandbox.lock"_L1;
}

//! First line of the published address: an address left by a process that was killed must not be believed.
QByteArray ownerLine(qint64 pid)
{
    return "; served by process " + QByteArray::number(pid) + '\n';
}

qint64 holderOf(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    return pid;
}

} // namespace

SandboxHost::SandboxHost(QString folder, Sandbox::Options options, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_options(std::move(options))
    , m_lock(lockPath(m_folder))
{
    // A window may stay open for weeks: only the death of its holder frees the lock, never its age.
    m_lock.setStaleLockTime(0);
    m_options.stateFile = file("state.json"_L1);
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &SandboxHost::takeOver);
}

SandboxHost::~SandboxHost()
{
    if (!m_server)
        return;
    QFile::remove(file("sandbox.conf"_L1));
    m_server.reset(); // writes the state, so before the lock is given back
    m_lock.unlock();
}

QString SandboxHost::file(QLatin1String name) const
{
    return m_folder + u'/' + name;
}

Result<SandboxAccess> SandboxHost::open()
{
    if (m_server)
        return m_access;
    // Again: where it could not be made at the start there may be room for it by now.
    QDir().mkpath(m_folder);
    const QDeadlineTimer deadline(longestStart);
    while (true) {
        if (m_lock.tryLock(0))
            return serve(0);
        if (m_lock.error() != QLockFile::LockFailedError)
            return failure(ApiError::Kind::Storage, m_folder);
        if (const std::optional<SandboxAccess> access = published()) {
            m_access = *access;
            m_watch.start();
            return m_access;
        }
        if (deadline.hasExpired())
            return failure(ApiError::Kind::Unreachable, u"process %1 does not serve it"_s.arg(holderOf(m_lock)));
        QThread::msleep(joinInterval);
    }
}

bool SandboxHost::startServer(quint16 port, QString *error)
{
    m_options.port = port;
    m_server = std::make_unique<Sandbox::Server>(m_options);
    if (m_server->start(error) && publish())
        return true;
    m_server.reset();
    return false;
}

Result<SandboxAccess> SandboxHost::serve(quint16 port)
{
    QString error;
    if (!startServer(port, &error) && (port == 0 || !startServer(0, &error))) {
        m_lock.unlock();
        return failure(ApiError::Kind::Unreachable, error);
    }
    m_watch.stop();
    m_access = accessOf(*m_server);
    return m_access;
}

bool SandboxHost::publish() const
{
    QSaveFile target(file("sandbox.conf"_L1));
    if (!target.open(QIODevice::WriteOnly))
        return false;
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    target.write(ownerLine(QCoreApplication::applicationPid()));
    target.write(m_server->ovhConf());
    return target.commit();
}

std::optional<SandboxAccess> SandboxHost::published() const
{
    QFile source(file("sandbox.conf"_L1));
    if (!source.open(QIODevice::ReadOnly) || source.readLine() != ownerLine(holderOf(m_lock)))
        return {};
    const auto conf = OvhConf::load({source.fileName()}, {});
    const auto *keys = conf ? std::get_if<ApplicationKeys>(&conf->credentials) : nullptr;
    if (keys == nullptr)
        return {};
    return SandboxAccess{conf->endpoint.url.toString(), keys->applicationKey, keys->applicationSecret,
                         keys->consumerKey};
}

void SandboxHost::takeOver()
{
    const SandboxAccess before = m_access;
    if (!m_lock.tryLock(0)) {
        // Another of the waiting programs was faster, and perhaps had to take another port.
        const std::optional<SandboxAccess> now = published();
        if (now && now->url != before.url)
            emit moved(m_access = *now);
        return;
    }
    if (!serve(static_cast<quint16>(QUrl(before.url).port(0))))
        return;
    if (m_access.url == before.url)
        emit takenOver();
    else
        emit moved(m_access);
}

} // namespace Aiguilleur
