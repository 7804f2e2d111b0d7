// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batchpreviewmodel.h"

#include <QCoreApplication>
#include <QPalette>
#include <QVariant>

namespace Aiguilleur {

class Inventory;

//! What the tables about many numbers say.
class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::BulkWords)
public:
    static QVariant target(const Service &service, int column, int role);
    static QVariant preview(const BatchPreviewModel::Row &row, int column, int role, const QPalette &palette);
    static QString summary(const BatchPreviewModel &model);
    static QVariant item(const BatchItem &item, int column, int role, const QPalette &palette);
    static QList<FeatureType> typesOf(const Inventory &inventory); //!< that its alias numbers have, by name
};

} // namespace Aiguilleur
