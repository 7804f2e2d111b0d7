// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Aiguilleur {

//! Gives the running program the name under which all of them keep their data. Call it once QCoreApplication exists.
void identifyProgram();

//! Where the data of this person are, made when missing: `~/.local/share/aiguilleur`.
QString dataFolder();
//! The database that the window and the command line share.
QString defaultStoreFile();
//! Where the built-in sandbox keeps its state.
QString sandboxFolder();

} // namespace Aiguilleur
