// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/problem.h"
#include "core/callscenario.h"
#include "core/featuretype.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Aiguilleur {

enum class Command {
    Groups,
    Numbers,
    Show,
    Catalogue,
    Apply,
    Pending,
    Wait,
    History,
    Get,
    Set,
    Members,
    Hours,
    Sounds,
    Live,
    Records,
    Restore,
    Undo,
    Copy,
    Snapshot,
    Snapshots,
    Diff,
    ExportSnapshot,
    ImportSnapshot,
    Prune,
    Batches,
    Template,
    Journal,
    Plan,
    Schedule,
    RunDue,
    Lint,
    Simulate,
};

//! What was asked for, checked as far as it can be without a server.
struct Invocation
{
    Command command = Command::Catalogue;
    QString helpText = {}; //!< not empty: print it, and nothing else is asked for

    QString confFile = {}; //!< empty: the standard files and variables
    bool sandbox = false;
    bool json = false;
    QString store = {}; //!< file or address, see storeLocation(); empty: the person's own

    QString serviceName = {};   //!< of NUMBER; empty when none was given
    QStringList arguments = {}; //!< after NUMBER, where a command takes any
    bool all = false;           //!< every number of the account
    QString name = {};          //!< given to a copy
    QString output = {};        //!< file or folder; empty: standard output, or none
    bool ifChanged = false;     //!< of `snapshot`
    QString search = {};        //!< of `snapshots`
    bool live = false;          //!< of `diff`: against what the server has now
    int olderThan = 365;        //!< days, of `prune`
    int keep = 10;              //!< of `prune`: newest copies of each number
    bool dryRun = false;
    QDate since = {};              //!< of `journal` and `records`
    QDate until = {};              //!< of these too, this day included
    QString outcome = {};          //!< of `journal`: done, failed, unknown
    bool csv = false;              //!< of `journal`, `live`, `numbers` and `records`
    QString field = {};            //!< of `get`; empty: all
    bool warningsAsErrors = false; //!< of `lint`
    bool scripts = false;          //!< of `lint`: fetch VXML documents too
    CallScenario call = {};        //!< of `simulate`; its moment by the clock of the calendar's zone, invalid for now
    bool week = false;             //!< of `simulate`
    bool expectations = false;     //!< of `simulate`
    bool finish = false;           //!< of `set`, `restore` and `undo`
    bool takeBack = false;         //!< of these too
    QString from = {};             //!< of `restore`: identifier or file of a copy; empty: the newest
    FeatureType type = {};
    QString group = {};
    QString filter = {};
    QString values = {}; //!< of `template apply`: a table; empty: all numbers are given the same
    bool retry = false;  //!< of `batches`
    bool undo = false;   //!< of `batches`
    QString zone = {};   //!< of `schedule`; empty: this computer's
    bool weekly = false; //!< of `schedule`
    int tolerance = 15;  //!< of `run-due`, minutes
    bool yes = false;
    bool wait = true;
    std::chrono::seconds timeout{600};
    int limit = 50;
};

//! What has to be known before anything can be said: in which language, and for whom.
struct Manner
{
    QString language = {}; //!< empty: the locale's
    bool json = false;

    //! Never fails; parseCommandLine() says what is wrong.
    static Manner of(const QStringList &arguments);
};

//! arguments: with the program's name first.
Outcome<Invocation> parseCommandLine(const QStringList &arguments);

} // namespace Aiguilleur
