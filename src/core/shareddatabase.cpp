// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shareddatabase.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Aiguilleur {

namespace {

using Tls = SharedDatabase::Tls;

ApiError mistake(const QString &code, const QString &message)
{
    return {.kind = ApiError::Kind::BadRequest, .code = code, .message = message};
}

bool isFolder(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/');
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression local(u"^(localhost|127(\\.[0-9]{1,3}){3}|::1)$"_s);
    return local.match(host).hasMatch();
}

// It becomes a part of statements, and a name without quotes is the same for everybody.
bool isSchemaName(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_]{0,62}$"_s);
    return plain.match(name).hasMatch() && !name.startsWith("pg_"_L1);
}

std::optional<ApiError> takeOption(SharedDatabase &database, const QString &name, const QString &value)
{
    if (name == "host"_L1) {
        database.host = value;
    } else if (name == "schema"_L1) {
        database.schema = value;
    } else if (name == "sslrootcert"_L1) {
        database.authorityFile = value;
    } else if (name == "sslmode"_L1) {
        const std::optional<Tls> tls = tlsNamed(value);
        if (!tls)
            return mistake(u"tls"_s, value);
        database.tls = *tls;
    } else {
        return mistake(name == "password"_L1 ? u"password"_s : u"option"_s, name);
    }
    return std::nullopt;
}

std::optional<ApiError> takeOptions(SharedDatabase &database, const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (std::optional<ApiError> wrong = takeOption(database, name, value))
            return wrong;
    }
    return std::nullopt;
}

} // namespace

QString tlsName(SharedDatabase::Tls tls)
{
    switch (tls) {
    case Tls::Full:
        return u"verify-full"_s;
    case Tls::Authority:
        return u"verify-ca"_s;
    case Tls::Off:
        return u"disable"_s;
    }
    return {};
}

std::optional<SharedDatabase::Tls> tlsNamed(const QString &name)
{
    for (const Tls tls : {Tls::Full, Tls::Authority, Tls::Off}) {
        if (tlsName(tls) == name)
            return tls;
    }
    return std::nullopt;
}

bool SharedDatabase::isOnThisComputer() const
{
    return isFolder(host) || isLoopback(host);
}

QString SharedDatabase::toUrl() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    url.setHost(isFolder(host) ? QString() : host);
    url.setPort(port == usualPort || isFolder(host) ? -1 : port);
    url.setPath(u'/' + database);
    QUrlQuery query;
    if (!host.isEmpty() && isFolder(host))
        query.addQueryItem(u"host"_s, host);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<SharedDatabase> SharedDatabase::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)
        return tl::make_unexpected(mistake(u"url"_s, url.errorString()));
    if (!url.isValid())
        return tl::make_unexpected(mistake(u"url"_s, {}));
    if (!url.password().isEmpty())
        return tl::make_unexpected(mistake(u"password"_s, {}));
    SharedDatabase database;
    database.host = url.host();
    database.port = url.port(usualPort);
    database.user = url.userName(QUrl::FullyDecoded);
    database.database = url.path(QUrl::FullyDecoded).mid(1);
    // A socket is not reached over a network: there is nothing to encrypt.
    if (isFolder(QUrlQuery(url).queryItemValue(u"host"_s, QUrl::FullyDecoded)) && url.host().isEmpty())
        database.tls = Tls::Off;
    if (const std::optional<ApiError> wrong = takeOptions(database, url))
        return tl::make_unexpected(*wrong);
    if (const std::optional<ApiError> wrong = database.problem())
        return tl::make_unexpected(*wrong);
    return database;
}

std::optional<ApiError> SharedDatabase::problem() const
{
    if (database.isEmpty())
        return mistake(u"database"_s, {});
    if (port < 1 || port > 65535)
        return mistake(u"port"_s, QString::number(port));
    if (tls == Tls::Off && !isOnThisComputer())
        return mistake(u"plain"_s, host);
    if (!isSchemaName(schema))
        return mistake(u"schema"_s, schema);
    // The driver separates its options by semicolons and knows no way to write one.
    if (!authorityFile.isEmpty() && (!QFileInfo(authorityFile).isReadable() || authorityFile.contains(u';')))
        return mistake(u"authorityFile"_s, authorityFile);
    return std::nullopt;
}

} // namespace Aiguilleur
