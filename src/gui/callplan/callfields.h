// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Aiguilleur {

//! One setting of an object of a call plan, as a form shows it.
struct CallField
{
    enum class Kind {
        Text,
        LongText,
        Switch,
        Number,
        Seconds,      //!< stored as seconds
        Milliseconds, //!< stored as milliseconds, shown as seconds
        Choice,
        Sound,  //!< a sound of the number, or none
        Speech, //!< a text to speech of the number, or none
        Phone,
        QueueAction, //!< what a queue does instead of ringing, and with what, which is the property with `Param` behind
        Reason,      //!< a reason of a break that the number has, or none
    };

    QString property;
    Kind kind = Kind::Text;
    QString label; //!< in the present language
    int minimum = 0;
    int maximum = 0;                             //!< of numbers; of texts the greatest length
    QList<QPair<QString, QString>> choices = {}; //!< the API's value and what it is called; an empty value is null
    QString hint = {};
    QString needs = {};         //!< a switch of the same object: not shown while that is off
    bool isOfAllQueues = false; //!< what is set is set for every queue of the number
};

//! Of the object at a path; empty for one that has no form of this kind. Ranges are the control panel's.
QList<CallField> callFieldsOf(const QString &path, const FeatureType &type);
//! What is worth knowing about a field as it is now: its hint, or something more pressing.
QString callFieldRemark(const CallField &field, const QJsonObject &object);

} // namespace Aiguilleur
