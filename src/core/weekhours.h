// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace Aiguilleur {

//! One time condition of a call queue as people see it: a range of one day of the week, its end not in it.
struct HoursRange
{
    QString path;   //!< of the object; empty for one that is not in the document
    QString policy; //!< the API's value: `available`, `slot1` to `slot3`, or one that we do not know
    int day = 0;    //!< 1 is Monday, 7 Sunday; 0 for a name that we do not know
    int from = 0;   //!< minutes since midnight, 0 to 1439; -1 when the server's text is no time
    int to = 0;     //!< minutes since midnight, 1 to 1440; -1 when the server's text is no time

    bool operator==(const HoursRange &) const = default;
    //! A known day, and an end after the beginning: it has a place in a week.
    bool isRegular() const { return day >= 1 && day <= 7 && from >= 0 && to > from; }
};

//! The time conditions of a call queue as a week. The API says the last second of a range, people say the minute after
//! it: 17:30 is stored as 17:29:59, midnight as 23:59:59. What is not changed keeps the server's text, however odd.
//! Source: the control panel's editor, whose older version stored 10:00:59 for 10:00.
namespace WeekHours {

constexpr int dayMinutes = 24 * 60;
constexpr int step = 15; //!< minutes; what editors snap to

QString listPath(const QString &root); //!< of the conditions; root: `/telephony/{ba}/easyHunting/{sn}`
QStringList policies();                //!< of the API, in the order in which they are shown
QString dayName(int day);              //!< 1 is `monday`; empty for none
int dayOf(const QString &name);        //!< 0 when it is none

std::optional<int> startMinute(const QString &time); //!< of `timeFrom`; seconds are left out
std::optional<int> endMinute(const QString &time);   //!< of `timeTo`: 17:29:59 is 17:30, 10:00:59 is 10:00
QString startTime(int minute);                       //!< 510 is `08:30:00`
QString endTime(int minute);                         //!< 1050 is `17:29:59`, 1440 is `23:59:59`
int snapped(int minute);                             //!< to the nearest step

HoursRange range(const SetupDocument &document, const QString &path);
//! By day, then by beginning; ranges with an unknown day come last.
QList<HoursRange> ranges(const SetupDocument &document, const QString &list);

bool overlap(const HoursRange &one, const HoursRange &other); //!< share a minute of one day, whatever their policies
//! The first one that overlaps it, other than itself (by its path); nullptr when it fits.
const HoursRange *obstacle(const QList<HoursRange> &ranges, const HoursRange &wanted);
//! The free stretch of a day around a minute, without the range of that path; from == to when the minute is taken.
HoursRange gapAt(const QList<HoursRange> &ranges, int day, int minute, const QString &without = {});

//! Edits of a document. They write only what differs, and return or take paths of conditions.
QString add(SetupDocument &document, const QString &list, const HoursRange &range);
void change(SetupDocument &document, const HoursRange &range); //!< the object at range.path
//! In two at that minute; the path of the second one, empty when the minute is not inside.
QString split(SetupDocument &document, const QString &path, int minute);
//! With the next one of its day and policy, with the time between them. False when there is none, or another range lies
//! between them.
bool mergeWithNext(SetupDocument &document, const QString &path);
//! Makes the other days like that one. What is alike already stays as it is, so that nothing needless is written.
void copyDay(SetupDocument &document, const QString &list, int day, const QList<int> &to);

//! The panel's own file: an array of conditions.
QByteArray toJson(const SetupDocument &document, const QString &list);
//! Why a file of conditions was not taken.
struct FileProblem
{
    enum Kind { NotJson, NotAList, BadEntry, Overlap, Empty };
    Kind kind = NotJson;
    int entry = 0; //!< of the list, from 1; 0 when it is about the whole
};
//! The ranges of such a file, or why they cannot be used; nothing is set then.
std::optional<FileProblem> fromJson(const QByteArray &file, QList<HoursRange> *ranges);
//! Makes the week what `wanted` says; keeps conditions that are alike.
void replace(SetupDocument &document, const QString &list, const QList<HoursRange> &wanted);

} // namespace WeekHours
} // namespace Aiguilleur
