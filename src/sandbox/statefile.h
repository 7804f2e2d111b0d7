// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/account.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Aiguilleur::Sandbox {

//! The account kept in the file; nothing and an empty *error when there is no file yet.
std::optional<Account> loadState(const QString &fileName, QString *error);
//! Replaces the file as a whole, readable by its owner only. Returns what is wrong, or nothing.
QString saveState(const QString &fileName, const Account &account);

//! Writes the account to its file a short while after each change, in a thread of its own.
class StateWriter
{
public:
    StateWriter(QString fileName, std::function<Account()> snapshot);
    ~StateWriter(); //!< writes what is not written yet
    void touch();   //!< there is something to write

private:
    void run();

    QString m_fileName;
    std::function<Account()> m_snapshot;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_dirty = false;
    bool m_ending = false;
    std::thread m_thread; // last: it uses the rest
};

} // namespace Aiguilleur::Sandbox
