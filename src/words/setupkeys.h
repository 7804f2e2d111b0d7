// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setupfields.h"

#include <QString>

namespace Aiguilleur::Words {

//! Key of the setting that a property of an object is: `hunting/queue/7`'s `maxMember` is `queue.maxMember`; empty when
//! the path is none of ours.
QString setupKey(const QString &path, const QString &property);
//! How its values are read, for settings and for the members of lists; Text when nothing is known about it.
SetupField::Kind setupKind(const QString &path, const QString &property);
//! What kind of object stands at a path: the beginning of its keys (`agent`, `condition`, `queue`), or `place` for a
//! member's place in a queue, empty for the settings of the number itself.
QString setupSubject(const QString &path);

//! « 20 s », « 1 min 30 s ».
QString seconds(qint64 seconds);
//! `17:29:59` is « 17:30 » as an end, and `00:00:00` is « 00:00 » as a beginning; the text itself when it is no time.
QString slotTime(const QString &time, bool isEnd);
//! A day of the week within a sentence, by the API's name: « Monday », « lundi ».
QString weekDay(const QString &day);

} // namespace Aiguilleur::Words
