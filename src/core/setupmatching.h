// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

namespace Aiguilleur::SetupMatching {

//! What an object of a list is to people, whatever its identifier: a member its number, an hour its day and times, a
//! closure its days and title. Empty for what only its place in the list tells apart.
QString keyOf(const QString &list, const QJsonObject &object);

//! Gives what is in a list of `document` the identifiers of what is the same in that of `model`, each at most once;
//! what is not there gets one of its own. Closures keep theirs, which we choose ourselves.
void renameAsIn(SetupDocument &document, const SetupDocument &model, const QString &list);

//! Identifiers of the objects of a list by their name.
QHash<QString, QString> byName(const SetupDocument &document, const QString &list);

//! The object with every sound that it plays named as `here` says, by their identifiers before; a sound that is not in
//! it is not played.
QJsonObject withSounds(const QJsonObject &object, const QHash<QString, QString> &here);

} // namespace Aiguilleur::SetupMatching
