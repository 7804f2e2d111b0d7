// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupfields.h"
#include "core/setupgoal.h"
#include "core/telephony.h"

#include <QList>
#include <QObject>

namespace Aiguilleur {

//! Something wrong in a plan file. Lines count from 1, as an editor shows them; in JSON they are the places of
//! elements.
struct PlanProblem
{
    Q_GADGET
public:
    enum class Kind {
        Unreadable,    //!< no table, or no JSON; argument: why
        OpenQuote,     //!< a quotation mark that is never closed
        MissingColumn, //!< argument: `number` or `configuration`
        UnknownColumn, //!< argument: what the heading says
        TwiceColumn,   //!< argument: the heading
        TooManyCells,  //!< more than the heading has
        NoNumber,      //!< argument: what stands there
        UnknownNumber, //!< not in the account; argument: the number
        NoAlias,       //!< a line: it has no configuration; argument: the number
        TwiceNumber,   //!< argument: the number; `other` is the line of the first one
        UnknownType,   //!< argument: what stands there
        NotApplicable, //!< a configuration that cannot be chosen; argument: its name
        NoSetting,     //!< the configuration has no such setting; argument: the key
        Value,         //!< argument: the key; `text` is the value
        Range,         //!< the same, outside what is allowed
        PremiumRate,   //!< argument: the key; `text` is the number
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Unreadable;
    int line = 0;
    QString argument = {};
    QString text = {};
    int other = 0;
    bool operator==(const PlanProblem &) const = default;
};

//! A table of numbers and what each is to become: a CSV file (RFC 4180; comma, semicolon or tab) with the columns
//! `number`, `configuration` and settings by their SetupField::key, or a JSON array of objects with these members. An
//! empty cell leaves the setting as it is, `null` clears it. docs/PLANS.md describes it.
struct PlanFile
{
    struct Line
    {
        int line = 0;
        Service service;
        SetupGoal goal;
    };
    QList<Line> lines;
    QList<PlanProblem> problems; //!< all of them, by line; with one, nothing of the plan is to be applied

    //! services: of the account.
    static PlanFile read(const QByteArray &file, const QList<Service> &services);

    //! Keys of settings that a plan can hold: all but sounds, which have other identifiers on each number, and secrets.
    static QStringList columns();
    static bool isPlannable(const SetupField &field);
};

} // namespace Aiguilleur
