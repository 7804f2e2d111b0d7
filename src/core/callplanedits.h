// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callplan.h"

#include <QStringList>

namespace Aiguilleur {

//! Changes of a call plan, made to the document that it is read from. Positions are kept in line with the order of the
//! lists: steps and keys from 1, the actions of a step from 1 for each of its two cases.
namespace CallPlanEdits {

//! The path of the plan that counts; made when there is none.
QString ensurePlan(SetupDocument &document, const QString &root);
QString addStep(SetupDocument &document, const QString &root, int index = -1); //!< active, without conditions
//! apiName: as rules have it (`ivr`, `hunting`...); behind the others of its case.
QString addAction(SetupDocument &document, const QString &step, bool isNegative, const QString &apiName,
                  const QString &param = {});
QString addMenu(SetupDocument &document, const QString &root, const QString &name);
//! With its keys; its name gets a number.
QString duplicateMenu(SetupDocument &document, const QString &menu);
//! apiName: as entries have it (`menuSub`, `callcenter`...). On the first key that is free unless another is given.
QString addEntry(SetupDocument &document, const QString &menu, const QString &apiName, const QString &param = {},
                 const QString &key = {});
//! Of 1 to 9, *, 0 and #; empty when all are taken. Keys of several digits take none of theirs.
QString firstFreeKey(const QStringList &taken);
QString firstFreeKey(const SetupDocument &document, const QString &menu);
QString addQueue(SetupDocument &document, const QString &root, const QString &name);
QString addText(SetupDocument &document, const QString &root, const QString &text, const QString &voice);
QString duplicateStep(SetupDocument &document, const QString &step); //!< behind it, switched off

//! What stands at a path: a rule of a step, or an entry of a menu.
bool isRulePath(const QString &path);
bool isKeyPath(const QString &path);

//! What the action of a rule or a key is and works on; a parameter that does not fit the new action is dropped.
void setAction(SetupDocument &document, const QString &path, const QString &apiName, const QString &param);
//! Among the actions of its case, the steps, the keys of its menu: one place up or down. False when it is at the end.
bool move(SetupDocument &document, const QString &path, int by);

//! Paths of what keeps an object from being deleted: the server refuses a menu, a queue, a sound or a text in use.
QStringList uses(const SetupDocument &document, const QString &path);
void remove(SetupDocument &document, const QString &path); //!< with all that is below it
//! Positions of a list of steps, rules or keys by its order, each case of a step by itself. All edits do it by
//! themselves.
void renumber(SetupDocument &document, const QString &list);

//! Ready beginnings for a number that has no plan.
enum class Start {
    Welcome,     //!< a menu with two keys that ring a number
    OpeningHours //!< open on working days, a voicemail outside
};
//! line: what is rung, and whose voicemail takes messages; names: as the person's language has them.
struct StartTexts
{
    QString menuName;
    QString line;
};
void start(SetupDocument &document, const QString &root, Start start, const StartTexts &texts);

//! Actions that a number of that type offers in rules, and in keys, as the API names them.
QStringList ruleActions(const FeatureType &type);
QStringList entryActions(const FeatureType &type);

} // namespace CallPlanEdits
} // namespace Aiguilleur
