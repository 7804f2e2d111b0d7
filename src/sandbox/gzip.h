// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Aiguilleur::Sandbox {

//! The bytes in the gzip format.
QByteArray gzipped(const QByteArray &bytes);

} // namespace Aiguilleur::Sandbox
