// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupplan.h"
#include "core/setupproblem.h"

#include <QJsonValue>
#include <QString>

namespace Aiguilleur::Words {

//! Names of settings, by the key of SetupFields: « Ringing strategy ». The members of lists have keys as well:
//! `agent.timeout`, `condition.weekDay`, `event.title`, `entry.callerIdNumber`.
QString fieldLabel(const QString &key);
//! What a value of it is called: `strategy`, `ringAll` is « All at once »; the value itself when it is not known.
QString fieldChoice(const QString &key, const QString &value);
//! What it means, a sentence; may be empty.
QString fieldHelp(const QString &key);
QString fieldChoiceHelp(const QString &key, const QString &value);
//! Of a property of an object at a path; the property's own name when there is no better one.
QString propertyLabel(const QString &path, const QString &property);
//! A value as people read it: « Yes », « 20 s », « 01 99 00 12 34 », « none »; secrets as dots. With the document
//! members and sounds are named by more than their identifiers.
QString propertyValue(const QString &path, const QString &property, const QJsonValue &value,
                      const SetupDocument &document = {});

//! What is wrong and what to do, in a sentence.
QString problem(const SetupProblem &problem);
//! What a call of a save does: « Add: line 01 99 00 12 34 », « Change: Ringing strategy ».
QString step(const SetupStep &step, const SetupDocument &document);
QString stepState(SetupStep::State state);
//! What an object is: « line 01 99 00 12 34 », « time slot “Opening hours, Monday 08:30 – 17:30” ».
QString setupObject(const QString &path, const SetupDocument &document);

} // namespace Aiguilleur::Words
