// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apierror.h"
#include "core/telephony.h"
#include "service/configurationchange.h"
#include "service/snapshots.h"

#include <QString>

namespace Aiguilleur {

struct ChangeRecord;

//! What the command line says, in the language of the installed translators.
namespace Wording {

QString what(const ApiError &error);   //!< one sentence, with the server's own words where they help
QString advice(const ApiError &error); //!< what to do next; may be empty

QString number(const QString &serviceName);
QString groupStatus(const BillingAccount &group);
QString state(const ChangeRecord &change);   //!< « waiting at OVHcloud »
QString outcome(const ChangeRecord &change); //!< how it ended, a sentence; that it goes on while it has not
QString fromTo(const ChangeRecord &change);  //!< « None → Conference »
QString holding(const Holding &holding);     //!< « 6 lines »
QString losses(const QList<Holding> &holdings);
QString time(const QDateTime &time); //!< in the person's time zone; empty when invalid

} // namespace Wording

} // namespace Aiguilleur
