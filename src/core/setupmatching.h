// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

namespace Aiguilleur::SetupMatching {

//! What an object of a list is to people, whatever its identifier: a member its number, an hour its day and times, a
//! closure its days and title. Empty for what only its place in the list tells apart.
QString keyOf(const QString &list, const QJsonObject &object);
//! The same, with what stands below the object: a step of a call plan is its conditions and what it does.
QString keyAt(const SetupDocument &document, const QString &path);

//! Gives what is in a list of `document` the identifiers of what is the same in that of `model`, each at most once;
//! what is not there gets one of its own. Closures keep theirs, which we choose ourselves. What names them follows.
void renameAsIn(SetupDocument &document, const SetupDocument &model, const QString &list);
//! The same of every list but those of sounds and of who is in a queue, from what stands above to what is below it.
void renameAllAsIn(SetupDocument &document, const SetupDocument &model);

//! Identifiers of the objects of a list by their name.
QHash<QString, QString> byName(const SetupDocument &document, const QString &list);

//! The object at a path with every sound that it plays named as `here` says, by their identifiers before; a sound that
//! is not in it is not played. Nothing when it does nothing but play one.
std::optional<QJsonObject> withSounds(const QString &path, const QJsonObject &object,
                                      const QHash<QString, QString> &here);

} // namespace Aiguilleur::SetupMatching
