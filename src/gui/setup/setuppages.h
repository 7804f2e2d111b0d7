// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/featuretype.h"

#include <QList>
#include <QString>
#include <functional>

namespace Aiguilleur {

class SetupPage;
class UserPrompts;

//! One of the pages that set a number up, and how it is made.
struct SetupPageKind
{
    QString name; //!< objectName of the page
    std::function<SetupPage *(UserPrompts &prompts)> make;
    bool isLive = false; //!< shows what goes on, and has nothing to be saved
};

namespace SetupPages {

//! In the order of their tabs; empty for a type that is not set up here.
QList<SetupPageKind> of(const FeatureType &type);

} // namespace SetupPages
} // namespace Aiguilleur
