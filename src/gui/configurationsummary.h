// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Aiguilleur {

//! One line about a live configuration.
struct SummaryLine
{
    QString name;
    QString value;
};

//! What matters most about a configuration that was read (Snapshots::read): where calls go, how lines ring, what it
//! holds.
QList<SummaryLine> configurationSummary(const QJsonObject &content);

} // namespace Aiguilleur
