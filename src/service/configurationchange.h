// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"

#include <QDateTime>
#include <QObject>
#include <optional>

namespace Aiguilleur {

struct JournalEntry;

//! One change of one number's configuration, from its draft until the server says how it ended. Every view reads it,
//! none changes it. Each state is in the journal before it is announced.
class ConfigurationChange : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Draft,        //!< written down, nothing asked yet
        Snapshotting, //!< reading what will be replaced
        Submitting,   //!< the POST is on its way, or it is being found out whether it arrived
        Waiting,      //!< OVHcloud's task runs (todo, doing or pause)
        Verifying,    //!< the task ended; the number is read again
        Applied,      //!< the server says that the number has the new configuration
        Failed,       //!< it has not; failure() says why
        Cancelled,    //!< given up before anything was sent
        Unknown,      //!< cannot be found out (the number is gone, or somebody else changed it to a third type)
    };
    Q_ENUM(State)

    enum class Failure {
        None,
        NotSent,          //!< the program ended, or the network was away, before anything was sent
        NoCopy,           //!< what was configured could not be read, so nothing was sent
        Refused,          //!< the server refused the change; error() has its words
        TaskFailed,       //!< OVHcloud's task ended in error; error().message has its words
        NotChanged,       //!< the task ended, and the number still has its old configuration
        NumberGone,       //!< the number does not exist any more
        ChangedElsewhere, //!< the number now has a third configuration
        Storage,          //!< the journal could not be written, so nothing was sent
    };
    Q_ENUM(Failure)

    QString id() const { return m_id; }
    QString billingAccount() const { return m_billingAccount; }
    QString serviceName() const { return m_serviceName; }
    FeatureType from() const { return m_from; }
    FeatureType to() const { return m_to; } //!< Unknown without a name while a task begun elsewhere runs
    State state() const { return m_state; }
    Failure failure() const { return m_failure; }
    std::optional<ApiError> error() const { return m_error; }
    qint64 taskId() const { return m_taskId; }               //!< 0 until known
    Task::Status taskStatus() const { return m_taskStatus; } //!< last seen, while Waiting
    QString snapshotId() const { return m_snapshotId; }
    QDateTime created() const { return m_created; }     //!< UTC
    QDateTime submitted() const { return m_submitted; } //!< UTC, invalid until the POST
    QDateTime finished() const { return m_finished; }   //!< UTC, invalid until the end
    bool isExternal() const { return m_external; }      //!< begun elsewhere
    bool isSeen() const { return m_seen; }              //!< the person saw how it ended
    bool isCheckingWithServer() const
    {
        return m_checking;
    } //!< the server cannot be asked right now (offline) or is being asked

    bool isFinished() const;
    bool canCancel() const; //!< nothing was sent yet
    bool canRetry() const;  //!< Failed, Cancelled or Unknown, and not begun elsewhere

    JournalEntry toEntry(const QString &account) const;

signals:
    void stateChanged(Aiguilleur::ConfigurationChange::State state);
    void changed(); //!< anything else: task status, seen, checking

private:
    friend class ConfigurationChanges;
    friend class ChangeRunner;
    explicit ConfigurationChange(QObject *parent)
        : QObject(parent)
    {
    }
    void adopt(const JournalEntry &entry); // no signal

    QString m_id;
    QString m_billingAccount;
    QString m_serviceName;
    FeatureType m_from;
    FeatureType m_to;
    State m_state = State::Draft;
    Failure m_failure = Failure::None;
    std::optional<ApiError> m_error;
    qint64 m_taskId = 0;
    QList<qint64> m_tasksBefore;
    Task::Status m_taskStatus = Task::Status::Unknown;
    QString m_snapshotId;
    QString m_owner;
    QDateTime m_created;
    QDateTime m_submitted;
    QDateTime m_finished;
    bool m_external = false;
    bool m_seen = false;
    bool m_checking = false;
};

QString toString(ConfigurationChange::State state); //!< `waiting`; stable, for the journal and JSON
std::optional<ConfigurationChange::State> changeState(const QString &name);
QString toString(ConfigurationChange::Failure failure);
ConfigurationChange::Failure changeFailure(const QString &name); //!< None for a name that is not known
bool isFinished(ConfigurationChange::State state);

} // namespace Aiguilleur
