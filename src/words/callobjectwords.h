// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupdocument.h"

#include <QJsonValue>
#include <QString>

namespace Aiguilleur::Words {

//! Of an object of a call plan within a sentence, also of one that is not in its list yet or any more: « step 2, action
//! 1 (Menu “Accueil”) », « key 3 (Queue “Ventes”) ».
QString callObject(const QString &path, const SetupDocument &document);
//! A value of it that only call plans have; empty for all others. value: a single one, not null.
QString callValue(const QString &path, const QString &property, const QJsonValue &value, const SetupDocument &document);

} // namespace Aiguilleur::Words
