// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

//! A town with its telephone zone, 1 to 5.
struct Town
{
    QString name;
    QString postcode;
    int zone;
};

const QList<Town> &towns();
const QStringList &companies();
const QStringList &siteKinds(); //!< "Agence", "Atelier"...
const QStringList &firstNames();
const QStringList &lastNames();
//! What numbers of a type are used for.
QStringList purposes(const QString &featureType);
//! "de Lyon", "d'Angers"
QString ofTown(const QString &town);

} // namespace Aiguilleur::Sandbox
