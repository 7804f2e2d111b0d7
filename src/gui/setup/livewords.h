// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/liveobjects.h"

#include <QCoreApplication>

namespace Aiguilleur {

//! What live boards say of calls, members and participants.
class LiveWords
{
    Q_DECLARE_TR_FUNCTIONS(Aiguilleur::LiveWords)
public:
    static QString caller(const QString &name, const QString &number); //!< « Anne Dupont, 01 99 00 12 34 »
    static QString agent(const LiveAgent &agent);                      //!< his name, else his number
    static QString percentage(double share);                           //!< of 0 to 1: « 83 % »
    static QString time(const QDateTime &when);                        //!< day and time, as the language writes them
};

} // namespace Aiguilleur
