// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/credentials.h"

#include <QByteArrayList>
#include <QCryptographicHash>

namespace Aiguilleur {

QByteArray signature(const ApplicationKeys &keys, const QByteArray &method, const QByteArray &url,
                     const QByteArray &body, qint64 timestamp)
{
    const QByteArrayList parts{keys.applicationSecret.toUtf8(), keys.consumerKey.toUtf8(), method, url, body,
                               QByteArray::number(timestamp)};
    return "$1$" + QCryptographicHash::hash(parts.join('+'), QCryptographicHash::Sha1).toHex();
}

} // namespace Aiguilleur
