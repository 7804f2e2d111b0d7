// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/statefile.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Aiguilleur::Sandbox {

namespace {

//! Changes that follow each other closely are written together.
constexpr std::chrono::milliseconds Settling{150};

} // namespace

std::optional<Account> loadState(const QString &fileName, QString *error)
{
    QFile file(fileName);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly)) {
        *error = u"%1: %2"_s.arg(fileName, file.errorString());
        return std::nullopt;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        *error = u"%1: %2 at byte %3"_s.arg(fileName, problem.errorString()).arg(problem.offset);
        return std::nullopt;
    }
    std::optional<Account> account = Account::fromJson(document.object(), error);
    if (!account)
        *error = u"%1: %2"_s.arg(fileName, *error);
    return account;
}

QString saveState(const QString &fileName, const Account &account)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return u"%1: %2"_s.arg(fileName, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(account.toJson()).toJson(QJsonDocument::Compact));
    return file.commit() ? QString() : u"%1: %2"_s.arg(fileName, file.errorString());
}

StateWriter::StateWriter(QString fileName, std::function<Account()> snapshot)
    : m_fileName(std::move(fileName))
    , m_snapshot(std::move(snapshot))
    , m_thread([this] { run(); })
{
}

StateWriter::~StateWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wakeUp.notify_all();
    m_thread.join();
}

void StateWriter::touch()
{
    const std::scoped_lock lock(m_mutex);
    m_dirty = true;
    m_wakeUp.notify_all();
}

void StateWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wakeUp.wait(lock, [this] { return m_dirty || m_ending; });
        if (!m_dirty)
            return;
        m_wakeUp.wait_for(lock, Settling, [this] { return m_ending; });
        m_dirty = false;
        lock.unlock();
        const QString problem = saveState(m_fileName, m_snapshot());
        if (!problem.isEmpty())
            qWarning("sandbox: the state is not kept: %s", qPrintable(problem));
        lock.lock();
    }
}

} // namespace Aiguilleur::Sandbox
