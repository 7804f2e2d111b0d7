// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"
#include "core/result.h"
#include "core/setupdocument.h"
#include "core/telephony.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Aiguilleur {

//! What a number is to become: a type, and then nothing more, everything that a copy of a number tells, or single
//! settings upon what it has. A value; written into the store, so that it outlives the program.
struct SetupGoal
{
    enum class Kind {
        Type,   //!< the type only, with what OVHcloud puts into it
        Whole,  //!< `document` and nothing else
        Fields, //!< `fields`, and the rest as it is
    };

    Kind kind = Kind::Type;
    FeatureType type;
    SetupDocument document = {}; //!< of Whole; its paths are those of the number that it was taken from
    QString billingAccount = {}; //!< of that number
    QString serviceName = {};    //!< of that number
    QStringList unreadable = {}; //!< of Whole: paths that the copy does not have, and that stay as they are
    QMap<QString, QStringList> withheld = {}; //!< of Whole: by path of an object, its secrets, which no copy has
    QStringList unsupported = {};             //!< of Whole: paths of what the copy has and this version does not write
    QMap<QString, QString> fields = {};       //!< of Fields: by SetupField::key, as a person types them

    static SetupGoal ofType(const FeatureType &type);
    //! BadRequest, with what does not fit, for content that is no snapshot or one of a newer format.
    static Result<SetupGoal> ofSnapshot(const QJsonObject &content);
    static SetupGoal ofFields(const FeatureType &type, const QMap<QString, QString> &fields);

    Service service() const; //!< the number that it was taken from, as the goal makes it
    //! The document at the paths of another number: what names the number that it was taken from means the number
    //! itself.
    SetupDocument documentFor(const Service &number) const;
    QString pathFor(const Service &number, const QString &path) const;

    QJsonObject toJson() const;
    static Result<SetupGoal> fromJson(const QJsonObject &json);

    bool operator==(const SetupGoal &) const = default;
};

} // namespace Aiguilleur
