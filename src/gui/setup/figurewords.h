// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/livequeuesmodel.h"

#include <QCoreApplication>

namespace Aiguilleur {

//! What the statistics of a contact centre say.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::FigureWords)
public:
    static QString since(const QList<LiveQueueRow> &lines);            //!< a sentence about when the figures began
    static QList<QStringList> table(const QList<LiveQueueRow> &lines); //!< for a spreadsheet, with a heading
};

} // namespace Aiguilleur
