// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "models/livequeuesmodel.h"

#include <QCoreApplication>
#include <chrono>
#include <initializer_list>
#include <utility>

class QLabel;

namespace Aiguilleur {

//! What is said of a queue that is watched, and how urgent it is.
class QueueCells
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::QueueCells)
public:
    //! Columns of LiveQueuesModel; a dash for what is not known or cannot be told, such as the quality without a call.
    static QString cell(const LiveQueueRow &row, int column);
    static void fill(const LiveQueueRow &row, std::initializer_list<std::pair<QLabel *, int>> labels); //!< with cells
    static QString availableOf(int available, int members);                                            //!< « 2 of 5 »
    static QString nothing();                                                                          //!< the dash
    static QString waiting(const LiveQueueRow &row);  //!< « 3 waiting »
    static QString detail(const LiveQueueRow &row);   //!< « 1:24 · 2 available of 5 »
    static QString sentence(const LiveQueueRow &row); //!< for screen readers
    //! Good while nobody waits; Warning from that wait on; Bad from twice that, or when nobody could answer.
    static Theme::Tone tone(const LiveQueueRow &row, std::chrono::seconds warning);

private:
    static QString figure(const QueueFigures &figures, int column);
    static QString duration(const std::optional<std::chrono::seconds> &duration);
};

} // namespace Aiguilleur
