// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupproblem.h"

#include <QByteArray>
#include <QJsonObject>

namespace Aiguilleur {

//! A call by itself, as SetupStep has them.
struct SetupCall
{
    QByteArray method;
    QString path;
    QJsonObject body = {};
    bool isTask = false;
    bool operator==(const SetupCall &) const = default;
};

//! One call of a save: what is sent, and what takes it back. Paths are below the endpoint, segments not encoded; an
//! identifier that add() made up stands for the one that the server gives when the object is created, in paths and in
//! bodies.
struct SetupStep
{
    Q_GADGET
public:
    enum class State {
        Pending,
        Running,
        Done,
        Failed,  //!< refused: the server has not done it
        Unknown, //!< no answer: it has to be looked for before going on
        Undone,  //!< taken back
        Kept,    //!< done, and could not be taken back
    };
    Q_ENUM(State)

    QByteArray method; //!< POST, PUT or DELETE
    QString path;
    QJsonObject body = {};
    QByteArray undoMethod = {}; //!< empty: it cannot be taken back
    QString undoPath = {};
    QJsonObject undoBody = {};
    //! What has to be called after that one, so that everything is as it was: an agent that was deleted is made again,
    //! and joins its queues again.
    QList<SetupCall> undoFurther = {};
    bool goesWithOther = false; //!< taking back an earlier step takes this one back as well
    QString creates = {};       //!< the made-up identifier of what this POST creates
    QString idKey = {};        //!< member of the answer with the real one; empty when the answer does not tell (`void`)
    bool isTask = false;       //!< the answer is a telephony.Task, to be followed to its end
    QString subject = {};      //!< path of the object of the set-up that it is about
    QString verification = {}; //!< what to read to find out whether it arrived; empty: the step's own path

    State state = State::Pending;
    //! The identifier that the server gave: to what the step created, or to what taking it back created again. Known
    //! from the start where we choose it ourselves.
    QString created = {};
    bool isUndoing = false;    //!< Running, Unknown or Failed while it is taken back
    int undoneCalls = 0;       //!< of undo and undoFurther: how many have been done
    QStringList withheld = {}; //!< members of the body that are secret and were not written down: they are lost
    bool operator==(const SetupStep &) const = default;
};

//! From what the server has to what the person wants, call by call, in an order that leaves no gap: what others need is
//! made before them, what is switched on comes last, and what would stand in the way of something new is deleted first.
//! Nothing that did not change is written. The type of the number is never changed here but between redirect and ddi.
QList<SetupStep> setupPlan(const SetupContext &context, const SetupDocument &base, const SetupDocument &draft);

//! What a redirection has to be for the destination of the draft: `redirect` to a line with a telephone, `ddi` to one
//! without; its present type where that is not known, or the destination is no line of the account.
FeatureType redirectionType(const SetupContext &context, const SetupDocument &draft);
//! Members of bodies that are secret.
bool isSecretSetting(const QString &property);

} // namespace Aiguilleur
