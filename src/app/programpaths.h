// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/storelocation.h"

#include <QString>

namespace Aiguilleur {

//! Gives the running program the name under which all of them keep their data. Call it once QCoreApplication exists.
void identifyProgram();

//! Where the data of this person are, made when missing: `~/.local/share/aiguilleur`.
QString dataFolder();
//! What the window remembers, and where the shared database is: `~/.config/aiguilleur/aiguilleur.conf`.
QString settingsFile();
//! The database that the window and the command line share.
QString defaultStoreFile();
//! What `--store` names: a file, or `postgresql://user@host/database` for what is shared beside the usual file. Empty:
//! the usual file. Errors as SharedDatabase::fromUrl().
Result<StoreLocation> storeLocation(const QString &option);
//! Where the built-in sandbox keeps its state.
QString sandboxFolder();

} // namespace Aiguilleur
