// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closures.h"

#include <QByteArray>
#include <QDate>
#include <QMetaType>
#include <QObject>
#include <tl/expected.hpp>

namespace Aiguilleur {

//! Why a calendar file, or an event of it, was not read.
struct CalendarProblem
{
    Q_GADGET
public:
    enum class Kind {
        TooLarge,        //!< the file, over CalendarFile::mostBytes
        NotACalendar,    //!< no iCalendar data
        BadText,         //!< not UTF-8
        BadLine,         //!< a line that is no property; text: its beginning
        BadNesting,      //!< BEGIN and END do not belong together, or lie too deep; text: the name
        TooManyEvents,   //!< over CalendarFile::mostEvents, repetitions included
        BadTime,         //!< an event without a readable beginning or end
        EndsBefore,      //!< an event that ends before it begins
        UnknownTimeZone, //!< text: its name
        BadRepetition,   //!< a rule of repetition that is not understood, or is more frequent than daily
    };
    Q_ENUM(Kind)

    Kind kind = Kind::NotACalendar;
    int line = 0;      //!< from 1; of an event its first one; 0 when it is about the whole file
    QString text = {}; //!< what it is about, cut short; the title where it is an event

    bool operator==(const CalendarProblem &) const = default;
};

//! Closures from and to iCalendar files (RFC 5545). The files are anybody's: nothing in them is trusted.
namespace CalendarFile {

constexpr qsizetype mostBytes = 2 * 1024 * 1024;
constexpr int mostEvents = 2000;

struct Content
{
    QList<Closure> closures;        //!< repetitions one by one
    QList<CalendarProblem> refused; //!< events that were left out
};

//! Times without a zone are in `zone`. Of what repeats, occurrences from `from` to `until` are taken. A category is
//! `holidays` or `genericScreenListIndex1` to 3, as in the control panel's files; anything else counts as `holidays`.
tl::expected<Content, CalendarProblem> read(const QByteArray &file, const QTimeZone &zone, QDate from, QDate until);
//! As the control panel writes them, readable by other calendars.
QByteArray write(const QList<Closure> &closures, const QDateTime &now);

} // namespace CalendarFile
} // namespace Aiguilleur
