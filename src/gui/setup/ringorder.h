// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Aiguilleur {

//! One line as the drawing of a ringing strategy shows it.
struct RingingMember
{
    QString name;
    int ringTime = 20; //!< seconds
    bool available = true;
    bool operator==(const RingingMember &) const = default;
};

//! Who rings from when to when after a call came in, in seconds. Where the order depends on earlier calls it is one of
//! those that are possible.
struct Ringing
{
    int member = 0; //!< row among the members
    int from = 0;
    int to = 0;
    bool operator==(const Ringing &) const = default;
};

//! strategy: the API's name; for one that is not known nobody rings.
QList<Ringing> ringingOf(const QString &strategy, const QList<RingingMember> &members);
//! True when the order of the list is the order of ringing.
bool ringsInListOrder(const QString &strategy);

} // namespace Aiguilleur
