// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupconflicts.h"
#include "core/setupdocument.h"
#include "core/setupproblem.h"
#include "service/setupsave.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace Aiguilleur {

class Inventory;
class Snapshots;
class TelephonyApi;
struct SessionOptions;

//! What a set-up works on; all of it outlives the set-up.
struct SetupServices
{
    TelephonyApi &api;
    Inventory &inventory;
    SetupSaves &saves;
    Snapshots &snapshots;
    const SessionOptions &options;
    std::function<bool()> canWrite; //!< the session may write and nobody else has the number
};

//! What one number is set up as: loaded from the server, edited as a draft, and saved call by call. Pages and the
//! command line work on it alike. Nothing is written but what differs, and nothing that somebody else changed meanwhile
//! is overwritten without a decision.
//!
//!   Idle -> Loading -> Ready -> Checking -> Conflicted | Saving -> Ready | Stopped
//!
//! A save belongs to the session (SetupSaves): it goes on, and can be finished or taken back, when this object is gone.
class Setup : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Loading,    //!< the first time; what is there stays shown while it is read again
        LoadFailed, //!< see error()
        Ready,
        Checking,   //!< reading again before saving, to see what others changed
        Conflicted, //!< see conflicts()
        Saving,
        Stopped, //!< a save stopped on the way: see save(); finish it, or take it back
    };
    Q_ENUM(State)

    Setup(Service service, SetupServices services, QObject *parent = nullptr);
    ~Setup() override;

    const Service &service() const;
    SetupContext context() const;
    QString root(const QString &branch) const; //!< path of a branch of this number
    QString root() const;                      //!< of its own branch: `/telephony/{ba}/easyHunting/{sn}`

    State state() const;
    std::optional<ApiError> error() const; //!< why it could not be loaded, or why the save stopped
    bool isLoaded() const;                 //!< there is something to show, also while it is read again
    const SetupDocument &base() const;     //!< as the server had it when last read
    const SetupDocument &draft() const;    //!< with the edits of the person
    bool isModified() const;               //!< the draft differs in something that can be saved
    bool canEdit() const;                  //!< Ready, with the right to write
    QList<SetupProblem> problems() const;
    QList<SetupProblem> problemsOf(const QString &path, const QString &property = {}) const;
    QList<SetupConflict> conflicts() const;
    SetupSave *save() const; //!< under way, stopped, or last ended here; nullptr when there was none

    void permissionChanged(); //!< canEdit() may be another
    void load();              //!< reads everything, keeps the edits where they still fit
    //! Edits; each is followed by draftChanged.
    void setValue(const QString &path, const QString &property, const QJsonValue &value);
    QString add(const QString &list, const QJsonObject &object, int index = -1);
    void remove(const QString &path);
    void move(const QString &list, int from, int to);
    void setDraft(const SetupDocument &draft); //!< several edits at once
    void discard();                            //!< back to base()

    void startSave(); //!< nothing unless isModified() and there is no error among problems()
    //! For each conflict in its order: true keeps mine, false takes theirs. The save goes on with that.
    void resolve(const QList<bool> &keepMine);
    void cancelSave();   //!< out of Conflicted, back to editing
    void finishSave();   //!< out of Stopped: goes on with the step that failed
    void takeSaveBack(); //!< out of Stopped: undoes what was done, as far as can be
    void leaveSave();    //!< out of Stopped: lets it be as it is, and reads what the server has

signals:
    void stateChanged(Aiguilleur::Setup::State state);
    void loaded();       //!< base() is another one (or the same, read again)
    void draftChanged(); //!< by an edit, by discard() or by loading
    void saveProgress(int done, int total);
    void saved(); //!< everything has been written and read again

private:
    class Private;
    std::shared_ptr<Private> d; //!< ends with the last answer that it waits for
};

} // namespace Aiguilleur
