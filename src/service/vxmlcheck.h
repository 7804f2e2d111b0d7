// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/telephony.h"
#include "core/vxmldocument.h"

#include <QFuture>
#include <QUrl>

namespace Aiguilleur {

class TelephonyApi;

//! What came of looking at a VXML document before callers do.
struct VxmlCheck
{
    QUrl url;        //!< where it was found, after redirections
    qint64 size = 0; //!< bytes
    VxmlDocument document;
};

namespace VxmlChecks {

//! Fetches the document from here, without credentials, and reads it. Errors as DocumentFetch's; owner's end gives it
//! up.
QFuture<Result<VxmlCheck>> run(const QUrl &url, QObject *owner);
//! POST settings/logs: a page with the last calls of the script, open to whoever has its address, for a while.
QFuture<Result<QUrl>> logs(TelephonyApi &api, const Service &number);

} // namespace VxmlChecks
} // namespace Aiguilleur
