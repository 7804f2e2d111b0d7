// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace Aiguilleur {

class CallJournal;
class Observations;
class Snapshots;

//! For how long what has happened is kept. 0 days: for ever.
struct Retention
{
    int copyDays = 0;
    int copiesKept = 10; //!< the newest ones of each number, however old
    int callDays = 0;
    bool operator==(const Retention &) const = default;
};

//! Takes what is older than the person wants it out of the store: once when that is said, and every day. Copies with a
//! name, and those that something unfinished may need, stay. Owned by the session; on a shared database it is done for
//! everybody.
class Housekeeping : public QObject
{
    Q_OBJECT
public:
    Housekeeping(Snapshots &snapshots, CallJournal &calls, Observations &observations, Clock clock,
                 std::chrono::milliseconds every, QObject *parent = nullptr);
    ~Housekeeping() override;

    //! Nothing is removed before it is called.
    void setRetention(const Retention &retention);
    void tidy(); //!< now; what the store refuses is done the next time

signals:
    void tidied(int copies, int calls); //!< how many were removed

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Aiguilleur
