// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupproblem.h"

#include <QByteArray>
#include <QJsonObject>

namespace Aiguilleur {

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
    QString creates = {};      //!< the made-up identifier of what this POST creates
    QString idKey = {};        //!< member of the answer with the real one; empty when the answer does not tell (`void`)
    bool isTask = false;       //!< the answer is a telephony.Task, to be followed to its end
    QString subject = {};      //!< path of the object of the set-up that it is about
    QString verification = {}; //!< what to read to find out whether it arrived; empty: the step's own path

    State state = State::Pending;
    QString created = {}; //!< the identifier that the server gave
    bool operator==(const SetupStep &) const = default;
};

//! From what the server has to what the person wants, call by call, in an order that leaves no gap: what others need is
//! made before them, what is switched on comes last, and what would stand in the way of something new is deleted first.
//! Nothing that did not change is written. The type of the number is never changed here but between redirect and ddi.
QList<SetupStep> setupPlan(const SetupContext &context, const SetupDocument &base, const SetupDocument &draft);

} // namespace Aiguilleur
