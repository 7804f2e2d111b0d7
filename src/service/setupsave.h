// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/setupplan.h"
#include "core/telephony.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>
#include <optional>

namespace Aiguilleur {

class Store;
class TaskWatcher;
class TelephonyApi;
struct SessionOptions;
struct StoredSetupSave;

//! One save: its calls, how far it came. Written to the local database before each call and after it, so that a program
//! that is killed knows what was done; secrets are not written, and a step that needs one asks for it again.
class SetupSave : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Running,
        Done,
        Stopped, //!< a step failed, its outcome is not known, or the program ended: finish or take back
        TakingBack,
        TakenBack, //!< as before, but for steps that are Kept
        Abandoned, //!< left as it was
    };
    Q_ENUM(State)

    const QString &id() const { return m_id; }
    const QString &billingAccount() const { return m_billingAccount; }
    const QString &serviceName() const { return m_serviceName; }
    QDateTime created() const { return m_created; } //!< UTC
    State state() const { return m_state; }
    const QList<SetupStep> &steps() const { return m_steps; }
    int doneCount() const;
    const std::optional<ApiError> &error() const { return m_error; } //!< of the step that stopped it
    bool isEnded() const;                                            //!< Done, TakenBack or Abandoned
    bool canTakeBack() const; //!< at least one done step has something that undoes it
    //! A step that is not done has a secret that was not written down: it cannot be finished, only taken back or left.
    bool needsSecret() const;

signals:
    void changed(); //!< a step or the state

private:
    friend class SetupSaver;
    friend class SetupSaves;
    explicit SetupSave(QObject *parent);
    void adopt(const StoredSetupSave &stored);

    QString m_id;
    QString m_billingAccount;
    QString m_serviceName;
    QDateTime m_created;
    State m_state = State::Running;
    QList<SetupStep> m_steps;
    std::optional<ApiError> m_error;
    QHash<QString, QStringList> m_listsBefore; // identifiers that lists had before something was created in them
    QSet<int> m_unwritten;                     // places of steps that differ from the journal
};

//! Name of a state in the journal, such as `takingBack`.
QString setupSaveStateName(SetupSave::State state);

//! The saves of one account: one at a time for a number. Owned by the session. A POST that got no answer is looked for
//! before anything else is sent, never sent again blindly.
class SetupSaves : public QObject
{
    Q_OBJECT
public:
    //! isChanging: whether the configuration of a number is being changed; then nothing is saved to it.
    SetupSaves(QString account, TelephonyApi &api, Store &store, TaskWatcher &watcher,
               std::function<bool(const QString &serviceName)> isChanging, const SessionOptions &options,
               QObject *parent = nullptr);
    ~SetupSaves() override;

    //! Reads what earlier runs of the program left unfinished: each becomes Stopped. `resumed` follows.
    void resume();
    SetupSave *unfinished(const QString &serviceName) const; //!< nullptr when there is none
    QList<SetupSave *> unfinished() const;
    SetupSave *byId(const QString &id) const; //!< nullptr when it is not of this run of the program

    //! Conflict when one of that number is not ended, or its configuration is being changed. When that comes out later,
    //! of another program, it is Abandoned at once, with that error.
    Result<SetupSave *> begin(const Service &service, const QList<SetupStep> &steps);
    void finish(SetupSave *save);   //!< of a Stopped one
    void takeBack(SetupSave *save); //!< of a Stopped one
    void abandon(SetupSave *save);  //!< of a Stopped one: left as it is, not offered again

signals:
    void resumed();
    void changed(Aiguilleur::SetupSave *save);
    void ended(Aiguilleur::SetupSave *save);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Aiguilleur
