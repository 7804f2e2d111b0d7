// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "models/livequeuesmodel.h"

#include <QCoreApplication>
#include <chrono>

namespace Aiguilleur {

//! What is said of a queue that is watched, and how urgent it is.
class QueueCells
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::QueueCells)
public:
    static QVariant cell(const LiveQueueRow &row, int column, int role); //!< columns of LiveQueuesModel
    static QString waiting(const LiveQueueRow &row);                     //!< « 3 waiting »
    static QString detail(const LiveQueueRow &row);                      //!< « 1:24 · 2 available of 5 »
    static QString sentence(const LiveQueueRow &row);                    //!< for screen readers
    //! Good while nobody waits; Warning from that wait on; Bad from twice that, or when nobody could answer.
    static Theme::Tone tone(const LiveQueueRow &row, std::chrono::seconds warning);
};

} // namespace Aiguilleur
