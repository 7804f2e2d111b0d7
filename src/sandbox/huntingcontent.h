// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Aiguilleur::Sandbox {

struct ContentMaker;

// What simple call queues and contact centres hold alike. `path` is that of the number in its family, `hunting` the
// path below it.

//! An announcement, music and a closing announcement; the first two are those that madeUpTones() tells.
void makeSounds(ContentMaker &maker, const QString &path);
//! Two to eight agents, who answer in the queue; takes their numbers out of the lines. The sixth answers nowhere.
void makeAgents(ContentMaker &maker, const QString &hunting, qint64 queueId, QStringList *lines);
//! Reasons for breaks.
void makeStatuses(ContentMaker &maker, const QString &hunting);
//! Recorded calls of the last days.
void makeRecords(ContentMaker &maker, const QString &path);
//! Those of the weeks before, the oldest of which are about to be deleted.
void makeEarlierRecords(ContentMaker &maker, const QString &path);

} // namespace Aiguilleur::Sandbox
