// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"
#include "service/provisionings.h"

#include <QJsonArray>

namespace Aiguilleur {

// What bringing a number to a goal would do, and how it went: words for people, objects for programs.

QString previewText(const ProvisioningPreview &preview);
QJsonObject previewToJson(const ProvisioningPreview &preview);
QString provisioningText(const Provisioning &provisioning);
QJsonObject provisioningToJson(const Provisioning &provisioning);

//! What the program ends with for one: how it ended, or that it has not.
ExitStatus statusOf(const Provisioning &provisioning);
Report reportOf(const QList<Provisioning *> &provisionings); //!< one: its object, several: an array

} // namespace Aiguilleur
