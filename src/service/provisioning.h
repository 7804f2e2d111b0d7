// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupadaptation.h"
#include "core/setupcomparison.h"
#include "core/telephony.h"

#include <QDateTime>
#include <QObject>
#include <optional>

namespace Aiguilleur {

struct StoredProvisioning;

//! One number brought to a goal: its type is changed if it has another, its sounds are uploaded, the rest is saved call
//! by call, and everything is read again and compared with the goal. Every step is in the store before it is begun; a
//! program that is killed goes on with it. Views read it, none changes it.
class Provisioning : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Waiting,      //!< written down; its turn has not come
        ChangingType, //!< see changeId()
        Reading,      //!< what the number has now
        Uploading,    //!< sounds from this computer
        Saving,       //!< see saveId()
        Verifying,    //!< reading it again
        Done,         //!< as the goal says, but for losses()
        Differs,      //!< everything was done, and the server tells something else: see comparison()
        Stopped,      //!< a step failed or its outcome is not known: finish, or take back; see error()
        Failed,       //!< nothing more can be done; see error()
        Cancelled,    //!< given up before anything was sent
    };
    Q_ENUM(State)
    enum class Origin { Undo, Restore, Copy, Template, Plan, Bulk };
    Q_ENUM(Origin)

    QString id() const { return m_id; }
    QString batchId() const { return m_batchId; } //!< empty when it is of none
    const Service &service() const { return m_service; }
    const SetupGoal &goal() const { return m_goal; }
    Origin origin() const { return m_origin; }
    State state() const { return m_state; }
    QString snapshotId() const { return m_snapshotId; } //!< of the number as it was before; empty until taken
    QString changeId() const { return m_changeId; }     //!< empty when the type did not have to be changed
    QString saveId() const { return m_saveId; }         //!< empty when nothing had to be saved
    QList<SetupLoss> losses() const { return m_losses; }
    const SetupComparison &comparison() const
    {
        return m_comparison;
    } //!< of Differs: the goal and what the server tells
    std::optional<ApiError> error() const { return m_error; }
    QDateTime created() const { return m_created; }   //!< UTC
    QDateTime finished() const { return m_finished; } //!< UTC, invalid until the end
    int stepsDone() const { return m_stepsDone; }     //!< of the save
    int stepCount() const { return m_stepCount; }     //!< 0 until known
    bool isEnded() const;                             //!< Done, Differs, Failed or Cancelled

signals:
    void changed();

private:
    friend class Provisionings;
    friend class Provisioner;
    StoredProvisioning toStored() const; //!< without account and owner
    void adopt(const StoredProvisioning &stored, const SetupGoal &goal);

    explicit Provisioning(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    QString m_id;
    QString m_batchId;
    Service m_service;
    SetupGoal m_goal;
    Origin m_origin = Origin::Restore;
    State m_state = State::Waiting;
    QString m_snapshotId;
    QString m_changeId;
    QString m_saveId;
    QList<SetupLoss> m_losses;
    SetupComparison m_comparison;
    std::optional<ApiError> m_error;
    QDateTime m_created;
    QDateTime m_finished;
    int m_stepsDone = 0;
    int m_stepCount = 0;
};

QString toString(Provisioning::State state); //!< `changingType`; stable, for the store and JSON
QString toString(Provisioning::Origin origin);

} // namespace Aiguilleur
