// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace Aiguilleur {

//! How the platform is taken to behave where neither the API nor the guides settle it. What mattered to a run is told
//! by CallRun::assumptions.
struct CallPlatform
{
    bool goesOnAfterMatch = true;     //!< after a step that only announces; false: the call ends with it
    bool goesOnAfterOtherwise = true; //!< the same for the actions of conditions that are not met
    int mostNoInputs = 3;             //!< of one menu, then it is left; 1 to 9
    int mostErrors = 3;               //!< wrong keys of one menu, then it is left; 1 to 9
    int mostDepth = 12;               //!< of menus within menus
    bool overflowEndsCall = false;    //!< after the announcement of a full queue
    bool waitsForNobody = true;       //!< in a queue where nobody is, and no closing action; false: not at all
    bool closesAfterWait = true;      //!< the closing action also takes calls that have waited too long
    bool keysInReverse = false;       //!< several entries of one key: the last one first
    bool operator==(const CallPlatform &) const = default;
};

class CallPlan;

//! What goes on in the queues of a plan at one moment.
struct CentreMoment
{
    //! By identifier of the agent, as `telephony.OvhPabxHuntingAgentLiveStatus` has it: `waiting`, `receiving`,
    //! `inAQueueCall`, `onBreak`, `loggedOut`.
    QHash<QString, QString> statuses = {};
    QHash<QString, int> waiting = {}; //!< callers, by identifier of the queue
    bool operator==(const CentreMoment &) const = default;
};

//! A call as it could come: what is asked of a CallSimulator.
struct CallScenario
{
    Q_GADGET
public:
    enum class Answer {
        Answered,
        NoAnswer,
        Busy,
    };
    Q_ENUM(Answer)

    QDateTime at;                //!< seen in the calendar's time zone
    QString caller;              //!< `+33…` or `0033…`; empty: anonymous
    QString called;              //!< for lists of called numbers; empty: the number itself
    QStringList keys;            //!< what is pressed each time a menu asks, such as `2` or `12#`; empty text: nothing
    bool repeatsLastKey = false; //!< when they are used up; otherwise nothing is pressed any more
    Answer answer = Answer::Answered;    //!< of transfers and members of queues unless said below
    QHash<QString, Answer> answers;      //!< by document path of the rule or entry that transfers, the queue, the agent
    QHash<QString, QString> agentStates; //!< by identifier of the agent; the saved one where nothing is said
    QHash<QString, int> waiting;         //!< by identifier of the queue: callers who wait already; 0 unless said
    CallPlatform platform;
    bool operator==(const CallScenario &) const = default;

    //! With agents and queues as they are at that moment: who is in a call, or rung already, is busy.
    CallScenario during(const CentreMoment &moment, const CallPlan &plan) const;

    static bool isKeys(const QString &text); //!< 0-9, * and #, or nothing
    //! `2,1#,-`: one text each time a menu asks, `-` for nothing, `…` or `...` at the end: the last one again and
    //! again. nullopt when it is not written like that.
    static std::optional<std::pair<QStringList, bool>> keysOf(const QString &text);
    static QString keysText(const QStringList &keys, bool repeatsLast); //!< the inverse

    QJsonObject toJson() const; //!< without the moment; only what is not usual
    static CallScenario fromJson(const QJsonObject &object);
};

} // namespace Aiguilleur
