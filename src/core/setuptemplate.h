// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupgoal.h"
#include "core/setupproblem.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace Aiguilleur {

//! A place of a template that is filled in when it is applied: one setting, or the members of a queue.
struct SetupBlank
{
    QString key;        //!< see SetupBlanks
    QJsonObject member; //!< of members(): what each of them is given besides its number
    bool operator==(const SetupBlank &) const = default;

    static QString members() { return QStringLiteral("members"); }
    bool isMembers() const { return key == members() || key.endsWith(u'.' + members()); }
};

//! A set-up with blanks, made from the copy of a number and belonging to none. As text it is versioned JSON, see
//! docs/TEMPLATES.md; it holds neither secrets nor the number that it came from.
struct SetupTemplate
{
    //! By the key of a blank what a person typed into it: a setting as SetupFields::parse takes it, a sound by its
    //! name, members as numbers with commas, semicolons or line breaks between them.
    using Values = QMap<QString, QString>;

    //! With the blanks filled in; what is wrong with them. No goal may be used that has errors.
    struct Filling
    {
        SetupGoal goal;
        QMap<QString, QList<SetupProblem>> problems; //!< by the key of the blank
        bool hasErrors() const;
    };

    QString id; //!< in the store; empty for one that is not in it
    QString name;
    SetupGoal goal; //!< of Kind::Whole, its paths are of no number; empty where a blank is
    QList<SetupBlank> blanks;

    QStringList blankKeys() const;

    //! Keys of what could be a blank, in the order of the pages: what the copy has, but for secrets.
    static QStringList possibleBlanks(const SetupGoal &goal);
    //! What the copy has there, as a person would type it.
    static QString valueOf(const SetupGoal &goal, const QString &key);
    //! goal: of Kind::Whole. BadRequest for a name that is empty, a goal that is no copy or a key that cannot be one.
    static Result<SetupTemplate> of(const QString &name, const SetupGoal &goal, const QStringList &blanks);

    //! services: of the account that it is applied in, of which members and destinations are.
    Filling filled(const Values &values, const QList<Service> &services) const;

    //! Whether it was filled in, and belongs to no number.
    static bool isOfTemplate(const SetupGoal &goal);

    QJsonObject toJson() const;
    //! BadRequest, with what does not fit, for what is no template or one of a newer format.
    static Result<SetupTemplate> fromJson(const QJsonObject &json);

    bool operator==(const SetupTemplate &) const = default;
};

} // namespace Aiguilleur
