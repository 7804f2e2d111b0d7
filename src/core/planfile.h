// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupfields.h"
#include "core/setupgoal.h"
#include "core/setupproblem.h"
#include "core/telephony.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QObject>
#include <optional>

namespace Aiguilleur {

//! Something wrong in a plan file, and where.
struct PlanProblem
{
    Q_GADGET
public:
    enum class Kind {
        Unreadable,    //!< argument: the system's reason
        TooLarge,      //!< argument: most megabytes
        WrongEncoding, //!< not UTF-8
        OpenQuote,     //!< never closed: nothing after it was read
        NotJson,       //!< argument: what the parser says
        NotAList,      //!< JSON that is no array of objects
        Empty,         //!< no line
        MissingColumn, //!< see column
        UnknownColumn, //!< no setting of any configuration
        DoubleColumn,
        SecretColumn, //!< a PIN: plans are stored, secrets are not
        CellCount,    //!< arguments: cells of the line, columns of the header
        WrongValue,   //!< JSON: a list, or an object where none may be
        MissingNumber,
        NotANumber,           //!< argument: the text
        UnknownNumber,        //!< not of the account; argument: the service name
        NotANumberButLine,    //!< a line, which has no configuration; argument: the service name
        NumberTwice,          //!< arguments: the service name, the first line
        UnknownConfiguration, //!< argument: the text
        NotOffered,           //!< a configuration that no number can be given; argument: its API name
        NoSuchBlank,          //!< of the template that a table is filled in of
        NoSuchSetting,        //!< of this configuration; argument: its API name
        BadValue,             //!< see value
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Empty;
    int line = 0;        //!< from 1; 0: the file as a whole
    QString column = {}; //!< name of the column; may be empty
    QStringList arguments = {};
    std::optional<SetupProblem> value = {}; //!< of BadValue

    bool operator==(const PlanProblem &) const = default;
};

//! One number of a plan.
struct PlanLine
{
    int line = 0;
    Service service;
    FeatureType type; //!< what it is to be; its own when the file does not say
    QMap<QString, QString> fields = {};

    //! Of the fields, or of the type when none is given.
    SetupGoal goal() const;
    bool operator==(const PlanLine &) const = default;
};

//! What a file says. With any problem nothing of it may be applied.
struct Plan
{
    QList<PlanLine> lines;
    QList<PlanProblem> problems; //!< in the order of the file
};

//! Plans as CSV or JSON; docs/PLAN-FORMAT.md describes both.
namespace PlanFile {

enum class Format { Csv, Json };

inline constexpr qint64 mostBytes = 8 * 1024 * 1024;

//! Reads everything and tells all that is wrong at once. services: the account's numbers and lines.
Plan read(const QByteArray &file, const QList<Service> &services);

//! One number with all settings that a file can say; what would not be read back as it is, is left out.
struct Entry
{
    Service service;
    QMap<QString, QString> fields = {};
};
//! What a number is set up as now. goal: of Kind::Whole, of that number.
Entry entryOf(const Service &service, const SetupGoal &goal);
QByteArray write(const QList<Entry> &entries, Format format);

//! Whether a plan can hold it: all but sounds, which have other identifiers on each number, and secrets.
bool isPlannable(const SetupField &field);

} // namespace PlanFile
} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::PlanProblem)
