// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

void identifyProgram()
{
    QCoreApplication::setApplicationName(u"aiguilleur"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AIGUILLEUR_VERSION));
}

QString dataFolder()
{
    // Not AppDataLocation: it changes with the names of the program and its organisation, and all programs must agree.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/aiguilleur"_L1;
    QDir().mkpath(folder);
    return folder;
}

QString defaultStoreFile()
{
    return dataFolder() + "/aiguilleur.db"_L1;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/aiguilleur/aiguilleur.conf"_L1;
}

Result<StoreLocation> storeLocation(const QString &option)
{
    if (option.isEmpty())
        return StoreLocation{.path = defaultStoreFile()};
    if (!option.contains("://"_L1))
        return StoreLocation{.path = option};
    const Result<SharedDatabase> shared = SharedDatabase::fromUrl(option);
    if (!shared)
        return tl::make_unexpected(shared.error());
    return StoreLocation{.path = defaultStoreFile(), .shared = *shared};
}

QString sandboxFolder()
{
    const QString folder = dataFolder() + "/sandbox"_L1;
    QDir().mkpath(folder);
    return folder;
}

} // namespace Aiguilleur
