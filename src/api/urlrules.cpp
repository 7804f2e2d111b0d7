// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/urlrules.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isSecureOrLoopback(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

QString withoutUrlQueries(QString text)
{
    static const QRegularExpression query(u"(https?://[^\\s?\"]+)\\?[^\\s\"]*"_s);
    return text.replace(query, u"\\1"_s);
}

} // namespace Aiguilleur
