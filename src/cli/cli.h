// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Aiguilleur {

//! The translation context of the command line.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::Cli)
};

} // namespace Aiguilleur
