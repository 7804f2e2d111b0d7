// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/endpoint.h"

#include "api/urlrules.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

Endpoint entry(const QString &name, const QString &host, const QString &tokenUrl = {})
{
    const QString root = u"https://"_s + host;
    return {.name = name,
            .url = QUrl(root + u"/1.0"_s),
            .tokenUrl = QUrl(tokenUrl),
            .createKeysUrl = QUrl(root + u"/createApp/"_s)};
}

QString canonicalName(const QString &name)
{
    static const QHash<QString, QString> aliases{{u"sys-eu"_s, u"soyoustart-eu"_s},
                                                 {u"sys-ca"_s, u"soyoustart-ca"_s},
                                                 {u"ks-eu"_s, u"kimsufi-eu"_s},
                                                 {u"ks-ca"_s, u"kimsufi-ca"_s}};
    return aliases.value(name, name);
}

const Endpoint *find(const auto &matches)
{
    const auto &all = Endpoint::known();
    const auto found = std::find_if(all.begin(), all.end(), matches);
    return found == all.end() ? nullptr : &*found;
}

QUrl loopbackTokenUrl(const QUrl &endpoint)
{
    QUrl url = endpoint;
    url.setPath(u"/auth/oauth2/token"_s);
    return url;
}

Result<Endpoint> fromUrl(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !http || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return failure(ApiError::Kind::BadRequest, u"not an API address: an http or https URL is expected"_s);
    if (!isSecureOrLoopback(url)) {
        return failure(ApiError::Kind::InsecureEndpoint,
                       u"%1: plain HTTP is accepted for this computer only"_s.arg(url.host()));
    }
    Endpoint endpoint{.name = text, .url = url};
    if (const Endpoint *same = find([&](const Endpoint &known) { return known.url == url; })) {
        endpoint.tokenUrl = same->tokenUrl;
        endpoint.createKeysUrl = same->createKeysUrl;
    } else if (isLoopback(url)) {
        endpoint.tokenUrl = loopbackTokenUrl(url);
    }
    return endpoint;
}

} // namespace

const QList<Endpoint> &Endpoint::known()
{
    static const QList<Endpoint> all{
        entry(u"ovh-eu"_s, u"eu.api.ovh.com"_s, u"https://www.ovh.com/auth/oauth2/token"_s),
        entry(u"ovh-ca"_s, u"ca.api.ovh.com"_s, u"https://ca.ovh.com/auth/oauth2/token"_s),
        entry(u"ovh-us"_s, u"api.us.ovhcloud.com"_s, u"https://us.ovhcloud.com/auth/oauth2/token"_s),
        entry(u"soyoustart-eu"_s, u"eu.api.soyoustart.com"_s),
        entry(u"soyoustart-ca"_s, u"ca.api.soyoustart.com"_s),
        entry(u"kimsufi-eu"_s, u"eu.api.kimsufi.com"_s),
        entry(u"kimsufi-ca"_s, u"ca.api.kimsufi.com"_s),
    };
    return all;
}

Result<Endpoint> Endpoint::fromText(const QString &nameOrUrl)
{
    const QString text = nameOrUrl.trimmed();
    if (text.contains(u'/'))
        return fromUrl(text);
    const QString name = canonicalName(text.toLower());
    if (const Endpoint *named = find([&](const Endpoint &known) { return known.name == name; }))
        return *named;
    return failure(ApiError::Kind::BadRequest, u"unknown endpoint: %1"_s.arg(text.left(80)));
}

} // namespace Aiguilleur
