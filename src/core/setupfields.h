// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"
#include "core/setupdocument.h"

#include <QMetaType>
#include <QObject>
#include <optional>

namespace Aiguilleur {

//! One setting that a person gives: where it stands, and what may be in it. Pages bind their widgets to it, the command
//! line sets it by its key. Source: the field tables of the API's models and of the control panel's editors.
struct SetupField
{
    Q_GADGET
public:
    enum class Kind {
        Switch,  //!< boolean
        Number,  //!< whole number, minimum to maximum
        Seconds, //!< the same, a duration in seconds
        Text,
        Choice, //!< one of `choices`
        Phone,  //!< a number in OVH's form
        Sound,  //!< identifier of a sound of the number
        Email,
        Url,
        Pin, //!< secret: digits
    };
    Q_ENUM(Kind)

    QString key;      //!< for people who type: `strategy`, `queue.maxMember`
    QString resource; //!< below the number's branch; `{first}` stands for the first of a list: `hunting/queue/{first}`
    QString property;
    Kind kind = Kind::Text;
    bool nullable = false;
    qint64 minimum = 0;       //!< of Number and Seconds; of Text and Pin the least length
    qint64 maximum = 0;       //!< of Number and Seconds; of Text and Pin the greatest length, 0 for none
    QStringList choices = {}; //!< of Choice, the API's values

    bool operator==(const SetupField &) const = default;
};

namespace SetupFields {

//! All single settings of a type, in the order of its pages. What stands in lists (members, time slots, filter entries)
//! is not among them.
QList<SetupField> of(const FeatureType &type);
//! Nothing when the type has no setting of that key.
std::optional<SetupField> find(const FeatureType &type, const QString &key);
//! Among those of a single queue, of whatever number, whose keys begin with `queue.`; nothing when a queue has none of
//! that key.
std::optional<SetupField> findOfQueue(const QString &key);
//! Where the field of this number stands; empty when its list is empty. `root`: SetupSchema::branchPath.
QString path(const SetupField &field, const SetupDocument &document, const QString &root);
//! From what a person typed, `null` or nothing for null where the field is nullable. Nothing when it does not fit the
//! kind at all; whether the value is allowed is the rules' business.
std::optional<QJsonValue> parse(const SetupField &field, const QString &text);

//! A setting gets a value, and what hangs on it goes along: who lets callers refuse to be recorded has a key and a
//! language for it (those that the control panel begins with, unless there are some), who does not has none.
void set(SetupDocument &document, const QString &path, const QString &property, const QJsonValue &value);

} // namespace SetupFields
} // namespace Aiguilleur
