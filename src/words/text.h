// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Aiguilleur::Words {

//! The translation context of the words that the window and the command line share.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::Words::Text)
};

} // namespace Aiguilleur::Words
