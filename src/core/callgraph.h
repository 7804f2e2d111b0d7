// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! A place that a call can be at.
struct CallGraphNode
{
    Q_GADGET
public:
    enum class Kind {
        Incoming,
        Step,
        Action, //!< one that has no object of its own: a sound, a text, a pause, a name
        Menu,
        Queue,
        Members, //!< of a queue, together
        Number,
        Voicemail,
        LeaveMenu, //!< to what follows the menu
        HangUp,
        SilentEnd, //!< nothing is left to do
        Missing,   //!< something that is named and is not there
    };
    Q_ENUM(Kind)

    QString id; //!< unique within the graph, the same for the same thing in another state of the plan
    Kind kind = Kind::Incoming;
    QString path = {};      //!< of the object, in the document; empty for what is none
    QString subject = {};   //!< of Number and Voicemail: the number; of Missing: the identifier
    QStringList paths = {}; //!< of all rules and keys that lead here
    bool isDisabled = false;
    bool isCollapsed = false; //!< what follows it is not shown
    int count = 0;            //!< of Members
    bool operator==(const CallGraphNode &) const = default;
};

//! How a call gets from one to another.
struct CallGraphEdge
{
    Q_GADGET
public:
    enum class Kind {
        Then,    //!< one after the other
        Holds,   //!< the conditions of the step hold
        DoesNot, //!< they do not
        Next,    //!< to the next step
        Keys,    //!< see keys
        NoKey,   //!< nothing was typed
        WrongKey,
        NoAnswer,
        Full,   //!< of a queue
        Closed, //!< of a queue: nobody is there
        Answers,
        Never, //!< from a step: something before it has ended the call
    };
    Q_ENUM(Kind)

    QString from;
    QString to;
    Kind kind = Kind::Then;
    QStringList keys = {};
    QStringList paths = {}; //!< rules or keys that it stands for
    bool isDisabled = false;
    bool operator==(const CallGraphEdge &) const = default;
};

//! What of a plan is drawn.
struct CallGraphDetail
{
    Q_GADGET
public:
    enum class Depth {
        Everything,
        Destinations, //!< menus, queues, numbers, ends; not what is only heard on the way there
        Steps,        //!< nothing but their order
    };
    Q_ENUM(Depth)
    Depth depth = Depth::Everything;
    bool hasMembers = true; //!< of queues
    bool operator==(const CallGraphDetail &) const = default;
};

//! A call plan as a drawing: what a call can meet, and how it gets there. Identical destinations are one place, several
//! keys that lead to one are one line. For people to look at: what exactly happens is the simulator's.
struct CallGraph
{
    QList<CallGraphNode> nodes;
    QList<CallGraphEdge> edges;

    const CallGraphNode *node(const QString &id) const; //!< nullptr when there is none
    //! Everything from which a call can come to a node, or to which it can go on; the node itself not.
    QSet<QString> before(const QString &id) const;
    QSet<QString> after(const QString &id) const;
    //! The node that stands for an object of the document, or for what it stands in; empty when there is none.
    QString idOf(const QString &path) const;

    static CallGraph of(const CallPlan &plan, const QSet<QString> &collapsed = {}, const CallGraphDetail &detail = {});
    bool operator==(const CallGraph &) const = default;

private:
    QSet<QString> reachable(const QString &id, QString CallGraphEdge::*here, QString CallGraphEdge::*there) const;
};

} // namespace Aiguilleur
