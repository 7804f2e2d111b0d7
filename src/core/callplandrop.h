// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callgraph.h"
#include "core/callplanmoves.h"

namespace Aiguilleur {

//! What comes of dropping one box of a drawing on another one, or an arrow on a box that it shall lead to.
struct CallPlanDrop
{
    Q_GADGET
public:
    enum class Kind {
        None,       //!< nothing can come of it
        MoveStep,   //!< paths: the step; place.before: the one that it comes before
        MoveAction, //!< paths: the rule or entry
        AddAction,  //!< another one that leads to the box
        Retarget,   //!< paths: all rules and entries of the arrow that lead to where it points
    };
    Q_ENUM(Kind)
    //! Where at the box that it is dropped on the person is shown what will be.
    enum class Mark { Whole, Before, After, Met, NotMet };
    Q_ENUM(Mark)

    Kind kind = Kind::None;
    Mark mark = Mark::Whole;
    QStringList paths = {};
    CallActionPlace place = {};
    QString action = {}; //!< of AddAction and Retarget, as rules have it
    QString param = {};
    bool operator==(const CallPlanDrop &) const = default;

    //! The path that is to be chosen then; empty when nothing came of it.
    QString apply(SetupDocument &document, const FeatureType &type) const;

    //! Where within the box, from 0 to 1: `along` the way of the calls, `across` it.
    struct Spot
    {
        double along = 0.5;
        double across = 0.5;
    };
    //! A box: a step goes to the place of another one; an action, or what only one leads to, to a place in a step or to
    //! a menu. What several actions or none lead to is led to from there as well, as anything is with `adds`.
    static CallPlanDrop ofBox(const CallPlan &plan, const CallGraph &graph, const QString &box, const QString &onto,
                              const Spot &spot, bool adds = false);
    static CallPlanDrop ofArrow(const CallPlan &plan, const CallGraph &graph, const CallGraphEdge &arrow,
                                const QString &onto);
    static bool canDrag(const CallGraphNode &box);
    //! Something that stands on it leads to where it points.
    static bool canDrag(const CallGraph &graph, const CallGraphEdge &arrow);
};

} // namespace Aiguilleur
