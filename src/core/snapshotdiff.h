// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace Aiguilleur {

//! One difference between two snapshots, or between a snapshot and a goal. Identifiers that only the server cares about
//! are none: objects are matched by what they are to people (a member by its number, a sound by its name).
struct SnapshotDifference
{
    Q_GADGET
public:
    enum class Kind { Changed, Added, Removed, Moved };
    Q_ENUM(Kind)

    Kind kind = Kind::Changed;
    QString path;      //!< below the endpoint, as in a SetupDocument; of the newer side unless Removed
    QString property;  //!< empty when it is about an object as a whole
    QString object;    //!< what people call it: number of a member, name of a sound, `monday 09:00-12:00`; empty for a
                       //!< thing there is one of
    QJsonValue before; //!< Undefined when it was not there; references are by what people call the thing
    QJsonValue after;
    bool operator==(const SnapshotDifference &) const = default;
};

//! Between two contents of snapshots (see Snapshots), of one number or of two. Type first, then in the order of the
//! API's branches. What is never the same twice (identifiers, the time it was taken, addresses of web accesses) is left
//! out.
QList<SnapshotDifference> snapshotDifferences(const QJsonObject &before, const QJsonObject &after);

} // namespace Aiguilleur

Q_DECLARE_METATYPE(Aiguilleur::SnapshotDifference)
